import Catalogue
import Commune

@testable import Aggregation

/// An attacker who knows how form 06a adds up and every report that was published, and works out what he can: the linear equations of all
/// published figures in row echelon form, and the bounds that follow, until nothing more follows. Shares no code with the suppression.
struct TableAttack {
    /// A count that no sum gives: of a row, in a report.
    struct Unknown: Hashable {
        let row: String
        let leaf: Leaf
        let report: Int
    }

    enum Leaf: CaseIterable {
        case online, inPerson, postal, carriedOver, early, onTime, overdue, withinDue, late
    }

    typealias Sum = [Unknown: Int]

    private var unknowns: [Unknown: Int] = [:]
    private var equations: [(terms: [Int: Int], value: Int)] = []
    /// Pairs of which the first cannot be above the second.
    private var orders: [(Int, Int)] = []
    private var low: [Int] = []
    private var high: [Int] = []

    private mutating func index(_ unknown: Unknown) -> Int {
        if let index = unknowns[unknown] { return index }
        unknowns[unknown] = low.count
        low.append(0)
        high.append(100_000)
        return low.count - 1
    }

    mutating func learn(_ terms: Sum, is value: Int) {
        var numbered: [Int: Int] = [:]
        for unknown in terms.keys.sorted(by: { "\($0)" < "\($1)" }) { numbered[index(unknown)] = terms[unknown]! }
        equations.append((numbered, value))
    }

    mutating func learn(_ smaller: Unknown, isAtMost larger: Unknown) { orders.append((index(smaller), index(larger))) }

    static func minus(_ left: Sum, _ right: Sum) -> Sum {
        left.merging(right.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    }

    // MARK: Working out

    mutating func workOut() {
        bound()
        reduce()
        bound()
    }

    /// The value of a count where only one is possible.
    func value(_ terms: Sum) -> Int? {
        var (lowest, highest) = (0, 0)
        for (unknown, factor) in terms {
            guard let index = unknowns[unknown] else { return nil }
            lowest += factor * (factor > 0 ? low[index] : high[index])
            highest += factor * (factor > 0 ? high[index] : low[index])
        }
        if lowest == highest { return lowest }
        // A sum can be known where its parts are not.
        let numbered = terms.map { (unknowns[$0.key]!, $0.value) }
        var rest = Dictionary(uniqueKeysWithValues: numbered)
        var value = 0
        for (pivot, equation) in reduced {
            guard let factor = rest[pivot], factor != 0 else { continue }
            for (index, other) in equation.terms { rest[index, default: 0] -= factor * other }
            value += factor * equation.value
        }
        return rest.values.allSatisfy { $0 == 0 } ? value : nil
    }

    private var reduced: [(pivot: Int, equation: (terms: [Int: Int], value: Int))] = []

    /// Gauss–Jordan; the factors of such tables stay 0 and ±1, and an equation that would need a division is left as it is.
    private mutating func reduce() {
        var rows = equations
        reduced = []
        while let position = rows.firstIndex(where: { $0.terms.values.contains { abs($0) == 1 } }) {
            var row = rows.remove(at: position)
            let pivot = row.terms.filter { abs($0.value) == 1 }.keys.min()!
            if row.terms[pivot] == -1 { row = (row.terms.mapValues { -$0 }, -row.value) }
            func clear(_ other: inout (terms: [Int: Int], value: Int)) {
                guard let factor = other.terms[pivot] else { return }
                for (index, term) in row.terms {
                    let value = other.terms[index, default: 0] - factor * term
                    other.terms[index] = value == 0 ? nil : value
                }
                other.value -= factor * row.value
            }
            for index in rows.indices { clear(&rows[index]) }
            for index in reduced.indices { clear(&reduced[index].equation) }
            rows.removeAll { $0.terms.isEmpty }
            reduced.append((pivot, row))
        }
        equations += reduced.map(\.equation)
    }

    private mutating func bound() {
        var isChanged = true
        while isChanged {
            isChanged = false
            func raise(_ index: Int, _ value: Int) {
                if value > low[index] { (low[index], isChanged) = (value, true) }
            }
            func lower(_ index: Int, _ value: Int) {
                if value < high[index] { (high[index], isChanged) = (value, true) }
            }
            for (smaller, larger) in orders {
                raise(larger, low[smaller])
                lower(smaller, high[larger])
            }
            for (terms, value) in equations {
                var (lowest, highest) = (0, 0)
                for (index, factor) in terms {
                    lowest += factor * (factor > 0 ? low[index] : high[index])
                    highest += factor * (factor > 0 ? high[index] : low[index])
                }
                for (index, factor) in terms where abs(factor) == 1 {
                    let rest = (
                        low: lowest - factor * (factor > 0 ? low[index] : high[index]),
                        high: highest - factor * (factor > 0 ? high[index] : low[index])
                    )
                    if factor > 0 {
                        raise(index, value - rest.high)
                        lower(index, value - rest.low)
                    } else {
                        raise(index, rest.low - value)
                        lower(index, rest.high - value)
                    }
                }
            }
        }
    }
}

extension TableAttack {
    /// The counts of form 06a, each with the leaves that add up to it.
    static let columns: [(count: DossierCount, leaves: [Leaf])] = [
        (.received, [.online, .inPerson, .postal, .carriedOver]), (.online, [.online]),
        (.inPerson, [.inPerson]), (.postal, [.postal]), (.carriedOver, [.carriedOver]),
        (.inPersonOrPostal, [.inPerson, .postal]), (.inPeriod, [.online, .inPerson, .postal]), (.inTime, [.early, .onTime]),
        (.resolved, [.early, .onTime, .overdue]), (.early, [.early]), (.onTime, [.onTime]),
        (.overdue, [.overdue]), (.inProcess, [.withinDue, .late]), (.withinDue, [.withinDue]),
        (.lateInProcess, [.late]),
    ]

