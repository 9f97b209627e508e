import Cairo
import Deflate
import Foundation
import Graphics
import PDFFile
import Testing

@testable import PDFRenderer

@Suite("Pictures as objects of a PDF file")
struct PictureObjectTests {
    static func picture(_ name: String) throws -> EncodedImage {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures").appending(path: name)
        return try EncodedImage(recognising: Array(Data(contentsOf: file)))
    }

    private static func rows(_ space: PDFName, _ colours: Int, _ bits: Int) -> PDFDictionary {
        entries(
            .name(space), bits, "FlateDecode",
            ["Predictor": .integer(15), "Colors": .integer(colours), "BitsPerComponent": .integer(bits), "Columns": .integer(24)])
    }

    private static func entries(_ space: PDFValue, _ bits: Int, _ filter: PDFName, _ parameters: PDFDictionary? = nil) -> PDFDictionary {
        var entries: PDFDictionary = [
            "Type": .name("XObject"), "Subtype": .name("Image"), "Width": .integer(24), "Height": .integer(16), "ColorSpace": space,
            "BitsPerComponent": .integer(bits), "Filter": .name(filter),
        ]
        entries["DecodeParms"] = parameters.map(PDFValue.dictionary)
        return entries
    }

    @Test(
        "What PDF knows goes over as it is",
        arguments: [
            ("colours.png", rows("DeviceRGB", 3, 8)), ("grey.png", rows("DeviceGray", 1, 8)),
            ("black-and-white.png", rows("DeviceGray", 1, 1)), ("colours.jpg", entries(.name("DeviceRGB"), 8, "DCTDecode")),
            ("grey.jpg", entries(.name("DeviceGray"), 8, "DCTDecode")),
        ])
    func passed(_ name: String, _ entries: PDFDictionary) throws {
        let picture = try Self.picture(name)
        let object = try PictureObject(picture)
        #expect(object.image.dictionary == entries)
        #expect(Array(object.image.data) == (picture.format == .png ? PNGFile(picture.bytes)?.rows : picture.bytes))
        #expect(object.mask == nil)
    }

    @Test func aPaletteGoesOverWithItsColours() throws {
        let object = try PictureObject(Self.picture("palette.png"))
        let space = try #require(object.image.dictionary["ColorSpace"]?.array)
        let palette = try #require(space.last?.string)
        #expect(space.prefix(3) == [.name("Indexed"), .name("DeviceRGB"), .integer(palette.count / 3 - 1)])
        #expect(object.image.dictionary["BitsPerComponent"] == .integer(4))
    }

    /// The first and last pixel of each kind that PDF does not know.
    @Test(
        arguments: [
            ("interlaced.png", [200, 30, 30], [30, 80, 200], nil), ("sixteen-bits.png", [200, 30, 30], [30, 80, 200], nil),
            ("opacity.png", [199, 30, 30], [30, 80, 199], 128), ("grey-opacity.png", [66, 66, 66], [78, 78, 78], 128),
        ] as [(String, [UInt8], [UInt8], UInt8?)])
    func codedAnew(_ name: String, _ first: [UInt8], _ last: [UInt8], _ opacity: UInt8?) throws {
        let object = try PictureObject(Self.picture(name))
        #expect(object.image.dictionary == Self.entries(.name("DeviceRGB"), 8, "FlateDecode"))
        let pixels = try ZlibFormat.inflate(Array(object.image.data), count: 24 * 16 * 3)
        #expect((Array(pixels.prefix(3)), Array(pixels.suffix(3))) == (first, last))
        let mask = try object.mask.map { try ZlibFormat.inflate(Array($0.data), count: 24 * 16) }
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
