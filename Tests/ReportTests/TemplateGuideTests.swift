import Catalogue
import Charts
import Foundation
import GoldenFiles
import Graphics
import Language
import SVG
import SceneTesting
import Testing

@testable import Report

/// The guide for those who write a template lists every name and block; this keeps it true.
@Suite struct TemplateGuideTests {
    @Test func guideListsEveryNameAndBlock() throws {
        let path = "templates/TEN-GOI.md"
        let guide = try Repository.text(of: path)
        let marker = "<!-- danh mục -->\n"
        let head = try #require(guide.range(of: marker)).upperBound
        let expected = String(guide[..<head]) + Self.catalogue
        try GoldenFile(at: Repository.file(path)).check(expected)
    }

    /// A small picture of each kind, drawn from the block that stands beside it in the guide.
    @Test(arguments: ChartKind.all.map(\.name))
    func pictureOfEachKind(_ name: String) throws {
        let block = try #require(Self.example(name))
        let (document, found) = try SampleReport().write("```chart\n\(block)\n```")
        #expect(found.isEmpty)
        guard case .figure(let figure)? = document?.blocks.first else {
            Issue.record("nothing is drawn")
            return
        }
        var paint = PlainPaint()
        let scene = ChartLayout(
            width: figure.diagram.chart == nil ? 440 : 290, style: .screen, typesetter: FixedWidthTypesetter()
        )
        .drawing(figure.diagram).whole
        let markup = SVGDrawing.markup(of: scene, identifier: name, paint: &paint)
        let size = #" xmlns="http://www.w3.org/2000/svg" width="\(Int(scene.size.width))" height="\(Int(scene.size.height))""#
        try GoldenFile(at: Repository.file("templates/hinh/\(name).svg")).check(
            markup.replacing("<svg", with: "<svg" + size, maxReplacements: 1) + "\n")
    }

    /// Colours as they are.
    private struct PlainPaint: SVGPaint {
        func value(_ colour: Colour) -> String { "#" + colour.hexDigits }
    }

    /// The body of a block of a kind: what its figures show best, else the first value that it can draw.
    private static func example(_ kind: String) -> String? {
        let chosen = [
            "bar": "value: survey.account", "grouped": "value: dossiers.received-resolved\nby: village", "dot": "value: survey.vneid2",
            "range": "value: survey.account", "area": "value: dossiers.received\nby: month", "bullet": "value: targets",
            "matrix": "value: [survey.account, survey.vneid2, dossiers.on-time]",
        ]
        let first = ChartSubject.all.lazy.flatMap { subject in subject.views.map { (subject, $0) } }.first { _, view in
            ChartKind.all.first { $0.name == kind }?.unmetNeed(by: view.shape) == nil
        }
        let found = first.map { subject, view in
            "value: \(subject.name)" + (view.shape.axis == .indicator ? "" : "\nby: \(view.shape.axis.rawValue)")
        }
        return (chosen[kind] ?? found).map { "kind: \(kind)\n\($0)" }
    }

