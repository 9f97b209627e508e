internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads sheets that sum up digitisation or payments by unit or by field (Domain.md, "Sheets by unit").
struct RateSummaryReader {
    private let own: OfficeName
    private(set) var rates: [StatedRate] = []

    init(_ own: OfficeName) {
        self.own = own
    }

    /// Reads one sheet, and returns where another table begins below it. Throws only where the system refuses to read.
    mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (input: InputFile, below: TableStart?) {
        var input = InputFile(table, kind: columns.kind)
        let counted = RateCount.allCases.filter { columns[.share($0)] != nil }
        let shares = RateHeadings.shares(of: Set(counted))
        let sheet = try SummarySheet(
            table, columns, counted: counted.map(Column.share), total: shares.first?.whole.first.map(Column.share), own: own,
            diagnostics: &diagnostics)
        input.tally = sheet.tally
        input.covers = sheet.covers
        if shares.isEmpty {
            input.tally.move(input.accepted, from: .used, to: .unread)
            diagnostics.record(.summaryTransfersOpen, at: SourceLocation(file: table.path, line: table.header.lines.first))
            return (input, sheet.below)
        }
        let rows = sheet.systems.flatMap(\.rows)
        guard !rows.isEmpty else { return (input, sheet.below) }
        var isUsed = false
        for share in shares {
            func sum(_ parts: [RateCount]) -> Int? {
                var sum = 0
                for row in rows {
                    for part in parts {
                        // A cell that was not read leaves the whole open.
                        guard let count = row.counts[.share(part)] else { return nil }
                        sum += count
                    }
                }
                return sum
            }
            guard let yes = sum(share.yes), let whole = sum(share.whole) else { continue }
            let place = SourceLocation(
                file: table.path, line: rows[0].line, column: columns[.share(share.yes[0])].map { $0 + 1 })
            guard yes <= whole else {
                diagnostics.record(.summaryShareAboveWhole(column: Column.share(share.yes[0]).key, part: yes, whole: whole), at: place)
                continue
            }
            isUsed = true
            rates.append(StatedRate(path: table.path, covers: input.covers, rate: share.rate, numerator: yes, denominator: whole))
        }
        if !isUsed { input.tally.move(input.accepted, from: .used, to: .rejected) }
        return (input, sheet.below)
    }
}
