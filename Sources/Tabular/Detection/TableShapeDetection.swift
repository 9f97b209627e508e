internal import Catalogue

/// Finds the parts of a table in the records of its sample window: rows above, header rows, numbering row, first row of data.
///
/// The body is known by its columns of numbers and dates; the header is what stands right above the first row that has them.
struct TableShapeDetection {
    private let records: [SampleRecord]
    private let columnCount: Int
    /// What most cells of each column are in the body.
    private let columnKinds: [CellKind]
    /// Number of filled cells in the middling row of the body.
    private let typicalFill: Int
    /// Offsets of the rows that number the columns.
    private let numberings: Set<Int>
    /// The first row whose cells are known for headings.
    private let knownHeading: Int?

    private static let smallTable = 30

    /// Rows that are looked at for the header.
    static let headerWindow = 80

    /// - Parameter isHeading: which rows are known for headers, if that is known.
    init(records all: [SampleRecord], isHeading: HeadingTest? = nil) {
        let (known, end) = TableShapeDetection.knownHeading(all, isHeading)
        knownHeading = known
        let records = end == all.count ? all : Array(all[..<end])
        self.records = records
        let columnCount = TableShapeDetection.commonWidth(records)
        self.columnCount = columnCount
        let wide = records.indices.filter { records[$0].count == columnCount && !records[$0].isBlank && !records[$0].saysNothing }
        // Rows at the top are not evidence of what the body is like.
        let body = wide.dropFirst(min(10, (wide.count + 2) / 3))
        var fills = body.map { records[$0].filledCount }.sorted()
        // In a small table names of groups and lines below it may be more than half.
        if fills.count < TableShapeDetection.smallTable, let most = fills.last { fills.removeAll { $0 * 2 < most } }
        typicalFill = fills.isEmpty ? (wide.first.map { records[$0].filledCount } ?? 0) : fills[fills.count / 2]
        let kinds = TableShapeDetection.commonKinds(records, body, columnCount)
        columnKinds = kinds
        numberings = TableShapeDetection.numberings(records.prefix(TableShapeDetection.headerWindow), kinds)
    }

    /// A short row "1 2 3" numbers the columns only where the row below begins at 1 again, as the ordinal of the first row does, or
    /// where most columns hold no numbers; else it is a row of data.
    private static func numberings(_ records: ArraySlice<SampleRecord>, _ kinds: [CellKind]) -> Set<Int> {
        var offsets: Set<Int> = []
        let filled = records.filter { !$0.isBlank }
        for (index, record) in filled.enumerated() {
            switch RowShape.numbering(record) {
            case nil: continue
            case .plain(let count) where count < 5:
                let followers = filled.dropFirst(index + 1).prefix(2).map { $0.cells.first { !$0.isEmpty } }
                let texts = kinds.filter { $0 == .text || $0 == .code }.count
                guard followers.contains("1") || texts * 2 >= kinds.count else { continue }
                offsets.insert(record.offset)
            default: offsets.insert(record.offset)
            }
        }
        return offsets
    }

    private func isNumbering(_ record: SampleRecord) -> Bool { numberings.contains(record.offset) }

    /// The number of fields that most records have. Of tables of much the same length in one file the first decides: the header that
    /// is looked for is the one above it.
    static func commonWidth(_ records: [SampleRecord]) -> Int {
        let filled = records.count { !$0.isBlank }
        // Titles stand alone in their rows, and a small table may have more titles than rows.
        let shared = records.count { $0.filledCount > 1 }
        let counts = countsByFields(records, filled: shared * 4 >= filled ? 2 : 1)
        guard let most = counts.max(), most > 0, let commonest = counts.lastIndex(of: most) else { return 0 }
        let first = records.first { record in
            let count = counts[record.count]
            return record.width > 2 && count >= 10 && count * 10 >= most * 8
        }
        return first?.count ?? commonest
    }

