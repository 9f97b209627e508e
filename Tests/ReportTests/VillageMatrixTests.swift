import Aggregation
import Catalogue
import Charts
import Commune
import Diagnostics
import Report
import Testing

/// The matrix of villages and indicators: who stands first, what its title may say, what it shows of hidden and missing values.
@Suite struct VillageMatrixTests {
    /// A village's accounts and VNeID: value and base; nil: hidden.
    typealias Village = (account: (Double, Double)?, vneid: (Double, Double)?)

    private static let names = ["Bái Sim", "Lý Trúc", "Thủy Mai", "Hồng Kỳ", "Xuân Lập"]

    @Test(
        arguments: [
            // Targets are 80 and 100 percent.
            (
                [((0.7, 40), (0.9, 40)), ((0.8, 40), (0.9, 40)), ((0.8, 40), (1, 40))],
                "Bái Sim còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: hai chỉ tiêu", "Bái Sim, Lý Trúc, Thủy Mai"
            ),
            // As many, by what is missing in all.
            (
                [((0.7, 40), (0.9, 40)), ((0.5, 40), (0.9, 40)), ((0.8, 40), (1, 40))],
                "Bái Sim và Lý Trúc còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: mỗi thôn hai chỉ tiêu", "Lý Trúc, Bái Sim, Thủy Mai"
            ),
            // Equal in all: the office's order.
            (
                [((0.7, 40), (0.9, 40)), ((0.7, 40), (0.9, 40)), ((0.7, 40), (0.9, 40))],
                "Cả ba thôn đều còn hai chỉ tiêu chưa đạt mục tiêu", "Bái Sim, Lý Trúc, Thủy Mai"
            ),
            (
                [((0.9, 40), (1, 40)), ((0.8, 40), (1, 40))],
                "Cả hai thôn đạt mọi mục tiêu có số liệu", "Bái Sim, Lý Trúc"
            ),
            // A small base neither wins nor loses.
            (
                [((0.9, 40), (0.9, 40)), ((0, 4), (0, 4)), ((0.9, 40), (1, 40))],
                "Bái Sim còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: một chỉ tiêu", "Bái Sim, Thủy Mai, Lý Trúc"
            ),
            // What is hidden could be worse.
            (
                [((0.7, 40), (1, 40)), (nil, (1, 40)), ((0.9, 40), (1, 40))],
                "Kết quả các chỉ tiêu theo thôn so với mục tiêu", "Bái Sim, Lý Trúc, Thủy Mai"
            ),
            (
                [((0.7, 40), (0.9, 40)), (nil, (1, 40)), ((0.9, 40), (1, 40))],
                "Bái Sim còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: hai chỉ tiêu", "Bái Sim, Lý Trúc, Thủy Mai"
            ),
            (
                [((0.7, 40), (0.9, 40)), ((0.7, 40), (0.9, 40)), ((0.7, 40), (0.9, 40)), ((0.7, 40), (0.9, 40)), ((0.9, 40), (1, 40))],
                "Bốn thôn còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: mỗi thôn hai chỉ tiêu", "Bái Sim, Lý Trúc, Thủy Mai, Hồng Kỳ, Xuân Lập"
            ),
        ] as [([Village], String, String)])
    func order(_ villages: [Village], _ title: String, _ rows: String) throws {
        let matrix = try #require(try Self.matrix("kind: matrix\nvalue: [survey.account, survey.vneid2]", villages))
        #expect(matrix.title == title)
        #expect(matrix.rows.map(\.name).joined(separator: ", ") == "Toàn xã, " + rows)
        #expect(matrix.alternativeText.hasPrefix(title))
    }

