import Testing

@testable import Report

struct TableTests {
    private static let table: Table = {
        func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.HeaderCell {
            .init([.text(text)], columns: columns, rows: rows)
        }
        return Table(
            columns: Array(repeating: .init(alignment: .right), count: 7),
            header: [
                [cell("TT", rows: 3), cell("Lĩnh vực", rows: 3), cell("Tiếp nhận", columns: 4), cell("Quá hạn", rows: 3)],
                [cell("Tổng số", rows: 2), cell("Trong kỳ", columns: 2), cell("Từ kỳ trước", rows: 2)],
                [cell("Trực tuyến"), cell("Trực tiếp")],
                (1...7).map { cell("(\($0))") },
            ], rows: [])
    }()

    @Test func spansBecomePlaces() {
        let grid = HeaderGrid(Self.table)
        #expect(grid.levels == 4)
        #expect(grid.columns == 7)
        let places = grid.places.map { "\($0.cell.text.plainText) \($0.columns) \($0.levels)" }
        #expect(places.contains("Tiếp nhận 2..<6 0..<1"))
        #expect(places.contains("Trong kỳ 3..<5 1..<2"))
        #expect(places.contains("Trực tuyến 3..<4 2..<3"))
        #expect(places.contains("Từ kỳ trước 5..<6 1..<3"))
        #expect(places.contains("Quá hạn 6..<7 0..<3"))
        // No two cells share a place, and none is free.
        #expect(grid.places.reduce(0) { $0 + $1.columns.count * $1.levels.count } == 28)
    }

    @Test func headerCellsAreFoundByLevelAndByColumn() {
        let grid = HeaderGrid(Self.table)
        #expect(grid.row(1).map(\.columns.lowerBound) == [2, 3, 5])
        #expect(grid.row(2).map(\.columns.lowerBound) == [3, 4])
        #expect(grid.row(2).map(\.index) == [0, 1])
        #expect(grid.headers(of: 4).map { $0.cell.text.plainText } == ["Tiếp nhận", "Trong kỳ", "Trực tiếp", "(5)"])
        #expect(grid.headers(of: 1).map { $0.cell.text.plainText } == ["Lĩnh vực", "(2)"])
        #expect(grid.hasLevels)
    }

    @Test func spansBeyondTheTableAreCut() {
        let cells = [Table.HeaderCell([.text("a")], columns: 3, rows: 2), Table.HeaderCell([.text("b")])]
        let grid = HeaderGrid(Table(columns: Array(repeating: .init(alignment: .left), count: 2), header: [cells], rows: []))
        #expect(grid.places.map(\.columns) == [0..<2])
        #expect(grid.places.map(\.levels) == [0..<1])
        #expect(!grid.hasLevels)
    }

    @Test(arguments: [
        ("62,5%", "62", ",5%"), ("100%", "100", "%"), ("1.234", "1.234", ""), ("1.234,5", "1.234", ",5"), ("0,25", "0", ",25"),
        ("1.2345", "1", ".2345"), ("*", "*", ""), ("…", "…", ""), ("", "", ""), ("−3,1", "−3", ",1"), ("+3,2", "+3", ",2"),
        ("12 người", "12", " người"), ("12/14", "12", "/14"),
    ])
    func figuresAreDividedAfterTheWholeNumber(_ text: String, _ before: String, _ after: String) {
        let parts = DecimalParts(text)
        #expect(parts.before == before)
        #expect(parts.after == after)
    }
}
