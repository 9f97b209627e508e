import Catalogue
import CatalogueNames
import Commune
import Diagnostics
import Testing

@testable import Aggregation

@Suite struct AggregatorTests {
    static func settings(_ period: Period = Period("2024-01-01", "2024-07-31"), targets: [IndicatorID: Double] = [:]) -> Settings {
        Settings(
            commune: CommuneName(name: "xã Ngọc Phụng"), report: ReportSettings(title: "", date: period.last, period: period),
            targets: targets, survey: SurveySettings(referenceDate: period.last))
    }

    private static func summary(
        _ settings: Settings, gazetteer: Gazetteer = SampleRegister.gazetteer, dossiers: DossierRegister? = nil,
        surveys: [SurveyFile] = [], facts: [Fact] = [], inputs: [InputFile] = []
    ) -> CommuneSummary {
        var diagnostics = DiagnosticCollector()
        return Aggregator(settings: settings, gazetteer: gazetteer).summarise(
            dossiers: dossiers, surveys: surveys, facts: facts, inputs: inputs, diagnostics: &diagnostics)
    }

    @Test func indicatorsStandInTheOrderOfTheCatalogueCommuneFirst() {
        let facts = [
            Fact(slug: "loa", name: "Loa", village: VillageID(rawValue: 2), value: 2, unit: "cụm"),
            Fact(slug: "bts", name: "Trạm", value: 8, unit: "trạm"), Fact(slug: "loa", name: "Loa", value: 14, unit: "cụm"),
        ]
        let indicators = Self.summary(Self.settings(), dossiers: SampleRegister.make(500), facts: facts).indicators
        let villages = [nil] + SampleRegister.gazetteer.ids
        let expected =
            IndicatorID.all.flatMap { id in villages.map { "\(id.text) \($0?.rawValue ?? 99)" } }
            + ["facts.loa 99", "facts.loa 2", "facts.bts 99"]
        #expect(indicators.map { "\($0.id.text) \($0.village?.rawValue ?? 99)" } == expected)
    }

    /// A report that is older than the second wave of its campaign tells the first alone; both are compared.
    @Test(arguments: [("2024-08-22", true, 0.5, false), ("2024-08-31", true, 0.8, true), ("2024-08-22", false, 0.8, true)])
    func reportsTellFiguresOfTheirTime(report: String, isOfCampaign: Bool, account: Double, tellsWaves: Bool) throws {
        func person(_ account: Bool, _ surveyed: String) -> PersonAnswer {
            var person = PersonAnswer(place: .village(VillageID(rawValue: 0)))
            (person.birthYear, person.surveyed) = (1990, Day(iso: surveyed))
            person[.account] = account
            return person
        }
        let answers = [("2024-07-08", 2), ("2024-08-25", 1), ("2024-09-02", 7)].flatMap { day, count in
            (0..<count).map { person($0 > 0 || day == "2024-09-02", day) }
        }
        let file = SurveyFile(path: "k.csv", columns: SurveyColumns(questions: [.account]), answers: .persons(answers))
        var settings = Self.settings()
        settings.report.date = Day(iso: report)!
        let (first, last) = (Day(iso: "2024-08-23")!, Day(iso: "2024-08-30")!)
        settings.survey.waves = isOfCampaign ? WaveDays(around: first, last) : WaveDays(split: first)
        var diagnostics = DiagnosticCollector()
        let summary = Aggregator(settings: settings, gazetteer: SampleRegister.gazetteer).summarise(
            dossiers: nil, surveys: [file], facts: [], inputs: [], diagnostics: &diagnostics)
        #expect(summary.indicator(.survey(.question(.account)))?.value == account)
        let waves = try #require(summary.waves)
        #expect(waves.isOfItsTime == tellsWaves)
        #expect(waves.before.first?.value == 0.5)
        #expect((waves.firstDayAfter, waves.after.first?.numerator) == (Day(iso: isOfCampaign ? "2024-09-02" : "2024-08-25"), 7))
        #expect(diagnostics.diagnostics.map(\.kind.code).contains("aggregation.survey-after-report") != tellsWaves)
    }

    @Test func withoutInputsEverythingIsNoData() {
        let summary = Self.summary(Self.settings(targets: [IndicatorID("survey.account")!: 0.8]))
        #expect(summary.dossiers == nil && summary.survey == nil && summary.comparison == nil)
        #expect(summary.indicators.count == IndicatorID.all.count * 5)
        #expect(summary.indicators.allSatisfy { $0.state == .noData && $0.value == nil })
        #expect(summary.shortfalls.isEmpty)
    }

