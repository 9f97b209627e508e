import Report
import Testing

@testable import HTMLRenderer

@Suite struct TableTests {
    @Test(
        arguments: [
            (["74,2%", "100%"], [nil, ",0"]),
            (["1.234", "12"], [nil, nil]),
            (["1.234,5", "12", "0,25"], ["0", ",00", nil]),
            (["61,2", "…", "*"], [nil, ",0", ",0"]),
            (["12/14", "7", ""], [nil, "/00", nil]),
            (["−3,4", "15"], [nil, ",0"]),
        ] as [([String], [String?])])
    func figuresStandUnderEachOther(texts: [String], paddings: [String?]) {
        let table = Table(
            columns: [.init(alignment: .decimal)], header: [], rowHeaders: 0, rows: texts.map { Table.Row(cells: [Table.Cell($0)]) })
        let alignment = DecimalAlignment(column: 0, of: table)
        #expect(texts.map { alignment.padding(of: $0) } == paddings)
    }
}
