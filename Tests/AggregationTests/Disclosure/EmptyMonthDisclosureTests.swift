import Catalogue
import Commune
import Testing

@testable import Aggregation

/// Months in which nothing, or little, was resolved: nothing beside a hidden count says that it is nothing.
@Suite struct EmptyMonthDisclosureTests {
    typealias Row = DossierDisclosureTests.Row

    /// So few dossiers that months without any stand beside months with some.
    static let communes = (1...8).map { CommuneRegister(villages: 3, perMonth: $0 < 5 ? 3 : 7, fields: 3, seed: UInt64($0)) }

    private static func only(_ month: Int) -> Period {
        Period(first: Month(year: 2024, month: month).first, last: Month(year: 2024, month: month).last)
    }

    private static func toDate(_ month: Int) -> Period {
        Period(first: Day(iso: "2024-01-01")!, last: Month(year: 2024, month: month).last)
    }

    private static func whole(_ rate: DossierRate) -> DossierCount {
        switch rate.row.rule {
        case .counts(_, let whole): whole
        case .marks(let rule): rule.base
        }
    }

    @Test func aRateOfWhatIsHiddenIsHiddenAsWell() throws {
        var empty = 0
        for commune in Self.communes {
            let tally = { DossierTally(commune.make(), period: $0, boundaries: VillageBoundaries(commune.gazetteer)) }
            for month in [2, 4, 7] {
                let summary = commune.summary(Self.only(month))
                let figures = try #require(summary.dossiers)
                for indicator in summary.indicators where indicator.id.isOfDossiers {
                    guard case .dossiers(let rate) = indicator.id else { continue }
                    let row = figures.rows.first { row in
                        indicator.village.map { row.subject == .village($0) } ?? (row.subject == .total)
                    }
                    // Nobody has to pay where all are exempt, however many dossiers there are.
                    guard rate != .onlinePayment, row?.counts[Self.whole(rate)] == .hidden else { continue }
                    #expect(indicator.state == .hidden && indicator.denominator == nil, "\(indicator.id) of \(month)")
                    if tally(Self.only(month)).row(of: indicator.village).counts[Self.whole(rate)] == 0 { empty += 1 }
                }
                if figures.total[.resolved] == .hidden || figures.total[.inTime] == .hidden {
                    #expect(figures.onTimeRates?.hidesParts == true && figures.onTimeRates?.resolvedOnTime == nil)
                }
                for month in summary.comparison?.trend ?? [] where month.figures.resolved == .hidden {
                    #expect(month.hidden.contains(.onTime) && month.onTime == nil)
                }
            }
        }
        #expect(empty > 10, "hidden, and nothing")
    }

    /// What is told of nothing stays: a month in which all reports show that nothing was resolved has no rate.
    @Test func aRateOfNothingThatIsShownHasNoData() throws {
        var commune = CommuneRegister(villages: 3, perMonth: 7, fields: 3, seed: 1)
        commune.start = Day(iso: "2024-03-01")!
        let summary = commune.summary(Self.only(1))
        let figures = try #require(summary.dossiers)
        #expect(figures.total[.resolved] == .known(0))
        #expect(summary.indicator(.dossiers(.onTime))?.state == .noData)
    }

    /// Rates, and rows that are not there, teach an attacker nothing that the counts do not.
    @Test func noAttackerLearnsFromWhatStandsBesideTheCounts() {
        var hidden = 0
        for commune in Self.communes.prefix(3) {
            for month in [3, 5, 7] {
                let reports = [commune.summary(Self.toDate(month - 1)), commune.summary(Self.toDate(month))]
                let own = commune.summary(Self.only(month))
                for rows in [Self.places, Self.fields] {
                    var attack = TableAttack(reports: reports.map(rows))
                    let printed = rows(own)
                    let names = rows(reports[1]).map(\.name)
                    attack.learn(month: printed, names: [])
                    let before = attack.recovered(month: printed, names: names)
                    attack.learn(month: printed, names: names)
                    for (name, part, whole, numerator, denominator) in Self.rates(own) where names.contains(name) {
                        attack.learnMonth(name, part, numerator)
                        attack.learnMonth(name, whole, denominator)
                    }
                    attack.workOut()
                    #expect(attack.recovered(month: printed, names: names) == before, "month \(month) of \(commune.seed)")
                    hidden += printed.count { row in row.counts.counted.contains(.hidden) }
                }
            }
        }
        #expect(hidden > 20)
    }

