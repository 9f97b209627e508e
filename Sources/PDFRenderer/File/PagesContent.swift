internal import PDFFile

/// What the pages of a file show, with what they name for it (`PageResources`).
struct PagesContent: Sendable {
    /// The content of every page.
    let streams: [[UInt8]]
    let fonts: [FontUse]
    let pictures: [PictureObject]
    /// Cairo's file of the drawings, each a page; nil: there are none.
    let drawings: [UInt8]?
}
