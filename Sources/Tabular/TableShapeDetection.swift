/// Finds the parts of a table in the records of its sample window: rows above, header rows, numbering row, first row of data.
struct TableShapeDetection {
    private let records: [SampleRecord]
    private let columnCount: Int

    /// Rows that are looked at for the header.
    static let headerWindow = 60

    init(records: [SampleRecord]) {
        self.records = records
        var counts: [Int: Int] = [:]
        for record in records where record.width > 0 { counts[record.cells.count, default: 0] += 1 }
        columnCount = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// The shape of the table; `end` is the offset at which its bytes end.
    func shape(options: ReadingOptions, end: Int) -> TableShape {
        let first = options.headerRows == 0 ? firstTableRow : headerStart
        let rows = options.headerRows ?? headerRowCount(from: first)
        let headerEnd = min(first + rows, records.count)
        let header = joinedHeader(Array(records[first..<headerEnd].filter { $0.width > 0 }))
        var dataStart = headerEnd
        while dataStart < records.count, records[dataStart].width == 0 { dataStart += 1 }
        if dataStart < records.count, rows > 0, RowShape.isNumbering(records[dataStart].cells) { dataStart += 1 }
        let preamble = records[..<first].filter { $0.width > 0 }.map { record in
            PreambleRow(cells: record.cells.filter { !$0.isEmpty }, line: record.line)
        }
        let isPastSample = dataStart >= records.count
        return TableShape(
            preamble: preamble, header: header, columnCount: max(columnCount, header.columns.count),
            dataStart: isPastSample ? (records.last?.end ?? 0) : records[dataStart].offset,
            dataLine: isPastSample ? (records.last.map { $0.line + 1 } ?? 1) : records[dataStart].line,
            dataEnd: end)
    }

    /// The first row that is as wide as the table.
    private var firstTableRow: Int {
        records.firstIndex { $0.cells.count == columnCount && $0.filledCount * 2 >= typicalFill } ?? 0
    }

    /// Number of filled cells in the middling row.
    private var typicalFill: Int {
        let fills = records.filter { $0.cells.count == columnCount && $0.width > 0 }.map(\.filledCount).sorted()
        return fills.isEmpty ? 0 : fills[fills.count / 2]
    }

    /// The first row with enough headings: at least half as many cells as the middling row has, and text in most of them.
    private var headerStart: Int {
        let needed = max(min(2, columnCount), (typicalFill + 1) / 2)
        return records.prefix(TableShapeDetection.headerWindow).firstIndex { $0.filledCount >= needed } ?? 0
    }

    private func headerRowCount(from first: Int) -> Int {
        guard first < records.count else { return 0 }
        var count = 1
        while count < 3, first + count < records.count {
            let above = records[first + count - 1].cells
            let row = records[first + count].cells
            guard RowShape.completes(row, above) else { break }
            count += 1
        }
        return count
    }

    private func joinedHeader(_ rows: [SampleRecord]) -> TableHeader {
        guard let width = rows.map(\.cells.count).max() else { return TableHeader() }
        var filled = rows.map { row in row.cells + Array(repeating: "", count: width - row.cells.count) }
        for level in 0..<max(0, filled.count - 1) {
            for column in 1..<max(1, width) where filled[level][column].isEmpty {
                // A blank right of a heading is its merged cell only where the rows below name it.
                let isNamedBelow = filled[(level + 1)...].contains { !$0[column].isEmpty }
                let isUnderSameParent = level == 0 || filled[level - 1][column] == filled[level - 1][column - 1]
                if isNamedBelow, isUnderSameParent, !filled[level][column - 1].isEmpty { filled[level][column] = filled[level][column - 1] }
            }
        }
        let columns = (0..<width).map { column in
            var levels: [String] = []
            for level in filled where !level[column].isEmpty && levels.last != level[column] { levels.append(level[column]) }
            return TableHeader.Column(levels: levels)
        }
        return TableHeader(columns: columns, lines: rows.map(\.line))
    }
}