    private static var catalogue: String {
        let names = TemplateVocabulary.names
        let indicator = Set(names["survey"]!.fields["account"]!.fields.keys)
        var lines = ["", "## Khối", ""]
        for kind in BlockCatalogue.all {
            switch kind.reading {
            case .settings(let keys, _): lines.append("- `\(kind.name)`: " + code(keys ?? [], empty: "không có khóa"))
            case .text: lines.append("- `\(kind.name)`: văn bản")
            }
        }
        lines += ["", "## Bảng (`rows`)", ""] + TableSubject.allCases.map(table)
        lines += ["", "Cột của bảng theo lĩnh vực, thủ tục, thôn (`columns`): " + code(columns.counts, empty: "") + "."]
        lines += ["", "Chỉ của bảng theo thôn: " + code(columns.others, empty: "") + ", và chỉ tiêu của xã có số theo thôn (`facts.…`)."]
        lines += ["", "## Kiểu biểu đồ (`kind`)"] + ChartKind.all.flatMap(kind)
        lines += ["", "## Số liệu của biểu đồ (`value`)", ""] + ChartSubject.named.map(subject)
        lines.append(
            "- một chỉ tiêu của khảo sát, của hồ sơ hoặc của xã (`survey.account`, `facts.tram-bts`): \(views(ChartSubject(.survey(.all[0]))))"
        )
        let monthly = ChartSubject.all.filter { subject in
            !ChartSubject.named.contains { $0.name == subject.name } && subject.views.count > 1
        }
        lines += monthly.map(subject)
        let asked = IndicatorID.survey(.all[0])
        lines += [
            (ChartSubject.waves(asked), "một chỉ tiêu khảo sát ở hai đợt trước và sau"),
            (.change(asked), "chênh lệch của nó giữa hai đợt, điểm %"),
        ].map { subject, purpose in "- \(purpose) (`\(subject.name)`): \(views(subject))" }
        lines.append(
            "- nhiều chỉ tiêu của xã cùng đơn vị (`[survey.account, facts.van-ban-ky-so]`): \(views(ChartSubject([.dossiers(.onTime)])))")
        lines += ["", "## Tên", ""]
        for key in names.keys.sorted() { lines += entry(key, names[key]!, indicator) }
        lines += ["", "## Tên con của mọi chỉ tiêu", "", "Ví dụ với `survey.account` của một xã ba thôn, mục tiêu 80%.", ""]
        lines += indicator.sorted().map(example(ofName:)) + [""]
        return lines.joined(separator: "\n")
    }

