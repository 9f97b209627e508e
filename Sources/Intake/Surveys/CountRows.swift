internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Rows of households or of whole villages → counts of people.
struct CountRows {
    private var cells: SurveyCells
    private let isByHousehold: Bool
    private let items: [(item: SurveyItem, column: Column)]
    let asked: SurveyColumns
    /// The columns of counts.
    private let counted: [Int]

    init(_ table: SourceTable, _ columns: RecognisedColumns) {
        cells = SurveyCells(table, columns)
        isByHousehold = columns.kind == .households
        // Questions before services, as messages tell of their cells.
        let all = SurveyQuestion.all.map(SurveyItem.question) + PaidService.all.map(SurveyItem.service)
        items = all.map { ($0, Column($0)) }.filter { columns[$0.1] != nil }
        asked = SurveyColumns(items.map(\.item))
        counted = ([.households, .people, .from15, .from18] + items.map(\.column)).compactMap { columns[$0] }
    }

    mutating func readOrders(_ diagnostics: inout DiagnosticCollector) throws(SourceError) {
        try cells.readOrders(of: [.surveyed], &diagnostics)
    }

    func reportOrders(_ diagnostics: inout DiagnosticCollector) { cells.reportOrders(&diagnostics) }

    /// Whether a row that names a household or a village has nothing in any column of counts.
    func isBlank(_ record: borrowing Record) -> Bool {
        counted.allSatisfy { CountText(people: record[$0]) == .blank }
    }

    func tellBlank(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) {
        diagnostics.record(.surveyRowBlank, at: cells.location(record.line, isByHousehold ? .head : .village))
    }

    /// A cell that is no count is a blank, and told. Of people who live elsewhere only their number is read.
    mutating func row(_ record: borrowing Record, _ place: Place, _ diagnostics: inout DiagnosticCollector) -> CountedRow {
        var row = CountedAnswer(place: place)
        /// - Parameter dash: what a dash says: none who answer so, but nothing about how many people there are.
        func count(_ column: Column, dash: Int? = nil, _ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> Int? {
            guard let position = cells.columns[column] else { return nil }
            switch CountText(people: record[position]) {
            case .blank: return nil
            case .dash: return dash
            case .count(let count): return count
            case .percent:
                diagnostics.record(.surveyPercentForCount(column: cells.heading(column)), at: cells.location(record.line, column))
            case .invalid:
                diagnostics.record(.surveyCountInvalid(column: cells.heading(column)), at: cells.location(record.line, column))
            }
            return nil
        }
        row.people = count(.people, record, &diagnostics)
        if place == .outside { return CountedRow(answer: row, line: record.line) }
        row.households = isByHousehold ? 1 : count(.households, record, &diagnostics)
        row.from15 = count(.from15, record, &diagnostics)
        row.from18 = count(.from18, record, &diagnostics)
        for (item, column) in items { row.yes[item] = count(column, dash: 0, record, &diagnostics) }
        row.surveyed = cells.surveyed(record, &diagnostics)
        leaveOutParts(of: &row, record.line, &diagnostics)
        return CountedRow(answer: row, head: isByHousehold ? cells.nameKey(record, at: cells.columns[.head]) : [], line: record.line)
    }

    /// People from 18 ≤ people from 15 ≤ people: what breaks it is left out. What people do against how many they are is checked where
    /// it is counted.
    private func leaveOutParts(of row: inout CountedAnswer, _ line: Int, _ diagnostics: inout DiagnosticCollector) {
        let (people, from15, from18) = (row.people, row.from15, row.from18)
        func isAbove(_ part: Int?, _ partColumn: Column, _ whole: Int?, _ wholeColumn: Column, _ diagnostics: inout DiagnosticCollector)
            -> Bool
        {
            guard let part, let whole, part > whole else { return false }
            diagnostics.record(
                .surveyPartAboveWhole(part: cells.heading(partColumn), more: part, whole: cells.heading(wholeColumn), less: whole),
                at: cells.location(line, partColumn))
            return true
        }
        if isAbove(from15, .from15, people, .people, &diagnostics) { row.from15 = nil }
        if isAbove(from18, .from18, from15, .from15, &diagnostics)
            || isAbove(row.from15 == nil ? from18 : nil, .from18, people, .people, &diagnostics)
        {
            row.from18 = nil
        }
    }
}
