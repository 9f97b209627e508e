import GoldenFiles
import Graphics
import QRCode
import Report
import SampleHandouts
import SceneTesting
import Testing

@testable import PageLayout

struct DocumentLayoutTests {
    let layout = DocumentLayout(typesetter: FixedWidthTypesetter())

    @Test(arguments: [("handout-1-village", 1, 3), ("handout-7-villages", 7, 12), ("handout-60-villages", 60, 24)])
    func pagesAreAsRecorded(_ name: String, _ villages: Int, _ procedures: Int) throws {
        let document = layout.layOut(HandoutSample.document(villages: villages, procedures: procedures))
        try GoldenFile("\(name).txt").check(PageDump.text(of: document))
    }

    /// The recorded pages are short, and yet nothing moves by a fifth of a point, and no text changes, without changing them.
    @Test func aRecordedPageShowsEveryChange() throws {
        let document = layout.layOut(HandoutSample.document())
        for page in document.pages {
            func recorded(_ content: [PageContent]) -> String {
                let page = LaidOutPage(size: page.size, content: content, links: page.links, number: page.number)
                return PageDump.text(of: LaidOutDocument(pages: [page], structure: document.structure, destinations: [], outline: []))
            }
            let whole = recorded(page.content)
            for place in page.content.indices where page.content[place].elements.contains(where: \.isSeen) {
                var changed = page.content
                changed[place].origin.y += 0.2
                #expect(recorded(changed) != whole)
                changed = page.content
                changed[place].elements = changed[place].elements.map(\.withoutLastLetter)
                #expect(recorded(changed) != whole || changed == page.content)
            }
        }
    }

    @Test(arguments: Array(stride(from: 1, through: 70, by: 3)))
    func noPageIsNearlyEmptyOrOverfull(_ villages: Int) {
        let document = layout.layOut(HandoutSample.document(villages: villages, procedures: villages * 2))
        let annexPages = Set(document.destinations.filter { $0.anchor.hasPrefix("phu-luc") }.map(\.page))
        for (index, page) in document.pages.enumerated() {
            let style = page.size.width > page.size.height ? PageStyle.Geometry.landscape : .portrait
            let bottom = page.lowestText(above: page.size.height - style.bottom + 1)
            let full = (bottom - style.top) / style.textHeight
            let isBeforeAnnex = annexPages.contains(index + 1) || index == document.pages.count - 1
            #expect(full > 0.32 || isBeforeAnnex, "page \(index + 1) of \(villages) villages is \(full) full")
            #expect(page.lowestText(above: .infinity) <= page.size.height - style.bottom + 1, "page \(index + 1), \(villages) villages")
        }
    }

    @Test func noHeadingStandsAtTheFootOfAPage() {
        for villages in 1...40 {
            let document = layout.layOut(HandoutSample.document(villages: villages))
            for entry in document.outline {
                guard let place = document.destinations.first(where: { $0.anchor == entry.anchor }) else { continue }
                let page = document.pages[place.page]
                let below = Set(page.baselines.filter { $0 > place.point.y + 30 })
                #expect(below.count >= 2, "\(entry.title), \(villages) villages")
            }
        }
    }