    @Test(
        arguments: [
            (Fact(slug: "a", name: "", numerator: 7, denominator: 7, unit: "%", target: 100), 1.0, 1.0, true),
            (Fact(slug: "a", name: "", value: 95, unit: "%", target: 100), 0.95, 1.0, true),
            (Fact(slug: "a", name: "", value: 8, unit: "trạm", target: 9), 8, 9, false),
            (Fact(slug: "a", name: "", numerator: 3, denominator: 4), 0.75, nil, true),
            (Fact(slug: "a", name: "", numerator: 5, denominator: 7, unit: "tổ"), 5, nil, false),
            (Fact(slug: "a", name: "", unit: "tổ"), nil, nil, false),
        ] as [(Fact, Double?, Double?, Bool)])
    func facts(fact: Fact, value: Double?, target: Double?, isRate: Bool) {
        let indicator = Indicator(fact, target: nil)
        #expect(indicator.value == value && indicator.target == target && indicator.isRate == isRate)
        #expect(indicator.state == (value == nil ? .noData : .known))
        // A target of the settings goes first; there 90 has become 0.9.
        #expect(Indicator(fact, target: 0.9).target == (isRate ? 0.9 : 90))
    }

    @Test func shortfallsFurthestFirstAndVillagesWithMostMissingPeopleFirst() throws {
        func totals(_ village: UInt16, _ account: Int, _ vneid2: Int) -> CountedAnswer {
            var row = CountedAnswer(place: .village(VillageID(rawValue: village)))
            (row.people, row.from15, row.from18) = (700, 600, 550)
            row.yes = [.question(.account): account, .question(.vneid2): vneid2]
            return row
        }
        // 600 people from 15 and 550 adults in each of the four villages.
        let file = SurveyFile(
            path: "t.csv", columns: SurveyColumns(questions: [.account, .vneid2]),
            answers: .villageTotals([totals(0, 300, 540), totals(1, 480, 550), totals(2, 420, 530), totals(3, 500, 550)]))
        let summary = Self.summary(
            Self.settings(targets: [IndicatorID("survey.account")!: 0.8, IndicatorID("survey.vneid2")!: 1]), surveys: [file],
            facts: [Fact(slug: "to", name: "Tổ", value: 5, unit: "tổ", target: 7)])
        #expect(summary.shortfalls.map(\.indicator.id.text) == ["facts.to", "survey.account", "survey.vneid2"])
        let account = summary.shortfalls[1]
        // 0.8 × 2400 = 1920; 1700 have one.
        #expect(account.missingPeople == 220)
        #expect(abs(account.gap - (0.8 - 1700.0 / 2400)) < 1e-12)
        #expect(account.villages.map(\.village.rawValue) == [0, 2])
        #expect(account.villages.map(\.missingPeople) == [180, 60])
        #expect(summary.shortfalls[0].missingPeople == 2)
        #expect(summary.shortfalls[2].villages.map(\.missingPeople) == [20, 10])
        let ranks = summary.ranking(of: .survey(.question(.vneid2)))
        #expect(ranks.map(\.village.rawValue) == [1, 3, 0, 2])
        #expect(ranks.map(\.rank) == [1, 1, 3, 4])
    }

