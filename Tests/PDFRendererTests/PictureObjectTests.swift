import Cairo
import Foundation
import Graphics
import Testing

@testable import PDFRenderer

@Suite("Pictures as objects of a PDF file")
struct PictureObjectTests {
    static func picture(_ name: String) throws -> EncodedImage {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures").appending(path: name)
        return try EncodedImage(recognising: Array(Data(contentsOf: file)))
    }

    private static let size = "/Type/XObject/Subtype/Image/Width 24/Height 16"

    private static func rows(_ colours: Int, _ bits: Int) -> String {
        "/BitsPerComponent \(bits)/Filter/FlateDecode/DecodeParms"
            + "<</Predictor 15/Colors \(colours)/BitsPerComponent \(bits)/Columns 24>>"
    }

    @Test(
        "What PDF knows goes over as it is",
        arguments: [
            ("colours.png", "/ColorSpace/DeviceRGB" + rows(3, 8)), ("grey.png", "/ColorSpace/DeviceGray" + rows(1, 8)),
            ("black-and-white.png", "/ColorSpace/DeviceGray" + rows(1, 1)),
            ("colours.jpg", "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"),
            ("grey.jpg", "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"),
        ])
    func passed(_ name: String, _ entries: String) throws {
        let picture = try Self.picture(name)
        let object = try PictureObject(picture)
        #expect(object.image.entries == Self.size + entries)
        #expect(object.image.stream == (picture.format == .png ? PNGFile(picture.bytes)?.rows : picture.bytes))
        #expect(object.mask == nil)
    }

    @Test func aPaletteGoesOverWithItsColours() throws {
        let object = try PictureObject(Self.picture("palette.png"))
        let palette = try #require(object.image.entries.firstMatch(of: /ColorSpace\[\/Indexed\/DeviceRGB (\d+)<([0-9a-f]+)>\]/))
        #expect(Int(palette.1) == palette.2.count / 6 - 1)
        #expect(object.image.entries.hasSuffix(Self.rows(1, 4)))
    }

    /// The first and last pixel of each kind that PDF does not know.
    @Test(
        arguments: [
            ("interlaced.png", [200, 30, 30], [30, 80, 200], nil), ("sixteen-bits.png", [200, 30, 30], [30, 80, 200], nil),
            ("opacity.png", [199, 30, 30], [30, 80, 199], 128), ("grey-opacity.png", [66, 66, 66], [78, 78, 78], 128),
        ] as [(String, [UInt8], [UInt8], UInt8?)])
    func codedAnew(_ name: String, _ first: [UInt8], _ last: [UInt8], _ opacity: UInt8?) throws {
        let object = try PictureObject(Self.picture(name))
        #expect(object.image.entries == Self.size + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode")
        let pixels = try Deflate.inflate(object.image.stream, count: 24 * 16 * 3)
        #expect((Array(pixels.prefix(3)), Array(pixels.suffix(3))) == (first, last))
        let mask = try object.mask.map { try Deflate.inflate($0.stream, count: 24 * 16) }
        #expect(mask == opacity.map { Array(repeating: $0, count: 24 * 16) })
    }

    @Test(
        "Damaged rows are found before a reader of the report finds them",
        arguments: [
            ("the end is missing", .dropLast(30)), ("no rows", .prefix(41)), ("taller than its rows", .set([17], at: 23)),
            ("more pixels than any file holds", .set(Array(repeating: 0x7F, count: 8), at: 16)),
        ] as [(String, Damage)])
    func damaged(_ description: String, _ damage: Damage) throws {
        for name in ["colours.png", "opacity.png"] {
            let picture = try EncodedImage(recognising: damage.done(to: Self.picture(name).bytes))
            #expect(throws: CairoError.unreadablePicture, "\(name): \(description)") { try PictureObject(picture) }
        }
    }

    enum Damage {
        case dropLast(Int)
        case prefix(Int)
        case set([UInt8], at: Int)

        func done(to bytes: [UInt8]) -> [UInt8] {
            switch self {
            case .dropLast(let count): Array(bytes.dropLast(count))
            case .prefix(let count): Array(bytes.prefix(count))
            case .set(let new, let place): Array(bytes[..<place]) + new + bytes[(place + new.count)...]
            }
        }
    }
}
