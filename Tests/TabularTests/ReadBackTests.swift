import Diagnostics
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

    static let words = [
        "Nguyễn", "Thị", "Hường", "Xuân", "thôn", "xã", "Quyết Tiến", "Đất đai", "hộ tịch", "“ngoặc”", "\"", "\"\"", ",", ";", "|", "\t",
        "\n",
        "\r\n", "  ", "'", "1.234", "12/05/2024", "", "x", "Thanh Hóa", "ị", "ằ", "ỗ", "𠀋",
    ]

    static func table(_ generator: inout Generator) -> [[String]] {
        let columns = Int.random(in: 2...9, using: &generator)
        let rows = Int.random(in: 3...40, using: &generator)
        let header = (0..<columns).map { "Cột \(["A", "B", "C", "D", "E", "F", "G", "H", "I"][$0])" }
        let body = (1...rows).map { row in
            (0..<columns).map { column -> String in
                if column == 0 { return String(row) }
                let count = Int.random(in: 1...4, using: &generator)
                let text = (0..<count).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
                return text.split(whereSeparator: { $0 == " " }).joined(separator: " ")
            }
        }
        // A row that is blank but for its number is a row; wholly blank rows are not part of a table.
        return [header] + body
    }

    static func written(_ table: [[String]], delimiter: String, lineEnd: String, quotesAll: Bool, _ generator: inout Generator) -> String {
        table.map { row in
            row.map { cell in
                let needed =
                    cell.contains { "\",;|\t\n\r\"".contains($0) || $0 == "\r\n" } || cell.contains(delimiter) || cell.hasPrefix("'")
                guard needed || quotesAll || Int.random(in: 0..<8, using: &generator) == 0 else { return cell }
                return "\"" + cell.replacing("\"", with: "\"\"") + "\""
            }.joined(separator: delimiter) + lineEnd
        }.joined()
    }

    static let encodings: [(name: String, encode: @Sendable (String) -> [UInt8])] = [
        ("UTF-8", { Array($0.utf8) }),
        ("UTF-8 with mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        ("UTF-16LE", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] } }),
        ("UTF-16BE", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] } }),
        ("NFD", { EncodingDetectionTests.decomposed($0) }),
    ]

    @Test(arguments: encodings.indices) func everyDialect(encoding: Int) throws {
        let (name, encode) = Self.encodings[encoding]
        for seed in 0..<16 as Range<UInt64> {
            for delimiter in [",", ";", "\t", "|"] {
                for lineEnd in ["\n", "\r\n", "\r"] {
                    var generator = Generator(state: seed &* 7919 &+ UInt64(delimiter.utf8.first!))
                    let table = Self.table(&generator)
                    let text = Self.written(table, delimiter: delimiter, lineEnd: lineEnd, quotesAll: seed % 3 == 0, &generator)
                    let options = ReadingOptions(delimiter: delimiter.utf8.first!, headerRows: 1)
                    let reading = try SourceTableTests.read(encode(text), options: options)
                    #expect(reading.table.header.columns.map(\.name) == table[0])
                    let found = reading.rows.map { $0.map { Array($0.utf8) } }
                    let expected = table.dropFirst().map { $0.map { Array($0.utf8) } }
                    #expect(
                        found == expected,
                        "\(name), seed \(seed), delimiter \(delimiter.debugDescription), line end \(lineEnd.debugDescription)")
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
            let text = Self.written([header] + rows, delimiter: delimiter, lineEnd: "\r\n", quotesAll: false, &generator)
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
            return try table.read(parallelism: parallelism, diagnostics: &diagnostics) { chunk, diagnostics in
                var lines: [String] = []
                chunk.forEachRecord(&diagnostics) { record in lines.append("\(record[0].string) \(record[1].count) \(record[2].string)") }
                return lines
            }
        }
        let whole = try seen(1).flatMap { $0 }
        #expect(whole.count == row)
        for parallelism in 2...5 { #expect(try seen(parallelism).flatMap { $0 } == whole) }
    }

    @Test func linesOfDiagnosticsAreTheFiles() throws {
        var text = "a,b,c\n"
        for row in 2...300_000 { text += row % 50_000 == 0 ? "\(row),x\n" : "\(row),x,y\n" }
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(text.utf8), path: "a.csv", diagnostics: &diagnostics)
        _ = try table.read(parallelism: 3, diagnostics: &diagnostics) { chunk, diagnostics in chunk.forEachRecord(&diagnostics) { _ in } }
        let lines = diagnostics.diagnostics.filter { $0.kind == .rowIsShort }.map { $0.location?.line }
        #expect(lines == [50_000, 100_000, 150_000, 200_000, 250_000, 300_000])
    }
}
