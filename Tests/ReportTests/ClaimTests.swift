import Aggregation
import Catalogue
import Commune
import Diagnostics
import Report
import Testing

/// Sentences and titles that compare, rank, count or tell of a change say what the figures say, and no more.
@Suite struct ClaimTests {
    private static let names = ["Bái Sim", "Lý Trúc", "Thủy Mai", "Hồng Kỳ", "Xuân Lập"]

    // MARK: Ranks

    @Test(
        arguments: [
            ([(0.9, 40), (0.8, 40), (0.7, 40)], "Cao nhất là Bái Sim (90%), thấp nhất là Thủy Mai (70%)."),
            ([(0.76, 40), (0.8, 40), (0.697, 40)], "Cao nhất là Lý Trúc (80,0%), thấp nhất là Thủy Mai (69,7%)."),
            ([(1, 40), (0.697, 40), (0.8, 40)], "Cao nhất là Bái Sim (100%), thấp nhất là Lý Trúc (69,7%)."),
            ([(1, 40), (0.8, 40), (1, 40)], "Cao nhất có Bái Sim và Thủy Mai cùng đạt 100%; thấp nhất là Lý Trúc (80%)."),
            ([(0.9, 40), (0.8, 40), (0.8001, 40)], "Cao nhất là Bái Sim (90%); thấp nhất có Lý Trúc và Thủy Mai cùng ở mức 80%."),
            (
                [(1, 20), (1, 20), (1, 20), (1, 20), (0.5, 20)],
                "Cao nhất có 4 thôn cùng đạt 100%; thấp nhất là Xuân Lập (50%)."
            ),
            (
                [(1, 4), (0.8, 40), (0.7, 40)],
                "Cao nhất là Lý Trúc (80%), thấp nhất là Thủy Mai (70%). Không xếp hạng 1 thôn có dưới 10 người."
            ),
            (
                [(nil, 0), (0.8, 40), (0.7, 40)],
                "Cao nhất là Lý Trúc (80%), thấp nhất là Thủy Mai (70%). Không xếp hạng 1 thôn không công bố số liệu."
            ),
            ([(0.8, 40), (0.8, 40), (0.8, 40)], "0"), ([(1, 9), (0.8, 40), (0, 9)], "0"), ([(0.8, 40)], "0"),
        ] as [([(Double?, Double)], String)])
    func ranks(_ villages: [(Double?, Double)], _ expected: String) throws {
        #expect(
            try Self.text(
                "{{#survey.account.ranked}}{{survey.account.ranking}}{{/survey.account.ranked}}{{^survey.account.ranked}}0{{/survey.account.ranked}}",
                villages) == "p " + expected)
    }

    @Test func ranksInEnglish() throws {
        let shown = try Self.text("{{survey.account.ranking}}", [(1, 40), (1, 40), (0.697, 40), (0.5, 3)], language: "en")
        #expect(
            shown
                == "p Highest in Bái Sim and Lý Trúc (both 100%); lowest in Thủy Mai (69.7%). Not ranked: 1 with fewer than 10 people.")
    }

    @Test func theTiedVillagesStandWhereATemplateNamesTheHighest() throws {
        #expect(
            try Self.text("{{survey.account.highest}} ({{survey.account.highest.value}})", [(1, 40), (0.8, 40), (1, 40)])
                == "p Bái Sim và Thủy Mai (100%)")
    }

    /// A commune whose villages have these shares of so many people; nil is hidden.
    private static func text(_ template: String, _ villages: [(Double?, Double)], language: String = "vi") throws -> String? {
        var sample = SampleReport()
        sample.villageNames = Array(names.prefix(villages.count))
        sample.language = language
        var summary = sample.summary
        let account = IndicatorID("survey.account")!
        summary.indicators = summary.indicators.map { indicator in
            guard indicator.id == account, let village = indicator.village else { return indicator }
            let (value, base) = villages[Int(village.rawValue)]
            return value.map {
                Indicator(id: account, village: village, numerator: $0 * base, denominator: base, value: $0, target: indicator.target)
            }
                ?? Indicator(id: account, village: village, state: .hidden, target: indicator.target)
        }
        return try show(template, summary, sample.settings)
    }

    private static func show(_ template: String, _ summary: CommuneSummary, _ settings: Settings) throws -> String? {
        var diagnostics = DiagnosticCollector()
        let template = try ReportTemplate.parse(template, file: "report.md")
        return ReportWriter(settings: settings, template: template).write(summary, diagnostics: &diagnostics).map(DocumentDump.text)
    }

    // MARK: Distance from the target

    /// Of the commune's own indicators: its value, its target; nil is hidden.
    @Test(
        arguments: [
            ([(0.5, 0.8), (0.75, 0.8)], "xa mục tiêu nhất là “A”: 50% so với mục tiêu 80%, còn thiếu 30 điểm phần trăm"),
            ([(0.5, 0.8), (0.9, 0.8)], "chưa đạt là “A”: 50% so với mục tiêu 80%, còn thiếu 30 điểm phần trăm"),
            (
                [(0.5, 0.8), (0.3, 0.6), (0.7, 0.8)],
                "xa mục tiêu nhất là “A” (còn thiếu 30 điểm phần trăm) và “B” (còn thiếu 30 điểm phần trăm)"
            ),
            ([(0.5, 0.8), (0.49996, 0.8), (0.7, 0.8), (0.6, 0.9), (0.4, 0.7)], "xa mục tiêu nhất có 4 chỉ tiêu ở cùng một mức"),
            ([(0.5, 0.8), (nil, 0.8)], "không"), ([(0.9, 0.8), (0.8, 0.8)], "không"),
        ] as [([(Double?, Double)], String)])
    func theFarthestFromItsTarget(_ indicators: [(Double?, Double)], _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        summary.facts = zip("ABCDE", indicators).map { letter, _ in
            Fact(slug: letter.lowercased(), name: String(letter), unit: "", note: "")
        }
        summary.indicators = zip("abcde", indicators).map { letter, figures in
            let id = IndicatorID.fact(String(letter))
            guard let value = figures.0 else { return Indicator(id: id, state: .hidden, target: figures.1) }
            return Indicator(id: id, numerator: value * 1000, denominator: 1000, value: value, target: figures.1)
        }
        summary.shortfalls = Shortfall.list(summary.indicators, gazetteer: summary.gazetteer)
        let template =
            "{{#shortfalls.farthest}}{{shortfalls.farthest}}{{/shortfalls.farthest}}{{^shortfalls.farthest}}không{{/shortfalls.farthest}}"
        #expect(try Self.show(template, summary, sample.settings) == "p " + expected)
    }

    // MARK: Counts

    @Test(
        arguments: [
            ([.known(10), .known(0), .hidden], "2"), ([.known(10), .known(0), .noData], "1"), ([.noData, .noData, .noData], "0"),
        ] as [([Count], String)])
    func onlyVillagesWithASurveyAreCounted(_ people: [Count], _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        for (index, people) in people.enumerated() { summary.survey?.villages[index].people = people }
        #expect(try Self.show("{{survey.covered-villages}}", summary, sample.settings) == "p " + expected)
    }

    /// Overdue by village, then outside and unknown, and of all.
    @Test(
        arguments: [
            ([.known(2), .known(2), .known(2)], .known(0), .known(0), 6, "Cả ba thôn có hồ sơ giải quyết quá hạn, tổng cộng 6 hồ sơ"),
            (
                [.known(2), .known(0), .known(2)], .known(0), .known(0), 4,
                "Hai trên ba thôn có hồ sơ giải quyết quá hạn, tổng cộng 4 hồ sơ"
            ),
            (
                [.known(2), .known(2), .known(2)], .known(4), .known(2), 12,
                "Cả ba thôn có hồ sơ giải quyết quá hạn, tổng cộng 12 hồ sơ, kể cả 6 hồ sơ ngoài địa bàn hoặc không xác định thôn"
            ),
            (
                [.known(2), .known(2), .known(2)], .known(4), .known(0), 10,
                "Cả ba thôn có hồ sơ giải quyết quá hạn, tổng cộng 10 hồ sơ, kể cả 4 hồ sơ ngoài địa bàn"
            ),
            (
                [.known(2), .known(2), .known(2)], .known(0), .hidden, 10,
                "Cả ba thôn có hồ sơ giải quyết quá hạn, tổng cộng 10 hồ sơ, kể cả hồ sơ không xác định thôn"
            ),
            ([.known(2), .hidden, .known(2)], .known(0), .known(0), 6, "6 hồ sơ giải quyết quá hạn"),
            ([.known(0), .known(0), .known(0)], .known(6), .known(0), 6, "6 hồ sơ giải quyết quá hạn"),
            ([.known(0), .known(0), .known(0)], .known(0), .known(0), 0, "Không có hồ sơ giải quyết quá hạn"),
        ] as [([Count], Count, Count, Int, String)])
    func overdueInVillages(_ villages: [Count], _ outside: Count, _ unknown: Count, _ total: Int, _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        summary.dossiers?.total[.overdue] = .known(total)
        for index in summary.dossiers!.rows.indices {
            switch summary.dossiers!.rows[index].subject {
            case .village(let id): summary.dossiers!.rows[index].counts[.overdue] = villages[Int(id.rawValue)]
            case .outside: summary.dossiers!.rows[index].counts[.overdue] = outside
            case .unknown: summary.dossiers!.rows[index].counts[.overdue] = unknown
            case .total: break
            }
        }
        #expect(try Self.title("value: dossiers.outcomes", summary, sample.settings) == expected)
    }

    @Test(
        arguments: [
            ([100, 120, 90], "Tiếp nhận nhiều nhất vào tháng 2/2024: 120 hồ sơ"),
            ([120, 100, 120], "Tiếp nhận nhiều nhất vào tháng 1/2024 và tháng 3/2024: cùng 120 hồ sơ"),
            ([120], "Tiếp nhận 120 hồ sơ trong tháng 1/2024"),
            ([120, nil, 100], "Hồ sơ tiếp nhận và giải quyết theo tháng"),
            ([120, 120, 120, 120], "Hồ sơ tiếp nhận và giải quyết theo tháng"),
        ] as [([Int?], String)])
    func theBusiestMonth(_ received: [Int?], _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        let months = try #require(summary.dossiers?.byMonth)
        summary.dossiers?.byMonth = zip(months, received).map { month, received in
            var month = month
            month.received = received.map(Count.known) ?? .hidden
            return month
        }
        #expect(try Self.title("value: dossiers.received-resolved", summary, sample.settings) == expected)
    }

    private static func title(_ chart: String, _ summary: CommuneSummary, _ settings: Settings) throws -> String? {
        var diagnostics = DiagnosticCollector()
        let template = try ReportTemplate.parse("```chart\n\(chart)\n```", file: "report.md")
        let document = ReportWriter(settings: settings, template: template).write(summary, diagnostics: &diagnostics)
        return document?.blocks.lazy.compactMap { if case .figure(let figure) = $0 { figure.diagram.title } else { nil } }.first
    }

    // MARK: Changes

    /// On-time and online rates of the first and the last month, of so many dossiers.
    @Test(
        arguments: [
            (0.969, 0.965, 0.44, 0.64, 400, "Tỷ lệ nộp trực tuyến tăng 20 điểm phần trăm từ tháng 1/2024 đến tháng 3/2024"),
            (0.969, 0.9, 0.5, 0.51, 1000, "Tỷ lệ giải quyết đúng hạn giảm 6,9 điểm phần trăm từ tháng 1/2024 đến tháng 3/2024"),
            (0.969, 0.965, 0.5, 0.5, 400, "Tỷ lệ giải quyết đúng hạn và tỷ lệ nộp trực tuyến không thay đổi rõ rệt trong kỳ có số liệu"),
            (0.9, 0.8, 0.5, 0.6, 20, "Tỷ lệ giải quyết đúng hạn và tỷ lệ nộp trực tuyến không thay đổi rõ rệt trong kỳ có số liệu"),
            (0.99, 0.0, 0.0, 1.0, 9, "Tỷ lệ giải quyết đúng hạn và tỷ lệ nộp trực tuyến không thay đổi rõ rệt trong kỳ có số liệu"),
            (
                0.9995, 0.9905, 0.5, 0.5, 90_000,
                "Tỷ lệ giải quyết đúng hạn và tỷ lệ nộp trực tuyến không thay đổi rõ rệt trong kỳ có số liệu"
            ),
        ] as [(Double, Double, Double, Double, Int, String)])
    func trends(_ first: Double, _ last: Double, _ firstOnline: Double, _ lastOnline: Double, _ base: Int, _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        func month(_ month: Int, _ onTime: Double, _ online: Double) -> PeriodComparison.TrendMonth {
            PeriodComparison.TrendMonth(
                figures: DossierFigures.MonthRow(month: Month(year: 2024, month: month), received: .known(base), resolved: .known(base)),
                onTime: onTime, online: online)
        }
        summary.comparison = PeriodComparison(trend: [
            month(1, first, firstOnline), month(2, 0.5, 0.99), month(3, last, lastOnline),
        ])
        #expect(try Self.title("value: dossiers.trend", summary, sample.settings) == expected)
    }

    @Test func aSurveyOfMorePeopleThanTheListIsNoShareOfIt() throws {
        let sample = SampleReport()
        var summary = sample.summary
        summary.survey?.coverage = 1.073
        let shown = try #require(
            try Self.show(
                "{{#survey.coverage}}{{survey.coverage}}{{/survey.coverage}}{{#notes}}{{text}} {{/notes}}", summary, sample.settings))
        #expect(shown.contains("nhiều hơn số người trong độ tuổi theo danh sách thôn (bằng 107,3%)"))
        #expect(shown.matches(of: /107,3/).count == 1)
    }
}