    /// The place of a row tells nothing of what is hidden in it.
    @Test func rowsWithHiddenNumbersStandByName() throws {
        for commune in Self.communes {
            let figures = try #require(commune.summary(Self.only(6)).dossiers)
            let received = figures.byField.map { $0.counts[.received].value }
            let (known, rest) = (received.prefix { $0 != nil }, received.drop { $0 != nil })
            #expect(rest.allSatisfy { $0 == nil } && Array(known) == known.sorted { ($0 ?? 0) > ($1 ?? 0) })
            #expect(figures.byField.suffix(rest.count).map(\.field) == figures.byField.suffix(rest.count).map(\.field).sorted())
        }
    }

    private static func places(_ summary: CommuneSummary) -> [Row] {
        summary.dossiers!.rows.enumerated().map { index, row in
            (row.subject == .total ? "total" : "place \(index)", row.counts, row.inconsistent.value!)
        }
    }

    private static func fields(_ summary: CommuneSummary) -> [Row] {
        summary.dossiers!.byField.map { ($0.field, $0.counts, $0.inconsistent.value!) } + places(summary).suffix(1)
    }

    /// What the on-time rates print of resolved in time and of resolved.
    private static func rates(
        _ summary: CommuneSummary
    ) -> [(name: String, part: [TableAttack.Leaf], whole: [TableAttack.Leaf], numerator: Int, denominator: Int)] {
        summary.indicators.compactMap { indicator in
            guard indicator.id == .dossiers(.onTime), let numerator = indicator.numerator, let denominator = indicator.denominator else {
                return nil
            }
            let name = indicator.village.map { "place \(Int($0.rawValue))" } ?? "total"
            return (name, [.early, .onTime], [.early, .onTime, .overdue], Int(numerator), Int(denominator))
        }
    }
}

extension TableAttack {
    /// The counts of a month that are the difference of the two reports from the start of the year.
    private static let flows = columns.filter {
        [.online, .inPerson, .postal, .inTime, .resolved, .early, .onTime, .overdue].contains($0.count)
    }

    mutating func learnMonth(_ name: String, _ leaves: [Leaf], _ value: Int) {
        learn(Self.minus(Self.sum(leaves, name, 1), Self.sum(leaves, name, 0)), is: value)
    }

    /// What a report of the last month prints.
    ///
    /// - Parameter names: of rows; one that is not printed is known to be nothing.
    mutating func learn(month rows: [(name: String, counts: DossierCounts<Count>, inconsistent: Int)], names: [String]) {
        for row in rows {
            for (count, leaves) in Self.flows { row.counts[count].value.map { learnMonth(row.name, leaves, $0) } }
        }
        for name in names where !rows.contains(where: { $0.name == name }) {
            for (_, leaves) in Self.flows { learnMonth(name, leaves, 0) }
        }
        workOut()
    }

    /// Counts that the report of the month does not print, and the attacker knows.
    func recovered(
        month rows: [(name: String, counts: DossierCounts<Count>, inconsistent: Int)], names: [String]
    ) -> Set<String> {
        Set(
            names.flatMap { name in
                Self.flows.compactMap { count, leaves in
                    let printed = rows.first { $0.name == name }?.counts[count].value
                    guard printed == nil, let value = value(Self.minus(Self.sum(leaves, name, 1), Self.sum(leaves, name, 0))) else {
                        return nil
                    }
                    return "\(name) \(leaves): \(value)"
                }
            })
    }
}