    @Test func signs() throws {
        let matrix = try #require(
            try Self.matrix(
                "kind: matrix\nvalue: [survey.account, survey.vneid2]", [((0.7, 40), (0.9, 4)), (nil, (1, 40)), ((0.9, 40), nil)]))
        let cells = Dictionary(uniqueKeysWithValues: matrix.rows.map { ($0.name, $0.cells) })
        #expect(cells["Bái Sim"]?.map(\.standing) == [.short, .short])
        #expect(cells["Bái Sim"]?.map(\.isSmall) == [false, true])
        #expect(cells["Lý Trúc"]?.map(\.value.text) == ["*", "100"])
        #expect(cells["Lý Trúc"]?.map(\.standing) == [.open, .met])
        #expect(matrix.subtitle.contains("° tính trên dưới 10"))
    }

    @Test(arguments: [
        ("kind: matrix\ntop: 2", 3, "1 thôn khác không nêu ở đây"), ("kind: matrix\nsort: list", 4, "xếp theo danh sách thôn"),
        ("kind: matrix\nvalue: dossiers.on-time", 4, "% theo thôn"),
    ])
    func keys(_ body: String, rows: Int, subtitle: String) throws {
        let matrix = try #require(try Self.matrix(body, [((0.7, 40), (0.9, 40)), ((0.8, 40), (0.9, 40)), ((0.9, 40), (1, 40))]))
        #expect(matrix.rows.count == rows)
        #expect(matrix.subtitle.contains(subtitle))
    }

    @Test("A village without any value has a row that says so")
    func villageWithoutData() throws {
        var sample = SampleReport()
        sample.hasDossiers = false
        sample.hasFacts = false
        var summary = sample.summary
        summary.indicators.removeAll { $0.village?.rawValue == 1 }
        let matrix = try #require(try Self.matrix("kind: matrix", summary, sample))
        #expect(matrix.rows.last?.name == "Lý Trúc")
        #expect(matrix.rows.last?.remark == "chưa có số liệu")
        #expect(matrix.alternativeText.contains("Lý Trúc: "))
    }

    @Test(arguments: [
        ("kind: matrix\nvalue: [survey.acount]", "report.chart-value-unknown-near"), ("kind: matrix\nby: field", "report.chart-axis-unfit"),
        ("kind: matrix\naverage: no", "settings.unknown-key"),
        ("kind: matrix\nsort: value", "settings.choice-expected"), ("kind: matrix\ntop: 0", "settings.integer-expected"),
        (
            "kind: matrix\nvalue: [survey.account, survey.cashless, survey.vneid2, survey.online-services, survey.digital-skills, dossiers.on-time, dossiers.online, dossiers.digitised, dossiers.e-result]",
            "report.matrix-too-wide"
        ),
    ])
    func mistakes(_ body: String, code: String) throws {
        let codes = try SampleReport().write("```chart\n\(body)\n```").found.map(\.kind.code)
        #expect(codes.contains { $0.hasPrefix(code) }, "\(codes)")
    }

    private static func matrix(_ body: String, _ villages: [Village]) throws -> Matrix? {
        var sample = SampleReport()
        sample.villageNames = Array(names.prefix(villages.count))
        var summary = sample.summary
        let ids = ["survey.account", "survey.vneid2"].map { IndicatorID($0)! }
        for (index, village) in villages.enumerated() {
            for (id, value) in zip(ids, [village.account, village.vneid]) {
                let place = VillageID(rawValue: UInt16(index))
                summary.indicators.removeAll { $0.id == id && $0.village == place }
                let target = id == ids[0] ? 0.8 : 1
                summary.indicators.append(
                    value.map { value, base in
                        Indicator(id: id, village: place, numerator: value * base, denominator: base, value: value, target: target)
                    } ?? Indicator(id: id, village: place, state: .hidden, target: target))
            }
        }
        return try matrix(body, summary, sample)
    }

    private static func matrix(_ body: String, _ summary: CommuneSummary, _ sample: SampleReport) throws -> Matrix? {
        var diagnostics = DiagnosticCollector()
        let template = try ReportTemplate.parse("```chart\n\(body)\n```", file: "report.md")
        let document = ReportWriter(settings: sample.settings, template: template).write(summary, diagnostics: &diagnostics)
        return document?.blocks.lazy.compactMap { block -> Matrix? in
            if case .figure(let figure) = block, case .matrix(let matrix) = figure.diagram { matrix } else { nil }
        }.first
    }
}
