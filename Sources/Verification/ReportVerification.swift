package import Diagnostics

/// Proves that the files of a finished report agree: whoever takes a figure from one of them finds the same in
/// the others.
///
/// - The page and the print say the same, sentence by sentence and row by row, and their charts show the same numbers.
/// - Every figure of the page reads as the number that it is said to be, and is that of the data.
/// - Both data files hold the same figures, and their sums hold.
/// - Since the report was made no digit of a file has changed: the print knows the others, and its own digits.
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
        compareText(report.page, report.print, &outcome, &diagnostics)
        let record = report.print.record
        if record.hashes.isEmpty || record.pages.isEmpty {
            diagnostics.record(.verifyRecordMissing, at: SourceLocation(file: Files.names.print))
        } else {
            compareCharts(report.page, report.print, &outcome, &diagnostics)
            checkFigures(&outcome, &diagnostics)
            compareFigures(report.page.printedMarks, record.texts, &diagnostics)
            checkDigits(of: report.print, &diagnostics)
        }
        compareData(report.data, report.villages, &outcome, &diagnostics)
        compareHashes(record.hashes, &diagnostics)
        return outcome
    }

    /// Page ↔ print, text by text: those that are whole elements first, then the longest, so that a short one is not found inside another.
    private func compareText(
        _ page: PageText, _ printed: PrintedWords, _ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector
    ) {
        var printed = printed
        outcome.blocks = page.blocks.count
        let lengths = page.blocks.map(\.utf8.count)
        let blocks = lengths.indices.sorted { lengths[$0] > lengths[$1] }.map { page.blocks[$0] }
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
        for (number, (chart, print)) in zip(page.charts, printed.charts).enumerated() {
            outcome.charts += 1
            let notes = chart.notes.flatMap { note in
                let numbers = NumberTokens.all(in: note)
                return numbers.isEmpty || page.blocks.contains(where: { $0.has(note) }) ? [] : numbers
            }
            let values = ChartComparison(chart, print: print).disagreements + notes
            if !values.isEmpty {
                diagnostics.record(.verifyChartNumbers(chart: number + 1, values: values), at: SourceLocation(file: Files.names.page))
            }
            if printed.spoken.indices.contains(number), printed.spoken[number].shown != chart.spoken.shown {
                diagnostics.record(.verifyChartWords(chart: number + 1), at: SourceLocation(file: Files.names.page))
            }
        }
    }

    /// Page, print → data: each figure reads as the number that it is said to be, and that number is the one of the data.
    private func checkFigures(_ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector) {
        let index = FigureIndex(report.data.root, report.villages, report.names)
        let onPage = report.page.printedMarks + report.page.otherMarks
        let printed = report.print.record.texts + report.print.charts.joined().compactMap(\.mark)
        outcome.figures += onPage.count + printed.count
        let areRight = onPage.map { isRight($0, index) }
        for (mark, isRight) in zip(onPage, areRight) where !isRight { record(mark, index, Files.names.page, &diagnostics) }
        for (place, mark) in printed.enumerated() {
            // What is printed stands there in the order of the page, as a rule.
            let isKnown = place < onPage.count && onPage[place] == mark
            if !(isKnown ? areRight[place] : isRight(mark, index)) { record(mark, index, Files.names.print, &diagnostics) }
        }
    }

    private func isRight(_ mark: FigureMark, _ index: FigureIndex) -> Bool {
        let isKnown = mark.isOfData ? index.numbers(of: mark.key).contains { ($0 - mark.number).magnitude < 6e-10 } : mark.number.isFinite
        return isKnown && mark.isRight(report.page.language)
    }

    private func record(_ mark: FigureMark, _ index: FigureIndex, _ file: String, _ diagnostics: inout DiagnosticCollector) {
        let number = mark.isOfData ? Array(index.numbers(of: mark.key)).first : mark.number
        diagnostics.record(
            .verifyFigureDiffers(
                name: report.names.name(of: mark.key), text: mark.text, data: Self.text(number.map { .number($0) } ?? .noData)),
            at: SourceLocation(file: file))
    }

    /// Page ↔ print, figure by figure: each is said to be the same as often.
    private func compareFigures(_ page: [FigureMark], _ print: [FigureMark], _ diagnostics: inout DiagnosticCollector) {
        if page == print { return }
        let (onPage, printed) = (Dictionary(grouping: page) { $0 }, Dictionary(grouping: print) { $0 })
        for (name, text) in surplus(onPage, over: printed) {
            diagnostics.record(.verifyFigureNotPrinted(name: name, text: text), at: SourceLocation(file: Files.names.print))
        }
        for (name, text) in surplus(printed, over: onPage) {
            diagnostics.record(.verifyFigureNotOnPage(name: name, text: text), at: SourceLocation(file: Files.names.page))
        }
    }

    private func surplus(_ marks: [FigureMark: [FigureMark]], over others: [FigureMark: [FigureMark]]) -> [(name: String, text: String)] {
        let names = report.names
        return marks.filter { $0.value.count > others[$0.key]?.count ?? 0 }.keys.map { (names.name(of: $0.key), $0.text) }.sorted(by: <)
    }

    /// Print → itself: no digit of it has changed since it was made, on its pages or beside them.
    private func checkDigits(of print: PrintedWords, _ diagnostics: inout DiagnosticCollector) {
        let record = print.record
        for page in 0..<max(print.digitSums.count, record.pages.count)
        where page >= min(print.digitSums.count, record.pages.count) || print.digitSums[page] != record.pages[page] {
            diagnostics.record(.verifyPageChanged(page: page + 1), at: SourceLocation(file: Files.names.print))
        }
        if !record.isWhole || record.words != record.foundWords {
            diagnostics.record(.verifyPrintChanged, at: SourceLocation(file: Files.names.print))
        }
    }

    /// Print → the other files: they are those of its run, and nothing in them has changed since.
    private func compareHashes(_ hashes: [String], _ diagnostics: inout DiagnosticCollector) {
        let files = [
            (report.data.hash, Files.names.data), (report.villages.hash, Files.names.villages), (report.page.hash, Files.names.page),
        ]
        for (hash, (own, file)) in zip(hashes, files) where hash != own {
            diagnostics.record(.verifyDataChanged, at: SourceLocation(file: file))
        }
        // A card is a picture: that it is of the run is all that can be read back.
        let card = hashes.dropFirst(files.count).first
        if !hashes.isEmpty, report.cardHash != card {
            diagnostics.record(
                report.cardHash == nil ? .verifyFileMissing : .verifyDataChanged, at: SourceLocation(file: Files.names.card))
        }
    }

    /// Data ↔ table by village.
    private func compareData(
        _ data: FigureRecords, _ villages: VillageRecords, _ outcome: inout Outcome, _ diagnostics: inout DiagnosticCollector
    ) {
        outcome.figures += data.figures.count
        let differing = data.figures.figures(notIn: villages.figures) { Self.agree($0, $1 ?? .noData) }
        for (key, value) in differing.sorted(by: { $0.key < $1.key }) {
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
        if case .number(let first) = left, case .number(let second) = right { return agree(first, second) }
        return left == right
    }

    private static func agree(_ left: Double, _ right: Double) -> Bool { (left - right).magnitude <= 2e-7 }

    private static func text(_ value: FigureRecords.Value) -> String {
        switch value {
        case .number(let number): number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
        case .hidden: "*"
        case .noData: "…"
        case .words(let words): "“\(excerpt(words))”"
        }
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 90 ? line : line.prefix(88) + "…"
    }
}