    /// By number of fields, how many records have so many and at least `filled` that are not blank.
    private static func countsByFields(_ records: some Collection<SampleRecord>, filled: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: (records.lazy.map(\.count).max() ?? 0) + 1)
        for record in records where record.filledCount >= filled { counts[record.count] += 1 }
        return counts
    }

    /// The shape of the table; `end` is the offset at which its bytes end.
    ///
    /// - Parameter start: the rows above it are not counted.
    func shape(options: ReadingOptions, end: Int, countedFrom start: Int = 0) -> TableShape {
        let parts = (options.headerLines ?? mergedHeader(options.mergedHeaders)).map(namedParts) ?? foundParts
        let headerRows = records[parts.header].filter { $0.width > 0 }
        let preamble = records[..<parts.header.lowerBound].filter { $0.width > 0 }.map { record in
            PreambleRow(cells: record.cells.filter { !$0.isEmpty }, line: record.line)
        }
        let header = HeaderLevels(headerRows.map(\.cells), width: columnCount).header(lines: headerRows.map(\.line))
        let isPastSample = parts.dataStart >= records.count
        // Of few rows the lines below the table may be half.
        let firstFill = records.dropFirst(parts.dataStart).first { $0.width > 0 }?.filledCount ?? 0
        return TableShape(
            preamble: preamble, header: header, headerRows: headerRows.map(\.cells),
            numberingLines: records[parts.header.upperBound..<parts.dataStart].filter { $0.width > 0 }.map(\.line),
            rowsAbove: rowsAbove(parts, from: start),
            columnCount: max(columnCount, header.columns.count),
            headerStart: headerRows.first?.offset,
            typicalFill: records.count < TableShapeDetection.smallTable ? max(typicalFill, firstFill) : typicalFill,
            leastFields: leastFields(from: parts.dataStart),
            dataStart: isPastSample ? (records.last?.end ?? 0) : records[parts.dataStart].offset,
            dataLine: isPastSample ? (records.last.map { $0.line + 1 } ?? 1) : records[parts.dataStart].line,
            dataEnd: end)
    }

    /// The least number of fields that a tenth of the rows have, and not one alone.
    private func leastFields(from dataStart: Int) -> Int {
        let counts = TableShapeDetection.countsByFields(records.dropFirst(dataStart), filled: 3)
        let rows = counts.reduce(0, +)
        return counts.firstIndex { $0 >= max(2, rows / 10) } ?? columnCount
    }

    private func rowsAbove(_ parts: Parts, from start: Int) -> RowTally {
        var rows: RowTally = [:]
        for (index, record) in records[..<parts.dataStart].enumerated() where record.offset >= start {
            rows.count(record.width == 0 ? .blank : index < parts.header.lowerBound ? .note : .header)
        }
        return rows
    }

    /// Indices of the header rows and of the first record after them.
    private struct Parts {
        var header: Range<Int>
        var dataStart: Int
    }

    /// The header that merged cells show: the one of which a row is known, or the first where none is.
    private func mergedHeader(_ headers: [[Int]]) -> [Int]? {
        guard let first = records.first?.line, let last = records.last?.line else { return nil }
        let here = headers.filter { $0.allSatisfy((first...last).contains) }
        guard let knownHeading else { return here.first }
        return here.first { $0.contains(records[knownHeading].line) }
    }

    /// The caller says which lines are the header. Without header every row is data.
    private func namedParts(_ lines: [Int]) -> Parts {
        guard let first = lines.first, let last = lines.last else { return Parts(header: 0..<0, dataStart: 0) }
        let start = records.firstIndex { $0.line >= first } ?? records.count
        let end = records[start...].firstIndex { $0.line > last } ?? records.count
        return Parts(header: start..<end, dataStart: skipNumbering(from: end))
    }

    /// The first row that is known for a header, and where the next one begins, other than it and not its lower level: another table.
    private static func knownHeading(_ records: [SampleRecord], _ isHeading: HeadingTest?) -> (first: Int?, end: Int) {
        guard let isHeading else { return (nil, records.count) }
        // In a table of one column titles are as wide as the header.
        let least = min(3, max(1, min(commonWidth(records), records.map(\.filledCount).max() ?? 0)))
        func mayBeKnown(_ record: SampleRecord) -> Bool { record.filledCount >= least && !record.kinds.contains(where: \.isMeasure) }
        func isKnown(_ record: SampleRecord) -> Bool { mayBeKnown(record) && isHeading(record.cells) }
        guard let first = records.prefix(headerWindow).firstIndex(where: isKnown) else { return (nil, records.count) }
        let next = records.indices.dropFirst(first + 1).first { row in
            guard mayBeKnown(records[row]) else { return false }
            let hasRows = records[first..<row].contains { $0.filledCount > 2 && $0.kinds.contains(where: \.isMeasure) }
            return (hasRows || row > first + 2) && isHeading(records[row].cells) && records[row].cells != records[first].cells
        }
        return (first, next ?? records.count)
    }

    /// The header of which a row is known, with the levels above and below that row.
    private func parts(around known: Int) -> Parts {
        var (first, last) = (known, known)
        while last + 1 < records.count, last - first < 2, records[last + 1].width > 0,
            isLowerLevel(last + 1, below: last), HeaderLevels.completes(records[last + 1].cells, records[last].cells)
        {
            last += 1
        }
        while first > 0, last - first < 2, let above = filledRow(above: first),
            HeaderLevels.belongs(records[above].cells, above: records[first].cells)
        {
            first = above
        }
        return Parts(header: first..<(last + 1), dataStart: skipNumbering(from: last + 1))
    }

    private var foundParts: Parts {
        if let knownHeading { return parts(around: knownHeading) }
        guard columnKinds.contains(where: \.isMeasure),
            let body = records.prefix(TableShapeDetection.headerWindow).firstIndex(where: isBody)
        else { return partsOfText }
        let parts = partsAbove(body)
        // Titles are narrow. Several wider rows above the header, or one that is full, are rows of a table, and none may be lost.
        let above = records[..<parts.header.lowerBound]
        let full = above.filter { $0.count == columnCount && $0.filledCount == columnCount }.count
        return above.filter(mayHoldData).count > 2 || full > (columnCount > 2 ? 0 : 1) ? partsOfText : parts
    }

    private func isWide(_ record: SampleRecord) -> Bool {
        record.filledCount >= max(min(2, columnCount), (typicalFill + 1) / 2)
    }

    private func mayHoldData(_ record: SampleRecord) -> Bool { isWide(record) || record.filledCount >= 3 }

    /// Whether a row holds measures where the body does, and more of them than other things in these columns.
    private func isBody(_ record: SampleRecord) -> Bool {
        guard record.count == columnCount || record.count * 2 > columnCount, !record.saysNothing else { return false }
        var matches = 0
        var others = 0
        for (column, kind) in record.kinds.enumerated() where column < columnCount && columnKinds[column].isMeasure {
            switch kind {
            case .year where columnKinds[column] != .year: others += 1
            case .number, .year, .date: matches += 1
            case .missing where columnCount > 1: matches += 1
            case .empty, .missing: break
            default: others += 1
            }
        }
        // The number of a group is a single measure.
        return matches > others && (matches > 1 || columnKinds.count(where: \.isMeasure) < 3) && !isNumbering(record)
    }

    /// The header above the first row of the body, if there is one.
    private func partsAbove(_ body: Int) -> Parts {
        var main = body - 1
        // Between header and body there may be a numbering row, names of groups and second halves of merged headings.
        while main >= 0, !isHeading(records[main], measuresAllowed: false) { main -= 1 }
        if main < 0 {
            main = body - 1
            while main >= 0, !isHeading(records[main], measuresAllowed: true) { main -= 1 }
        }
        guard main >= 0, body - main < 12 else {
            let first = records.firstIndex(where: isWide) ?? body
            return Parts(header: min(first, body)..<min(first, body), dataStart: min(first, body))
        }
        var first = main
        var last = main
        while last + 1 < body, last - first < 2, isLowerLevel(last + 1, below: last) { last += 1 }
        while first > 0, last - first < 2, let above = filledRow(above: first),
            HeaderLevels.belongs(records[above].cells, above: records[first].cells)
        {
            first = above
        }
        return Parts(header: first..<(last + 1), dataStart: skipNumbering(from: last + 1))
    }

    /// Wide enough, and text throughout but for years; with `measuresAllowed` for the most part.
    private func isHeading(_ record: SampleRecord, measuresAllowed: Bool) -> Bool {
        guard isWide(record), !isNumbering(record) else { return false }
        // A year in a column of years is a value.
        let measures = record.kinds.enumerated().count { column, kind in
            kind == .number || kind == .date || (kind == .year && column < columnCount && columnKinds[column] == .year)
        }
        return measures == 0 || (measuresAllowed && measures * 2 < record.filledCount)
    }

    private func isLowerLevel(_ row: Int, below upper: Int) -> Bool {
        let record = records[row]
        guard record.width > 0 else { return true }
        guard !isNumbering(record), let start = headingStart(upper) else { return false }
        let isText = record.kinds.allSatisfy { $0 == .empty || $0 == .text || $0 == .code || $0 == .year }
        let firstColumn = record.cells.firstIndex { !$0.isEmpty } ?? 0
        let (cells, above) = (record.cells, records[upper].cells)
        // A cell merged over both rows may stand in each: the lower row repeats its upper one, and goes on with it.
        if isText, firstColumn < above.count, cells[firstColumn] == above[firstColumn] { return HeaderLevels.completes(cells, above) }
        // What stands under the first two columns names a group of rows.
        return isText && firstColumn > start + 1
    }

    /// The first column that a header row names, or the one of the row above it that is its upper level.
    private func headingStart(_ row: Int) -> Int? {
        func first(_ row: Int) -> Int? { records[row].cells.firstIndex { !$0.isEmpty } }
        guard let start = first(row) else { return nil }
        guard let above = filledRow(above: row), HeaderLevels.belongs(records[above].cells, above: records[row].cells) else { return start }
        return min(start, first(above) ?? start)
    }

    private func filledRow(above row: Int) -> Int? { records[..<row].lastIndex { $0.width > 0 } }

    /// Without measures: the first wide row is the header, unless its words come again below as values do.
    private var partsOfText: Parts {
        let counts = records.map(\.count)
        guard
            let first = records.indices.first(where: { row in
                mayHoldData(records[row])
                    && (counts.count < 3 || counts[row] == columnCount || isShortHeading(records[row])
                        || counts.dropFirst(row + 1).contains(counts[row]))
            })
        else {
            return Parts(header: 0..<0, dataStart: 0)
        }
        let heading = records[first].cells
        let body = records[(first + 1)...].filter { record in
            // A row with several of these words is the heading again.
            zip(record.cells, heading).filter { !$0.isEmpty && $0 == $1 }.count < max(2, (records[first].filledCount + 1) / 2)
        }
        let recurring = heading.indices.filter { column in
            !heading[column].isEmpty && body.contains { column < $0.count && $0[column] == heading[column] }
        }.count
        if recurring * 3 >= max(1, records[first].filledCount), recurring > 0 { return Parts(header: first..<first, dataStart: first) }
        var end = first + 1
        while end - first < 3, end < records.count, HeaderLevels.completes(records[end].cells, records[end - 1].cells) { end += 1 }
        return Parts(header: first..<end, dataStart: skipNumbering(from: end))
    }

    /// A header that names the first columns only, and all of them: the rest hold remarks, or an excess delimiter.
    private func isShortHeading(_ record: SampleRecord) -> Bool {
        record.filledCount > 2 && record.filledCount == record.count && record.filledCount * 2 > columnCount
    }

    private func skipNumbering(from row: Int) -> Int {
        guard let next = records.indices.dropFirst(row).first(where: { records[$0].width > 0 }) else { return records.count }
        return isNumbering(records[next]) ? next + 1 : next
    }
}