    static func sum(_ leaves: [Leaf], _ row: String, _ report: Int) -> Sum {
        Dictionary(uniqueKeysWithValues: leaves.map { (Unknown(row: row, leaf: $0, report: report), 1) })
    }

    /// All rows that add up to the total, of reports from the start of the year to the end of each month.
    ///
    /// - Parameter rows: the published rows of a report by name; "total" is the sum of the others.
    init(reports: [[(name: String, counts: DossierCounts<Count>, inconsistent: Int)]]) {
        let names = reports.last!.map(\.name)
        for (report, rows) in reports.enumerated() {
            for name in names {
                let row = rows.first { $0.name == name }
                let balance = Self.minus(
                    Self.sum([.online, .inPerson, .postal, .carriedOver], name, report),
                    Self.sum([.early, .onTime, .overdue, .withinDue, .late], name, report))
                learn(balance, is: row?.inconsistent ?? 0)
                for (count, leaves) in Self.columns {
                    guard let value = row.map({ $0.counts[count].value }) ?? 0 else { continue }
                    learn(Self.sum(leaves, name, report), is: value)
                }
                guard report > 0 else { continue }
                for leaf in [Leaf.online, .inPerson, .postal, .early, .onTime, .overdue] {
                    learn(
                        Unknown(row: name, leaf: leaf, report: report - 1), isAtMost: Unknown(row: name, leaf: leaf, report: report))
                }
                learn(Self.minus(Self.sum([.carriedOver], name, report), Self.sum([.carriedOver], name, report - 1)), is: 0)
            }
            for leaf in Leaf.allCases {
                var sum = Self.sum([leaf], "total", report).mapValues { -$0 }
                for name in names where name != "total" { sum[Unknown(row: name, leaf: leaf, report: report)] = 1 }
                learn(sum, is: 0)
            }
        }
        workOut()
    }

    /// Hidden counts, other than zeros, that the attacker knows after all: row, report, value. No table prints what a place or field received
    /// in the period; it counts only through its parts.
    func recovered(_ reports: [[(name: String, counts: DossierCounts<Count>, inconsistent: Int)]]) -> [String] {
        reports.enumerated().flatMap { report, rows in
            rows.flatMap { row in
                Self.columns.compactMap { count, leaves in
                    guard count != .inPeriod, row.counts[count] == .hidden, let value = value(Self.sum(leaves, row.name, report)),
                        value != 0
                    else {
                        return nil
                    }
                    return "\(row.name) \(leaves) of report \(report): \(value)"
                }
            }
        }
    }
}
