import Graphics
import Testing

@Suite("Pictures recognised by their bytes")
struct EncodedImageTests {
    private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    private static let png640x480: [UInt8] = pngStart + [0, 0, 2, 0x80, 0, 0, 1, 0xE0]
    /// Start of image, an application segment of 4 bytes, fill bytes, a progressive frame of 300 × 200.
    private static let jpeg300x200: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x11, 0]

    @Test func sizes() throws {
        let png = try #require(EncodedImage(bytes: Self.png640x480))
        #expect((png.format, png.width, png.height) == (.png, 640, 480))
        let jpeg = try #require(EncodedImage(bytes: Self.jpeg300x200))
        #expect((jpeg.format, jpeg.width, jpeg.height) == (.jpeg, 300, 200))
    }

    @Test(
        arguments: [
            ("nothing", []), ("a workbook", [0x50, 0x4B, 3, 4, 20, 0]), ("half a PNG", Array(png640x480.prefix(20))),
            ("a PNG without width", pngStart + [0, 0, 0, 0, 0, 0, 1, 0xE0]), ("a JPEG without a frame", Array(jpeg300x200.prefix(8))),
            ("a JPEG whose table begins with something else", [0xFF, 0xD8, 0xFF, 0xC4, 0, 4, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ] as [(String, [UInt8])])
    func refused(_ description: String, _ bytes: [UInt8]) {
        #expect(EncodedImage(bytes: bytes) == nil, "\(description)")
    }
}
