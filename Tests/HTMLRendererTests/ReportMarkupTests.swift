import GoldenFiles
import Graphics
import QRCode
import Report
import SceneTesting
import Testing

@testable import HTMLRenderer

@Suite struct ReportMarkupTests {
    private func markup(of blocks: [Block]) -> String {
        let drawings = ChartDrawings(blocks, FixedWidthTypesetter(), .vietnamese)
        var report = ReportMarkup(wording: PageWording(.vietnamese), drawings: drawings)
        return String(decoding: report.body(blocks), as: UTF8.self)
    }

    /// One golden file for each kind of block.
    static let kinds: [(name: String, blocks: [Block])] = [
        ("statutory-table.html", [.table(MeetingTables.statutory)]),
        ("table-with-groups.html", [.table(MeetingTables.survey)]),
        ("headings-and-notes.html", MeetingReport.document.blocks.filter(\.isProse)),
        ("official.html", MeetingReport.document.blocks.filter(\.isOfficial)),
        ("indicator-cards.html", MeetingReport.document.blocks.filter { if case .indicatorBand = $0 { true } else { false } }),
        ("pictures.html", MeetingReport.document.blocks.filter { if case .pictures = $0 { true } else { false } }),
        (
            "code.html",
            [.code(PageCode(symbol: QRSymbol("https://a.vn/b/")!, address: "https://a.vn/b/", words: "Quét mã:", alternativeText: "Mã QR"))]
        ),
        ("figure.html", [.figure(MeetingFigures.cashless)]),
        (
            "quote-and-list.html",
            [
                .quote([
                    .paragraph(
                        [.text("Ba không: không "), .emphasis([.text("khai lại")]), .lineBreak, .text("<không tiền mặt>")], role: .body)
                ]),
                .list(ordered: true, start: 3, items: [[.paragraph([.text("từ số ba")], role: .body)]]),
            ]
        ),
    ]

    @Test func aFigureStaysWithItsUnit() {
        let eight = Inline.figure(.known(8, "8"))
        let text = markup(of: [
            .paragraph([.text("Có mức "), eight, .text(" trạm, "), eight, .strong([.text(" thôn ")]), .text(" và")], role: .body)
        ])
        .replacing(/<[^>]*>/, with: "").replacing("\u{A0}", with: "_")
        #expect(text.contains("Có mức_8_trạm, 8 thôn  và"))
    }

    @Test(arguments: kinds.map(\.name))
    func everyKindOfBlockIsWrittenAsItWas(name: String) throws {
        let blocks = try #require(Self.kinds.first { $0.name == name }).blocks
        try #require(!blocks.isEmpty)
        try GoldenFile(name).check(markup(of: blocks) + "\n")
    }

    @Test func anUnsafeLinkKeepsItsTextOnly() {
        let text = markup(of: [.paragraph([.link([.text("bấm")], target: "javascript:alert(1)")], role: .body)])
        #expect(text == "<p>bấm</p>")
    }

    @Test func aNoteWithinANoteIsWrittenToo() {
        let text = markup(of: [.paragraph([.footnote([.text("một"), .footnote([.text("hai")])])], role: .body)])
        #expect(text.contains("id=\"chu-thich-2\""))
        #expect(text.contains("hai"))
    }

    @Test func repeatedAnchorsGetIdsOfTheirOwn() throws {
        let heading = Block.heading(level: 1, [.text("Kết quả")], anchor: "ket-qua")
        let text = markup(of: [heading, heading, .table(MeetingTables.survey), .table(MeetingTables.survey)])
        let ids = try HTMLReader.read(text).ids
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("ket-qua-2"))
    }

    @Test func cellsOfATableWithHeaderLevelsNameTheirHeaders() throws {
        let page = try HTMLReader.read(markup(of: [.table(MeetingTables.statutory)]))
        let references = page.attributes(named: "headers").flatMap { $0.split(separator: " ").map(String.init) }
        #expect(references.count > 100)
        #expect(Set(references).isSubset(of: Set(page.ids)))
    }
}

extension Block {
    fileprivate var isProse: Bool {
        switch self {
        case .heading, .paragraph, .list, .annex: true
        default: false
        }
    }

    fileprivate var isOfficial: Bool {
        switch self {
        case .officialHeading, .titleBlock, .signature: true
        default: false
        }
    }
}
