import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// How many people left a question blank is hidden as other small counts are, and does not follow from what stands beside it.
@Suite struct RespondentDisclosureTests {
    /// By village: people of payment age who have an account, have none, left the question blank; of all, how many answered the next one.
    private typealias Asked = (yes: Int, no: Int, blank: Int, other: Int)

    private static func summary(_ villages: [Asked], unplaced: Asked? = nil, minimum: Int = 5) -> CommuneSummary {
        let gazetteer = Gazetteer(villages: villages.indices.map { Village(name: "Thôn \($0)", from15: 600 + 40 * $0, from18: 550) })
        let places = villages.indices.map { Place.village(VillageID(rawValue: UInt16($0))) } + (unplaced == nil ? [] : [.unknown])
        let persons = zip(places, villages + [unplaced].compactMap { $0 }).flatMap { place, asked in
            (0..<(asked.yes + asked.no + asked.blank)).map { number in
                var person = PersonAnswer(place: place)
                person.birthYear = 1980
                person[.account] = number < asked.yes ? true : number < asked.yes + asked.no ? false : nil
                person[.digitalSkills] = number < asked.other ? number % 2 == 0 : nil
                return person
            }
        }
        let file = SurveyFile(
            path: "khao-sat/a.csv", columns: SurveyColumns(questions: [.account, .digitalSkills]), answers: .persons(persons))
        var settings = AggregatorTests.settings(targets: [:])
        settings.disclosureMinimum = minimum
        var diagnostics = DiagnosticCollector()
        let input = InputFile(
            path: "khao-sat/a.csv", kind: .persons, sha256: "00", encoding: "utf-8", delimiter: ",", tally: [.used: persons.count])
        return Aggregator(settings: settings, gazetteer: gazetteer).summarise(
            dossiers: nil, surveys: [file], facts: [], inputs: [input], diagnostics: &diagnostics)
    }

    private static let account = IndicatorID.survey(.question(.account))

    @Test func fewWhoDidNotAnswerAreHiddenAndTheAnswersStay() throws {
        let summary = Self.summary([(60, 30, 3, 85), (50, 40, 12, 92), (70, 20, 14, 94)])
        let few = try #require(summary.indicator(Self.account, village: VillageID(rawValue: 0)))
        #expect(few.state == .known && few.numerator == 60 && few.denominator == 90 && few.missing == nil && few.hidesParts)
        #expect(summary.survey?.villages[0].people == .hidden && summary.survey?.villages[0].eligible == .hidden)
        // The sum of the others would give it away.
        #expect(summary.survey?.villages.count { $0.people == .hidden } ?? 0 > 1)
        let commune = try #require(summary.indicator(Self.account))
        #expect(commune.missing == 29 && summary.survey?.people == .known(299), "the sum says nothing of one village")
    }

    @Test func whereAllDidAnswerNothingIsHidden() {
        let summary = Self.summary([(60, 30, 0, 90), (50, 40, 0, 90)])
        #expect(summary.indicators.allSatisfy { !$0.hidesParts } && summary.survey?.people == .known(180))
    }

    @Test func fewInTheWholeCommuneHideItsNumbers() throws {
        let summary = Self.summary([(60, 30, 3, 93), (50, 40, 0, 90)])
        #expect(summary.survey?.people == .hidden && summary.survey?.coverage == nil)
        let commune = try #require(summary.indicator(Self.account))
        #expect(commune.denominator == 180 && commune.missing == nil && commune.coverage == nil && commune.hidesParts)
    }

    @Test func whatNobodyProtectsStands() throws {
        let summary = Self.summary([(60, 30, 3, 93), (50, 40, 12, 102)], minimum: 0)
        #expect(summary.indicator(Self.account, village: VillageID(rawValue: 0))?.missing == 3)
        #expect(summary.inputs[0].sha256 == "00" && !summary.inputs[0].hidesRows)
    }

    @Test func rowsAndDigestsOfFormsAreHidden() {
        let input = Self.summary([(60, 30, 0, 90), (50, 40, 0, 90)]).inputs[0]
        #expect(input.hidesRows && input.sha256 == nil)
    }

    /// Communes by chance: whoever knows all that is shown tries every number of people that the hidden villages can have.
    @Test func noHiddenNonResponseFollows() throws {
        var chance = Chance(seed: 11)
        var attacked = 0
        var withTotal = 0
        for _ in 0..<400 {
            let count = Int.random(in: 2...4, using: &chance)
            let villages = (0..<count).map { _ in
                let (yes, no) = (Int.random(in: 8...14, using: &chance), Int.random(in: 8...14, using: &chance))
                let blank = Int.random(in: 0...9, using: &chance)
                return Asked(yes, no, blank, yes + no + blank - Int.random(in: 0...6, using: &chance))
            }
            let summary = Self.summary(villages)
            let survey = try #require(summary.survey)
            let shown = villages.indices.map { village in
                [Self.account, .survey(.question(.digitalSkills))].map {
                    summary.indicator($0, village: VillageID(rawValue: UInt16(village)))
                }
            }
            for indicator in summary.indicators { #expect(!(1..<5).contains(indicator.missing ?? 0), "\(villages)") }
            let hidden = villages.indices.filter { survey.villages[$0].eligible == .hidden }
            // What each hidden village has at least: whoever answered.
            let floors = villages.indices.map { village in
                shown[village].compactMap { $0?.state == .hidden ? nil : $0?.denominator.map { Int($0) } }.max() ?? 0
            }
            let known = villages.indices.reduce(0) { $0 + (survey.villages[$1].eligible.value ?? 0) }
            let sum = survey.eligible.value.map { $0 - known }
            withTotal += sum == nil || hidden.isEmpty ? 0 : 1
            for village in villages.indices {
                for indicator in shown[village].compactMap({ $0 }) where indicator.state != .hidden {
                    guard let answered = indicator.denominator.map({ Int($0) }) else { continue }
                    let asked = villages[village].yes + villages[village].no + villages[village].blank
                    guard (1..<5).contains(asked - answered) else { continue }
                    attacked += 1
                    #expect(hidden.contains(village), "\(villages)")
                    let most = sum.map { $0 - hidden.reduce(0) { $0 + ($1 == village ? 0 : floors[$1]) } } ?? .max
                    #expect(most - floors[village] >= 4, "\(asked - answered) of village \(village) in \(villages)")
                }
            }
        }
        #expect(attacked > 100 && withTotal > 20)
    }
}
