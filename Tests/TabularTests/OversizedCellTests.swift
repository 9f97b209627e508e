import Diagnostics
import Foundation
import Testing

@testable import Tabular

/// Cells larger than any, and lines longer than any: what is before and behind them is read, and they are told.
@Suite struct OversizedCellTests {
    private static let good = "1,Thôn Đông,05/01/2024\n"

    /// A line longer than a record may be is cut, in memory and where the file is streamed, and the rows behind it are read.
    @Test(arguments: ["x", "x,", ";", "\"x"], [false, true])
    func aLineWithoutEndIsPassedOver(piece: String, isStreamed: Bool) throws {
        let long = String(repeating: piece, count: 3 * RecordScanner.recordLimit / piece.utf8.count)
        let text = "STT,Thôn,Ngày\n" + String(repeating: Self.good, count: 50) + long + "\n" + String(repeating: Self.good, count: 50)
        let (rows, codes) = try Self.read(Array(text.utf8), isStreamed: isStreamed)
        #expect(rows.count { $0 == "1|Thôn Đông|05/01/2024" } == 100)
        #expect(rows.count <= 101 && rows.allSatisfy { $0.utf8.count <= RecordScanner.fieldsLimit * 4 })
        #expect(codes.contains("tabular.cell-is-too-large"))
    }

    @Test func aCellLargerThanAnyIsEmptied() throws {
        let cell = String(repeating: "a", count: RecordScanner.fieldLimit + 1)
        let (rows, codes) = try Self.read(
            Array(("STT,Thôn,Ngày\n" + Self.good + "2,\(cell),06/01/2024\n" + Self.good).utf8), isStreamed: false)
        #expect(rows == ["1|Thôn Đông|05/01/2024", "2||06/01/2024", "1|Thôn Đông|05/01/2024"])
        #expect(codes == ["tabular.cell-is-too-large"])
    }

    /// Files of a megabyte and more, of which the beginning ends within a character.
    @Test(arguments: 0..<4)
    func aCharacterThatTheSamplePartsIsNotDamaged(shift: Int) throws {
        let title = "STT,Thôn,Ngày" + String(repeating: "x", count: shift) + "\n"
        let rows = String(repeating: "1,Thôn ĐồngĐồng,05/01/2024\n", count: TableContent.sampleSize / 24)
        #expect(try Self.read(Array((title + rows).utf8), isStreamed: true).codes == [])
    }

    private static func read(_ bytes: [UInt8], isStreamed: Bool) throws -> (rows: [String], codes: Set<String>) {
        var diagnostics = DiagnosticCollector()
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("oversized-\(UUID().uuidString).csv").path
        if isStreamed { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
        defer { try? FileManager.default.removeItem(atPath: path) }
        let table =
            isStreamed
            ? try SourceTable(source: .file(OpenFile(path)), path: "a.csv", options: ReadingOptions(), diagnostics: &diagnostics)
            : SourceTable(bytes: bytes, path: "a.csv", diagnostics: &diagnostics)
        var rows: [String] = []
        try table.forEachRecord(&diagnostics) { record in rows.append(record.strings.joined(separator: "|")) }
        return (rows, Set(diagnostics.diagnostics.map(\.kind.code)).subtracting(["tabular.row-is-short", "tabular.row-is-long"]))
    }
}
