internal import Cairo
internal import Graphics

/// A picture as an image object of a PDF file (ISO 32000-1, 8.9.5): the coded pixels of a JPEG, and of a PNG where PDF knows their kind,
/// go over as they are.
struct PictureObject: Sendable {
    /// One image: the entries of its dictionary, but for the length, and its coded pixels.
    struct Image: Sendable {
        let entries: String
        let stream: [UInt8]
    }

    let image: Image
    /// How much every pixel hides of what is behind it (11.6.5.3); nil: everything.
    let mask: Image?

    /// Throws `CairoError.unreadablePicture` for pixels that cannot be decoded.
    init(_ picture: EncodedImage) throws(CairoError) {
        switch picture.format {
        case .jpeg: (image, mask) = (try Self.passedThrough(picture), nil)
        case .png:
            guard let file = PNGFile(picture.bytes) else { throw .unreadablePicture }
            if let samples = PassedRows(file) {
                image = try samples.image()
                mask = nil
            } else {
                (image, mask) = try Self.codedAnew(picture)
            }
        }
    }

    private static func passedThrough(_ picture: EncodedImage) throws(CairoError) -> Image {
        guard let components = JPEGFile(picture.bytes)?.components else { throw .unreadablePicture }
        let size = size(picture.storedWidth, picture.storedHeight)
        let space = components == 1 ? "/DeviceGray" : "/DeviceRGB"
        return Image(entries: "\(size)/ColorSpace\(space)/BitsPerComponent 8/Filter/DCTDecode", stream: picture.bytes)
    }

    /// A PNG of a kind that PDF does not know: with opacity in its pixels, sixteen bits a sample or rows in seven passes.
    private static func codedAnew(_ picture: EncodedImage) throws(CairoError) -> (image: Image, mask: Image?) {
        let pixels = try DecodedPicture(png: picture.bytes)
        let size = size(pixels.width, pixels.height)
        func image(_ space: String, _ samples: [UInt8]) throws(CairoError) -> Image {
            guard let stream = try? Deflate.deflate(samples) else { throw .unreadablePicture }
            return Image(entries: "\(size)/ColorSpace\(space)/BitsPerComponent 8/Filter/FlateDecode", stream: stream)
        }
        let colours = try image("/DeviceRGB", pixels.colours)
        guard let opacity = pixels.opacity else { return (colours, nil) }
        return (colours, try image("/DeviceGray", opacity))
    }

    fileprivate static func size(_ width: Int, _ height: Int) -> String {
        "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)"
    }
}

/// The rows of a PNG whose filters a PDF reader undoes itself (ISO 32000-1, 7.4.4.4).
private struct PassedRows {
    private let file: PNGFile
    private let type: PNGFile.ColourType

    /// nil: of a kind that PDF does not know.
    init?(_ file: PNGFile) {
        guard let type = file.colourType, !file.isInterlaced, !file.hasTransparency, [1, 2, 4, 8].contains(file.bitDepth) else {
            return nil
        }
        switch type {
        case .grey: break
        case .colours: guard file.bitDepth == 8 else { return nil }
        case .palette: guard !file.palette.isEmpty, file.palette.count % 3 == 0, file.palette.count <= 3 * 256 else { return nil }
        case .greyWithOpacity, .coloursWithOpacity: return nil
        }
        (self.file, self.type) = (file, type)
    }

    func image() throws(CairoError) -> PictureObject.Image {
        guard areWhole else { throw .unreadablePicture }
        let space =
            switch type {
            case .palette: "[/Indexed/DeviceRGB \(file.palette.count / 3 - 1)<\(hexadecimal(file.palette))>]"
            case .grey: "/DeviceGray"
            default: "/DeviceRGB"
            }
        let coding = "/Predictor 15/Colors \(type.samples)/BitsPerComponent \(file.bitDepth)/Columns \(file.width)"
        return PictureObject.Image(
            entries: PictureObject.size(file.width, file.height)
                + "/ColorSpace\(space)/BitsPerComponent \(file.bitDepth)/Filter/FlateDecode/DecodeParms<<\(coding)>>",
            stream: file.rows)
    }

    /// Whether every row is there, with a filter that PNG knows: a reader of the report would otherwise be the first to find out.
    private var areWhole: Bool {
        let row = (file.width * type.samples * file.bitDepth + 7) / 8 + 1
        let (count, isTooMuch) = row.multipliedReportingOverflow(by: file.height)
        guard !isTooMuch, let rows = try? Deflate.inflate(file.rows, count: count) else { return false }
        return stride(from: 0, to: count, by: row).allSatisfy { rows[$0] <= 4 }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
