package import Diagnostics

/// Proves that the files of a finished report agree: whoever takes a figure from one of them finds the same in
/// the others.
///
/// - The page and the print say the same, sentence by sentence and row by row, and their charts show the same numbers.
/// - Every number in a table of the page is a number of the data.
/// - Both data files hold the same figures, and their sums hold.
package struct ReportVerification: Sendable {
    /// What was compared.
    package struct Outcome: Sendable {
        package var blocks = 0
        package var charts = 0
        package var figures = 0
    }

    private typealias Files = FinishedReport.Files
    private let report: FinishedReport

    package init(_ report: FinishedReport) {
        self.report = report
    }

    /// - Parameter diagnostics: every disagreement, as an error at the file that is not as the others.
    package func run(_ diagnostics: inout DiagnosticCollector) -> Outcome {
        var outcome = Outcome()
        var data = report.data
        data.add(report.villages)
        compareText(report.page, report.print, &outcome, &diagnostics)
        compareCharts(report.page, report.print, &outcome, &diagnostics)
        checkNumbers(report.page, data, &diagnostics)
        compareData(data, report.villages, &outcome, &diagnostics)
        return outcome
    }

    /// Page ↔ print, text by text: those that are whole elements first, then the longest, so that a short one is not found inside another.
    private func compareText(
        _ page: PageText, _ printed: PrintedWords, _ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector
    ) {
        var printed = printed
        outcome.blocks = page.blocks.count
        let blocks = page.blocks.sorted { $0.utf8.count > $1.utf8.count }
        for block in blocks.filter({ !printed.crossOff($0, isWhole: true) }) {
            if !printed.crossOff(block) {
                diagnostics.record(.verifyNotPrinted(text: Self.excerpt(block)), at: SourceLocation(file: Files.names.print))
            }
        }
        for rest in printed.rest where !NumberTokens.all(in: rest).isEmpty {
            diagnostics.record(.verifyNotOnPage(text: Self.excerpt(rest)), at: SourceLocation(file: Files.names.page))
        }
    }

    private func compareCharts(
        _ page: PageText, _ printed: PrintedWords, _ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector
    ) {
        if page.charts.count != printed.charts.count {
            diagnostics.record(
                .verifyChartCount(page: page.charts.count, print: printed.charts.count), at: SourceLocation(file: Files.names.print))
            return
        }
        let blocks = Set(page.blocks)
        for (number, (chart, print)) in zip(page.charts, printed.charts).enumerated() {
            outcome.charts += 1
            let notes = chart.notes.filter { note in !blocks.contains(note) && !blocks.contains { $0.contains(note) } }
            let values = ChartComparison(chart, print: print).disagreements + notes.flatMap(NumberTokens.all)
            if !values.isEmpty {
                diagnostics.record(
                    .verifyChartNumbers(chart: number + 1, values: values), at: SourceLocation(file: Files.names.page))
            }
        }
    }

    /// Page → data.
    private func checkNumbers(_ page: PageText, _ data: FigureRecords, _ diagnostics: inout DiagnosticCollector) {
        let known = NumberTokens.forms(of: data.numbers, page.language)
        var knownByName: [String: Set<String>] = [:]
        var strange: [String] = []
        for row in page.rows {
            var expected = known
            if let name = row.cells.prefix(2).map(Self.trimmed).first(where: { data.numbersByName[$0] != nil }) {
                expected = knownByName[name] ?? NumberTokens.forms(of: data.numbersByName[name] ?? [], page.language)
                knownByName[name] = expected
            }
            for cell in row.cells.dropFirst() where Self.isFigure(cell) {
                strange += NumberTokens.all(in: cell).filter { !expected.contains($0) }.map { "\(row.heading.prefix(40)): \($0)" }
            }
        }
        for value in strange {
            diagnostics.record(.verifyUnknownNumber(value: value), at: SourceLocation(file: Files.names.page))
        }
    }

    private static func trimmed(_ cell: String) -> String {
        cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A cell that is a number, perhaps with a unit or a sign; not a date, a name or a file.
    private static func isFigure(_ cell: String) -> Bool {
        cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || " .,%+−-–()[]\u{A0}\u{202F}*…".contains($0) }
    }

    /// Data ↔ table by village.
    private func compareData(
        _ data: FigureRecords, _ villages: VillageRecords, _ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector
    ) {
        outcome.figures = data.figures.count
        for (key, value) in data.figures.sorted(by: { $0.key < $1.key }) where !Self.agree(value, villages.figures[key] ?? .noData) {
            diagnostics.record(
                .verifyDataDiffer(
                    place: key.place, figure: key.figure, data: Self.text(value), village: Self.text(villages.figures[key] ?? .noData)),
                at: SourceLocation(file: Files.names.villages))
        }
        for sum in data.wrongSums {
            diagnostics.record(
                .verifyWrongSum(name: sum.name, sum: Self.text(.number(sum.sum)), total: Self.text(.number(sum.total))),
                at: SourceLocation(file: Files.names.data))
        }
    }

    /// Both files write at most nine decimals.
    private static func agree(_ left: FigureRecords.Value, _ right: FigureRecords.Value) -> Bool {
        if case .number(let first) = left, case .number(let second) = right { return (first - second).magnitude <= 2e-7 }
        return left == right
    }

    private static func text(_ value: FigureRecords.Value) -> String {
        switch value {
        case .number(let number): number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
        case .hidden: "*"
        case .noData: "…"
        }
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 90 ? line : line.prefix(88) + "…"
    }
}
