internal import Cairo
internal import Graphics
internal import PDFFile

/// What the pages of a file name, numbered in the order of first use: `F0` is a font, `P0` a picture, `D0` a drawing.
struct PageResources {
    var fonts: [FontUse] = []
    private(set) var pictures: [EncodedImage] = []
    private var picturePlaces: [EncodedImage: Int] = [:]
    /// By the typesetter's numbers; nil: without TrueType outlines.
    private var fontPlaces: [Int: Int?] = [:]
    private let typesetter: PangoTypesetter
    private var drawings: PDFSurface?

    init(typesetter: PangoTypesetter) { self.typesetter = typesetter }

    static func font(_ place: Int) -> PDFName { PDFName("F\(place)") }
    static func picture(_ place: Int) -> PDFName { PDFName("P\(place)") }
    static func drawing(_ place: Int) -> PDFName { PDFName("D\(place)") }

    /// Where a glyph run's font stands in `fonts`; nil: it has no TrueType outlines.
    mutating func place(ofFont number: Int) -> Int? {
        if let known = fontPlaces[number] { return known }
        let face = typesetter.trueTypeFace(number)
        let place = face.map { _ in fonts.count }
        if let face { fonts.append(FontUse(face.face, slant: face.slant, name: Self.font(fonts.count))) }
        fontPlaces[number] = .some(place)
        return place
    }

    mutating func name(of picture: EncodedImage) -> PDFName {
        let place = picturePlaces[picture] ?? pictures.count
        if place == pictures.count {
            pictures.append(picture)
            picturePlaces[picture] = place
        }
        return Self.picture(place)
    }

    /// Has Cairo draw elements of a page.
    mutating func addDrawing(_ elements: [SceneElement], _ size: Size) throws(CairoError) -> PDFName {
        let surface = if let drawings { drawings } else { try PDFSurface(typesetter: typesetter) }
        drawings = surface
        try surface.addPage(size, elements)
        return Self.drawing(surface.count - 1)
    }

    /// Cairo's file of the drawings, each a page; nil: there are none.
    func finishDrawings() throws(CairoError) -> [UInt8]? { try drawings?.finish() }
}
