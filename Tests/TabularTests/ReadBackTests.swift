import Diagnostics
import Synchronization
import Testing

@testable import Tabular

/// Whatever is written in any dialect and encoding is read back, cell by cell: records made from a seed, so that a failure can be
/// run again.
@Suite struct ReadBackTests {
    /// SplitMix64 (Steele, Lea, Flood 2014).
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// Marks that mean something to one dialect or another, and text that every charset of Vietnamese has.
    static let marks = ["\"", "\"\"", ",", ";", "|", "\t", "\n", "\r\n", "  ", "'", "''", "\\", "1.234", "12/05/2024", "", "x", "C:\\tep"]
    static let vietnamese = [
        "Nguyễn", "Thị", "Hường", "Xuân", "thôn", "xã", "Quyết Tiến", "đất đai", "hộ tịch", "Thanh Hóa", "ị", "ằ", "ỗ",
    ]
    static let western = ["Café", "Müller", "naïve", "Ångström", "½"]
    static let anywhere = ["“ngoặc”", "𠀋", "Đ", "Ấp"]

    static func table(_ words: [String], _ generator: inout Generator) -> [[String]] {
        let columns = Int.random(in: 2...9, using: &generator)
        let rows = Int.random(in: 3...40, using: &generator)
        let isRagged = Bool.random(using: &generator)
        let header = (0..<columns).map { "Cot \(["A", "B", "C", "D", "E", "F", "G", "H", "I"][$0])" }
        let body = (1...rows).map { row in
            let surplus = isRagged && row % 5 == 0 ? Int.random(in: -1...1, using: &generator) : 0
            return (0..<(columns + surplus)).map { column -> String in
                if column == 0 { return String(row) }
                let count = Int.random(in: 1...4, using: &generator)
                let text = (0..<count).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
                return text.split(whereSeparator: { $0 == " " }).joined(separator: " ")
            }
        }
        // A row that is blank but for its number is a row; wholly blank rows are not part of a table.
        return [header] + body
    }

    /// How a table is written down.
    struct Form: CustomStringConvertible {
        var delimiter = ","
        /// One of them after each record, by turns.
        var lineEnds = ["\r\n"]
        var quote = "\""
        var escape = Dialect.Escape.doubled
        var quotesAll = false

        var description: String { "\(delimiter.debugDescription) \(lineEnds) \(quote) \(escape) \(quotesAll)" }

        func written(_ table: [[String]], _ generator: inout Generator) -> String {
            var text = ""
            for (index, row) in table.enumerated() {
                text += row.map { field($0, &generator) }.joined(separator: delimiter) + lineEnds[index % lineEnds.count]
            }
            return text
        }

        private func field(_ cell: String, _ generator: inout Generator) -> String {
            let special = Set((delimiter + quote + "\n\r").unicodeScalars)
            let isNeeded = cell.unicodeScalars.contains(where: special.contains)
            guard isNeeded || quotesAll || Int.random(in: 0..<8, using: &generator) == 0 else { return cell }
            switch escape {
            case .doubled: return quote + cell.replacing(quote, with: quote + quote) + quote
            case .backslash: return quote + cell.replacing("\\", with: "\\\\").replacing(quote, with: "\\" + quote) + quote
            }
        }
    }

    /// The bytes of text in each encoding, and the words that it can hold. Charsets older than Unicode are named to the reader: that they
    /// are recognised is another test.
    struct Encoding: Sendable {
        var name: String
        var words: [String]
        var isNamed: TextEncoding?
        var encode: @Sendable (String) -> [UInt8]
    }

