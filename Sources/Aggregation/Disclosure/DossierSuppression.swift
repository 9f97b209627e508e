internal import Catalogue
internal import Commune

/// What is hidden of the dossier figures in each report of a year: from its first day to the end of each of its months.
///
/// The row of all places is decided first; what is hidden there is hidden in every row below it. Then places, fields and the procedures of
/// each field follow, each table by itself, and the answers to each rate.
final class DossierSuppression: Sendable {
    /// What a row stands for.
    enum Subject: Sendable, Hashable {
        case total
        /// Villages by index, then unknown, then outside.
        case place(Int)
        case field(String)
        case procedure(field: String, name: String)
    }

    /// Where a subject's row stands.
    struct Row: Sendable {
        fileprivate let table: Int
        fileprivate let row: Int
    }

    private let rates: [DossierRate]
    private let rows: FieldRows
    /// All places together, places, fields, then the procedures of each field.
    private let tables: [HiddenUnits]
    /// By position in `rates`: all places, then villages and the others together.
    private let totalAnswers: [HiddenUnits]
    private let answers: [HiddenUnits]
    /// Hidden counts that nothing hides: in tables of a single row.
    let unprotected: Int

    /// - Parameters:
    ///   - first: the first day of all reports.
    ///   - ends: their last days, in order.
    init(_ register: DossierRegister, boundaries: VillageBoundaries, first: Day, ends: [Day], minimum: Int) {
        let ground = TallyGround(register, boundaries: boundaries)
        let tallies = ends.map { DossierTally(register, period: Period(first: first, last: $0), ground: ground) }
        rates = tallies.last.map { Self.rates(of: $0) } ?? []
        rows = FieldRows(tallies.last, register)
        let reports = tallies.map { [rows] in Report($0, rows) }
        var building = Building(minimum: minimum)
        let total = building.total(reports.map(\.total))
        let places = building.table(reports.map(\.places), under: total, at: 0)
        let fields = building.table(reports.map(\.fields), under: total, at: 0)
        tables =
            [total, places, fields]
            + rows.fields.indices.map { row in
                building.table(reports.map { $0.procedures[row] }, under: fields, at: row)
            }
        var (totalAnswers, answers): ([HiddenUnits], [HiddenUnits]) = ([], [])
        for (position, rate) in rates.enumerated() {
            let base = rate.markRule.flatMap { CountColumn($0.base) }
            let hidden = building.answers(
                reports.map { $0.answers[position] }, villageCount: boundaries.gazetteer.villages.count, based: base, total, places)
            totalAnswers.append(hidden.total)
            answers.append(hidden.villages)
        }
        (self.totalAnswers, self.answers) = (totalAnswers, answers)
        unprotected = building.unprotected
    }

    fileprivate static var width: Int { CountColumn.allCases.count }

    /// Those with answers of their own: the online rate follows from form 06a.
    fileprivate static func rates(of tally: DossierTally) -> [DossierRate] { tally.plan.rates.rates.filter { $0 != .online } }

    /// nil for what no report has.
    func row(of subject: Subject) -> Row? {
        switch subject {
        case .total: return Row(table: 0, row: 0)
        case .place(let place): return Row(table: 1, row: place)
        case .field(let field): return rows.row(ofField: field).map { Row(table: 2, row: $0) }
        case .procedure(let field, let name):
            guard let field = rows.row(ofField: field), let row = rows.row(ofProcedure: name, inFieldAt: field) else { return nil }
            return Row(table: 3 + field, row: row)
        }
    }

    /// Whether a report hides a count.
    func hides(_ column: CountColumn, of row: Row, in report: Int) -> Bool {
        tables[row.table][report, row.row * Self.width + column.rawValue]
    }

    /// Whether a report hides the answers to a rate of a village or, nil, of the commune.
    func hides(_ rate: DossierRate, village: Int?, in report: Int) -> Bool {
        guard let rate = rates.firstIndex(of: rate) else { return false }
        return village.map { answers[rate][report, $0] } ?? totalAnswers[rate][report, 0]
    }

    var fieldNames: [String] { rows.fields }

    func procedureNames(of field: String) -> [String] { rows.row(ofField: field).map { rows.procedures[$0] } ?? [] }
}

/// The counts of one report: by row, by column (`CountColumn.rawValue`); the sum of the rows comes last.
private struct Report {
    private(set) var total: [Int]
    private(set) var places: [Int]
    private(set) var fields: [Int]
    /// By field.
    private(set) var procedures: [[Int]]
    /// By rate, by place: yes, no, not stated.
    let answers: [[[Int]]]

