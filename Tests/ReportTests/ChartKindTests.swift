import Charts
import Diagnostics
import Language
import Testing

@testable import Report

/// What a block `chart` may say, and what is said where it does not fit.
@Suite struct ChartKindTests {
    @Test(arguments: [
        // What runs along.
        ("value: services\nby: month", "report.md:3:5 report.chart-axis-fixed services"),
        ("value: targets\nby: field", "report.md:3:5 report.chart-axis-unfit targets"),
        ("value: survey.account\nby: field", "report.md:3:5 report.chart-axis-unfit survey.account"),
        ("value: survey.account\nby: month", "report.md:3:5 report.chart-axis-unfit survey.account"),
        ("value: dossiers.trend\nby: village", "report.md:3:5 report.chart-axis-unfit dossiers.trend"),
        ("value: waves\nby: month", "report.md:3:5 report.chart-axis-fixed waves"),
        ("value: waves\nby: village", "report.md:3:5 report.chart-axis-of-others waves"),
        ("value: waves.change\nby: village", "report.md:3:5 report.chart-axis-fixed waves.change"),
        ("value: waves.account\nby: field", "report.md:3:5 report.chart-axis-unfit waves.account"),
        ("value: [survey.account, survey.vneid2]\nby: month", "report.md:3:5 report.chart-axis-unfit survey.account, survey.vneid2"),
        ("value: dossiers.on-time\nby: field", "report.md:3:5 report.chart-axis-unfit dossiers.on-time"),
        // Kinds.
        ("value: survey.account\nkind: pie", "report.md:3:7 settings.choice-expected chart.kind"),
        ("value: services\nkind: line", "report.md:3:7 report.chart-kind-unfit line"),
        ("value: dossiers.outcomes\nkind: line\nby: village", "report.md:3:7 report.chart-kind-unfit line"),
        ("value: [survey.account, survey.vneid2]\nkind: bar\nby: village", "report.md:3:7 report.chart-kind-unfit bar"),
        ("value: dossiers.received\nkind: matrix", "report.md:3:7 report.chart-kind-unfit matrix"),
        ("value: waves.account\nkind: matrix", "report.md:3:7 report.chart-kind-unfit matrix"),
        ("value: waves.account.change\nkind: grouped", "report.md:3:7 report.chart-kind-unfit grouped"),
        ("value: facts.tram-bts\nkind: matrix", "report.md:2:8 report.chart-fact-not-by-village facts.tram-bts"),
        ("kind: stacked\nvalue: survey.account", "report.md:2:7 report.chart-kind-unfit stacked"),
        ("kind: share\nvalue: dossiers.received", "report.md:2:7 report.chart-kind-unfit share"),
        ("kind: grouped\nvalue: dossiers.received", "report.md:2:7 report.chart-kind-unfit grouped"),
        // Keys without effect.
        ("value: dossiers.trend\nsort: value", "report.md:3:7 report.chart-key-unfit sort"),
        ("value: dossiers.received\nby: month\ntop: 3", "report.md:4:6 report.chart-key-unfit top"),
        ("value: dossiers.received\nsort: gap", "report.md:3:7 report.chart-key-unfit sort"),
        ("value: dossiers.outcomes\ntarget: 80", "report.md:3:9 report.chart-key-unfit target"),
        ("value: dossiers.received\naverage: no", "report.md:3:10 report.chart-key-unfit average"),
        ("value: dossiers.received\ntop: 0", "report.md:3:6 settings.integer-expected chart.top"),
        ("value: dossiers.received\nsort: name", "report.md:3:7 settings.choice-expected chart.sort"),
        ("value: waves.account.change\ntarget: 80\nsort: gap", "report.md:4:7 report.chart-key-unfit sort"),
        ("value: waves.account\naverage: no", "report.md:3:10 report.chart-key-unfit average"),
        // Values.
        ("value: waves.acount", "report.md:2:8 report.chart-value-unknown-near waves.acount"),
        ("kind: bar", "report.md:2:1 settings.missing-key chart.value"),
        ("value: survey.acount", "report.md:2:8 report.chart-value-unknown-near survey.acount"),
        ("value: xyzzy", "report.md:2:8 report.chart-value-unknown xyzzy"),
        ("value: survey.account, survey.vneid2", "report.md:2:8 report.chart-values-joined"),
        ("value: [survey.account, survey.account]", "report.md:2:8 report.repeated survey.account"),
        ("value:", "report.md:2:7 settings.value-missing chart.value"),
        ("value: []", "report.md:2:8 settings.value-missing chart.value"),
        ("valeu: survey.account", "report.md:2:1 settings.unknown-key-near chart.valeu"),
        ("kind: bar\nvaleu: survey.account", "report.md:3:1 settings.unknown-key-near chart.valeu"),
        ("value = survey.account", "report.md:2:1 report.block-lines chart"),
        ("kind: Bar\nvalue: survey.account", "report.md:2:7 settings.choice-expected-near chart.kind"),
        // Targets.
        ("value: dossiers.received\ntarget: 80", "report.md:3:9 report.chart-key-unfit target"),
        ("value: targets\ntarget: 80", "report.md:3:9 report.chart-key-unfit target"),
        ("value: survey.account\ntarget: 800", "report.md:3:9 settings.target-range chart.target"),
        ("value: survey.account\ntarget: -5", "report.md:3:9 settings.target-range chart.target"),
        ("value: dossiers.on-time\nby: month\ntarget: 120%", "report.md:4:9 settings.target-range chart.target"),
        ("value: survey.cashless\nsort: gap", "report.md:3:7 report.chart-order-without-target survey.cashless"),
        ("value: waves", "report.md:2:8 report.nothing-to-show waves"),
        ("value: facts.tram-bt", "report.md:2:8 report.chart-fact-unknown-near facts.tram-bt"),
        ("value: facts.trạm-BTS", "report.md:2:8 report.chart-fact-unknown-near facts.trạm-BTS"),
        ("value: facts.duong-be-tong", "report.md:2:8 report.chart-fact-unknown facts.duong-be-tong"),
        ("value: [survey.account, targets]", "report.md:2:8 report.chart-value-alone targets"),
        ("value: [survey.account, facts.tram-bts]", "report.md:2:8 report.chart-units-mixed %"),
    ])
    func whatDoesNotFitIsSaidWithItsPlace(_ body: String, _ expected: String) throws {
        let (_, found) = try SampleReport().write("```chart\n\(body)\n```", isOwn: true)
        let texts = found.map { diagnostic in
            let name = Wording(.english).text(of: diagnostic).firstMatch(of: /“(.*?)”/).map { " \($0.1)" } ?? ""
            return "report.md:\(diagnostic.location!.line!):\(diagnostic.location!.column!) \(diagnostic.kind.code)\(name)"
        }
        #expect(texts == [expected])
    }

