/// What merged cells say: which rows are the header, and which rows below a village or a day is meant for.
struct MergedCells {
    private let ranges: [CellRange]

    /// Rows that are looked at for the header, as `TableShapeDetection` does.
    private static let headerWindow = 80
    private static let tallestHeader = 4
    /// Cells that are looked at for the sake of merged ones.
    private static let mostCells = 1 << 26

    init(_ ranges: [CellRange]) {
        self.ranges = ranges
    }

    /// Fills what is merged into the cells that it covers: within the header in both directions, below it downwards and only words and
    /// days, since a number that is merged over rows is one number and not several.
    ///
    /// - Throws: `tooLarge` where ranges overlap so much that nobody made them.
    func fill(_ text: inout SheetText) throws(WorkbookError) {
        guard !ranges.isEmpty else { return }
        let header = header(of: text)
        text.headerLines = header.map { $0.map { $0 + 1 } }
        let firstRow = header?.upperBound ?? firstWideRow(of: text)
        var changed: [Int: [ArraySlice<UInt8>]] = [:]
        func cells(_ row: Int) -> [ArraySlice<UInt8>] { changed[row] ?? text.cells(row) }
        var cellCount = 0
        for range in ranges where range.rows.lowerBound < text.rowCount {
            let isOfHeader = header.map { $0.contains(range.rows.lowerBound) } ?? false
            guard isOfHeader || (firstRow.map { range.rows.lowerBound > $0 } ?? false && range.rows.count > 1) else { continue }
            let top = cells(range.rows.lowerBound)
            cellCount += top.count
            if cellCount > Self.mostCells { throw .tooLarge(limit: Self.mostCells) }
            guard range.columns.lowerBound < top.count else { continue }
            let value = top[range.columns.lowerBound]
            guard !value.isEmpty, isOfHeader || !Self.isNumber(value) else { continue }
            let lastColumn = isOfHeader ? min(range.columns.upperBound, text.width - 1) : range.columns.lowerBound
            let lastRow = min(range.rows.upperBound, (isOfHeader ? header?.upperBound : nil) ?? .max, text.rowCount - 1)
            for row in range.rows.lowerBound...lastRow {
                var row = (row, cells: cells(row))
                cellCount += row.cells.count
                if cellCount > Self.mostCells { throw .tooLarge(limit: Self.mostCells) }
                for column in range.columns.lowerBound...lastColumn {
                    while row.cells.count <= column { row.cells.append([]) }
                    row.cells[column] = value
                }
                changed[row.0] = row.cells
            }
        }
        if !changed.isEmpty { text.replace(changed) }
    }

    /// The rows of a header of several levels: the first row in which a heading spans some columns, with headings below it, and another
    /// spans the rows.
    private func header(of text: SheetText) -> ClosedRange<Int>? {
        let wide = ranges.filter {
            $0.rows.lowerBound < Self.headerWindow && $0.columns.count > 1 && $0.columns.count * 2 <= max(text.width, 4)
        }
        for top in Set(wide.map(\.rows.lowerBound)).sorted() {
            let tall = ranges.filter {
                $0.rows.lowerBound == top && $0.columns.count == 1 && (2...Self.tallestHeader).contains($0.rows.count)
            }
            guard let bottom = tall.map(\.rows.upperBound).max(), !tall.isEmpty else { continue }
            let spans = wide.filter { $0.rows.lowerBound == top && $0.rows.upperBound < bottom }
            let hasLevelBelow = spans.contains { span in
                let below = text.cells(span.rows.upperBound + 1)
                return span.columns.filter { $0 < below.count && !below[$0].isEmpty }.count > 1
            }
            if hasLevelBelow { return top...bottom }
        }
        return nil
    }

    /// The first row that is as wide as a header, at the least.
    private func firstWideRow(of text: SheetText) -> Int? {
        (0..<min(text.rowCount, Self.headerWindow)).first { row in text.cells(row).filter { !$0.isEmpty }.count >= 3 }
    }

    /// Digits, with marks of thousands and decimals and a sign; days have slashes.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { (0x30...0x39).contains($0) }
            && bytes.allSatisfy { (0x30...0x39).contains($0) || [0x2E, 0x2C, 0x2D, 0x25, 0x20].contains($0) }
    }
}