    init(_ tally: DossierTally, _ rows: FieldRows) {
        let width = DossierSuppression.width
        let placeCount = tally.plan.placeCount
        var places = [Int](repeating: 0, count: placeCount * width)
        var total = [Int](repeating: 0, count: width)
        for place in 0..<placeCount {
            CountColumn.add(tally.counters(ofPlace: place), to: &places, at: place * width)
            CountColumn.add(tally.counters(ofPlace: place), to: &total, at: 0)
        }
        var fields = [Int](repeating: 0, count: rows.fields.count * width)
        var procedures = rows.procedures.map { [Int](repeating: 0, count: ($0.count + 1) * width) }
        tally.forEachPair { field, procedure, counters in
            guard let fieldRow = rows.row(ofField: field) else { return }
            CountColumn.add(counters, to: &fields, at: fieldRow * width)
            CountColumn.add(counters, to: &procedures[fieldRow], at: rows.procedures[fieldRow].count * width)
            guard let row = rows.row(ofField: field, procedure: procedure) else { return }
            CountColumn.add(counters, to: &procedures[fieldRow], at: row * width)
        }
        (self.total, self.places, self.fields, self.procedures) = (total, places + total, fields + total, procedures)
        answers = DossierSuppression.rates(of: tally).map { rate in
            (0..<placeCount).map { place in
                let answers = tally.answers(to: rate, place: place)
                return [answers.yes, answers.no, answers.missing]
            }
        }
    }
}

/// The tables of a year, one after the other.
private struct Building {
    let minimum: Int
    private(set) var unprotected = 0
    private var search = CycleSearch()

    init(minimum: Int) { self.minimum = minimum }

    private static var width: Int { DossierSuppression.width }

    /// - Parameters:
    ///   - values: by report.
    ///   - state: what is hidden already, by report and its values.
    private mutating func hidden(
        _ network: CountNetwork, _ values: [[Int]], _ state: (_ report: Int, _ values: [Int]) -> [Bool]
    ) -> HiddenUnits {
        var series = SuppressionSeries(network, minimum: minimum)
        for (report, values) in values.enumerated() { series.add(values, isHidden: state(report, values), &search) }
        unprotected += series.unprotected
        return series.hidden
    }

    mutating func total(_ values: [[Int]]) -> HiddenUnits {
        hidden(.total, values) { _, _ in [Bool](repeating: false, count: Self.width) }
    }

    /// What the row above hides is hidden in every row; zeros stay.
    ///
    /// - Parameter row: the row above in its table.
    mutating func table(_ values: [[Int]], under above: HiddenUnits, at row: Int) -> HiddenUnits {
        let rows = (values.first?.count ?? 0) / Self.width - 1
        return hidden(.table(rows: max(0, rows)), values) { report, values in
            var state = [Bool](repeating: false, count: values.count)
            for column in 0..<Self.width where above[report, row * Self.width + column] {
                for row in 0..<rows where values[row * Self.width + column] != 0 { state[row * Self.width + column] = true }
                state[rows * Self.width + column] = true
            }
            return state
        }
    }

    /// Answers are hidden with the count on which they are based, and always where the network does not know that count.
    ///
    /// - Parameter answers: by report, by place.
    mutating func answers(
        _ answers: [[[Int]]], villageCount: Int, based base: CountColumn?, _ total: HiddenUnits, _ places: HiddenUnits
    ) -> (total: HiddenUnits, villages: HiddenUnits) {
        func sum(_ rows: ArraySlice<[Int]>) -> [Int] { rows.reduce([0, 0, 0]) { [$0[0] + $1[0], $0[1] + $1[1], $0[2] + $1[2]] } }
        let all = answers.map { sum($0[...]) }
        let totalAnswers = hidden(.totalAnswers, all) { report, _ in [base.map { total[report, $0.rawValue] } ?? true] }
        let values = answers.enumerated().map { report, rows in
            rows.prefix(villageCount).flatMap { $0 } + sum(rows.dropFirst(villageCount)) + all[report]
        }
        let villages = hidden(.answers(rows: villageCount + 1), values) { report, values in
            let isTotalHidden = totalAnswers[report, 0]
            func isNothing(_ row: Int) -> Bool { values[row * 3..<row * 3 + 3].allSatisfy { $0 == 0 } }
            let below = (0..<villageCount).map { row in
                !isNothing(row) && (isTotalHidden || base.map { places[report, row * Self.width + $0.rawValue] } ?? true)
            }
            return below + [!isNothing(villageCount) && isTotalHidden, isTotalHidden]
        }
        return (totalAnswers, villages)
    }
}