    static let encodings: [Encoding] = [
        Encoding(name: "UTF-8", words: vietnamese + western + anywhere, encode: { Array($0.utf8) }),
        Encoding(name: "UTF-8 with mark", words: vietnamese + anywhere, encode: { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        Encoding(name: "UTF-16LE", words: vietnamese + anywhere, encode: { [0xFF, 0xFE] + littleEndian($0) }),
        Encoding(name: "UTF-16BE", words: vietnamese + anywhere, encode: { [0xFE, 0xFF] + bigEndian($0) }),
        Encoding(name: "UTF-16LE without mark", words: vietnamese, isNamed: .utf16LittleEndian, encode: littleEndian),
        Encoding(name: "UTF-16BE without mark", words: vietnamese, isNamed: .utf16BigEndian, encode: bigEndian),
        Encoding(name: "NFD", words: vietnamese + anywhere, encode: EncodingDetectionTests.decomposed),
        Encoding(name: "UTF-8 twice", words: vietnamese + anywhere, isNamed: .doubleUTF8, encode: EncodingDetectionTests.doubled),
        Encoding(
            name: "windows-1258", words: vietnamese, isNamed: .windows1258, encode: { EncodingDetectionTests.bytes($0, .windows1258) }),
        Encoding(name: "windows-1252", words: western, isNamed: .windows1252, encode: { EncodingDetectionTests.bytes($0, .windows1252) }),
        Encoding(name: "VISCII", words: vietnamese, isNamed: .viscii, encode: { EncodingDetectionTests.bytes($0, .viscii) }),
        Encoding(name: "TCVN3", words: vietnamese, isNamed: .tcvn3, encode: { EncodingDetectionTests.bytes($0, .tcvn3) }),
        Encoding(name: "VNI", words: vietnamese, isNamed: .vni, encode: vni),
    ]

    @Sendable static func littleEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    }

    @Sendable static func bigEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] }
    }

    /// The bytes of VNI, found by decoding each letter with each mark.
    @Sendable static func vni(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { $0.value < 0x80 ? [UInt8($0.value)] : vniLetters[$0]! }
    }

    static let vniLetters: [UnicodeScalar: [UInt8]] = {
        var letters: [UnicodeScalar: [UInt8]] = [:]
        for letter in Array("aeiouyAEIOUY".utf8) + Array(0xC0...0xFF) {
            for bytes in [[letter]] + (0xC0...0xFF).map({ [letter, $0] }) as [[UInt8]] {
                var composed: [UInt8] = []
                var composer = Normalization.Composer()
                for scalar in VNICharset.scalars(bytes) { composer.append(scalar, to: &composed) }
                composer.flush(to: &composed)
                let scalars = Array(String(decoding: composed, as: UTF8.self).unicodeScalars)
                if scalars.count == 1, letters[scalars[0]] == nil { letters[scalars[0]] = bytes }
            }
        }
        return letters
    }()

    @Test(arguments: encodings.indices) func everyDialect(encoding: Int) throws {
        let encoding = Self.encodings[encoding]
        for seed in 0..<8 as Range<UInt64> {
            for delimiter in [",", ";", "\t", "|"] {
                for lineEnds in [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]] {
                    var generator = Generator(state: seed &* 7919 &+ UInt64(delimiter.utf8.first!))
                    let form = Form(
                        delimiter: delimiter, lineEnds: lineEnds, quote: seed % 4 == 1 ? "'" : "\"",
                        escape: seed % 4 == 2 ? .backslash : .doubled, quotesAll: seed % 3 == 0)
                    let table = Self.table(Self.marks + encoding.words, &generator)
                    let options = ReadingOptions(
                        encoding: encoding.isNamed, delimiter: delimiter.utf8.first!, quote: form.quote.utf8.first!, escape: form.escape,
                        headerLines: [1])
                    let reading = try SourceTableTests.read(encoding.encode(form.written(table, &generator)), options: options)
                    #expect(reading.table.header.columns.map(\.name).prefix(table[0].count).elementsEqual(table[0]))
                    let found = reading.rows.map { $0.map { Array($0.utf8) } }
                    let expected = table.dropFirst().map { $0.map { Array($0.utf8) } }
                    #expect(found == expected, "\(encoding.name), seed \(seed), \(form)")
                    if found != expected { return }
                }
            }
        }
    }

    /// Text of offices as it is, without marks inside: the delimiter and the header are found without being told.
    @Test func delimiterIsFound() throws {
        let names = ["Nguyễn Thị Hường", "Lê Văn Đức", "Trần Quốc Toản", "Phạm Thị Thủy"]
        for seed in 0..<80 as Range<UInt64> {
            var generator = Generator(state: seed)
            let delimiter = [",", ";", "\t", "|"].randomElement(using: &generator)!
            let columns = Int.random(in: 3...12, using: &generator)
            let rows = (1...Int.random(in: 2...30, using: &generator)).map { row in
                (0..<columns).map { column -> String in
                    switch column % 4 {
                    case 0: String(row)
                    case 1: names.randomElement(using: &generator)!
                    case 2: "Thôn \(Int.random(in: 1...9, using: &generator)), xã Ngọc Phụng, huyện Thường Xuân"
                    default: "\(Int.random(in: 10...28, using: &generator))/0\(Int.random(in: 1...9, using: &generator))/2024 10:15:00"
                    }
                }
            }
            let header = (0..<columns).map { "Cột \($0 + 1)" }
            let text = Form(delimiter: delimiter).written([header] + rows, &generator)
            let reading = try SourceTableTests.read(Array(text.utf8))
            #expect(reading.table.dialect.delimiter == delimiter.utf8.first!, "seed \(seed)")
            #expect(reading.table.header.columns.map(\.name) == header, "seed \(seed)")
            #expect(reading.rows == rows, "seed \(seed)")
        }
    }

    /// Chunks give the same records as one pass, also where quoted line breaks stand at their borders.
    @Test func chunksReadTheSame() throws {
        var generator = Generator(state: 5)
        var text = "STT,Nội dung,Ghi chú\r\n"
        var row = 0
        while text.utf8.count < 5 << 20 {
            row += 1
            let lines = (0..<Int.random(in: 1...40, using: &generator)).map { "\(row),\($0),dòng trong ngoặc" }
            text += row % 3 == 0 ? "\(row),\"\(lines.joined(separator: "\n"))\",x\r\n" : "\(row),một,\"hai, ba\"\r\n"
        }
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(text.utf8), path: "a.csv", diagnostics: &diagnostics)
        func seen(_ parallelism: Int) throws -> [[String]] {
            var diagnostics = DiagnosticCollector()
            var parts: [[String]] = []
            try table.read(parallelism: parallelism, diagnostics: &diagnostics) { chunk, diagnostics in
                var lines: [String] = []
                chunk.forEachRecord(&diagnostics) { record in lines.append("\(record[0].string) \(record[1].count) \(record[2].string)") }
                return lines
            } join: { lines, _ in
                parts.append(lines)
            }
            return parts
        }
        let whole = try seen(1).flatMap { $0 }
        #expect(whole.count == row)
        for parallelism in 2...5 { #expect(try seen(parallelism).flatMap { $0 } == whole) }
    }

    /// No chunk begins within a quoted field whose lines do not look like records, so none is read twice.
    @Test func chunksBeginAtRecords() throws {
        var text = "STT,Nội dung,Ghi chú\r\n"
        for row in 1...40_000 { text += "\(row),\"Thôn Bái Sim,\nxã Ngọc Phụng, huyện Thường Xuân\ntỉnh Thanh Hóa\",x\r\n" }
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(text.utf8), path: "a.csv", diagnostics: &diagnostics)
        let readings = Mutex<[Int]>([])
        try table.read(parallelism: 3, diagnostics: &diagnostics) { chunk, diagnostics in
            readings.withLock { $0.append(chunk.index) }
            chunk.forEachRecord(&diagnostics) { _ in }
        } join: { _, _ in
        }
        #expect(readings.withLock { $0.sorted() } == [0, 1, 2])
    }

    @Test func linesOfDiagnosticsAreTheFiles() throws {
        var text = "a,b,c\n"
        for row in 2...300_000 { text += row % 50_000 == 0 ? "\(row),x\n" : "\(row),x,y\n" }
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(text.utf8), path: "a.csv", diagnostics: &diagnostics)
        try table.read(parallelism: 3, diagnostics: &diagnostics) { chunk, diagnostics in
            chunk.forEachRecord(&diagnostics) { _ in }
        } join: { _, _ in
        }
        let lines = diagnostics.diagnostics.filter { $0.kind.code == "tabular.row-is-short" }.map { $0.location?.line }
        #expect(lines == [50_000, 100_000, 150_000, 200_000, 250_000, 300_000])
    }
}