    @Test func missingPeopleSpeakOfTheWholeVillageWhereOnlySomeWereAsked() throws {
        let people = (0..<100).map { index in
            var person = PersonAnswer(place: .village(VillageID(rawValue: 0)))
            (person.birthYear, person[.account]) = (1980, index < 70)
            return person
        }
        let file = SurveyFile(path: "a.csv", columns: SurveyColumns(questions: [.account]), answers: .persons(people))
        let shortfall = try #require(
            Self.summary(Self.settings(targets: [IndicatorID("survey.account")!: 0.8]), surveys: [file]).shortfalls.first)
        #expect(shortfall.villages.map(\.missingPeople) == [60])
        #expect(shortfall.missingPeople == 240)
    }

    @Test func earlierPeriodsOnlyWhereTheExportsReach() throws {
        // The sample's dossiers run from 2023-11-15 to 2024-08-30.
        let register = SampleRegister.make(3000)
        let summary = Self.summary(Self.settings(Period("2024-06-01", "2024-07-31")), dossiers: register)
        let comparison = try #require(summary.comparison)
        let previous = try #require(comparison.previous)
        #expect(previous.period == Period("2024-04-01", "2024-05-31"))
        #expect(comparison.lastYear == nil)
        #expect(comparison.trend.map(\.figures.month.iso).first == "2023-12")
        #expect(comparison.trend.count == 8)
        let before = Self.summary(Self.settings(previous.period), dossiers: register)
        #expect(previous.total == before.dossiers?.total)
        let onTime = IndicatorID.dossiers(.onTime)
        let difference = try #require(previous.difference(onTime, village: VillageID(rawValue: 1)))
        #expect(difference.earlier == before.indicator(onTime, village: VillageID(rawValue: 1))?.value)
        #expect(difference.now == summary.indicator(onTime, village: VillageID(rawValue: 1))?.value)
        // A month of the trend is that month's report.
        let june = Self.summary(Self.settings(Period("2024-06-01", "2024-06-30")), dossiers: register)
        let month = try #require(comparison.trend.first { $0.figures.month.iso == "2024-06" })
        #expect(month.figures == june.dossiers?.byMonth[0])
        #expect(month.onTime == june.indicator(onTime)?.value)
        #expect(month.online == june.indicator(.dossiers(.online))?.value)
        // Where the report has all of the trend's months, they are the report's.
        let year = Self.summary(Self.settings(Period("2023-10-01", "2024-07-31")), dossiers: register)
        #expect(year.comparison?.trend.map(\.figures) == year.dossiers?.byMonth.suffix(8))
        #expect(year.comparison?.trend.suffix(1).map(\.figures) == comparison.trend.suffix(1).map(\.figures))
    }

    @Test func coverageIsWhatTheExportsSay() {
        func input(_ covers: Period?) -> InputFile {
            InputFile(path: "", kind: .dossierList, encoding: "utf-8", delimiter: ",", covers: covers)
        }
        let dossiers = ["2024-01-05", "2024-03-01"].enumerated().map { file, day in
            Dossier(received: Day(iso: day)!, file: UInt16(file))
        }
        let register = DossierRegister(dossiers: dossiers, columns: [[], []], exportDays: [Day(iso: "2024-01-31"), nil])
        let stated = ExportCoverage(
            register, inputs: [input(Period("2023-12-01", "2024-02-15")), input(Period("2024-02-16", "2024-05-31"))])
        #expect(stated.covers(Period("2023-12-01", "2024-05-31")))
        #expect(!stated.covers(Period("2023-11-01", "2024-05-31")))
        let found = ExportCoverage(register, inputs: [input(nil), input(nil)])
        #expect(found.covers(Period("2024-01-01", "2024-01-31")))
        #expect(!found.covers(Period("2024-01-01", "2024-02-29")))
    }

    @Test func aMergedListCountsByTheBoundariesAskedFor() throws {
        // Sâm and Giang became Sâm Giang; Thôn 4 became Quảng Vinh; Cũ was split in two.
        let end = Day(iso: "2025-09-30")
        let list = Gazetteer(villages: [
            Village(name: "Sâm Giang", from15: 90, validFrom: Day(iso: "2025-10-01")), Village(name: "Khu 1", from15: 50),
            Village(name: "Sâm", from15: 40, validTo: end, successors: ["Sâm Giang"]),
            Village(name: "Giang", from15: 50, validTo: end, successors: ["Sâm Giang"]),
            Village(name: "Quảng Vinh", from15: 30, validFrom: Day(iso: "2025-10-01")),
            Village(name: "Thôn 4", from15: 30, validTo: end, successors: ["Quảng Vinh"]),
            Village(name: "Cũ", from15: 20, validTo: end, successors: ["Khu 1", "Khu 2"]), Village(name: "Khu 2", from15: 60),
        ])
        let dossiers = (0..<8).map {
            Dossier(received: Day(iso: "2025-12-01")!, place: .village(VillageID(rawValue: UInt16($0))))
        }
        let register = DossierRegister(dossiers: dossiers, columns: [[]])
        func rows(_ boundaries: ReadingSettings.Boundaries) throws -> [String] {
            var settings = Self.settings(Period("2025-07-01", "2025-12-31"))
            settings.reading.boundaries = boundaries
            let summary = Self.summary(settings, gazetteer: list, dossiers: register)
            return try #require(summary.dossiers).rows.map { row in
                let name =
                    switch row.subject {
                    case .village(let id): summary.gazetteer[id].name
                    case .unknown: "?"
                    case .outside: "–"
                    case .total: "Σ"
                    }
                return "\(name) \(row.counts[.received].value!)"
            }
        }
        #expect(try rows(.new) == ["Sâm Giang 3", "Khu 1 1", "Quảng Vinh 2", "Khu 2 1", "? 1", "– 0", "Σ 8"])
        #expect(try rows(.old) == ["Khu 1 1", "Sâm 1", "Giang 1", "Thôn 4 2", "Cũ 1", "Khu 2 1", "? 1", "– 0", "Σ 8"])
    }

    @Test func reportingMonthsAreTheRowsOfReportingPeriods() throws {
        let summary = Self.summary(Self.settings(Period("2024-05-15", "2024-07-14")), dossiers: SampleRegister.make(300))
        let months = try #require(summary.dossiers?.byMonth)
        #expect(months.map(\.month.iso) == ["2024-06", "2024-07"])
        #expect(months.map(\.days) == [Period("2024-05-15", "2024-06-14"), Period("2024-06-15", "2024-07-14")])
        let clipped = Self.summary(Self.settings(Period("2024-05-20", "2024-07-10")), dossiers: SampleRegister.make(300))
        #expect(try #require(clipped.dossiers?.byMonth).map(\.days.first.iso) == ["2024-05-20", "2024-06-01", "2024-07-01"])
    }
}
