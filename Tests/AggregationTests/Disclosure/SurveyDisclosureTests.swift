import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

@Suite struct SurveyDisclosureTests {
    private static let gazetteer = Gazetteer(
        villages: (0..<6).map { Village(name: "Thôn \($0)", from15: 600 + 40 * $0, from18: 550 + 40 * $0) })

    /// By village: asked, with an account, paying without cash, of those only electricity.
    private static func survey(_ villages: [(asked: Int, account: Int, electricity: Int, shopping: Int)]) -> SurveyFile {
        let persons = villages.enumerated().flatMap { index, village in
            (0..<village.asked).map { number in
                var person = PersonAnswer(place: .village(VillageID(rawValue: UInt16(index))))
                person.birthYear = 1980
                person[.account] = number < village.account
                person.services = number < village.electricity ? .electricity : []
                if number < village.shopping { person.services?.insert(.shopping) }
                person.surveyed = Day(iso: number % 2 == 0 ? "2024-05-01" : "2024-06-20")
                return person
            }
        }
        return SurveyFile(path: "a.csv", columns: SurveyColumns(questions: [.account, .cashless]), answers: .persons(persons))
    }

    private static func summary(_ file: SurveyFile, minimum: Int = 5) -> CommuneSummary {
        var settings = AggregatorTests.settings(targets: [IndicatorID("survey.account")!: 0.95])
        settings.disclosureMinimum = minimum
        settings.survey.waves = Day(iso: "2024-06-01").map(WaveDays.init(split:))
        var diagnostics = DiagnosticCollector()
        return Aggregator(settings: settings, gazetteer: gazetteer).summarise(
            dossiers: nil, surveys: [file], facts: [], inputs: [], diagnostics: &diagnostics)
    }

    private static let account = IndicatorID.survey(.question(.account))

    /// Village 1 has three without an account, village 2 two with one.
    private static let file = survey([
        (100, 60, 40, 20), (80, 77, 50, 30), (60, 2, 20, 0), (90, 50, 3, 0), (120, 70, 60, 30), (70, 40, 30, 10),
    ])

    @Test func aShareIsHiddenWithItsComplementAndMoreThanOneVillageWithIt() throws {
        let summary = Self.summary(Self.file)
        let villages = summary.indicators.filter { $0.id == Self.account && $0.village != nil }
        #expect(villages[1].state == .hidden && villages[2].state == .hidden)
        let alone = Self.summary(Self.survey([(100, 60, 40, 20), (80, 77, 50, 30), (60, 30, 20, 9), (90, 50, 30, 9)]))
        let hidden = alone.indicators.filter { $0.id == Self.account && $0.state == .hidden }.map(\.village?.rawValue)
        #expect(hidden.count == 2 && hidden.contains(1))
        for indicator in summary.indicators where indicator.state == .known && indicator.village != nil {
            let (part, whole) = (Int(indicator.numerator!), Int(indicator.denominator!))
            #expect(!(1..<5).contains(part) && !(1..<5).contains(whole - part))
        }
    }

