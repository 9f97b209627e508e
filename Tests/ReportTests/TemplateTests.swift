import Commune
import Diagnostics
import Foundation
import Report
import Testing

@Suite struct TemplateTests {
    /// Of a quarter, earlier periods are quarters; three months that are not called so stay months.
    @Test(arguments: [
        ("2024-04-01", "2024-06-30", "quý II năm 2024", "quý I năm 2024"),
        ("2024-01-01", "2024-03-31", "quý I năm 2024", "quý IV năm 2023"),
        ("2024-01-01", "2024-03-31", "3 tháng đầu năm 2024", "quý IV năm 2023"),
        ("2024-01-01", "2024-06-30", "6T", "giai đoạn từ tháng 7/2023 đến tháng 12/2023"),
        ("2024-05-01", "2024-07-31", "5, 6, 7/2024", "giai đoạn từ tháng 2/2024 đến tháng 4/2024"),
    ])
    func earlierPeriodsAreNamedAsTheReports(_ first: String, _ last: String, _ label: String, _ earlier: String) {
        var report = SampleReport()
        report.period = Period(first: SampleReport.day(first), last: SampleReport.day(last), label: label)
        #expect(report.text("{{comparison.previous.period}}") == "p \(earlier)")
    }

    @Test(arguments: [
        ("{{title}}", "p Kết quả chuyển đổi số 7 tháng đầu năm 2024"),
        ("{{commune.full}}", "p xã Ngọc Phụng, huyện Thường Xuân, tỉnh Thanh Hóa"),
        ("{{date}}; {{date.official}}", "p 22/08/2024; ngày 22 tháng 8 năm 2024"),
        ("{{period}}: {{period.interval}}", "p 7 tháng đầu năm 2024: từ ngày 01/01/2024 đến ngày 31/07/2024"),
        ("{{period.rest}}, {{period.rest-end}}", "p những tháng cuối năm 2024, đến hết năm 2024"),
        ("{{villages.count}} ({{villages.count.words}})", "p 3 (ba)"),
        ("{{#villages}}{{name}}; {{/villages}}", "p Bái Sim; Lý Trúc; Thủy Mai;"),
        ("{{facts.tram-bts}}, {{facts.tram-bts.number}}, {{facts.tram-bts.distance}}", "p 8 trạm, 8, còn thiếu 1 trạm"),
        ("{{facts.van-ban-ky-so}} ({{facts.van-ban-ky-so.numerator}}): {{facts.van-ban-ky-so.distance}}", "p 100% (1.846): đạt mục tiêu"),
        ("{{#facts}}{{name}} {{value}}. {{/facts}}", "p Trạm BTS 8 trạm. Văn bản ký số 100%."),
        ("{{survey.account.distance}} ({{survey.account.target}})", "p còn thiếu 5,7 điểm phần trăm (80%)"),
        ("{{#survey}}{{account}} {{cashless.phrase}}{{/survey}}", "p 74,3% 60,0%"),
        ("{{#survey}}{{account}} rồi. {{cashless.phrase}} **{{vneid2}}**{{/survey}}", "p 74,3% rồi. 60,0% **83,3%**"),
        ("{{#survey}}{{account}}. {{cashless.phrase}}, {{account.target}}{{/survey}}", "p 74,3%. 60%, 80%"),
        ("{{#survey}}{{account}}, {{account.target}}{{/survey}}", "p 74,3%, 80%"),
        ("{{#survey.account.short}}chưa{{/survey.account.short}}{{#survey.account.met}}đạt{{/survey.account.met}}", "p chưa"),
        // Nothing ever prints as nothing.
        ("{{survey.digital-skills}}, {{survey.digital-skills.numerator}}", "p chưa có số liệu, chưa có số liệu"),
        ("{{^survey.digital-skills}}trống{{/survey.digital-skills}}", "p trống"),
        ("{{waves.split}}", "p chưa có số liệu"),
        // Markdown.
        (
            "# Mở đầu\n## A\n## B\n### C\n# Kết",
            "h1 I. Mở đầu (#i-mo-dau)\nh2 1. A (#1-a)\nh2 2. B (#2-b)\nh3 a) C (#a-c)\nh1 II. Kết (#ii-ket)"
        ),
        ("# II. Sẵn số\n# Không số {-}", "h1 II. Sẵn số (#ii-san-so)\nh1 Không số (#khong-so)"),
        ("a *b* **c**\\\nd[^1] [e](https://e.vn)\n\n[^1]: ghi *chú*", "p a _b_ **c**⏎d[^ghi _chú_] [e](https://e.vn)"),
        ("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", "p a[^b[^c]]"),
        ("a\n{{! chú\nthích }}\nb", "p a b"),
        ("{{^survey.digital-skills}}\na{{/survey.digital-skills}} {{#survey}}\nb\n{{/survey}}", "p a b"),
        ("1. a\n2. b\n\n   c", "1.\n  p a\n2.\n  p b\n  p c"),
        ("> a\n\n---", "> p a\npage-break"),
        (
            "| A | B |\n|---|---:|\n| {{title}} | 1 |\n| **Tổng** | 2 |",
            "table\n  # A | B\n  Kết quả chuyển đổi số 7 tháng đầu năm 2024 | 1\n  total: **Tổng** | 2"
        ),
        ("a <!-- ghi chú --> b\n\n<!-- khối -->\n{{! chú }}", "p a  b"),
        // As Notepad writes.
        (
            "\u{FEFF}# A\r\n\r\n```note\r\nb\r\n```\r\n{{#villages}}\r\n- {{name}}\r\n{{/villages}}",
            "h1 I. A (#i-a)\nnote b\n-\n  p Bái Sim\n-\n  p Lý Trúc\n-\n  p Thủy Mai"
        ),
        // Blocks.
        ("```title\nsubject: Về {{title}}\n```", "title BÁO CÁO: Về Kết quả chuyển đổi số 7 tháng đầu năm 2024"),
        ("```grounds\nCăn cứ *A*;\nCăn cứ {{commune}}.\n```", "grounds Căn cứ _A_;\ngrounds Căn cứ xã Ngọc Phụng."),
        ("```note\nGhi chú.\n```\n```page-break\n```", "note Ghi chú.\npage-break"),
        ("```summary\nMột câu.\n```", "summary: Một câu."),
        (
            "```annex\ntitle: A\nlandscape: có\n```\n# X\n```annex\ntitle: B\n```\n# Y",
            "annex Phụ lục I: A (#phu-luc-i) landscape\nh1 I. X (#i-x)\nannex Phụ lục II: B (#phu-luc-ii)\nh1 I. Y (#i-y)"
        ),
        ("```contents\n```", "contents Mục lục"),
        (
            "```official-heading\n```\n```signature\n```",
            "official ỦY BAN NHÂN DÂN XÃ NGỌC PHỤNG / BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ / Số:      /BC-BCĐ / Ngọc Phụng, ngày 22 tháng 8 năm 2024\n"
                + "signature [\"Ban Chỉ đạo huyện;\", \"Lưu: VT.\"] TM. BAN CHỈ ĐẠO / TRƯỞNG BAN / Lê Đình Khải"
        ),
    ])
    func snippets(_ template: String, _ expected: String) {
        #expect(SampleReport().text(template) == expected)
    }

