import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// What is said first of figures that cannot be right as they are.
@Suite struct PlausibilityTests {
    private static func told(_ settings: Settings, dossiers: [Place] = [], accounts: [Int] = []) -> [String] {
        var diagnostics = DiagnosticCollector()
        let received = Day(iso: "2024-03-01")!
        let register = DossierRegister(
            dossiers: dossiers.map { place in
                var dossier = Dossier(received: received)
                dossier.place = place
                dossier.status = .resolved
                return dossier
            }, fields: [""], procedures: [""], columns: [[.status]], exportDays: [Day(iso: "2024-07-31")])
        let rows = accounts.enumerated().map { index, people in
            var row = CountedAnswer(place: .village(VillageID(rawValue: UInt16(index))))
            (row.people, row.from15, row.from18) = (people, people, people)
            row.yes = [.question(.account): people / 2]
            return row
        }
        let file = SurveyFile(path: "t.csv", columns: SurveyColumns(questions: [.account]), answers: .villageTotals(rows))
        _ = Aggregator(settings: settings, gazetteer: SampleRegister.gazetteer).summarise(
            dossiers: dossiers.isEmpty ? nil : register, surveys: accounts.isEmpty ? [] : [file], facts: [], inputs: [],
            diagnostics: &diagnostics)
        return diagnostics.diagnostics.map(\.kind.code).filter { $0.hasPrefix("plausibility.") }.map { String($0.dropFirst(13)) }
    }

    private static let here = Place.village(VillageID(rawValue: 0))

    @Test(arguments: [
        (0, 0, 12, []), (6, 0, 6, []), (7, 0, 5, ["dossiers-mostly-outside"]), (0, 7, 5, ["dossiers-mostly-unplaced"]),
        // Few dossiers say something only where all are alike.
        (5, 0, 1, []), (3, 0, 0, ["dossiers-mostly-outside"]), (2, 0, 0, []), (0, 3, 0, ["dossiers-mostly-unplaced"]),
    ])
    func places(outside: Int, unknown: Int, village: Int, told: [String]) {
        let places =
            Array(repeating: Place.outside, count: outside) + Array(repeating: .unknown, count: unknown)
            + Array(repeating: Self.here, count: village)
        #expect(Self.told(AggregatorTests.settings(), dossiers: places) == told)
    }

    /// 600 people from 15 live in each village.
    @Test(arguments: [
        ([600, 600, 600, 600], []), ([601, 10, 10, 10], ["survey-village-above-list"]),
        ([601, 700, 10, 10], ["survey-village-above-list", "survey-village-above-list"]),
    ])
    func surveyed(people: [Int], told: [String]) {
        #expect(Self.told(AggregatorTests.settings(), accounts: people) == told)
    }

    @Test(arguments: ["xã ...", "xã …", "xã Ngọc Phụng"])
    func placeholders(name: String) {
        var settings = AggregatorTests.settings()
        settings.commune = CommuneName(name: name, within: ["tỉnh Thanh Hóa"])
        // The number of a document is left open on purpose.
        settings.issuer.number = "Số: .../BC-UBND"
        var diagnostics = DiagnosticCollector()
        Plausibility.reportPlaceholders(settings, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.message) == (name.hasSuffix("Phụng") ? [] : [.settingsPlaceholders(keys: ["commune.name"])]))
    }
}
