import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Aggregation

@Suite struct DossierDisclosureTests {
    typealias Row = (name: String, counts: DossierCounts<Count>, inconsistent: Int)

    static let communes = [
        CommuneRegister(seed: 1), CommuneRegister(villages: 5, perMonth: 25, fields: 4, seed: 3),
        CommuneRegister(villages: 3, perMonth: 12, fields: 2, seed: 4), CommuneRegister(villages: 12, perMonth: 200, fields: 6, seed: 5),
    ]

    private static func toDate(_ month: Int) -> Period {
        Period(first: Day(iso: "2024-01-01")!, last: Month(year: 2024, month: month).last)
    }

    private static func only(_ month: Int) -> Period {
        Period(first: Month(year: 2024, month: month).first, last: Month(year: 2024, month: month).last)
    }

    private static func places(_ summary: CommuneSummary) -> [Row] {
        summary.dossiers!.rows.enumerated().map { index, row in
            (row.subject == .total ? "total" : "place \(index)", row.counts, row.inconsistent.value!)
        }
    }

    private static func fields(_ summary: CommuneSummary) -> [Row] {
        summary.dossiers!.byField.map { ($0.field, $0.counts, $0.inconsistent.value!) } + places(summary).suffix(1)
    }

    private static func procedures(_ summary: CommuneSummary) -> [Row] {
        summary.dossiers!.byField.flatMap { field in
            field.procedures.map { ("\(field.field) \($0.procedure)", $0.counts, $0.inconsistent.value!) }
        } + places(summary).suffix(1)
    }

    @Test(arguments: communes)
    func noReportPrintsASmallCount(commune: CommuneRegister) {
        for period in [Self.toDate(3), Self.toDate(7), Self.only(6)] {
            let summary = commune.summary(period)
            let figures = summary.dossiers!
            var counts = (Self.places(summary) + Self.fields(summary) + Self.procedures(summary)).flatMap { row in
                TableAttack.columns.map { row.counts[$0.count] }
            }
            let months = figures.byMonth + summary.comparison!.trend.map(\.figures)
            counts += months.flatMap { [$0.received, $0.resolved, $0.online, $0.inPerson, $0.postal, $0.early, $0.onTime, $0.overdue] }
            if let previous = summary.comparison?.previous { counts += TableAttack.columns.map { previous.total[$0.count] } }
            #expect(!counts.contains { (1..<5).contains($0.value ?? 0) })
            #expect(figures.rows.dropLast().allSatisfy { $0.months.isEmpty })
            for indicator in summary.indicators where indicator.state == .known {
                let (part, whole) = (Int(indicator.numerator!), Int(indicator.denominator!))
                #expect(!(1..<5).contains(part) && !(1..<5).contains(whole - part), "\(indicator.id) \(part) \(whole)")
            }
            #expect(summary.indicators.filter { $0.state == .hidden }.allSatisfy { $0.value == nil && $0.missing == nil && $0.met == nil })
        }
    }

    /// The latest report and those of the two months before, taken together.
    @Test(arguments: communes.dropLast())
    func anAttackerRecoversNothing(commune: CommuneRegister) {
        let reports = (5...7).map { commune.summary(Self.toDate($0)) }
        for rows in [Self.places, Self.fields] {
            let published = reports.map(rows)
            #expect(TableAttack(reports: published).recovered(published) == [])
        }
        let procedures = [Self.procedures(reports[2])]
        #expect(TableAttack(reports: procedures).recovered(procedures) == [])
    }

    /// The attack is worth something: what only small counts hide, it finds.
    @Test func theAttackFindsWhatPrimarySuppressionAloneHides() {
        let summary = CommuneRegister(seed: 1).summary(Self.toDate(7), minimum: 0)
        let naive = Self.places(summary).map { row in (row.name, row.counts.hidingSmall, row.inconsistent) }
        #expect(TableAttack(reports: [naive]).recovered([naive]).count > 10)
        // Two reports that each hold: what has grown by less than five between them is their difference.
        let june = Self.places(CommuneRegister(seed: 1).summary(Self.toDate(6), minimum: 0))
        let july = Self.places(summary)
        let small = zip(june, july).count { june, july in
            (1..<5).contains(july.counts[.overdue].value! - june.counts[.overdue].value!)
        }
        #expect(small > 2)
    }

