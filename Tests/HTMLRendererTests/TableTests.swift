import Language
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

    private static func known(_ number: Double, _ text: String, _ name: String? = "dossiers.received.total") -> Table.Cell {
        Table.Cell(FigureValue.known(number, text).of(name.map { FigureSource($0) }))
    }

    @Test(
        arguments: [
            ([known(12, "12"), known(1200, "1.200"), Table.Cell(FigureValue.missing), Table.Cell("")], "dossiers.received.total"),
            ([known(12, "12"), known(3, "3", "dossiers.overdue")], nil), ([known(12, "12"), known(3, "3", nil)], nil),
            ([known(12, "12"), Table.Cell("3 thôn")], nil), ([Table.Cell("a")], nil),
            ([known(12, "12"), Table.Cell([.figure(known(3, "3").figure!), .text(" hồ sơ")])], nil),
        ] as [([Table.Cell], String?)])
    func aColumnIsNamedWhereAllItsFiguresAreTheSame(cells: [Table.Cell], name: String?) {
        let table = Table(
            columns: [.init(alignment: .decimal)], header: [], rowHeaders: 0, rows: cells.map { Table.Row(cells: [$0]) })
        #expect(ColumnFigure(column: 0, of: table)?.name == name)
    }
}
