import Diagnostics
import Testing

@testable import Tabular

/// One text in every encoding that offices use, and what was read.
@Suite struct EncodingDetectionTests {
    static let text = """
        STT,Họ và tên,Địa chỉ,Lĩnh vực
        1,Nguyễn Thị Hường,"Thôn Xuân Lập, xã Ngọc Phụng, huyện Thường Xuân",Hộ tịch
        2,Lê Văn Đức,"Thôn Hưng Long, xã Ngọc Phụng, tỉnh Thanh Hóa",Đất đai
        3,Trần Quốc Toản,"Thôn Quyết Tiến, xã Ngọc Phụng",Chứng thực
        4,Phạm Thị Thuỷ,"Thôn Hoà Bình, xã Ngọc Phụng",Bảo trợ xã hội

        """

    /// Base letters with combining marks, as macOS stores names.
    static func decomposed(_ text: String) -> [UInt8] {
        text.flatMap { character -> [UInt8] in
            var scalars = Array(String(character).unicodeScalars)
            var index = 0
            while index < scalars.count {
                if let parts = parts(of: scalars[index]) { scalars.replaceSubrange(index...index, with: parts) } else { index += 1 }
            }
            return Array(String(String.UnicodeScalarView(scalars)).utf8)
        }
    }

    private static func parts(of scalar: UnicodeScalar) -> [UnicodeScalar]? {
        for mark in [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323] as [UInt32] {
            for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars where Normalization.compose(letter, UnicodeScalar(mark)!) == scalar {
                return [letter, UnicodeScalar(mark)!]
            }
        }
        return nil
    }

    /// The bytes of a charset of one byte a character; letters that it lacks are spelt as letter and tone mark.
    static func bytes(_ text: String, _ charset: SingleByteCharset) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            if let byte = charset.scalars.firstIndex(of: scalar) { return [UInt8(byte)] }
            return parts(of: scalar)!.flatMap { bytes(String($0), charset) }
        }
    }

    /// VNI by hand, as the Windows driver typed it.
    static let vni: [UInt8] = {
        let lines = [
            "STT,Hoï vaø teân,Ñòa chæ,Lónh vöïc",
            "1,Nguyeãn Thò Höôøng,\"Thoân Xuaân Laäp, xaõ Ngoïc Phuïng, huyeän Thöôøng Xuaân\",Hoä tòch",
            "2,Leâ Vaên Ñöùc,\"Thoân Höng Long, xaõ Ngoïc Phuïng, tænh Thanh Hoùa\",Ñaát ñai",
            "3,Traàn Quoác Toaûn,\"Thoân Quyeát Tieán, xaõ Ngoïc Phuïng\",Chöùng thöïc",
            "4,Phaïm Thò Thuyû,\"Thoân Hoaø Bình, xaõ Ngoïc Phuïng\",Baûo trôï xaõ hoäi", "",
        ]
        return lines.joined(separator: "\n").unicodeScalars.map { UInt8($0.value) }
    }()

    static func doubled(_ text: String) -> [UInt8] {
        Array(String(String.UnicodeScalarView(text.utf8.map { SingleByteCharset.windows1252.scalars[Int($0)] })).utf8)
    }

    static func misread(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(String.UnicodeScalarView(bytes.map { SingleByteCharset.windows1252.scalars[Int($0)] })).utf8)
    }

    static let cases: [(name: String, bytes: [UInt8], encoding: TextEncoding)] = [
        ("UTF-8", Array(text.utf8), .utf8),
        ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
        ("NFD", decomposed(text), .utf8),
        ("UTF-16LE without mark", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }, .utf16LittleEndian),
        ("UTF-16BE without mark", text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] }, .utf16BigEndian),
        ("windows-1258", bytes(text, .windows1258), .windows1258),
        ("VISCII", bytes(text, .viscii), .viscii),
        ("UTF-8 twice", doubled(text), .doubleUTF8),
        ("VNI", vni, .vni),
        ("VNI stored as UTF-8", misread(vni), .vni),
        ("TCVN3", bytes(text.replacing("Đ", with: "đ"), .tcvn3), .tcvn3),
        ("TCVN3 stored as UTF-8", misread(bytes(text.replacing("Đ", with: "đ"), .tcvn3)), .tcvn3),
    ]

    @Test(arguments: cases.indices) func recognised(index: Int) throws {
        let (name, bytes, encoding) = Self.cases[index]
        let reading = try SourceTableTests.read(bytes)
        #expect(reading.table.encoding == encoding, "\(name)")
        let isLowerCased = encoding == .tcvn3
        let expected = isLowerCased ? Self.text.replacing("Đ", with: "đ") : Self.text
        let lines = expected.split(separator: "\n").dropFirst()
        let found = reading.rows.map { "\($0[0]),\($0[1]),\"\($0[2])\",\($0[3])" }
        #expect(found.map { Array($0.utf8) } == lines.map { Array($0.utf8) }, "\(name)")
    }

    /// The low byte of the combining grave is zero, as high bytes are.
    @Test func combiningGravesAreNoZerosOfLetters() throws {
        let text = Self.text + (5..<30).map { "\($0),Trần Bình,\"Bùi Đình, Hoà Làng\",Nhà\n" }.joined()
        let bytes = String(decoding: Self.decomposed(text), as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let reading = try SourceTableTests.read(bytes)
        #expect(reading.table.encoding == .utf16BigEndian)
        #expect(reading.rows.last == ["29", "Trần Bình", "Bùi Đình, Hoà Làng", "Nhà"])
    }

    @Test func westernTextIsNotTakenForVietnamese() throws {
        let bytes: [UInt8] = Array("Name,Amount\nCaf".utf8) + [0xE9] + Array(",12\nM".utf8) + [0xFC] + Array("ller,13\n".utf8)
        let reading = try SourceTableTests.read(bytes)
        #expect(reading.table.encoding == .windows1252)
        #expect(reading.rows == [["Café", "12"], ["Müller", "13"]])
        #expect(reading.diagnostics.diagnostics.map(\.kind.code) == ["tabular.legacy-encoding-guessed"])
    }

    @Test func damagedBytesAreReplacedAndReported() throws {
        let bytes = Array(Self.text.utf8) + [0x35, 0x2C, 0xFF, 0x2C, 0x78, 0x2C, 0x79]
        let reading = try SourceTableTests.read(bytes)
        #expect(reading.table.encoding == .utf8)
        #expect(reading.rows.last == ["5", "\u{FFFD}", "x", "y"])
        #expect(reading.diagnostics.diagnostics.map(\.kind.code) == ["tabular.bytes-undecodable"])
    }

    @Test func encodingThatIsNamedIsUsed() throws {
        let bytes = Array("STT,Tên\n1,".utf8) + Self.bytes("Lê Hồng", .tcvn3)
        #expect(try SourceTableTests.read(bytes, options: ReadingOptions(encoding: .tcvn3)).rows == [["1", "Lê Hồng"]])
    }

    /// Strings compare by canonical equivalence, so the standard library knows each composition too.
    @Test(arguments: Normalization.compositions.map { ($0.mark, $0.letters, $0.wholes) })
    func compositionsAreUnicodes(mark: UInt64, letters: String, wholes: String) {
        #expect(letters.unicodeScalars.map { "\($0)\(UnicodeScalar(UInt32(mark))!)" } == wholes.unicodeScalars.map { String($0) })
        #expect(letters.unicodeScalars.allSatisfy { Normalization.compose($0, UnicodeScalar(UInt32(mark))!) != nil })
    }
}
