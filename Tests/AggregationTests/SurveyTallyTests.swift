import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

/// Counted by hand against Domain.md, "Surveys".
@Suite struct SurveyTallyTests {
    static let settings = SurveySettings(referenceDate: Day(iso: "2024-07-31")!)
    static let gazetteer = Gazetteer(villages: [
        Village(name: "Bái Sim", population: 10, from15: 8, from18: 7), Village(name: "Đồng Lưu", population: 20, from15: 15, from18: 14),
        Village(name: "Thủy Mai", population: 12, from15: 9, from18: 8),
    ])
    static let columns = SurveyColumns(questions: [.account, .cashless, .vneid2], services: [.electricity, .water])

    private static func tally(_ files: [SurveyFile], _ gazetteer: Gazetteer = gazetteer) -> SurveyTally {
        SurveyTally(files, boundaries: VillageBoundaries(gazetteer), settings: settings)
    }

    private static func person(
        _ village: UInt16?, birthday: String? = nil, year: Int? = nil, age: Int? = nil, account: Bool? = nil,
        services: PaidServices? = nil, vneid2: Bool? = nil, surveyed: String? = nil
    ) -> PersonAnswer {
        var person = PersonAnswer(place: village.map { .village(VillageID(rawValue: $0)) } ?? .unknown)
        person.birthday = birthday.flatMap { Day(iso: $0) }
        (person.birthYear, person.statedAge, person.services) = (year, age, services)
        (person[.account], person[.vneid2]) = (account, vneid2)
        person.surveyed = surveyed.flatMap { Day(iso: $0) }
        return person
    }

    private static func counted(
        _ village: UInt16, people: Int? = nil, from15: Int?, from18: Int?, yes: [SurveyQuestion: Int], services: [PaidService: Int] = [:],
        surveyed: String? = nil
    ) -> CountedAnswer {
        var row = CountedAnswer(place: .village(VillageID(rawValue: village)))
        (row.people, row.from15, row.from18) = (people, from15, from18)
        for (question, count) in yes { row.yes[.question(question)] = count }
        for (service, count) in services { row.yes[.service(service)] = count }
        row.surveyed = surveyed.flatMap { Day(iso: $0) }
        return row
    }

    private static func cell(_ yes: Int, _ answered: Int, _ blank: Int) -> SurveyCell {
        var cell = SurveyCell()
        (cell.asked, cell.yes, cell.answered, cell.blank) = (true, yes, answered, blank)
        return cell
    }

    @Test(
        arguments: [
            ("2009-07-31", nil, nil, 15), ("2009-08-01", nil, nil, 14), ("2008-02-29", nil, nil, 16), (nil, 2009, nil, 15),
            (nil, 2010, nil, 14), (nil, nil, 15, 15), ("2009-08-01", 2009, 99, 14), (nil, nil, nil, nil),
        ] as [(String?, Int?, Int?, Int?)])
    func ages(birthday: String?, year: Int?, stated: Int?, age: Int?) {
        let person = Self.person(0, birthday: birthday, year: year, age: stated)
        #expect(SurveyAge.years(of: person, on: Self.settings.referenceDate) == age)
    }

    @Test func blankIsNeitherNoNorZero() {
        let tally = Self.tally([
            SurveyFile(
                path: "a.csv", columns: Self.columns,
                answers: .persons([
                    Self.person(0, year: 1980, account: true, services: [.electricity], vneid2: true),
                    Self.person(0, year: 1990, account: false, services: [], vneid2: nil),
                    Self.person(0, year: 1985, account: nil, services: nil, vneid2: false),
                    // 16: of payment age, no adult. 9: in no base.
                    Self.person(0, birthday: "2008-01-01", account: true, services: [.water, .electricity], vneid2: true),
                    Self.person(0, year: 2015, account: true, services: [.water], vneid2: true),
                ]))
        ])
        let place = tally.villages[0]
        #expect((place.people, place.eligible, place.adults) == (5, 4, 3))
        #expect(place[.question(.account)] == Self.cell(2, 3, 1))
        #expect(place[.question(.cashless)] == Self.cell(2, 3, 1))
        #expect(place[.service(.electricity)] == Self.cell(2, 3, 1))
        #expect(place[.service(.water)] == Self.cell(1, 3, 1))
        #expect(place[.question(.vneid2)] == Self.cell(1, 2, 1))
        #expect(place[.question(.digitalSkills)] == SurveyCell())
    }

