import Diagnostics
import Testing

@testable import Tabular

/// One line a case: bytes, and the records they are. Among them the questions that the parsers of other languages ask themselves.
@Suite struct RecordScannerTests {
    static func scan(_ bytes: [UInt8], _ dialect: Dialect = Dialect()) -> [[String]] {
        let buffer = ByteBuffer(bytes)
        return SampleRecord.read(buffer.bytes, of: buffer, dialect, isWhole: true).map(\.cells)
    }

    typealias Case = (text: String, records: [[String]])

    static let standard: [Case] = [
        ("", []),
        ("\n", [[""]]),
        ("a", [["a"]]),
        ("a\n", [["a"]]),
        ("a,b,c", [["a", "b", "c"]]),
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("a\r\nb\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
        ("a\n\nb", [["a"], [""], ["b"]]),
        ("a\r\r\nb", [["a"], [""], ["b"]]),
        (",", [["", ""]]),
        (",\n,", [["", ""], ["", ""]]),
        ("a,", [["a", ""]]),
        (",a", [["", "a"]]),
        ("a,,b", [["a", "", "b"]]),
        ("\"\"", [[""]]),
        ("\"\",\"\"", [["", ""]]),
        ("\"a\"", [["a"]]),
        ("\"a\"\n", [["a"]]),
        ("\"a,b\",c", [["a,b", "c"]]),
        ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
        ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
        ("\"a\"\"b\"", [["a\"b"]]),
        ("\"\"\"a\"\"\"", [["\"a\""]]),
        ("\"\"\"\"", [["\""]]),
        ("\"\"\"\"\"\"", [["\"\""]]),
        ("\",\"", [[","]]),
        ("a,\"b\"\r\nc,\"d\"", [["a", "b"], ["c", "d"]]),
        ("a,\"\"\r\nc,\"\"", [["a", ""], ["c", ""]]),
        ("{\"a\"},x", [["{\"a\"}", "x"]]),
        ("\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1, 2]}\",1", [["{\"type\": \"Point\", \"at\": [1, 2]}", "1"]]),
        ("ʤ,Thôn Đồng Lưu", [["ʤ", "Thôn Đồng Lưu"]]),
    ]

    static let odd: [Case] = [
        // Quotes in the middle are text.
        ("a\"b,c", [["a\"b", "c"]]),
        ("5\" pipe,c", [["5\" pipe", "c"]]),
        ("a\"\",b", [["a\"\"", "b"]]),
        // A quote that is followed by neither delimiter nor line end does not close.
        ("\"a\"b\",c", [["a\"b", "c"]]),
        ("\"a \"b\" c\",d", [["a \"b\" c", "d"]]),
        // Blanks after the closing quote go with it.
        ("\"a\" ,b", [["a", "b"]]),
        ("\"a\"  \nb", [["a"], ["b"]]),
        // An opening quote without a closing one ends on its line.
        ("\"a\nb", [["a"], ["b"]]),
        ("a,\"b,c\nd,e,f\n", [["a", "b", "c"], ["d", "e", "f"]]),
        ("a,\"b\nc,\"d\"\n", [["a", "b"], ["c", "d"]]),
        ("\"a\n\"b\n\"c\n", [["a"], ["b"], ["c"]]),
        ("\"", [[""]]),
        ("a,\"", [["a", ""]]),
        ("a,\"b", [["a", "b"]]),
        ("\"\"\"", [["\"\""]]),
    ]

    /// Records of a table of `width` columns with one wrong quote.
    static let mended: [(text: String, width: Int, record: [String])] = [
        // A closing quote is missing.
        ("1,\"Thôn 1, xã A,x", 3, ["1", "Thôn 1, xã A", "x"]),
        // An opening quote is missing.
        ("1,Thôn 1, xã A\",x", 3, ["1", "Thôn 1, xã A", "x"]),
        // An opening quote too many swallows the fields up to the next quoted one.
        ("1,\"Lê A,x,\"Thôn 1, xã A\",y", 5, ["1", "Lê A", "x", "Thôn 1, xã A", "y"]),
        // A mark of inches at the end of a quoted field, not doubled.
        ("1,\"ống 48\"\",\"Thôn 1, xã A\"", 3, ["1", "ống 48\"", "Thôn 1, xã A"]),
        // What no other reading explains stays as it is.
        ("1,\"a,\"b\",c", 7, ["1", "a,\"b", "c"]),
        ("1,a\"b,c", 5, ["1", "a\"b", "c"]),
    ]

    @Test(arguments: Self.mended.indices) func wrongQuotes(index: Int) {
        let (text, width, record) = Self.mended[index]
        for lineEnd in ["", "\n", "\r\n"] {
            let buffer = ByteBuffer(Array((text + lineEnd).utf8))
            let records = SampleRecord.read(buffer.bytes, of: buffer, Dialect(), width: width, isWhole: true).map(\.cells)
            #expect(records == [record], "\(text)")
        }
    }

    @Test(arguments: Self.standard.indices) func standardText(index: Int) {
        let (text, records) = Self.standard[index]
        #expect(Self.scan(Array(text.utf8)) == records, "\(text.debugDescription)")
    }

    @Test(arguments: Self.odd.indices) func oddText(index: Int) {
        let (text, records) = Self.odd[index]
        #expect(Self.scan(Array(text.utf8)) == records, "\(text.debugDescription)")
    }

    /// Every special byte at every place of a block of 64 bytes and its neighbours.
    @Test func blocksOf64() {
        for length in 0..<140 {
            let word = String(repeating: "x", count: length)
            let quoted = "\"\(word),\"\"\n\""
            let expected = [[word, "\(word),\"", "y"], ["z"]]
            #expect(Self.scan(Array("\(word),\(quoted),y\r\nz".utf8)) == expected, "\(length)")
        }
    }

    @Test func otherDialects() {
        let semicolon = Dialect(delimiter: UInt8(ascii: ";"), quote: UInt8(ascii: "'"))
        #expect(Self.scan(Array("'a;b';c\n'it''s';\"d\"".utf8), semicolon) == [["a;b", "c"], ["it's", "\"d\""]])
        let backslash = Dialect(escape: .backslash)
        #expect(Self.scan(Array(#""a\"b,c",d"#.utf8), backslash) == [["a\"b,c", "d"]])
        #expect(Self.scan(Array(#""a\\",d"#.utf8), backslash) == [[#"a\"#, "d"]])
        let padded = Dialect(skipsBlanks: true)
        #expect(Self.scan(Array("1, \"a, b\", c\n".utf8), padded) == [["1", "a, b", "c"]])
        #expect(
            Self.scan(Array("1,\t\"a, b\"\t,\u{A0}\"c, d\"\u{A0},\u{2009}\"e\",\u{3000}f\n".utf8), padded) == [
                ["1", "a, b", "c, d", "e", "f"]
            ])
        let tabbed = Dialect(delimiter: 0x09, skipsBlanks: true)
        #expect(Self.scan(Array("1\t\t \"a\tb\"\n".utf8), tabbed) == [["1", "", "a\tb"]])
        let aligned = Dialect(delimiter: UInt8(ascii: " "), mergesDelimiters: true)
        #expect(Self.scan(Array("a   b c  \n  1 2     3".utf8), aligned) == [["a", "b", "c"], ["1", "2", "3"]])
        let single = Dialect(delimiter: nil)
        #expect(Self.scan(Array("a,b\nc;d".utf8), single) == [["a,b"], ["c;d"]])
    }

    /// A file of opening quotes must not make the scan quadratic: this one would take minutes.
    @Test func quotesThatNeverCloseAreScannedOnce() {
        let bytes = Array(repeating: Array("\"\"x\n".utf8), count: 100_000).flatMap { $0 }
        #expect(Self.scan(bytes).count == 100_000)
    }
}