    @Test func headersAreRepeatedAndSaySo() {
        let pages = layout.layOut(HandoutSample.document(villages: 60, procedures: 120)).pages
        let texts = pages.map { page in page.texts.map(\.text) }
        let continued = texts.filter { $0.contains { $0.contains("tiếp theo") && !$0.hasPrefix("Hình") } }
        #expect(continued.count >= 10)
        for page in continued { #expect(page.contains { $0 == "TT" || $0 == "Thôn" }) }
    }

    /// A chart of many villages goes on where a page ends, with its caption again, and the page before it is full.
    @Test(arguments: [55, 60, 70])
    func highChartsAreDividedByRows(_ villages: Int) throws {
        let pages = layout.layOut(HandoutSample.document(villages: villages)).pages
        let continued = pages.indices.filter { page in
            pages[page].texts.contains { $0.text.hasPrefix("Hình") && $0.text.hasSuffix("(tiếp theo)") }
        }
        #expect(!continued.isEmpty)
        for page in continued {
            let style = PageStyle.Geometry.portrait
            #expect(pages[page - 1].lowestText(above: style.size.height) > style.top + style.textHeight * 0.9)
            let frame = try #require(pages[page].figureFrames.values.min { $0.minY < $1.minY })
            #expect(frame.size.height > 4 * 12 && frame.maxY <= style.size.height - style.bottom + 1)
        }
    }

    @Test func aHighChartMayBeginAListItem() {
        var document = HandoutSample.document()
        let figure = Figure(
            label: "Hình 1.", diagram: .chart(HandoutSample.villageChart(villages: 70)),
            data: Table(columns: [], header: [], rows: []), anchor: "h")
        document.blocks = [.list(ordered: true, start: 1, items: [[.figure(figure)], [.paragraph([.text("Hai")], role: .body)]])]
        let pages = layout.layOut(document).pages
        #expect(pages.count > 1)
        #expect(pages.map { $0.texts.map(\.text).filter { ["1. ", "2. "].contains($0) } } == [["1. "], ["2. "]])
        #expect(pages.allSatisfy { $0.lowestText(above: .infinity) <= $0.size.height - PageStyle.Geometry.portrait.bottom + 1 })
    }

    /// Widths and heights in pixels, and how many rows the pictures stand in.
    @Test(
        arguments: [
            ([(1200, 800), (800, 1200)], 1), ([(3000, 300), (300, 2400)], 2), ([(800, 600), (800, 600), (3000, 300)], 2),
            ([(300, 2400)], 1),
        ] as [([(Int, Int)], Int)])
    func picturesStandSideBySideWhereBothHaveRoom(_ sizes: [(Int, Int)], _ rows: Int) {
        let pictures = sizes.map { width, height in
            Picture(
                image: .init(format: .jpeg, bytes: [], width: width, height: height),
                caption: [.text("Cột phát sóng tại thôn Xuân Lập, chụp ngày 22/8/2024")], alternativeText: "Ảnh")
        }
        var document = HandoutSample.document()
        document.blocks = [.pictures(pictures)]
        let pages = layout.layOut(document).pages
        let frames = pages.flatMap { page in page.figureFrames.values.map { frame in (page.number, frame) } }
        #expect(frames.count == sizes.count)
        #expect(Set(frames.map { "\($0.0) \($0.1.minY)" }).count == rows)
        #expect(
            frames.allSatisfy {
                $0.1.size.height <= PageStyle().pictureHeight + 0.01 && $0.1.maxX <= PageStyle.Geometry.portrait.size.width
            })
    }

    /// A news item is set as large as one sheet allows, its photographs beside the text; one that is longer has more sheets.
    @Test(arguments: [(1, 12.75, 1), (4, 11.0, 1), (40, 10.0, 4)])
    func newsFitOneSheet(paragraphs: Int, size: Double, sheets: Int) throws {
        let text = String(repeating: "Xã Ngọc Phụng có tám trạm phát sóng di động, mọi thôn đều có sóng băng rộng. ", count: 4)
        let picture = Picture(
            image: .init(format: .jpeg, bytes: [], width: 1200, height: 800), caption: [.text("Hội nghị")], alternativeText: "Ảnh")
        var document = HandoutSample.document(draft: false)
        document.form = .news
        document.blocks = [
            .titleBlock(TitleBlock(kind: "CHUYỂN ĐỔI SỐ", subject: [.text("Xã tổ chức hội nghị")], dateline: "Ngọc Phụng, 23/08/2024")),
            .pictures([picture]), .list(ordered: false, start: 1, items: (0..<6).map { _ in [.paragraph([.text(text)], role: .body)] }),
        ]
        document.blocks += (0..<paragraphs).map { _ in .paragraph([.text(text)], role: .body) }
        let pages = layout.layOut(document).pages
        #expect(pages.count == sheets)
        let words = pages[0].texts.filter { $0.text.contains("tám trạm") }
        #expect(Set(words.map(\.style.size)) == [size])
        let frame = try #require(pages[0].figureFrames.values.first)
        let right = PageStyle.news[0].portrait.size.width - PageStyle.news[0].portrait.right
        #expect(abs(frame.maxX - right) < 0.5 && frame.minX > right / 2)
    }