    /// Every kind draws what it says that it draws, and every value has a kind of its own that fits.
    @Test func everySubjectIsDrawnByEveryKindThatFits() throws {
        var drawn: Set<String> = []
        for subject in ChartSubject.all {
            for view in subject.views {
                #expect(view.kind.unmetNeed(by: view.shape) == nil, "\(subject.name)")
                for kind in ChartKind.all where kind.unmetNeed(by: view.shape) == nil {
                    let axis = [.village, .field, .month].contains(view.shape.axis) ? "\nby: \(view.shape.axis.rawValue)" : ""
                    let (document, found) = try SampleReport().write("```chart\nvalue: \(subject.name)\nkind: \(kind.name)\(axis)\n```")
                    #expect(found.isEmpty)
                    if case .figure(let figure)? = document?.blocks.first {
                        drawn.insert(kind.name)
                        if case .chart(let chart) = figure.diagram { #expect(!chart.marks.isEmpty) }
                        #expect(!figure.diagram.title.isEmpty && !figure.data.rows.isEmpty)
                    }
                }
            }
        }
        #expect(drawn == Set(ChartKind.all.map(\.name)))
    }

    @Test(arguments: [
        ("value: dossiers.received\ntop: 2", "Bái Sim|Lý Trúc", ", 2 of 3 shown"),
        ("value: dossiers.received\nsort: list", "Bái Sim|Lý Trúc|Thủy Mai|Không xác định thôn", ""),
        ("value: facts.tram-bts", "Trạm BTS", ""), ("value: facts.loa", "Lý Trúc", ""),
        ("value: [survey.account, facts.van-ban-ky-so]\nsort: list", "Có tài khoản|Văn bản ký số", ""),
    ])
    func thingsStandInTheirOrder(_ body: String, _ names: String, _ end: String) throws {
        let (document, _) = try SampleReport().write("```chart\n\(body)\n```")
        guard case .figure(let figure)? = document?.blocks.first else {
            #expect(names.isEmpty)
            return
        }
        #expect(figure.diagram.chart?.categories.map(\.label).joined(separator: "|") == names)
        #expect(figure.diagram.subtitle.hasSuffix(end.replacing("of 3 shown", with: "trên 3").replacing(", 2 ", with: ", hiện 2 ")))
    }

    /// What is no rate says its unit, and a figure names no source that it has nothing of.
    @Test(arguments: [
        ("value: facts.loa", "Đơn vị: cụm, kết quả", "Nguồn: số liệu do xã báo cáo."),
        ("value: facts.tram-bts", "Đơn vị: trạm, kết quả", "Nguồn: số liệu do xã báo cáo."),
        ("value: [survey.account, facts.van-ban-ky-so]", "%, kết quả", "Nguồn: khảo sát của các thôn và số liệu do xã báo cáo."),
        (
            "kind: matrix\nvalue: [dossiers.on-time, survey.account]", "% theo thôn",
            "Nguồn: hệ thống một cửa điện tử và khảo sát của các thôn."
        ),
    ])
    func unitsAndSourcesAreThoseOfWhatIsShown(_ body: String, _ unit: String, _ source: String) throws {
        let (document, _) = try SampleReport().write("```chart\n\(body)\n```")
        guard case .figure(let figure)? = document?.blocks.first else {
            Issue.record("nothing is drawn")
            return
        }
        #expect(figure.diagram.subtitle.hasPrefix(unit))
        #expect(figure.data.source == source)
    }

    private static func known(_ number: Double) -> FigureValue { .known(number, "\(number)") }

    private static func data(_ series: [[FigureValue]], targets: [FigureValue?] = []) -> ChartData {
        ChartData(
            title: "", subtitle: "Số hồ sơ", source: "", format: .count,
            categories: series[0].indices.map { Chart.Category("\($0)") }, series: series.map { Series(values: $0) }, targets: targets,
            wholes: series.count > 1 ? series[0].map { _ in .missing } : [])
    }

    /// A share of what has a hidden part would tell that part; of nothing there is no share.
    @Test func sharesOfWhatIsHiddenAreHidden() throws {
        let parts = Self.data([
            [Self.known(1), Self.known(1), Self.known(0), .missing], [Self.known(3), .hidden, Self.known(0), Self.known(2)],
        ])
        let view = ChartSubject.View(shape: ChartShape(axis: .village, series: .parts), kind: .share, data: { _, _ in parts })
        let builder = FigureBuilder(summary: SampleReport().summary, settings: SampleReport().settings, language: .vietnamese)
        let chart = try #require(ChartKind.share.draw(builder, view, ChartOptions(order: .list))?.chart)
        let values = chart.marks.compactMap(\.series).map { $0.values.map(\.text) }
        #expect(values == [["25%", "*", "…", "…"], ["75%", "*", "…", "…"]])
        #expect(chart.subtitle == "% · số hồ sơ" && chart.maximum == 1)
    }

    @Test(arguments: [
        (ChartOrder.value, ["4", "2", "0", "1", "3"]), (.list, ["0", "1", "2", "3", "4"]), (.gap, ["2", "4", "0", "1", "3"]),
    ])
    func whatIsHiddenOrWithoutDataStandsLast(_ order: ChartOrder, _ expected: [String]) {
        let things = Self.data(
            [[Self.known(1), .hidden, Self.known(2), .missing, Self.known(5)]],
            targets: [Self.known(1), Self.known(9), Self.known(9), Self.known(9), Self.known(6)])
        #expect(things.ordered(order).categories.map(\.label) == expected)
    }
}
