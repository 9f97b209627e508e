import Diagnostics
import Testing

@testable import Tabular

/// What tells fields apart, on the evidence of the text alone. One line a case: what it is about, the text, and its first and last
/// records.
@Suite struct DialectDetectionTests {
    struct Case: Sendable {
        var about: String
        var text: String
        var first: [String]
        var last: [String]

        init(_ about: String, _ text: String, _ first: [String], _ last: [String]) {
            (self.about, self.text, self.first, self.last) = (about, text, first, last)
        }
    }

    static let times = (0..<12).map { "\($0):30:15" }.joined(separator: "\n")
    static let topics = (1...12).map { "CT\($0),Chỉ tiêu \($0); tỷ lệ; phần trăm" }.joined(separator: "\n")
    static let letters = (1...12).map { "\($0), A;" }.joined(separator: "\n")
    static let codes = (1...12).map { "\"H56-\($0)\"," }.joined(separator: "\n")

    static let cases: [Case] = [
        Case("blanks in prose divide nothing", "Kính gửi\nUBND xã Ngọc Phụng\nvà các thôn\n", ["Kính gửi"], ["và các thôn"]),
        Case("a sentence is one field", "Xã Ngọc Phụng báo cáo", ["Xã Ngọc Phụng báo cáo"], ["Xã Ngọc Phụng báo cáo"]),
        Case("colons in times divide nothing", "Giờ nhận\n\(times)", ["Giờ nhận"], ["11:30:15"]),
        Case(
            "columns lined up with blanks", "thon   ho  khau\nXuan    120  480\nHung  9  31\nTien 88 340", ["thon", "ho", "khau"],
            ["Tien", "88", "340"]),
        Case(
            "blanks between quoted fields, and a field left empty", "\"Thôn A\" 1  3\n\"Thôn  B\" 2 4 5\n\"Thôn C\" 6 7 8",
            ["Thôn A", "1", "", "3"],
            ["Thôn C", "6", "7", "8"]),
        Case(
            "semicolons in the text of a table with commas", "Mã,Chỉ tiêu\n\(topics)", ["Mã", "Chỉ tiêu"],
            ["CT12", "Chỉ tiêu 12; tỷ lệ; phần trăm"]),
        Case("a mark that ends each line divides less than one within it", letters, ["1", "A;"], ["12", "A;"]),
        Case("a mark that ends each line, and no other", codes, ["H56-1", ""], ["H56-12", ""]),
        Case("two apostrophes are an empty value of some programs", "a\t\"b c\"\n1\t''\n2\t''\n3\t''", ["a", "b c"], ["3", "''"]),
        Case(
            "commas in addresses divide less than semicolons", "STT;Họ tên;Địa chỉ\n1;Lê A;Thôn 1, xã B\n2;Lê C;Thôn 2, xã B",
            ["STT", "Họ tên", "Địa chỉ"], ["2", "Lê C", "Thôn 2, xã B"]),
        Case("apostrophes as quotes", "1,'Lê A, Thôn 1',x\n2,'Lê B, Thôn 2',y", ["1", "Lê A, Thôn 1", "x"], ["2", "Lê B, Thôn 2", "y"]),
        Case("a backslash before quotes", "1,\"nói \\\"có\\\", ghi\"\n2,\"a, b\"", ["1", "nói \"có\", ghi"], ["2", "a, b"]),
        Case(
            "a blank after each comma", "STT, Tên, \"Địa chỉ\"\n1, An, \"Thôn 1, xã B\"", ["STT", "Tên", "Địa chỉ"],
            ["1", "An", "Thôn 1, xã B"]),
        Case(
            "a tab after a comma, before quotes", "STT,Tên,Địa chỉ\n1,An,\t\"Thôn 1, xã B\"\n2,Ba,\t\"Thôn 2, xã B\"",
            ["STT", "Tên", "Địa chỉ"],
            ["2", "Ba", "Thôn 2, xã B"]),
        Case(
            "a no-break space around quotes", "STT;Tên;Địa chỉ\n\u{A0}\"1\"\u{A0};\u{A0}\"An; B\"\u{A0};\u{A0}\"Thôn 1\"\u{A0}",
            ["STT", "Tên", "Địa chỉ"], ["1", "An; B", "Thôn 1"]),
    ]

    @Test(arguments: cases.indices) func dividedAsMeant(index: Int) {
        let test = Self.cases[index]
        let buffer = ByteBuffer(Array(test.text.utf8))
        let dialect = DialectDetection.dialect(of: buffer.bytes, options: ReadingOptions(), isWhole: true)
        let records = SampleRecord.read(buffer.bytes, of: buffer, dialect, isWhole: true).map(\.cells)
        #expect(records.first == test.first, "\(test.about)")
        #expect(records.last == test.last, "\(test.about)")
    }
}
