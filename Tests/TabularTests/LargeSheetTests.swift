import Diagnostics
import Testing

@testable import Tabular

/// A sheet that is too large to be written out whole gives the records that it gives where it is.
@Suite struct LargeSheetTests {
    private static let rowCount = 2200
    private static let address = String(repeating: "Thôn Bái Sim, xã Ngọc Phụng, ", count: 30)

    /// Excel 2003 writes workbooks as text.
    private static func workbook(lastCell: String) -> [UInt8] {
        func row(_ cells: [String]) -> String {
            "<Row>\(cells.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined())</Row>"
        }
        let rows = (1...rowCount).map { row(["\($0)", "H56-\($0)", address, $0 == rowCount ? lastCell : "Đã trả kết quả"]) }
        return Array(
            ("<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>"
                + row(["STT", "Mã hồ sơ", "Địa chỉ", "Trạng thái"]) + rows.joined() + "</Table></Worksheet></Workbook>").utf8)
    }

    private static func rows(_ table: SourceTable, _ parallelism: Int) throws -> [String] {
        var diagnostics = DiagnosticCollector()
        var rows: [String] = []
        try table.read(parallelism: parallelism, diagnostics: &diagnostics) { chunk, diagnostics in
            var rows: [(line: Int, text: String)] = []
            chunk.forEachRecord(&diagnostics) { record in
                rows.append((record.line, (0..<record.count).map { record[$0].string }.joined(separator: "|")))
            }
            return rows
        } join: { part, linesBefore in
            rows += part.map { "\($0.line + linesBefore): \($0.text)" }
        }
        #expect(diagnostics.diagnostics.isEmpty)
        return rows
    }

    /// A letter of two characters in the last cell has the whole sheet composed.
    @Test(arguments: [("Đã trả kết quả", false), ("Đa&#x303; tra&#x309; kết quả", true)])
    func aSheetIsReadInPieces(lastCell: String, isWrittenOut: Bool) throws {
        var diagnostics = DiagnosticCollector()
        let origins = try ByteSource.bytes(Self.workbook(lastCell: lastCell)).tables(path: "so.xls", diagnostics: &diagnostics)
        let table = try SourceTable(try #require(origins.first), diagnostics: &diagnostics)
        #expect(table.byteCount > 2 * SourceTable.smallestChunk)
        let isInMemory = if case .memory = table.content.source { true } else { false }
        #expect(isInMemory == isWrittenOut)
        let expected = (1...Self.rowCount).map { "\($0 + 1): \($0)|H56-\($0)|\(Self.address)|Đã trả kết quả" }
        for parallelism in [1, 3] { #expect(try Self.rows(table, parallelism) == expected) }
    }
}