    /// A notice is set as large as its one sheet allows; one that is longer has more sheets.
    @Test(arguments: [(1, 21.0, 1), (9, 12.6, 1), (12, 12.6, 2)])
    func noticesFitOneSheet(paragraphs: Int, size: Double, sheets: Int) {
        let text = String(repeating: "Xã Ngọc Phụng có tám trạm phát sóng di động, mọi thôn đều có sóng băng rộng. ", count: 3)
        var document = HandoutSample.document(draft: false)
        document.form = .notice
        document.blocks = [.titleBlock(TitleBlock(kind: "Xã Ngọc Phụng", subject: [.text("Kết quả")], isLarge: true))]
        document.blocks += (0..<paragraphs).map { _ in .paragraph([.text(text)], role: .body) }
        let pages = layout.layOut(document).pages
        #expect(pages.count == sheets)
        let words = pages[0].texts.filter { $0.text.contains("tám trạm") }
        #expect(Set(words.map(\.style.size)) == [size])
    }

    /// Where smaller type is needed the sheet is full to a few lines.
    @Test(arguments: [5, 7, 9]) func noticesFillTheirSheet(paragraphs: Int) throws {
        let text = String(repeating: "Xã Ngọc Phụng có tám trạm phát sóng di động, mọi thôn đều có sóng băng rộng. ", count: 3)
        var document = HandoutSample.document(draft: false)
        document.form = .notice
        document.blocks = (0..<paragraphs).map { _ in .paragraph([.text(text)], role: .body) }
        let pages = layout.layOut(document).pages
        let geometry = PageStyle.notice[0].portrait
        let bottom = try #require(pages.first).lowestText(above: .infinity)
        let size = try #require(pages.first?.texts.first).style.size
        #expect(pages.count == 1)
        #expect(size == 21 || (bottom - geometry.top) / geometry.textHeight > 0.9, "\(bottom) of \(geometry.textHeight) at \(size)")
    }

    /// Twenty letters fit a line. No word stands alone in the last one where as many lines are enough for that.
    @Test(
        arguments: [
            ("aaaa bbbb cccc", ["aaaa bbbb cccc"]), ("aaaa bbbb cccc dddd ee", ["aaaa bbbb", "cccc dddd ee"]),
            ("aaaa bbbb cccc dddd eeee f", ["aaaa bbbb cccc dddd", "eeee f"]),
            ("aaaaaaaaaaaaaaaaaaaa bb", ["aaaaaaaaaaaaaaaaaaaa", "bb"]),
        ])
    func noWordStandsAlone(text: String, expected: [String]) {
        let flow = Flow(typesetter: FixedWidthTypesetter(), style: PageStyle(), document: HandoutSample.document())
        let lines = flow.flushLines([StyledText(text, TextStyle(.sans, size: 10))], width: 100)
        #expect(lines.map { $0.runs.map(\.text).joined().split(separator: " ").joined(separator: " ") } == expected)
    }

    /// The dark square has at least 25 mm, its modules at least 0.6 mm, its quiet zone is free, and the address beside it leads to the page.
    @Test(arguments: [1, 8, 25]) func codesAreLargeEnoughForTelephones(length: Int) throws {
        let address = "https://a.vn/" + String(repeating: "ngoc-phung/", count: length)
        let symbol = try #require(QRSymbol(address))
        var document = HandoutSample.document(draft: false)
        document.form = .notice
        document.blocks = [
            .paragraph([.text("Trước")], role: .body),
            .code(PageCode(symbol: symbol, address: address, words: "Quét mã", alternativeText: "Mã QR")),
            .paragraph([.text("Sau")], role: .body),
        ]
        let laidOut = layout.layOut(document)
        let page = try #require(laidOut.pages.first)
        let figure = try #require(page.content.first { $0.frame != nil })
        let frame = try #require(figure.frame)
        let module = frame.size.width / Double(symbol.size + 2 * QRSymbol.quietZone)
        #expect(frame.size.width == frame.size.height)
        #expect(module * Double(symbol.size) >= 25 * millimetre && module >= 0.59 * millimetre)
        // What stands left of the text's edge is the quiet zone.
        #expect(abs(figure.origin.x + 4 * module - PageStyle.notice[0].portrait.left) < 0.001)
        for content in page.content
        where content.frame == nil && content.elements.contains(where: { if case .text = $0 { true } else { false } }) {
            let isBeside = content.origin.x >= figure.origin.x + frame.size.width
            #expect(isBeside || content.origin.y < figure.origin.y || content.origin.y > figure.origin.y + frame.size.height)
        }
        guard let element = figure.element, case .figure("Mã QR") = laidOut.structure.elements[element].kind else {
            Issue.record("no figure")
            return
        }
        #expect(page.links.allSatisfy { $0.target == .address(address) } && !page.links.isEmpty)
    }