    /// What README.md shows is a template.
    @Test func theExampleOfTheReadmeWorks() throws {
        let readme = try String(
            decoding: Data(
                contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized),
            as: UTF8.self)
        let example = try #require(readme.firstMatch(of: /````markdown\n([\s\S]*?)````/)?.1)
        let blocks = try #require(try SampleReport().write(String(example)).document).blocks
        guard blocks.count == 3, case .paragraph = blocks[0], case .figure(let figure) = blocks[1], case .table(let table) = blocks[2],
            case .chart(let chart) = figure.diagram
        else {
            Issue.record("\(blocks.count) blocks")
            return
        }
        #expect(chart.title.contains("80%"))
        #expect(chart.marks.contains { if case .rule(let figure, _, .target) = $0 { figure.number == 0.8 } else { false } })
        #expect(table.columns.count == 3)
        #expect(table.rows.last?.role == .total)
    }

    /// Sections, comments and blocks hold together whatever the length of the lines between them.
    @Test(arguments: [0, 200, 255, 256, 257, 300, 900])
    func longLinesDoNotShow(length: Int) {
        let filler = String(repeating: "chữ ", count: length / 4)
        let template =
            "\(filler)\n\n{{#villages}}\n- {{name}}\(filler)\n{{/villages}}\n\n{{! ghi\n\nchú }}\n```note\nmột\n\n{{title}}\n```\n\n{{commune}}"
        let text = SampleReport().text(template)
        #expect(text.hasSuffix("p xã Ngọc Phụng"))
        #expect(text.contains("note một\n") && text.contains("Thủy Mai\(filler)".trimmingSuffix { $0 == " " }))
        #expect(!text.contains("ghi") && !text.contains("{{"))
    }

