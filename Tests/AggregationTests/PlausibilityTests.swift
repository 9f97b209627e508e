import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// What is said first of figures that cannot be right as they are.
@Suite struct PlausibilityTests {
    private static func told(
        _ settings: Settings, dossiers: [Place] = [], on days: [String] = ["2024-03-01"], exported: String = "2024-07-31",
        accounts: [Int] = [], persons: [[PersonAnswer]] = []
    ) -> [String] {
        var diagnostics = DiagnosticCollector()
        let register = DossierRegister(
            dossiers: days.flatMap { day in
                dossiers.map { place in
                    var dossier = Dossier(received: Day(iso: day)!)
                    dossier.place = place
                    dossier.status = .resolved
                    return dossier
                }
            }, fields: [""], procedures: [""], columns: [[.status]], exportDays: [Day(iso: exported)])
        let rows = accounts.enumerated().map { index, people in
            var row = CountedAnswer(place: .village(VillageID(rawValue: UInt16(index))))
            (row.people, row.from15, row.from18) = (people, people, people)
            row.yes = [.question(.account): people / 2]
            return row
        }
        let totals = SurveyFile(path: "t.csv", columns: SurveyColumns(questions: [.account]), answers: .villageTotals(rows))
        let forms = persons.map {
            SurveyFile(path: "p.csv", columns: SurveyColumns(questions: [.account, .vneid2]), answers: .persons($0))
        }
        _ = Aggregator(settings: settings, gazetteer: SampleRegister.gazetteer).summarise(
            dossiers: dossiers.isEmpty ? nil : register, surveys: (accounts.isEmpty ? [] : [totals]) + forms, facts: [], inputs: [],
            diagnostics: &diagnostics)
        return diagnostics.diagnostics.map(\.kind.code).filter { $0.hasPrefix("plausibility.") }.map { String($0.dropFirst(13)) }
    }

    private static let march = AggregatorTests.settings(Period("2024-03-01", "2024-03-31"))
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
        #expect(Self.told(Self.march, dossiers: places) == told)
    }

    /// 600 people from 15 live in each village.
    @Test(arguments: [
        ([600, 600, 600, 600], []), ([601, 10, 10, 10], ["survey-village-above-list"]),
        ([601, 700, 10, 10], ["survey-village-above-list", "survey-village-above-list"]),
    ])
    func surveyed(people: [Int], told: [String]) {
        #expect(Self.told(AggregatorTests.settings(), accounts: people) == told)
    }

    /// Days on which each of ten dossiers is received, in January to March.
    @Test(arguments: [
        (["2024-01-05", "2024-02-05", "2024-03-05", "2024-03-29"], "2024-03-31", []),
        (["2023-12-05", "2024-04-05"], "2024-04-30", ["period-without-dossiers"]),
        (["2024-01-05", "2024-03-05"], "2024-03-31", ["months-without-dossiers"]),
        (["2024-01-05"], "2024-01-31", ["months-without-dossiers"]),
        (["2024-01-05", "2024-02-05", "2024-03-05", "2024-03-06"], "2024-03-06", ["exports-end-before-period"]),
    ])
    func days(days: [String], exported: String, told: [String]) {
        let settings = AggregatorTests.settings(Period("2024-01-01", "2024-03-31"))
        #expect(Self.told(settings, dossiers: Array(repeating: Self.here, count: 10), on: days, exported: exported) == told)
    }

    /// How many persons say yes and no to the first question, and to the second, in each file.
    @Test(arguments: [
        ([(19, 0, 19, 0)], []), ([(19, 1, 10, 10)], []), ([(20, 0, 10, 10)], ["answers-alike"]),
        ([(0, 20, 20, 0)], ["answers-alike", "answers-alike"]),
        // A village that agrees in one question is no wonder, in all of them it is.
        ([(20, 0, 10, 10), (5, 15, 10, 10)], []), ([(20, 0, 20, 0), (5, 15, 10, 10)], ["forms-alike"]),
    ])
    func answers(files: [(Int, Int, Int, Int)], told: [String]) {
        let persons = files.map { file in
            (0..<file.0 + file.1).map { index in
                var person = PersonAnswer(place: Self.here)
                person.birthYear = 1960 + index
                person[.account] = index < file.0
                person[.vneid2] = index < file.2
                return person
            }
        }
        #expect(Self.told(AggregatorTests.settings(), persons: persons) == told)
    }

    @Test func birthsOfOneYear() {
        let persons = (0..<20).map { index in
            var person = PersonAnswer(place: Self.here)
            person.birthYear = 1990
            person[.account] = index < 10
            return person
        }
        #expect(Self.told(AggregatorTests.settings(), persons: [persons]) == ["births-alike"])
    }

    @Test func labelAndTitle() {
        var settings = AggregatorTests.settings(
            Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!, label: "6 tháng đầu năm 2024"))
        var diagnostics = DiagnosticCollector()
        settings.report.title = "Kết quả quý I năm 2024"
        Plausibility.report(settings, &diagnostics)
        #expect(
            diagnostics.diagnostics.map(\.message) == [
                .periodContradicted(key: "report.period.label", text: "6 tháng đầu năm 2024", first: "2024-01-01", last: "2024-07-31")
            ])
    }

    @Test(arguments: ["xã ...", "xã …", "xã Ngọc Phụng"])
    func placeholders(name: String) {
        var settings = AggregatorTests.settings()
        settings.commune = CommuneName(name: name, within: ["tỉnh Thanh Hóa"])
        // The number of a document is left open on purpose.
        settings.issuer.number = "Số: .../BC-UBND"
        var diagnostics = DiagnosticCollector()
        Plausibility.report(settings, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.message) == (name.hasSuffix("Phụng") ? [] : [.settingsPlaceholders(keys: ["commune.name"])]))
    }
}