    @Test func limitsByYearOfBirthAreReported() {
        let people = [2009, 2006, 2008].map { Self.person(0, year: $0, account: true) } + [Self.person(0, birthday: "2009-01-01")]
        let tally = Self.tally([SurveyFile(path: "a.csv", columns: Self.columns, answers: .persons(people))])
        #expect(tally.onAgeLimit == 2)
    }

    @Test func householdsCountPeople() {
        let tally = Self.tally([
            SurveyFile(
                path: "b.csv", columns: Self.columns,
                answers: .households([
                    Self.counted(
                        1, people: 5, from15: 4, from18: 3, yes: [.account: 3, .cashless: 2, .vneid2: 3],
                        services: [.electricity: 2, .water: 0]),
                    Self.counted(1, people: 2, from15: 2, from18: 2, yes: [.cashless: 0, .vneid2: 1], services: [.electricity: 0]),
                    // Without the base the row cannot be used.
                    Self.counted(1, people: 3, from15: nil, from18: 1, yes: [.account: 2, .vneid2: 0]),
                ]))
        ])
        let place = tally.villages[1]
        #expect((place.people, place.eligible, place.adults) == (10, 6, 6))
        #expect(place[.question(.account)] == Self.cell(3, 4, 2))
        #expect(place[.question(.cashless)] == Self.cell(2, 6, 0))
        #expect(place[.question(.vneid2)] == Self.cell(4, 6, 0))
        #expect(place[.service(.water)] == Self.cell(0, 4, 2))
    }

    @Test func personsCountBeforeTotalsAndTheDifferenceIsKept() {
        let persons = SurveyFile(
            path: "a.csv", columns: Self.columns,
            answers: .persons([Self.person(0, year: 1980, account: true), Self.person(0, year: 1981, account: false)]))
        let totals = SurveyFile(
            path: "t.csv", columns: SurveyColumns(questions: [.account]),
            answers: .villageTotals([
                Self.counted(0, people: 10, from15: 8, from18: 7, yes: [.account: 6]),
                Self.counted(2, people: 12, from15: 9, from18: 8, yes: [.account: 5]),
            ]))
        for files in [[persons, totals], [totals, persons]] {
            let tally = Self.tally(files)
            #expect(tally.villages[0][.question(.account)] == Self.cell(1, 2, 0))
            #expect(tally.villages[2][.question(.account)] == Self.cell(5, 9, 0))
            #expect(tally.conflicts.map(\.totals) == [Self.cell(6, 8, 0)])
            #expect(tally.conflicts.map(\.path) == ["t.csv"])
            #expect(tally.commune[.question(.account)] == Self.cell(6, 11, 0))
        }
    }

    @Test func twoVersionsOfTotalsAreNotAdded() {
        func totals(_ path: String, _ people: Int, _ yes: Int, _ day: String?) -> SurveyFile {
            SurveyFile(
                path: path, columns: SurveyColumns(questions: [.account]),
                answers: .villageTotals([
                    Self.counted(2, people: people, from15: people - 3, from18: nil, yes: [.account: yes], surveyed: day)
                ]))
        }
        // 12 people live there: the later count replaces the earlier, whatever the order of the files.
        let newer = totals("b.csv", 12, 7, "2024-07-20")
        #expect(Self.tally([newer, totals("a.csv", 12, 5, "2024-07-01")]).villages[2][.question(.account)].yes == 7)
        #expect(Self.tally([totals("a.csv", 12, 5, nil), totals("b.csv", 12, 6, nil)]).villages[2][.question(.account)].yes == 6)
        // Two halves of the village add up.
        #expect(Self.tally([totals("a.csv", 6, 2, nil), totals("b.csv", 6, 3, nil)]).villages[2][.question(.account)].yes == 5)
    }

    @Test func unplacedCountForTheCommuneOnlyAndOutsideNowhere() {
        var outside = Self.person(nil, year: 1980, account: true)
        outside.place = .outside
        let tally = Self.tally([
            SurveyFile(
                path: "a.csv", columns: Self.columns,
                answers: .persons([Self.person(nil, year: 1980, account: true), outside, Self.person(0, account: true)]))
        ])
        #expect(tally.commune[.question(.account)] == Self.cell(1, 1, 0))
        #expect(tally.outside == 1)
        #expect(tally.withoutAge == 1)
    }

    @Test func moreThanEverybodyIsReported() {
        let tally = Self.tally([
            SurveyFile(
                path: "b.csv", columns: Self.columns,
                answers: .households([
                    Self.counted(1, people: 4, from15: 3, from18: 3, yes: [.account: 4]),
                    Self.counted(1, people: 4, from15: 3, from18: 3, yes: [.account: 5]),
                ]))
        ])
        #expect(tally.breaches.map(\.rows) == [2])
        #expect(tally.breaches.map(\.item) == [.question(.account)])
        #expect(tally.villages[1][.question(.account)].answered == 0)
    }

