internal import Cairo
internal import Deflate
internal import Graphics
internal import PDFFile

/// A picture as an image object of a PDF file (ISO 32000-1, 8.9.5): the coded pixels of a JPEG, and of a PNG where PDF knows their kind,
/// go over as they are.
struct PictureObject: Sendable {
    let image: PDFStream
    /// How much every pixel hides of what is behind it (11.6.5.3); nil: everything.
    let mask: PDFStream?

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

    private static func passedThrough(_ picture: EncodedImage) throws(CairoError) -> PDFStream {
        guard let components = JPEGFile(picture.bytes)?.components else { throw .unreadablePicture }
        var entries = entries(picture.storedWidth, picture.storedHeight, components == 1 ? "DeviceGray" : "DeviceRGB")
        entries["Filter"] = .name("DCTDecode")
        return PDFStream(entries, data: picture.bytes)
    }

    /// A PNG of a kind that PDF does not know: with opacity in its pixels, sixteen bits a sample or rows in seven passes.
    private static func codedAnew(_ picture: EncodedImage) throws(CairoError) -> (image: PDFStream, mask: PDFStream?) {
        let pixels = try DecodedPicture(png: picture.bytes)
        func image(_ space: PDFName, _ samples: [UInt8]) throws(CairoError) -> PDFStream {
            guard let data = try? ZlibFormat.deflate(samples) else { throw .unreadablePicture }
            var entries = entries(pixels.width, pixels.height, space)
            entries["Filter"] = .name("FlateDecode")
            return PDFStream(entries, data: data)
        }
        let colours = try image("DeviceRGB", pixels.colours)
        guard let opacity = pixels.opacity else { return (colours, nil) }
        return (colours, try image("DeviceGray", opacity))
    }

    private static func entries(_ width: Int, _ height: Int, _ space: PDFName) -> PDFDictionary {
        entries(width, height, .name(space), bits: 8)
    }

    fileprivate static func entries(_ width: Int, _ height: Int, _ space: PDFValue, bits: Int) -> PDFDictionary {
        [
            "Type": .name("XObject"), "Subtype": .name("Image"), "Width": .integer(width), "Height": .integer(height),
            "ColorSpace": space, "BitsPerComponent": .integer(bits),
        ]
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

    func image() throws(CairoError) -> PDFStream {
        guard areWhole else { throw .unreadablePicture }
        let space: PDFValue =
            switch type {
            case .palette:
                .array([.name("Indexed"), .name("DeviceRGB"), .integer(file.palette.count / 3 - 1), .string(file.palette)])
            case .grey: .name("DeviceGray")
            default: .name("DeviceRGB")
            }
        var entries = PictureObject.entries(file.width, file.height, space, bits: file.bitDepth)
        entries["Filter"] = .name("FlateDecode")
        entries["DecodeParms"] = .dictionary([
            "Predictor": .integer(15), "Colors": .integer(type.samples), "BitsPerComponent": .integer(file.bitDepth),
            "Columns": .integer(file.width),
        ])
        return PDFStream(entries, data: file.rows)
    }

    /// Whether every row is there, with a filter that PNG knows: a reader of the report would otherwise be the first to find out.
    private var areWhole: Bool {
        let row = (file.width * type.samples * file.bitDepth + 7) / 8 + 1
        let (count, isTooMuch) = row.multipliedReportingOverflow(by: file.height)
        guard !isTooMuch, let rows = try? ZlibFormat.inflate(file.rows, count: count) else { return false }
        return stride(from: 0, to: count, by: row).allSatisfy { rows[$0] <= 4 }
    }
}
