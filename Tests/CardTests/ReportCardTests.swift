import Commune
import Graphics
import Language
import Report
import SceneTesting
import Testing

@testable import Card

@Suite struct ReportCardTests {
    private static let long = "Phường Nam Đông Hà – Gio Linh – Vĩnh Linh – Hướng Hóa"
    private static let sentence =
        "Sáu trên mười một chỉ tiêu đã đạt mục tiêu; xa mục tiêu nhất là “Người dân có kỹ năng số cơ bản”: 65,9% so với mục tiêu 100%, còn thiếu 34,1 điểm phần trăm."

    private static func card(_ name: String, _ value: FigureValue, met: Bool?, target: Double? = 1) -> IndicatorBand.Card {
        IndicatorBand.Card(
            name: name, value: value, target: "mục tiêu 100%", distance: "", met: met, bar: TargetBar(value, target: target))
    }

    private static func document(
        place: String = "Xã Ngọc Phụng", summary: String = sentence, draft: Bool = false, _ cards: [IndicatorBand.Card]
    ) -> ReportDocument {
        let period = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!)
        let scope = ReportScope(
            place: place, within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"], period: period, periodName: "7 tháng đầu năm 2024")
        return ReportDocument(
            language: .vietnamese, title: "Báo cáo", author: "", scope: scope, date: period.last, draft: draft, summary: [.text(summary)],
            blocks: [.indicatorBand(IndicatorBand(cards: cards))])
    }

    private static func scene(_ document: ReportDocument) -> Scene { ReportCard(document).scene(typesetter: FixedWidthTypesetter()) }

    /// Every text with the box that it takes, lines apart.
    private static func texts(_ elements: [SceneElement], at origin: Point = Point(x: 0, y: 0)) -> [(text: String, box: Rectangle)] {
        elements.flatMap { element -> [(text: String, box: Rectangle)] in
            switch element {
            case .text(let text):
                let (x, baseline) = (origin.x + text.origin.x, origin.y + text.origin.y)
                let size = text.style.size
                return [(text.text, Rectangle(x: x, y: baseline - 0.9 * size, width: text.width, height: 1.1 * size))]
            case .group(let group): return texts(group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
            default: return []
            }
        }
    }

    private static func words(_ document: ReportDocument) -> String { texts(scene(document).elements).map(\.text).joined(separator: " ") }

    @Test func saysWhoWhenWhatAndTheFarthest() {
        let cards = [
            Self.card("Kỹ năng số", .known(0.659, "65,9%"), met: false), Self.card("Ký số", .known(1, "100%"), met: true),
            Self.card("VNeID mức 2", .known(0.898, "89,8%"), met: false), Self.card("Chữ ký", .missing, met: nil),
            Self.card("Có tài khoản", .known(0.739, "73,9%"), met: false),
        ]
        let words = Self.words(Self.document(cards))
        for said in [
            "Xã Ngọc Phụng", "huyện Thường Xuân, tỉnh Thanh Hóa · 7 tháng đầu năm 2024", "65,9%", "89,8%", "73,9%", "○ mục tiêu 100%",
        ] {
            #expect(words.contains(said), "\(said)")
        }
        #expect(!words.contains("● ") && !words.contains("DỰ THẢO"), "what is met comes behind")
    }

    @Test func aHiddenFigureIsSaidToBeHidden() {
        let words = Self.words(Self.document([Self.card("Kỹ năng số", .hidden, met: nil)]))
        #expect(words.contains("*") && words.contains("không công bố") && !words.contains("mục tiêu 100%"))
    }

    @Test(arguments: [
        document([]), document(summary: "", []), document(draft: true, [card("Kỹ năng số", .known(0.659, "65,9%"), met: false)]),
        document(
            place: long, summary: String(repeating: sentence + " ", count: 6), draft: true,
            (0..<5).map { _ in
                card(
                    "Tỷ lệ người dân từ đủ mười lăm tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc tổ chức được phép khác",
                    .known(12_345_678_901, "12.345.678.901"), met: false)
            }),
        document(place: String(repeating: "Ng", count: 300), summary: String(repeating: "w", count: 900), [card("a", .hidden, met: nil)]),
    ]) func allFitsAndNothingOverlaps(document: ReportDocument) {
        let texts = Self.texts(Self.scene(document).elements)
        #expect(!texts.isEmpty)
        for (index, text) in texts.enumerated() {
            #expect(text.box.minX >= 0 && text.box.maxX <= 1200 && text.box.minY >= 0 && text.box.maxY <= 630, "\(text.text)")
            for other in texts[(index + 1)...] {
                let isApart =
                    text.box.maxX <= other.box.minX || other.box.maxX <= text.box.minX || text.box.maxY <= other.box.minY
                    || other.box.maxY <= text.box.minY
                #expect(isApart, "\(text.text) | \(other.text)")
            }
        }
    }
}
