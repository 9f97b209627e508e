/// What merged cells say: which rows are the header, and which rows below a village or a day is meant for.
struct MergedCells {
    private let ranges: [CellRange]

    /// Rows that are looked at for the header, as `TableShapeDetection` does.
    private static let headerWindow = 80
    private static let tallestHeader = 4
    /// Cells that are looked at, and filled, for the sake of merged ones.
    private static let mostSeen = 1 << 26
    private static let mostFilled = 1 << 21

    init(_ ranges: [CellRange]) {
        self.ranges = ranges
    }

    /// Fills what is merged into the cells that it covers: within the header in both directions, below it downwards and only words and
    /// days, since a number that is merged over rows is one number and not several.
    ///
    /// - Throws: `tooLarge` where ranges overlap so much that nobody made them.
    func fill(_ text: inout SheetText) throws(WorkbookError) {
        guard !ranges.isEmpty else { return }
        let headers = headers(of: text)
        text.headers = headers.map { $0.map { $0 + 1 } }
        let firstRow = headers.first?.upperBound ?? firstWideRow(of: text)
        var headerOfRow: [Int: ClosedRange<Int>] = [:]
        for header in headers { for row in header { headerOfRow[row] = header } }
        var fillings: [SheetText.Filling] = []
        var seen = 0
        var filled = 0
        for range in ranges where range.rows.lowerBound < text.rowCount {
            let header = headerOfRow[range.rows.lowerBound]
            let isOfHeader = header != nil
            guard isOfHeader || (firstRow.map { range.rows.lowerBound > $0 } ?? false && range.rows.count > 1) else { continue }
            let top = text.cells(range.rows.lowerBound)
            seen += top.count
            if seen > Self.mostSeen { throw .tooLarge(limit: Self.mostSeen) }
            guard let place = text.place(row: range.rows.lowerBound, column: range.columns.lowerBound) else { continue }
            let value = top[range.columns.lowerBound]
            guard !value.isEmpty, isOfHeader || !Self.isNumber(value) else { continue }
            let lastColumn = isOfHeader ? min(range.columns.upperBound, text.width - 1) : range.columns.lowerBound
            let lastRow = min(range.rows.upperBound, header?.upperBound ?? .max, text.rowCount - 1)
            for row in range.rows.lowerBound...lastRow {
                filled += lastColumn - range.columns.lowerBound + 1
                if filled > Self.mostFilled { throw .tooLarge(limit: Self.mostFilled) }
                fillings.append(SheetText.Filling(row: row, columns: range.columns.lowerBound...lastColumn, value: place))
            }
        }
        if !fillings.isEmpty { try text.fill(fillings) }
    }

    /// The rows of each header of several levels, from above: a heading spans some columns, with headings below it, and another spans the
    /// rows.
    private func headers(of text: SheetText) -> [ClosedRange<Int>] {
        var bottoms: [Int: Int] = [:]
        for range in ranges where range.columns.count == 1 && (2...Self.tallestHeader).contains(range.rows.count) {
            bottoms[range.rows.lowerBound] = max(bottoms[range.rows.lowerBound] ?? 0, range.rows.upperBound)
        }
        let wide = ranges.filter {
            $0.columns.count > 1 && $0.columns.count * 2 <= max(text.width, 4) && bottoms[$0.rows.lowerBound] != nil
        }
        var headers: [ClosedRange<Int>] = []
        for span in wide.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
            let top = span.rows.lowerBound
            guard let bottom = bottoms[top], span.rows.upperBound < bottom, headers.last.map({ $0.upperBound < top }) ?? true else {
                continue
            }
            let below = text.cells(span.rows.upperBound + 1)
            guard span.columns.filter({ $0 < below.count && !below[$0].isEmpty }).count > 1 else { continue }
            // A number stands in rows of data.
            if !text.cells(top).contains(where: Self.isNumber) { headers.append(top...bottom) }
        }
        return headers
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
