import Diagnostics
import Testing

@testable import Tabular

/// Files that a spreadsheet or another program has damaged on their way (Domain.md, "Encodings and delimiters").
@Suite struct DamagedTextTests {
    /// The rows of a text, cells joined by `|`, the header first, and the codes that are told.
    private static func read(_ bytes: [UInt8]) throws -> (rows: [String], told: [String]) {
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: bytes, path: "a.csv", diagnostics: &diagnostics)
        var rows = table.header.lines.isEmpty ? [] : [table.header.columns.map(\.name).joined(separator: "|")]
        try table.forEachRecord(&diagnostics) { rows.append($0.strings.joined(separator: "|")) }
        return (rows, diagnostics.diagnostics.map(\.kind.code))
    }

    // MARK: - Encodings

    private static let text = "STT,Họ và tên,Địa chỉ,Lĩnh vực\n1,Nguyễn Thị Hường,Thôn Hòa Phượng,Hộ tịch\n2,Lê Văn Đức,Đồng Lưu,Đất đai\n"
    private static let repaired = [
        "STT|Họ và tên|Địa chỉ|Lĩnh vực", "1|Nguyễn Thị Hường|Thôn Hòa Phượng|Hộ tịch", "2|Lê Văn Đức|Đồng Lưu|Đất đai",
    ]

    /// What a program made of UTF-8 that it took for a charset, bytes without a character as controls, as Windows reads them.
    private static func misread(_ bytes: [UInt8], as charset: SingleByteCharset) -> [UInt8] {
        let scalars = bytes.map { byte in
            charset.scalars[Int(byte)] == "\u{FFFD}" ? UnicodeScalar(byte) : charset.scalars[Int(byte)]
        }
        return Array(String(String.UnicodeScalarView(scalars)).utf8)
    }

    @Test(arguments: ["\n", "\r\n"], [",", ";", "\t"])
    func misreadTextIsRepaired(lineEnd: String, delimiter: String) throws {
        let text = Self.text.split(separator: "\n").map { $0.split(separator: ",").joined(separator: delimiter) + lineEnd }.joined()
        let bytes = Array(text.utf8)
        let (western, vietnamese) = (SingleByteCharset.windows1252, SingleByteCharset.windows1258)
        for charsets in [
            [western], [vietnamese], [western, western], [vietnamese, vietnamese], [western, vietnamese], [vietnamese, western],
        ] {
            let damaged = charsets.reduce(bytes) { Self.misread($0, as: $1) }
            for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
                let (rows, told) = try Self.read(mark + damaged)
                #expect(rows == Self.repaired)
                #expect(told == ["tabular.double-encoding-repaired"])
            }
        }
    }

    /// Letters replaced before the file came: they are told as lost, and no old charset is guessed.
    @Test(arguments: [
        ("STT,L\u{FFFD}nh v\u{FFFD}c,T\u{FFFD}n th\u{FFFD} t\u{FFFD}c\n1,H\u{FFFD} t\u{FFFD}ch,Khai sinh\n", ["tabular.letters-lost"]),
        ("STT,L?nh v?c,Tên th? t?c\n1,H? t?ch,Ch?ng th?c\n", ["tabular.letters-lost"]),
        ("STT,L?nh v?c,Tân th? t?c\n1,H? t?ch,??ng k?\n2,Ch?ng th?c,a\n", ["tabular.letters-lost"]),
        ("Ma?c\n1\nTh?n\n", []), ("STT,Có tài khoản không?,Lĩnh vực\n1,Có,Hộ tịch\n", []),
        ("STT,Họ và tên\n1,A\u{FFFD}B\n", ["tabular.letters-lost"]),
    ])
    func lostLetters(text: String, told: [String]) throws {
        #expect(try Self.read(Array(text.utf8)).told == told)
    }

    /// Saved as windows-1252, which has some of the letters.
    @Test func lettersLostInLatin1() throws {
        let text = "STT,L?nh v?c,Tên th? t?c hành chính\n1,H? t?ch,Ðang gi?i quy?t\n2,Ch?ng th?c,Ðã tr? k?t qu?\n"
        #expect(try Self.read(EncodingDetectionTests.bytes(text, .windows1252)).told == ["tabular.letters-lost"])
    }

    // MARK: - Lines in quotes

    private static let plain = [
        "STT|Mã hồ sơ|Địa chỉ|Ngày nhận", "1|A1|Thôn Bái Sim, xã A|03/01/2024", "2|A2|Thôn \"Lý\" Trúc|04/01/2024",
        "3|A3|Bái Sim|05/01/2024",
    ]

    @Test(arguments: [
        "\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\"\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\"\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\"\n\"3,A3,Bái Sim,05/01/2024\"\n",
        "\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\"\r\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\"\r\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\"\r\n\"3,A3,Bái Sim,05/01/2024\"\r\n",
        "\u{FEFF}\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\"\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\"\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\"\n\"3,A3,Bái Sim,05/01/2024\"",
        "\"STT;Mã hồ sơ;Địa chỉ;Ngày nhận\"\n\"1;A1;Thôn Bái Sim, xã A;03/01/2024\"\n\"2;A2;\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\";04/01/2024\"\n\"3;A3;Bái Sim;05/01/2024\"\n",
        "\"STT\tMã hồ sơ\tĐịa chỉ\tNgày nhận\"\n\"1\tA1\tThôn Bái Sim, xã A\t03/01/2024\"\n\"2\tA2\t\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\"\t04/01/2024\"\n\"3\tA3\tBái Sim\t05/01/2024\"\n",
        "\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\";;;\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\";;;\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\";;;\n\"3,A3,Bái Sim,05/01/2024\";;;\n",
        "\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\",,,\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\",,,\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\",,,\n\"3,A3,Bái Sim,05/01/2024\",,,\n",
        "STT,Mã hồ sơ,Địa chỉ,Ngày nhận\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\"\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\"\n3,A3,Bái Sim,05/01/2024\n",
        "\n\"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\"\n\n\"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\"\n\"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\"\n\"3,A3,Bái Sim,05/01/2024\"\n",
        " \"STT,Mã hồ sơ,Địa chỉ,Ngày nhận\" \n \"1,A1,\"\"Thôn Bái Sim, xã A\"\",03/01/2024\" \n \"2,A2,\"\"Thôn \"\"\"\"Lý\"\"\"\" Trúc\"\",04/01/2024\" \n \"3,A3,Bái Sim,05/01/2024\" \n",
    ])
    func linesInQuotes(text: String) throws {
        let (rows, told) = try Self.read(Array(text.utf8))
        #expect(rows == Self.plain)
        #expect(told == ["tabular.lines-unwrapped"])
    }

    /// What looks so and is not.
    @Test(arguments: [
        (
            "\"STT\",\"Địa chỉ\"\n\"1\",\"Thôn Bái Sim, xã A\"\n\"2\",\"Thôn Lý Trúc, xã A\"\n",
            ["STT|Địa chỉ", "1|Thôn Bái Sim, xã A", "2|Thôn Lý Trúc, xã A"]
        ),
        ("\"Địa chỉ\"\n\"Thôn Bái Sim, xã A\"\n\"Thôn Lý Trúc, xã A\"\n", ["Địa chỉ", "Thôn Bái Sim, xã A", "Thôn Lý Trúc, xã A"]),
        ("\"Thôn, xã\"\n\"Thôn Bái Sim, xã A\"\n\"Thôn Lý Trúc, xã A\"\n", ["Thôn, xã", "Thôn Bái Sim, xã A", "Thôn Lý Trúc, xã A"]),
    ])
    func quotedFields(text: String, rows: [String]) throws {
        let found = try Self.read(Array(text.utf8))
        #expect(found.rows == rows)
        #expect(found.told.isEmpty)
    }

    // MARK: - Blanks before quotes

    @Test(arguments: [
        "STT,Mã hồ sơ,Địa chỉ,Ngày nhận\n1, A1, \"Thôn Bái Sim, xã A\", 03/01/2024\n2, A2, \"Thôn \"\"Lý\"\" Trúc\", 04/01/2024\n3, A3, Bái Sim, 05/01/2024\n",
        "STT, Mã hồ sơ, Địa chỉ, Ngày nhận\n1, A1, \"Thôn Bái Sim, xã A\", 03/01/2024\n2, A2, \"Thôn \"\"Lý\"\" Trúc\", 04/01/2024\n3, A3, Bái Sim, 05/01/2024\n",
        "STT,Mã hồ sơ,Địa chỉ,Ngày nhận\n1,A1, \"Thôn Bái Sim, xã A\",03/01/2024\n2,A2, \"Thôn \"\"Lý\"\" Trúc\",04/01/2024\n3,A3,Bái Sim,05/01/2024\n",
        "STT,Mã hồ sơ,Địa chỉ,Ngày nhận\n1,A1,  \"Thôn Bái Sim, xã A\"  ,03/01/2024\n2,A2,  \"Thôn \"\"Lý\"\" Trúc\"  ,04/01/2024\n3,A3,Bái Sim,05/01/2024\n",
        "STT ,Mã hồ sơ ,Địa chỉ ,Ngày nhận\n1,A1, \"Thôn Bái Sim, xã A\" , 03/01/2024\n2,A2, \"Thôn \"\"Lý\"\" Trúc\" , 04/01/2024\n3,A3, Bái Sim, 05/01/2024\n",
        "STT;Mã hồ sơ;Địa chỉ;Ngày nhận\n1; A1; \"Thôn Bái Sim, xã A\"; 03/01/2024\n2; A2; \"Thôn \"\"Lý\"\" Trúc\"; 04/01/2024\n3; A3; Bái Sim; 05/01/2024\n",
        "STT\tMã hồ sơ\tĐịa chỉ\tNgày nhận\n1\t A1\t \"Thôn Bái Sim, xã A\"\t 03/01/2024\n2\t A2\t \"Thôn \"\"Lý\"\" Trúc\"\t 04/01/2024\n3\t A3\t Bái Sim\t 05/01/2024\n",
        "\"STT\", \"Mã hồ sơ\", \"Địa chỉ\", \"Ngày nhận\"\n\"1\", \"A1\", \"Thôn Bái Sim, xã A\", \"03/01/2024\"\n\"2\", \"A2\", \"Thôn \"\"Lý\"\" Trúc\", \"04/01/2024\"\n\"3\", \"A3\", \"Bái Sim\", \"05/01/2024\"\n",
        "sep=,\nSTT,Mã hồ sơ,Địa chỉ,Ngày nhận\n1, A1, \"Thôn Bái Sim, xã A\", 03/01/2024\n2, A2, \"Thôn \"\"Lý\"\" Trúc\", 04/01/2024\n3, A3, Bái Sim, 05/01/2024\n",
        "STT|Mã hồ sơ|Địa chỉ|Ngày nhận\n1| A1| \"Thôn Bái Sim, xã A\"| 03/01/2024\n2| A2| \"Thôn \"\"Lý\"\" Trúc\"| 04/01/2024\n3| A3| Bái Sim| 05/01/2024\n",
    ])
    func blanksBeforeQuotes(text: String) throws {
        let (rows, told) = try Self.read(Array(text.utf8))
        #expect(rows.map { $0.split(separator: "|").map { $0.trimming() }.joined(separator: "|") } == Self.plain)
        #expect(told.isEmpty)
    }

    // MARK: - One column

    @Test(arguments: [
        "Thôn\nBái Sim\nLý Trúc\nThủy Mai\n", "Thôn\nBái Sim\nLý Trúc\nNà Khoang Thượng\nHòa Phượng\n",
        "Tên thôn\nThôn 1\nThôn 2\nThôn 3\n",
        "Thon\nBai Sim\nLy Truc\nThuy Mai\n", "Tên thôn\r\nBái Sim\r\nLý Trúc\r\n",
        "Địa chỉ\nThôn Bái Sim, xã Ngọc Phụng\nThôn Lý Trúc, xã Ngọc Phụng\nThôn Thủy Mai, xã Ngọc Phụng\n",
        "Địa chỉ\nBái Sim, Ngọc Phụng\nThôn Lý Trúc, xã Ngọc Phụng, huyện Thường Xuân\nThủy Mai, Ngọc Phụng\n",
        "Địa chỉ\nThôn Bái Sim,xã Ngọc Phụng\nThôn Lý Trúc,xã Ngọc Phụng\n",
        "Nội dung\nĐã làm; chưa xong\nChưa làm; để sau\n", "Ghi chú\nThôn: Bái Sim\nThôn: Lý Trúc\nThôn: Thủy Mai\n",
        "Thôn/Khu\nKhu 1\nKhu 2\nKhu 3\n",
        "Dịch vụ\nĐiện, nước\nHọc phí, y tế\nĐiện, học phí\n", "\"Địa chỉ\"\nThôn Bái Sim, xã Ngọc Phụng\nThôn Lý Trúc, xã Ngọc Phụng\n",
    ])
    func oneColumn(text: String) throws {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.filter { $0 != "\"" } }
        #expect(try Self.read(Array(text.utf8)).rows == lines)
    }

    /// Below a title of one cell stands a table.
    @Test(arguments: [
        ("DANH SÁCH\nSTT, Thôn, Số hộ\n1, Bái Sim, 20\n2, Lý Trúc, 30\n", 3), ("Thôn,Số hộ\nBái Sim,20\nLý Trúc,30\n", 2),
        ("Thôn;Bí thư\nBái Sim;Có\nLý Trúc;Không\n", 2),
        ("a b c\n1 2 3\n4 5 6\n7 8 9\n", 3), ("DANH SÁCH THÔN\nThôn;Xã\nBái Sim;Ngọc Phụng\nLý Trúc;Ngọc Phụng\n", 2),
    ])
    func severalColumns(text: String, columns: Int) {
        var diagnostics = DiagnosticCollector()
        #expect(SourceTable(bytes: Array(text.utf8), path: "a.csv", diagnostics: &diagnostics).columnCount == columns)
    }
}

extension Substring {
    fileprivate func trimming() -> Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