    /// Reports of months, their trends and comparisons show nothing that the reports from the start of the year do not.
    @Test(arguments: communes.prefix(1))
    func reportsOfOtherPeriodsShowNoMore(commune: CommuneRegister) throws {
        let toDate = (1...7).map { commune.summary(Self.toDate($0)).dossiers! }
        let flows: [DossierCount] = [
            .online, .inPerson, .postal, .resolved, .early, .overdue,
        ]
        for month in [3, 7] {
            let own = commune.summary(Self.only(month))
            for (index, row) in own.dossiers!.rows.enumerated() {
                for count in flows where row.counts[count].value ?? 0 > 0 {
                    let (before, after) = (
                        toDate[month - 2].rows[index].counts[count], toDate[month - 1].rows[index].counts[count]
                    )
                    let difference = try #require(after.value) - (try #require(before.value))
                    #expect(row.counts[count] == .known(difference))
                }
            }
            #expect(toDate[6].byMonth[month - 1] == own.dossiers?.byMonth[0])
            #expect(own.comparison?.trend.last?.figures == own.dossiers?.byMonth[0])
            let previous = try #require(own.comparison?.previous)
            #expect(previous.total == commune.summary(previous.period).dossiers?.total)
        }
    }

    /// What a growing report shows, it shows as before when it is made again with later data.
    @Test func laterDataChangeNoEarlierReport() throws {
        let commune = CommuneRegister(seed: 6)
        let short = commune.summary(Self.toDate(4)).dossiers!
        let year = DossierSuppression(
            commune.make(), boundaries: VillageBoundaries(commune.gazetteer), first: Day(iso: "2024-01-01")!,
            ends: (1...8).map { Month(year: 2024, month: $0).last }, minimum: 5)
        for place in 0..<9 {
            let isHidden = short.rows[place].counts[.resolved] == .hidden
            let row = try #require(year.row(of: .place(place)))
            #expect(year.hides(.resolved, of: row, in: 3) == isHidden)
        }
    }

    @Test func totalsAndLargeCountsStayReadable() throws {
        let figures = try #require(CommuneRegister(villages: 20, perMonth: 600, fields: 8, seed: 5).summary(Self.toDate(7)).dossiers)
        let total = figures.total
        for count in TableAttack.columns.map(\.count) { #expect(total[count] != .hidden) }
        let large = figures.byField[0].counts
        #expect(large[.online].value != nil && large[.resolved].value != nil && large[.inPersonOrPostal].value != nil)
        let shown = figures.rows.dropLast().count { $0.counts[.online].value != nil && $0.counts[.resolved].value != nil }
        #expect(shown > 12)
    }

    @Test func withoutAMinimumNothingIsHidden() {
        let commune = CommuneRegister(villages: 3, perMonth: 12, fields: 2, seed: 4)
        for minimum in [0, 1] {
            let figures = commune.summary(Self.toDate(7), minimum: minimum).dossiers!
            #expect(figures.rows.allSatisfy { !$0.counts.counted.contains(.hidden) && $0.months.count == 7 })
        }
    }

    @Test func aNoteSaysHowManyFiguresAreHidden() throws {
        var settings = AggregatorTests.settings(Self.toDate(7))
        settings.disclosureMinimum = 5
        let commune = CommuneRegister(seed: 1)
        var diagnostics = DiagnosticCollector()
        let summary = Aggregator(settings: settings, gazetteer: commune.gazetteer).summarise(
            dossiers: commune.make(), surveys: [], facts: [], inputs: [], diagnostics: &diagnostics)
        #expect(diagnostics.diagnostics.contains { $0.kind.code == "aggregation.figures-hidden" })
        #expect(summary.errors == 0 && summary.warnings == 0)
    }
}

extension DossierCounts<Count> {
    /// Primary suppression and nothing else.
    fileprivate var hidingSmall: DossierCounts<Count> {
        func hide(_ count: Count) -> Count { (1..<5).contains(count.value ?? 0) ? .hidden : count }
        return DossierCounts { hide(self[$0]) }
    }
}