    /// A row of counts, and what is counted of account, cashless and electricity: "yes/answered", "-" where it is left out.
    @Test(
        arguments: [
            (8, [.account: 8, .cashless: 4], [.electricity: 4], "8/8 4/8 4/8"),
            (8, [.account: 9, .cashless: 4], [.electricity: 4], "- 4/8 4/8"),
            (8, [.account: 8, .cashless: 4], [.electricity: 5], "8/8 4/8 -"), (8, [.account: 8], [.electricity: 5], "8/8 - 5/8"),
            (8, [.account: 8], [.electricity: 9], "8/8 - -"), (nil, [.account: 8, .cashless: 4], [.electricity: 4], "- - -"),
            (8, [.account: 0, .cashless: 9], [.electricity: 0], "0/8 - 0/8"),
        ] as [(Int?, [SurveyQuestion: Int], [PaidService: Int], String)])
    func aBrokenCountIsLeftOut(from15: Int?, yes: [SurveyQuestion: Int], services: [PaidService: Int], expected: String) {
        let columns = SurveyColumns(questions: [.account, .cashless], services: [.electricity])
        let row = Self.counted(1, people: 20, from15: from15, from18: 8, yes: yes, services: services)
        let tally = Self.tally([SurveyFile(path: "b.csv", columns: columns, answers: .households([row]))])
        let items: [SurveyItem] = [.question(.account), .question(.cashless), .service(.electricity)]
        let found = items.map { item in
            let cell = tally.villages[1][item]
            return cell.answered == 0 ? "-" : "\(cell.yes)/\(cell.answered)"
        }
        #expect(found.joined(separator: " ") == expected)
        #expect(tally.rowsWithoutBase.map(\.rows) == (from15 == nil ? [1] : []))
    }

    /// Totals that leave the people of the age blank have those of the list: where they are of the whole village, and it has not changed.
    @Test func basesOfTotalsComeFromTheList() {
        let columns = SurveyColumns(questions: [.account, .vneid2])
        func tally(_ rows: [CountedAnswer]) -> SurveyTally {
            Self.tally([SurveyFile(path: "t.csv", columns: columns, answers: .villageTotals(rows))])
        }
        let blank = tally([Self.counted(0, people: 10, from15: nil, from18: nil, yes: [.account: 6, .vneid2: 5])])
        #expect(blank.villages[0][.question(.account)] == Self.cell(6, 8, 0) && blank.villages[0][.question(.vneid2)] == Self.cell(5, 7, 0))
        #expect(blank.basesFromList.map(\.rows) == [1] && blank.rowsWithoutBase.isEmpty)
        let above = tally([Self.counted(0, people: 10, from15: nil, from18: nil, yes: [.account: 9, .vneid2: 5])])
        #expect(above.villages[0][.question(.account)].answered == 0 && above.breaches.map(\.rows) == [1])
        let parts = tally([
            Self.counted(0, people: 5, from15: nil, from18: nil, yes: [.account: 3]),
            Self.counted(0, people: 5, from15: nil, from18: nil, yes: [.account: 3]),
        ])
        #expect(parts.villages[0][.question(.account)].answered == 0 && parts.rowsWithoutBase.map(\.rows) == [2])
        let whole = tally([Self.counted(0, people: 10, from15: 9, from18: nil, yes: [.account: 6])])
        #expect(whole.villages[0][.question(.account)] == Self.cell(6, 9, 0) && whole.basesFromList.isEmpty)
    }

