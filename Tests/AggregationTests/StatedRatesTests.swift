import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// A rate that a sheet sums up, beside the lists and alone.
@Suite struct StatedRatesTests {
    private static let period = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-01-31")!)
    private static let other = Period(first: Day(iso: "2024-02-01")!, last: Day(iso: "2024-02-29")!)

    /// Two dossiers, one digitised.
    private static func register(_ columns: Set<DossierColumn>) -> DossierRegister {
        var first = Dossier(received: Day(iso: "2024-01-03")!)
        first.digitised = .yes
        var second = Dossier(received: Day(iso: "2024-01-04")!)
        second.digitised = .no
        return DossierRegister(dossiers: [first, second], fields: [""], columns: [columns], exportDays: [nil])
    }

    /// Part and whole of sheets, their days, whether the list has the column; the commune's figure, and what is said.
    @Test(
        arguments: [
            ([(30, 40)], period, false, "30/40", ["stated-rate-is-source"]),
            ([(30, 40)], nil, false, "30/40", ["stated-period-missing", "stated-rate-is-source"]),
            ([(30, 40)], other, false, "-", ["stated-rate-period-differs"]),
            ([(30, 40), (30, 40)], period, false, "30/40", ["stated-rate-is-source"]),
            ([(30, 40), (20, 40)], period, false, "-", ["stated-rates-differ"]),
            ([(0, 0)], period, false, "-", []),
            ([(30, 40)], period, true, "1/2", ["stated-rate-differs"]), ([(1, 2)], period, true, "1/2", []),
        ] as [([(Int, Int)], Period?, Bool, String, [String])])
    func beside(sheets: [(Int, Int)], covers: Period?, hasList: Bool, figure: String, codes: [String]) {
        let settings = Settings(
            commune: CommuneName(name: "xã Ngọc Phụng"), report: ReportSettings(title: "", date: Self.period.last, period: Self.period),
            survey: SurveySettings(referenceDate: Self.period.last))
        var diagnostics = DiagnosticCollector()
        let summary = Aggregator(settings: settings, gazetteer: Gazetteer(villages: [Village(name: "Bái Sim")])).summarise(
            dossiers: Self.register(hasList ? [.digitised] : []),
            statedRates: sheets.map { StatedRate(path: "bang.csv", covers: covers, rate: .digitised, numerator: $0.0, denominator: $0.1) },
            surveys: [], facts: [], inputs: [], diagnostics: &diagnostics)
        let indicator = summary.indicator(.dossiers(.digitised))
        let found = indicator?.numerator.flatMap { part in indicator?.denominator.map { "\(Int(part))/\(Int($0))" } } ?? "-"
        #expect(found == figure)
        #expect(summary.statedRates.contains(where: \.isSource) == codes.contains("stated-rate-is-source"))
        let said = diagnostics.diagnostics.map { String($0.kind.code.split(separator: ".")[1]) }.filter { $0.hasPrefix("stated") }
        #expect(said == codes)
    }

    /// Nobody knows which dossiers a sheet counts.
    @Test func smallCountsAreNotPrintedFromSheets() {
        var settings = Settings(
            commune: CommuneName(name: "xã Ngọc Phụng"), report: ReportSettings(title: "", date: Self.period.last, period: Self.period),
            survey: SurveySettings(referenceDate: Self.period.last))
        settings.disclosureMinimum = 5
        var diagnostics = DiagnosticCollector()
        let summary = Aggregator(settings: settings, gazetteer: Gazetteer(villages: [])).summarise(
            dossiers: nil,
            statedRates: [StatedRate(path: "bang.csv", covers: Self.period, rate: .digitised, numerator: 1, denominator: 2)],
            surveys: [], facts: [], inputs: [], diagnostics: &diagnostics)
        #expect(summary.indicator(.dossiers(.digitised))?.state == .noData && summary.statedRates.isEmpty)
        #expect(diagnostics.diagnostics.contains { $0.kind.code == "aggregation.stated-rates-hidden" })
    }
}