    /// With the exact sum and the exact weighted mean two hidden villages would be two unknowns in two equations.
    @Test func theEstimateOfACommuneWithHiddenVillagesIsCoarse() throws {
        let exact = try #require(Self.summary(Self.file, minimum: 0).indicator(Self.account))
        let shown = try #require(Self.summary(Self.file).indicator(Self.account))
        let (value, low, high) = (try #require(shown.value), try #require(shown.low), try #require(shown.high))
        #expect(abs(value - exact.value!) <= 0.005 && abs(value - (value * 1000).rounded() / 1000) < 1e-12)
        #expect(low <= exact.low! && high >= exact.high! && high - low < exact.high! - exact.low! + 0.02)
        #expect(shown.numerator == nil && shown.denominator == exact.denominator)
    }

    /// Small communes by chance: whoever knows all that is shown, and tries every answer that the hidden villages can have, must find
    /// for each small count one that is n − 1 away from it.
    @Test func noHiddenCountFollowsFromTheWeightedShare() throws {
        var generator = Chance(seed: 7)
        var hiddenPairs = 0
        for _ in 0..<120 {
            let count = Int.random(in: 2...3, using: &generator)
            let villages = (0..<count).map { _ in
                let asked = Int.random(in: 8...16, using: &generator)
                return (asked: asked, account: Int.random(in: 0...asked, using: &generator), electricity: 0, shopping: 0)
            }
            let summary = Self.summary(Self.survey(villages))
            let commune = try #require(summary.indicator(Self.account))
            guard commune.state == .known, let told = commune.value else { continue }
            let hidden = (0..<count).filter { summary.indicator(Self.account, village: VillageID(rawValue: UInt16($0)))?.state == .hidden }
            guard !hidden.isEmpty, commune.numerator == nil else { continue }
            hiddenPairs += 1
            let weights = (0..<count).map { Double(600 + 40 * $0) }
            let all = weights.reduce(0, +)
            func share(_ answers: [Int]) -> Double {
                (0..<count).reduce(0.0) { $0 + weights[$1] / all * Double(answers[$1]) / Double(villages[$1].asked) }
            }
            let exact = share(villages.map(\.account))
            let parts = (0..<count).map { village in
                WeightedShare.Part(
                    yes: villages[village].account, answered: villages[village].asked,
                    step: weights[village] / all / Double(villages[village].asked), isHidden: hidden.contains(village))
            }
            let figure = WeightedShare(parts, value: exact, target: 0.95, minimum: 5)
            let step = try #require(figure.rounding)
            #expect(figure.rounded(to: step) == told && abs(told - exact) <= step && (told < 0.95) == (exact < 0.95))
            var fitting = [Set<Int>](repeating: [], count: count)
            func tryAll(_ position: Int, _ answers: [Int]) {
                guard position < hidden.count else {
                    let other = WeightedShare(parts, value: share(answers), target: 0.95, minimum: 5)
                    if abs(other.rounded(to: step) - told) < 1e-9 { for village in hidden { fitting[village].insert(answers[village]) } }
                    return
                }
                for yes in 0...villages[hidden[position]].asked {
                    var answers = answers
                    answers[hidden[position]] = yes
                    tryAll(position + 1, answers)
                }
            }
            tryAll(0, villages.map(\.account))
            for village in hidden {
                let (yes, no) = (villages[village].account, villages[village].asked - villages[village].account)
                let isSmall = [yes, no].contains { (1..<5).contains($0) }
                #expect(fitting[village].contains { abs($0 - yes) >= (isSmall ? 4 : 1) }, "\(villages) told \(told)")
            }
        }
        #expect(hiddenPairs > 20)
    }

    @Test func shortfallsAndRanksLeaveHiddenVillagesOut() throws {
        let summary = Self.summary(Self.file)
        let hidden = Set(summary.indicators.filter { $0.id == Self.account && $0.state == .hidden }.map(\.village))
        let shortfall = try #require(summary.shortfalls.first)
        #expect(!shortfall.villages.isEmpty && !shortfall.villages.contains { hidden.contains($0.village) })
        #expect(!summary.ranking(of: Self.account).contains { hidden.contains($0.village) })
    }

    /// Who pays one service pays without cash: with every service shown, a hidden share of all of them would lie between them.
    @Test func servicesAreHiddenWithTheQuestionThatTheyAnswer() {
        let summary = Self.summary(Self.file)
        let cashless = summary.indicators.filter { $0.id == .survey(.question(.cashless)) && $0.state == .hidden }.map(\.village)
        #expect(cashless.contains(VillageID(rawValue: 3)))
        for service in summary.indicators where service.id.isOfService && service.denominator ?? 0 > 0 {
            #expect(!cashless.contains(service.village))
        }
    }

    @Test func fewPeopleAskedAreHiddenWithTheirAnswers() throws {
        let summary = Self.summary(Self.survey([(100, 60, 40, 20), (3, 2, 1, 0), (60, 30, 20, 10), (90, 50, 30, 20)]))
        let survey = try #require(summary.survey)
        #expect(survey.villages.map(\.people) == [.known(100), .hidden, .hidden, .known(90), .noData, .noData])
        #expect(summary.indicators.filter { $0.village == VillageID(rawValue: 1) }.allSatisfy { $0.value == nil })
    }

    @Test func wavesAreOfTheCommuneAndHiddenTogether() throws {
        let waves = try #require(Self.summary(Self.file).waves)
        #expect((waves.before + waves.after).allSatisfy { $0.village == nil })
        #expect(waves.differences.allSatisfy { $0.village == nil })
        // Eight without an account in all, by turns in one wave and the other: four in each.
        let few = try #require(Self.summary(Self.survey([(100, 98, 40, 20), (80, 78, 40, 20), (60, 58, 30, 10), (90, 88, 30, 10)])).waves)
        let states = zip(few.before, few.after).filter { $0.0.id == Self.account }.map { ($0.0.state, $0.1.state) }
        #expect(states.map { $0.0 == .hidden && $0.1 == .hidden } == [true])
        #expect(!few.differences.contains { $0.id == Self.account })
    }
}