    @Test func aPartlyAskedCommuneWeighsItsVillages() throws {
        // Bái Sim: 8 people, asked 4, yes 3; Đồng Lưu: 15 people, asked 5, yes 1; Thủy Mai: all 9, yes 6.
        func people(_ village: UInt16, _ yes: Int, of count: Int) -> [PersonAnswer] {
            (0..<count).map { Self.person(village, year: 1980, account: $0 < yes) }
        }
        let files = [
            SurveyFile(
                path: "a.csv", columns: SurveyColumns(questions: [.account]),
                answers: .persons(people(0, 3, of: 4) + people(1, 1, of: 5) + people(2, 6, of: 9)))
        ]
        let indicators = Indicator.survey(Self.tally(files), gazetteer: Self.gazetteer, targets: [IndicatorID("survey.account")!: 0.8])
        let commune = try #require(indicators.first { $0.id.text == "survey.account" && $0.village == nil })
        #expect(commune.numerator == 10 && commune.denominator == 18)
        #expect(abs(commune.value! - (8 * 0.75 + 15 * 0.2 + 9 * 6.0 / 9) / 32) < 1e-12)
        #expect(commune.coverage == 18.0 / 32)
        #expect(commune.low! < commune.value! && commune.value! < commune.high!)
        #expect(commune.met == false)
        let full = try #require(indicators.first { $0.id.text == "survey.account" && $0.village?.rawValue == 2 })
        #expect(full.value == 6.0 / 9 && full.low == nil && full.coverage == 1)
        let noColumn = try #require(indicators.first { $0.id.text == "survey.vneid2" && $0.village == nil })
        #expect(noColumn.state == .noData && noColumn.value == nil && noColumn.denominator == nil)
    }

    @Test func withoutEveryPopulationThePlainShareStands() throws {
        let gazetteer = Gazetteer(villages: [Village(name: "A", from15: 100), Village(name: "B")])
        let people = (0..<10).map { Self.person($0 < 2 ? 0 : 1, year: 1980, account: $0 % 2 == 0) }
        let tally = Self.tally(
            [SurveyFile(path: "a.csv", columns: SurveyColumns(questions: [.account]), answers: .persons(people))], gazetteer)
        let commune = Indicator.survey(tally, gazetteer: gazetteer, targets: [:])[0]
        #expect(commune.value == 0.5)
        let wilson = try #require(WilsonInterval.interval(share: 0.5, sample: 10))
        #expect(commune.low == wilson.low)
        #expect(commune.coverage == nil)
    }

    /// Who was asked before and after a campaign counts in both waves, and once in all other figures: with the later answer.
    @Test func peopleAskedInBothWaves() throws {
        var settings = Self.settings
        settings.waves = Day(iso: "2024-08-23").map(WaveDays.init(split:))
        let before = (0..<4).map { index in
            var person = Self.person(1, year: 1980, account: index < 1, surveyed: "2024-08-22")
            person.isAskedAgain = true
            return person
        }
        let after = (0..<4).map { Self.person(1, year: 1980, account: $0 < 3, surveyed: "2024-08-23") }
        let files = [SurveyFile(path: "a.csv", columns: SurveyColumns(questions: [.account]), answers: .persons(before + after))]
        let boundaries = VillageBoundaries(Self.gazetteer)
        let waves = try #require(SurveyWaves(files, boundaries: boundaries, settings: settings, report: Day(iso: "2024-09-30")!))
        let all = Indicator.survey(
            SurveyTally(files, boundaries: boundaries, settings: settings), gazetteer: Self.gazetteer, targets: [:])
        let numbers = [waves.before, waves.after, all].map { list in
            list.first { $0.village?.rawValue == 1 }.map { [$0.numerator, $0.denominator] }
        }
        #expect(numbers == [[1, 4], [3, 4], [3, 4]])
    }

    @Test func wavesAreComparedSideBySide() throws {
        var settings = Self.settings
        settings.waves = Day(iso: "2024-08-23").map(WaveDays.init(split:))
        let people =
            (0..<6).map { Self.person(1, year: 1980, account: $0 < 2, surveyed: "2024-08-22") }
            + (0..<5).map { Self.person(1, year: 1980, account: $0 < 4, surveyed: "2024-08-23") } + [
                Self.person(1, year: 1980, account: true)
            ]
        let files = [SurveyFile(path: "a.csv", columns: SurveyColumns(questions: [.account]), answers: .persons(people))]
        let waves = try #require(
            SurveyWaves(files, boundaries: VillageBoundaries(Self.gazetteer), settings: settings, report: Day(iso: "2024-09-30")!))
        #expect(waves.before.first { $0.village?.rawValue == 1 }?.numerator == 2)
        #expect(waves.after.first { $0.village?.rawValue == 1 }?.numerator == 4)
        #expect(waves.undated == .known(1))
        let difference = try #require(waves.differences.first { $0.village?.rawValue == 1 })
        #expect(abs(difference.difference - (0.8 - 2.0 / 6)) < 1e-12)
        #expect(difference.low! < difference.difference && difference.difference < difference.high!)
        settings.waves = Day(iso: "2024-01-01").map(WaveDays.init(split:))
        #expect(
            SurveyWaves(files, boundaries: VillageBoundaries(Self.gazetteer), settings: settings, report: Day(iso: "2024-09-30")!) == nil)
    }
}
