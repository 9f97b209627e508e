import Graphics
import Testing

@Suite("Pictures recognised by their bytes")
struct EncodedImageTests {
    private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    private static let png640x480: [UInt8] = pngStart + [0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2, 0, 0, 0, 1, 2, 3, 4]
    private static let start: [UInt8] = [0xFF, 0xD8]
    private static let jfif: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]
    private static let scan: [UInt8] = [0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0, 8, 0xFF, 0xD0, 9]
    private static let end: [UInt8] = [0xFF, 0xD9]

    private static func frame(bits: UInt8 = 8, components: UInt8 = 3) -> [UInt8] {
        [0xFF, 0xC2, 0, 11, bits, 0, 200, 1, 44, components, 1, 0x11, 0]
    }

    /// Exif with two entries, the second of which is the orientation.
    private static func exif(_ orientation: UInt8, little: Bool) -> [UInt8] {
        let numbers: [[UInt8]] = [[0, 42], [0, 0, 0, 8], [0, 2]]
        let owner: [[UInt8]] = [[0x01, 0x0F], [0, 2], [0, 0, 0, 4]]
        let turned: [[UInt8]] = [[0x01, 0x12], [0, 3], [0, 0, 0, 1], [0, orientation]]
        func ordered(_ fields: [[UInt8]]) -> [UInt8] { fields.flatMap { little ? $0.reversed() : $0 } }
        let directory = ordered(numbers) + ordered(owner) + Array("Lan".utf8) + [0] + ordered(turned) + [0, 0, 0, 0, 0, 0]
        let body = Array("Exif\0\0".utf8) + (little ? [0x49, 0x49] : [0x4D, 0x4D]) + directory
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }

    private static let comment: [UInt8] = [0xFF, 0xFE, 0, 5] + Array("Lan".utf8)

    @Test func sizes() throws {
        let png = try EncodedImage(recognising: Self.png640x480)
        #expect((png.format, png.width, png.height) == (.png, 640, 480))
        let jpeg = try EncodedImage(recognising: Self.start + Self.jfif + [0xFF] + Self.frame())
        #expect((jpeg.format, jpeg.width, jpeg.height, jpeg.orientation) == (.jpeg, 300, 200, .upright))
    }

    @Test(
        "How a camera was held is read in both byte orders, and still said by the bytes",
        arguments: EncodedImage.Orientation.allCases, [false, true])
    func turned(_ orientation: EncodedImage.Orientation, _ little: Bool) throws {
        let picture = try EncodedImage(
            recognising: Self.start + Self.exif(orientation.rawValue, little: little) + Self.frame() + Self.scan + Self.end)
        #expect(picture.orientation == orientation)
        #expect((picture.width, picture.height) == (orientation.rawValue >= 5 ? (200, 300) : (300, 200)))
        #expect((picture.storedWidth, picture.storedHeight) == (300, 200))
        #expect(try EncodedImage(recognising: picture.bytes) == picture)
    }

    @Test(
        "What is not the picture does not go on with it",
        arguments: [
            ("camera data", start + jfif + exif(1, little: true) + frame() + scan + end),
            ("a comment", start + jfif + comment + frame() + scan + end),
            ("a film after the picture", start + jfif + frame() + scan + end + Array("Lan.mp4".utf8)),
            ("a second picture", start + jfif + [0xFF, 0xE2, 0, 6] + Array("MPF\0".utf8) + frame() + scan + end),
        ] as [(String, [UInt8])])
    func metadata(_ description: String, _ bytes: [UInt8]) throws {
        #expect(
            try EncodedImage(recognising: bytes).bytes == Self.start + Self.jfif + Self.frame() + Self.scan + Self.end, "\(description)")
    }

    @Test func textsOfAPNGAreLeftOut() throws {
        let text: [UInt8] = [0, 0, 0, 3] + Array("tEXtLan".utf8) + [1, 2, 3, 4]
        let transparency: [UInt8] = [0, 0, 0, 2] + Array("tRNS".utf8) + [0, 1, 5, 6, 7, 8]
        let picture = try EncodedImage(recognising: Self.png640x480 + text + transparency)
        #expect(picture.bytes == Self.png640x480 + transparency)
    }

    @Test(
        arguments: [
            ("nothing", [], .unknownFormat), ("a workbook", [0x50, 0x4B, 3, 4, 20, 0], .unknownFormat),
            ("half a PNG", Array(png640x480.prefix(20)), .unknownFormat),
            ("a PNG without width", pngStart + [0, 0, 0, 0, 0, 0, 1, 0xE0], .unknownFormat),
            ("a JPEG without a frame", start + jfif, .unknownFormat),
            (
                "a JPEG whose table begins with something else",
                [0xFF, 0xD8, 0xFF, 0xC4, 0, 4, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .unknownFormat
            ),
            ("four colours", start + frame(components: 4) + scan + end, .pressColours),
            ("twelve bits", start + frame(bits: 12) + scan + end, .pressColours),
        ] as [(String, [UInt8], UnusablePicture)])
    func refused(_ description: String, _ bytes: [UInt8], _ reason: UnusablePicture) {
        #expect(throws: reason, "\(description)") { try EncodedImage(recognising: bytes) }
    }
}