    @Test func pagesAreCountedWhereThatIsWanted() {
        var document = HandoutSample.document()
        document.showsPageCount = true
        let pages = layout.layOut(document).pages
        let numbers = pages.map { page in page.texts.map(\.text).filter { $0.hasPrefix("Trang ") } }
        #expect(numbers == [[]] + (2...pages.count).map { ["Trang \($0)/\(pages.count)"] })
    }

    @Test func pagesAreNumberedFromTheSecondOnAndMarkedAsADraft() {
        let pages = layout.layOut(HandoutSample.document()).pages
        #expect(!pages[0].texts.contains { $0.text == "1" && $0.style == PageStyle().pageNumber })
        for page in pages.dropFirst() {
            #expect(page.texts.contains { $0.text == "\(page.number)" && $0.style == PageStyle().pageNumber })
        }
        #expect(pages.allSatisfy { $0.texts.contains { $0.text == "DỰ THẢO" } })
        #expect(layout.layOut(HandoutSample.document(draft: false)).pages.allSatisfy { !$0.texts.contains { $0.text == "DỰ THẢO" } })
    }

    @Test func contentsNameThePages() throws {
        var document = HandoutSample.document(draft: false)
        document.blocks.insert(.contents(title: [.text("MỤC LỤC")]), at: 2)
        let laidOut = layout.layOut(document)
        for entry in laidOut.outline where entry.level <= 2 {
            let place = try #require(laidOut.destinations.first { $0.anchor == entry.anchor })
            let row = laidOut.pages[0].texts.filter { $0.text == " \(place.page + 1)" }
            #expect(!row.isEmpty, "\(entry.title) is on page \(place.page + 1)")
        }
        #expect(laidOut.pages[0].links.count >= laidOut.outline.count { $0.level <= 2 })
    }

    @Test func aSignatureStandsWithTheTextThatItSigns() throws {
        for villages in 1...40 {
            let pages = layout.layOut(HandoutSample.document(villages: villages)).pages
            let page = try #require(pages.first { $0.texts.contains { $0.text == "Nơi nhận:" } })
            #expect(page.texts.contains { $0.text.contains("Lê Văn Mẫu") })
            #expect(page.texts.contains { $0.style == PageStyle().body.text && $0.text.count > 20 })
        }
    }

    @Test func aReportOfNothingHasNoPages() {
        var document = HandoutSample.document()
        document.blocks = []
        #expect(layout.layOut(document).pages.isEmpty)
    }
}

extension LaidOutPage {
    /// All texts with their origins on the page.
    var texts: [PlacedText] {
        func texts(_ elements: [SceneElement], _ origin: Point) -> [PlacedText] {
            elements.flatMap { element -> [PlacedText] in
                switch element {
                case .text(var text):
                    text.origin = Point(x: text.origin.x + origin.x, y: text.origin.y + origin.y)
                    return [text]
                case .group(let group):
                    return texts(group.elements, Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
                default: return []
                }
            }
        }
        return texts(scene.elements, Point(x: 0, y: 0))
    }

    var baselines: [Double] { texts.map(\.origin.y) }

    func lowestText(above limit: Double) -> Double { baselines.filter { $0 < limit }.max() ?? 0 }
}

extension SceneElement {
    fileprivate var isSeen: Bool { if case .group(let group) = self { group.elements.contains(where: \.isSeen) } else { true } }

    fileprivate var withoutLastLetter: SceneElement {
        switch self {
        case .text(var text):
            text.text.removeLast()
            return .text(text)
        case .group(var group):
            group.elements = group.elements.map(\.withoutLastLetter)
            return .group(group)
        default: return self
        }
    }
}
