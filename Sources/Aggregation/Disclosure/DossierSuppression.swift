internal import Catalogue
internal import Commune

/// What is hidden of the dossier figures in each report of a year: from its first day to the end of each of its months.
///
/// The row of all places is decided first; what is hidden there is hidden in every row below it. Then places, fields and the procedures of
/// each field follow, each table by itself, and the answers to each rate.
struct DossierSuppression: Sendable {
    /// What a row stands for.
    enum Subject: Sendable, Hashable {
        case total
        /// Villages by index, then unknown, then outside.
        case place(Int)
        case field(String)
        case procedure(field: String, name: String)
    }

    /// The counts of one report.
    struct Report {
        var total: TallyRow
        var places: [TallyRow]
        var fields: [String: TallyRow] = [:]
        var procedures: [String: [String: TallyRow]] = [:]
        /// By rate, by place: yes, no, not stated.
        var answers: [[[Int]]]
    }

    private let minimum: Int
    private let rates: [DossierRate]
    private let villageCount: Int
    private var total: SuppressionSeries
    private var places: SuppressionSeries
    private var fields: SuppressionSeries
    private var fieldRows: [String: Int]
    private var procedures: [String: SuppressionSeries]
    private var procedureRows: [String: [String: Int]]
    /// By position in `rates`: all places, then villages and the others together.
    private var totalAnswers: [SuppressionSeries]
    private var answers: [SuppressionSeries]

    /// - Parameters:
    ///   - first: the first day of all reports.
    ///   - ends: their last days, in order.
    init(_ register: DossierRegister, boundaries: VillageBoundaries, first: Day, ends: [Day], minimum: Int) {
        let ground = TallyGround(register, boundaries: boundaries)
        let tallies = ends.map { DossierTally(register, period: Period(first: first, last: $0), ground: ground) }
        let reports = tallies.map { Report($0, register) }
        self.minimum = minimum
        rates = tallies.last.map { Self.rates(of: $0) } ?? []
        villageCount = boundaries.gazetteer.villages.count
        func series(_ network: CountNetwork) -> SuppressionSeries { SuppressionSeries(network, minimum: minimum) }
        // By name, so that a row that a later report adds does not change the order of the others.
        let names = (reports.last?.fields.keys).map { $0.sorted() } ?? []
        fieldRows = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        let procedureNames = (reports.last?.procedures ?? [:]).mapValues { $0.keys.sorted() }
        procedureRows = procedureNames.mapValues { names in
            Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
        }
        total = series(.total)
        places = series(.table(rows: villageCount + 2))
        fields = series(.table(rows: names.count))
        procedures = procedureNames.mapValues { series(.table(rows: $0.count)) }
        totalAnswers = rates.map { _ in series(.totalAnswers) }
        answers = rates.map { _ in series(.answers(rows: boundaries.gazetteer.villages.count + 1)) }
        for (index, report) in reports.enumerated() { add(report, index, fieldNames: names, procedureNames) }
    }

    private static var width: Int { CountColumn.allCases.count }

    /// Those with answers of their own: the online rate follows from form 06a.
    fileprivate static func rates(of tally: DossierTally) -> [DossierRate] { tally.plan.rates.rates.filter { $0 != .online } }

    private mutating func add(_ report: Report, _ index: Int, fieldNames: [String], _ procedureNames: [String: [String]]) {
        total.add(report.total.columns, isHidden: [Bool](repeating: false, count: Self.width))
        let above = total.hidden[index]
        Self.add(report.places, under: report.total, above, to: &places)
        Self.add(fieldNames.map { report.fields[$0] ?? TallyRow() }, under: report.total, above, to: &fields)
        for (row, field) in fieldNames.enumerated() {
            let above = Array(fields.hidden[index][row * Self.width..<(row + 1) * Self.width])
            let rows = procedureNames[field, default: []].map { report.procedures[field]?[$0] ?? TallyRow() }
            Self.add(rows, under: report.fields[field] ?? TallyRow(), above, to: &procedures[field]!)
        }
        for (position, rate) in rates.enumerated() {
            add(report.answers[position], to: position, based: rate.markRule.flatMap { CountColumn($0.base) }, index)
        }
    }

    /// What the row above hides is hidden in every row; zeros stay.
    private static func add(_ rows: [TallyRow], under total: TallyRow, _ above: [Bool], to series: inout SuppressionSeries) {
        let values = rows.flatMap(\.columns) + total.columns
        let below = values.indices.dropLast(width).map { values[$0] != 0 && above[$0 % width] }
        series.add(values, isHidden: below + above)
    }

    /// Answers are hidden with the count on which they are based, and always where the network does not know that count.
    private mutating func add(_ rows: [[Int]], to rate: Int, based base: CountColumn?, _ index: Int) {
        let villages = rows.prefix(villageCount)
        let all = rows.reduce([0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
        let others = rows.dropFirst(villageCount).reduce([0, 0, 0]) { zip($0, $1).map { $0 + $1 } }
        totalAnswers[rate].add(all, isHidden: [base.map { total.hidden[index][$0.rawValue] } ?? true])
        let isTotalHidden = totalAnswers[rate].hidden[index][0]
        let places = places.hidden[index]
        let below = villages.indices.map { row in
            villages[row] != [0, 0, 0] && (isTotalHidden || base.map { places[row * Self.width + $0.rawValue] } ?? true)
        }
        answers[rate].add(
            villages.flatMap { $0 } + others + all, isHidden: below + [others != [0, 0, 0] && isTotalHidden, isTotalHidden])
    }

    /// Whether a report hides a count.
    func hides(_ column: CountColumn, of subject: Subject, in report: Int) -> Bool {
        func isHidden(_ series: SuppressionSeries?, _ row: Int?) -> Bool {
            guard let series, let row else { return false }
            return series.hidden[report][row * Self.width + column.rawValue]
        }
        switch subject {
        case .total: return isHidden(total, 0)
        case .place(let place): return isHidden(places, place)
        case .field(let field): return isHidden(fields, fieldRows[field])
        case .procedure(let field, let name): return isHidden(procedures[field], procedureRows[field]?[name])
        }
    }

    /// Whether a report hides the answers to a rate of a village or, nil, of the commune.
    func hides(_ rate: DossierRate, village: Int?, in report: Int) -> Bool {
        guard let rate = rates.firstIndex(of: rate) else { return false }
        return village.map { answers[rate].hidden[report][$0] } ?? totalAnswers[rate].hidden[report][0]
    }

    var fieldNames: [String] { Array(fieldRows.keys) }

    func procedureNames(of field: String) -> [String] { procedureRows[field].map { Array($0.keys) } ?? [] }

    /// Hidden counts that nothing hides: in tables of a single row.
    var unprotected: Int {
        ([total, places, fields] + procedures.values + totalAnswers + answers).reduce(0) { $0 + $1.unprotected }
    }
}

extension DossierSuppression.Report {
    init(_ tally: DossierTally, _ register: DossierRegister) {
        places = (0..<tally.plan.placeCount).map { tally.row(ofPlace: $0) }
        total = tally.row(of: nil)
        answers = DossierSuppression.rates(of: tally).map { rate in
            (0..<tally.plan.placeCount).map { place in
                let answers = tally.answers(to: rate, place: place)
                return [answers.yes, answers.no, answers.missing]
            }
        }
        for pair in tally.pairs {
            let (field, procedure) = (register.fields[pair.field], register.procedures[pair.procedure])
            fields[field, default: TallyRow()].add(pair.row)
            procedures[field, default: [:]][procedure, default: TallyRow()].add(pair.row)
        }
    }
}