    static let hostile = [
        "*a* _b_ **c** `d` ~e~", "<b>x</b> <script>", "[a](http://b) ![c](d)", "1. một\n# hai", "- x", "    khối", "| a | b |", "a\\|b\\",
        "&amp; &#42;",
        "```title", "{{title}} }}", "# x", "===", "a: b # c", "'\"[{,}]&*!|>%@`", "[^1]",
        "a\u{2028}b\u{0}c\(Unicode.Scalar(0xFDD0)!)9\(Unicode.Scalar(0xFDD1)!)\(Unicode.Scalar(0xFFFE)!)",
        "https://a.vn <https://b.vn>",
    ]

    /// A value can never become markup, wherever it stands.
    @Test(arguments: hostile)
    func valuesAreLiteral(_ value: String) throws {
        var sample = SampleReport()
        sample.title = value
        let template =
            "{{title}}\n\n# x{{title}}\n\n- {{title}}\n\n|A|B|\n|-|-|\n|{{title}}|{{title}}|\n\n```title\nsubject: {{title}}\n```\n```note\n{{title}}\n```"
        let document = try #require(try sample.write(template).document)
        let literal = Self.literal(value)
        #expect(document.blocks.count == 6)
        guard document.blocks.count == 6, case .paragraph(let paragraph, _) = document.blocks[0],
            case .heading(_, let heading, _) = document.blocks[1],
            case .list(_, _, let items) = document.blocks[2], case .table(let table) = document.blocks[3],
            case .titleBlock(let title) = document.blocks[4], case .paragraph(let note, _) = document.blocks[5]
        else {
            Issue.record("\(DocumentDump.text(document))")
            return
        }
        #expect(paragraph == [.text(literal)])
        #expect(heading == [.text("I. x" + literal)])
        #expect(items == [[.paragraph([.text(literal)], role: .body)]])
        #expect(table.rows.map(\.cells) == [[Table.Cell(literal), Table.Cell(literal)]])
        #expect(title.subject == [.text(literal)])
        #expect(note == [.text(literal)])
    }

    /// As it should be read: line breaks and controls as spaces, without the ends.
    private static func literal(_ value: String) -> String {
        var scalars = value.unicodeScalars.filter { !$0.properties.isNoncharacterCodePoint }.map {
            $0.value < 32 || $0.value == 0x2028 ? " " : $0
        }
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    @Test func oneTemplateServesManyCommunes() throws {
        let template = try ReportTemplate.parse("{{commune}} {{villages.count}}", file: "report.md")
        let texts = [1, 3].map { count -> String? in
            var sample = SampleReport()
            sample.villageNames = Array(sample.villageNames.prefix(count))
            var diagnostics = DiagnosticCollector()
            let writer = ReportWriter(settings: sample.settings, template: template)
            return writer.write(sample.summary, diagnostics: &diagnostics).map(DocumentDump.text)
        }
        #expect(texts == ["p xã Ngọc Phụng 1", "p xã Ngọc Phụng 3"])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ belongs: (Character) -> Bool) -> String {
        String(reversed().drop(while: belongs).reversed())
    }
}