    private static func kind(_ kind: ChartKind) -> [String] {
        let needs = kind.needs.map { $0.text(in: .vietnamese) }
        let remarks = [
            needs.isEmpty ? nil : "Cần \(needs.joined(separator: "; ")).",
            kind.keys == FigureBuilder.chartKeys ? nil : "Dùng các khóa \(code(kind.keys, empty: "")).",
            kind.orders == ChartOrder.allCases ? nil : "`sort` là \(kind.orders.map { "`\($0.rawValue)`" }.joined(separator: " hoặc ")).",
            kind.mostIndicators.map { "Nhiều nhất \($0) chỉ tiêu." }, kind.usualValue.map { "Không có `value` thì là `\($0)`." },
        ].compactMap { $0 }
        let (name, purpose, end) = (kind.name, kind.purpose.vietnamese, remarks.map { " \($0)" }.joined())
        return [
            "", "### `\(name)`", "", "\(purpose.prefix(1).uppercased())\(purpose.dropFirst()).\(end)", "", "    ```chart",
            example(name)?.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n") ?? "", "    ```", "",
            "![\(name)](hinh/\(name).svg)",
        ]
    }

    private static func subject(_ subject: ChartSubject) -> String {
        "- `\(subject.name)`\(purposes[subject.name].map { ", \($0)" } ?? ""): \(views(subject))"
    }

    /// What the values are whose names do not say it, and the rows of tables.
    private static let purposes = [
        "targets": "mọi chỉ tiêu có mục tiêu", "services": "các dịch vụ thanh toán không dùng tiền mặt",
        "waves": "các chỉ tiêu khảo sát trước và sau đợt ra quân", "waves.change": "chênh lệch giữa hai đợt, điểm %",
        "dossiers.trend": "tỷ lệ đúng hạn và tỷ lệ trực tuyến của mười hai tháng gần nhất",
        "dossiers.received-resolved": "hồ sơ tiếp nhận và đã giải quyết",
        "dossiers.outcomes": "hồ sơ **đã giải quyết**: trước hạn, đúng hạn, quá hạn (đang giải quyết thì xem bảng)",
        "dossiers.channels": "hồ sơ tiếp nhận trong kỳ: trực tuyến, trực tiếp, bưu chính",
        "dossiers.received": "hồ sơ tiếp nhận, cả kỳ trước chuyển sang", "dossiers.resolved": "hồ sơ đã giải quyết",
    ]
    private static let tables: [TableSubject: String] = [
        .fields: "lĩnh vực", .procedures: "thủ tục, xếp theo lĩnh vực", .villages: "thôn", .months: "tháng của kỳ",
        .indicators: "chỉ tiêu tính theo tỷ lệ (`of` chọn nhóm: `all`, `targets`, `survey`, `dossiers`, `facts`)",
        .shortfalls: "chỉ tiêu chưa đạt", .facts: "chỉ tiêu trong chi-tieu.csv", .inputs: "tệp đã đọc",
        .comparison: "so với kỳ trước và cùng kỳ năm trước", .waves: "khảo sát trước và sau đợt ra quân",
        .respondents: "số người được khảo sát của từng thôn", .threeNo: "mô hình “3 không”",
    ]

    private static func table(_ rows: TableSubject) -> String {
        let statutory = ["fields", "procedures", "villages"].contains(rows.rawValue)
        let keys = rows.keys(isStatutory: false).filter { $0 != "rows" && $0 != "form" }
        let form = statutory ? "; hoặc `form: 06a` (biểu II.06a, không cần `columns`)" : ""
        return "- `\(rows.rawValue)`: \(tables[rows] ?? "?"). Khóa \(code(keys, empty: ""))\(form)"
    }

    private static var columns: (counts: [String], others: [String]) {
        let summary = SampleReport(facts: []).summary
        let names = PlaceColumn.names(of: summary).filter { !$0.hasPrefix("dossiers.") || IndicatorID($0) != nil }
        func isCount(_ name: String) -> Bool { PlaceColumn(name, in: summary)?.isCount == true }
        return (names.filter(isCount), names.filter { !isCount($0) })
    }

    /// What a name of an indicator prints, or that it is a condition.
    private static func example(ofName name: String) -> String {
        let printed = SampleReport().text("{{survey.account.\(name)}}")
        guard printed.hasPrefix("p ") else { return "- `\(name)`: điều kiện, chỉ dùng trong `{{#…}}` và `{{^…}}`" }
        return "- `\(name)`: \(printed.dropFirst(2))"
    }

    /// How a value can be divided, and how it is drawn where `kind` does not say it.
    private static func views(_ subject: ChartSubject) -> String {
        subject.views.map { view in
            (view.shape.axis == .indicator ? "" : "`by: \(view.shape.axis.rawValue)` ") + "(`\(view.kind.name)`)"
        }.joined(separator: ", ")
    }

    private static func entry(_ path: String, _ value: TemplateValue, _ indicator: Set<String>) -> [String] {
        let isIndicator = indicator.isSubset(of: value.fields.keys) || indicator.isSubset(of: value.itemFields.keys)
        let own = value.fields.filter { !isIndicator || !indicator.contains($0.key) }
        let items = value.itemFields.filter { !isIndicator || !indicator.contains($0.key) }.keys.sorted()
        var line = "- `\(path)`"
        if value.isList { line += " (danh sách" + (items.isEmpty ? "" : "; mỗi mục có \(code(items, empty: ""))") + ")" }
        if isIndicator { line += " (chỉ tiêu)" }
        let leaves = own.filter { isLeaf($0.value) && $0.key != "words" && $0.key != "official" }.keys.sorted()
        if !leaves.isEmpty { line += ": " + code(leaves, empty: "") }
        let groups = own.filter { !isLeaf($0.value) }
        return [line] + groups.keys.sorted().flatMap { entry("\(path).\($0)", groups[$0]!, indicator) }
    }

    /// Counts have `words`, days `official`: the guide says so once.
    private static func isLeaf(_ value: TemplateValue) -> Bool {
        !value.isList && value.fields.keys.allSatisfy { $0 == "words" || $0 == "official" }
    }

    private static func code(_ names: [String], empty: String) -> String {
        names.isEmpty ? empty : names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
