internal import Catalogue
internal import Commune

/// What a report of any period may show of the dossiers.
///
/// A figure of some months is the difference of two reports from the start of the year (`DossierSuppression`): it is shown where both show
/// it. So reports of months, quarters, half-years and years, their months, trends and comparisons, say nothing together that the reports
/// from the start of the year do not say.
struct DossierVisibility: Sendable {
    /// Months of one year: the report up to their end less the report up to the eve of their start.
    private struct Piece: Sendable {
        let first: Day
        let ends: [Day]
        /// Position in `ends` of the eve of the start; nil at the start of the year.
        let from: Int?
        var to: Int { ends.count - 1 }
    }

    private struct Key: Hashable {
        let first: Day
        /// The last day where that is not the end of a month; the other reports of a year share one series.
        let clipped: Day?
    }

    private let register: DossierRegister
    private let boundaries: VillageBoundaries
    private let coverage: ExportCoverage
    private let minimum: Int
    private var years: [Key: DossierSuppression] = [:]
    private var lengths: [Key: Int] = [:]

    /// - Parameter coverage: a year starts with its first month that the exports cover; before, only what was carried over is known.
    init(_ register: DossierRegister, boundaries: VillageBoundaries, coverage: ExportCoverage, minimum: Int) {
        self.coverage = coverage
        self.register = register
        self.boundaries = boundaries
        self.minimum = minimum
    }

    // MARK: Periods as pieces of years

    private func pieces(of period: Period) -> [Piece] {
        let (first, last) = (period.first, period.last)
        let isReporting = first.day == 15 && last.day == 14
        guard first.day == 1 || isReporting else {
            return [Piece(first: first, ends: ReportMonth.months(of: period).map(\.days.last), from: nil)]
        }
        var pieces: [Piece] = []
        var start = first
        while start <= last {
            let month = isReporting ? Month(of: start).advanced(by: 1) : Month(of: start)
            let year = (1...12).map { Month(year: month.year, month: $0) }
            let firsts = year.map { isReporting ? $0.reportingPeriod.first : $0.first }
            let ends = year.map { isReporting ? $0.reportingPeriod.last : $0.last }
            let until = ends.firstIndex { $0 >= last } ?? 11
            let from = month.month - 1
            let origin = (0..<from).first { coverage.covers(Period(first: firsts[$0], last: min(ends[until], last))) } ?? from
            pieces.append(
                Piece(
                    first: firsts[origin], ends: ends[origin..<until] + [min(ends[until], last)],
                    from: from > origin ? from - origin - 1 : nil))
            start = ends[until].advanced(by: 1)
        }
        return pieces
    }

    private static func key(_ piece: Piece) -> Key {
        let last = piece.ends[piece.to]
        let next = last.advanced(by: 1)
        let isWhole = piece.first.day == next.day && (next.day == 1 || next.day == 15)
        return Key(first: piece.first, clipped: isWhole ? nil : last)
    }

    private mutating func year(_ piece: Piece) -> DossierSuppression {
        let key = Self.key(piece)
        if let year = years[key], lengths[key]! >= piece.ends.count { return year }
        let year = DossierSuppression(register, boundaries: boundaries, first: piece.first, ends: piece.ends, minimum: minimum)
        years[key] = year
        lengths[key] = piece.ends.count
        return year
    }

    // MARK: Questions

    /// What a period shows: made once, asked often.
    struct Answer: Sendable {
        fileprivate let parts: [(year: DossierSuppression, from: Int?, to: Int)]

        /// What it shows of a subject.
        func row(_ subject: DossierSuppression.Subject) -> Row {
            Row(parts: parts.map { Row.Part(year: $0.year, row: $0.year.row(of: subject), from: $0.from, to: $0.to) })
        }

        func shows(_ column: CountColumn, of subject: DossierSuppression.Subject) -> Bool { row(subject).shows(column) }

        func shows(_ rate: DossierRate, village: Int?) -> Bool {
            parts.allSatisfy { part in
                !part.year.hides(rate, village: village, in: part.to)
                    && !(part.from.map { part.year.hides(rate, village: village, in: $0) } ?? false)
            }
        }

        /// The fields that the reports from the start of the year know, whether they have dossiers in the period or not.
        var fields: Set<String> { Set(parts.flatMap { $0.year.fieldNames }) }

        /// The procedures of a field, likewise.
        func procedures(of field: String) -> Set<String> { Set(parts.flatMap { $0.year.procedureNames(of: field) }) }

        var unprotected: Int { parts.reduce(0) { $0 + $1.year.unprotected } }
    }

    /// What a period shows of one row: found once, asked for many counts.
    struct Row: Sendable {
        fileprivate struct Part: Sendable {
            let year: DossierSuppression
            /// nil for a row that the year does not have: it hides nothing of it.
            let row: DossierSuppression.Row?
            let from: Int?
            let to: Int

            func hides(_ column: CountColumn, in report: Int) -> Bool {
                row.map { year.hides(column, of: $0, in: report) } ?? false
            }
        }

        fileprivate let parts: [Part]

        func shows(_ column: CountColumn) -> Bool {
            guard let first = parts.first, let last = parts.last else { return true }
            switch column {
            case .carriedOver:
                // What is carried over is what was in process on the eve.
                return first.from.map { !first.hides(.inProcess, in: $0) } ?? !first.hides(.carriedOver, in: first.to)
            case .received where parts.count > 1 || first.from != nil:
                // By (3) = (4) + (5) + (6) or (3) = (7) + (11).
                return shows(.carriedOver) && shows(.inPeriod) || shows(.resolved) && shows(.inProcess)
            case .received, .inProcess, .withinDue, .lateInProcess: return !last.hides(column, in: last.to)
            default:
                return parts.allSatisfy { part in
                    !part.hides(column, in: part.to) && !(part.from.map { part.hides(column, in: $0) } ?? false)
                }
            }
        }
    }

    mutating func answer(for period: Period) -> Answer {
        Answer(parts: pieces(of: period).map { (year($0), $0.from, $0.to) })
    }

    /// One of the rows by month of a period.
    mutating func answer(for month: Int, of period: Period) -> Answer {
        let pieces = pieces(of: period)
        let days = ReportMonth.months(of: period)[month].days
        guard pieces.count == 1, let piece = pieces.first, piece.first == period.first else { return answer(for: days) }
        return Answer(parts: [(year(piece), month > 0 ? month - 1 : nil, month)])
    }
}
