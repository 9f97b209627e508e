import Testing

@testable import PageLayout

struct PageBreakingTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let items: [PageBreaking.Item]
        let pages: [Range<Int>]

        init(_ description: String, _ items: [PageBreaking.Item], _ pages: [Range<Int>]) {
            testDescription = description
            self.items = items
            self.pages = pages
        }
    }

    /// Pages are 100 high.
    static let cases: [Case] = [
        Case("nothing", [], []),
        Case("one page", lines(10), [0..<10]),
        Case("exactly full", lines(20), [0..<10, 10..<20]),
        Case("the gap above a page's first item does not count", lines(9) + [line(gap: 10)] + lines(3), [0..<9, 9..<13]),
        Case("a last page of one line is filled from the page before", lines(11), [0..<7, 7..<11]),
        Case(
            "text goes on to the foot of a page though evenly filled pages were possible", lines(12) + [item(60), item(60)],
            [0..<10, 10..<13, 13..<14]),
        Case(
            "a page rather ends with a paragraph than a line later",
            [item(96)] + (0..<4).map { _ in PageBreaking.Item(height: 4, breakCost: 5) } + lines(4), [0..<1, 1..<9]),
        Case("what belongs together stays together", lines(9) + [line(keeps: true)] + lines(5), [0..<9, 9..<15]),
        Case("a figure that does not fit moves whole", lines(8) + [item(60)] + lines(2), [0..<8, 8..<11]),
        Case("an item higher than the page has a page of its own", lines(5) + [item(130)] + lines(5), [0..<5, 5..<6, 6..<11]),
        Case(
            "a chain that is higher than the page breaks nevertheless", (0..<14).map { _ in line(keeps: true) },
            [0..<10, 10..<14]),
        Case(
            "notes at the foot take their room", lines(8) + [PageBreaking.Item(height: 10, footnotes: 15)] + lines(4),
            [0..<8, 8..<13]),
        Case(
            "a repeated header takes its room", (0..<24).map { _ in PageBreaking.Item(height: 10, continuation: 20) },
            [0..<8, 8..<16, 16..<24]),
        Case(
            "a short table would rather be whole", lines(6) + (0..<6).map { _ in line(cost: 30) } + lines(1),
            [0..<6, 6..<13]),
    ]

    @Test(arguments: cases)
    func breaks(_ example: Case) {
        #expect(PageBreaking(height: 100, footnoteSpace: 5).pages(example.items).map(\.items) == example.pages)
    }

    /// Items of 40 with gaps of 10, of which they may lose 4; what the gaps and figures of the first page lose.
    @Test(
        arguments: [
            ("what fits stands as it is", [item(40), loose(40)], [0..<2], 0), ("a gap shrinks", [item(44), loose(48)], [0..<2], 0.5),
            ("as far as it may", [item(44), loose(50)], [0..<2], 1), ("and no further", [item(44), loose(51)], [0..<1, 1..<2], 0),
            ("figures shrink as gaps do", [figure(50), loose(52)], [0..<2], 0.75),
            ("the gap above a page's first item has nothing to lose", [item(90), loose(101)], [0..<1, 1..<2], 0),
            ("a tight page is no better than one with a line less", lines(9) + [loose(10)] + lines(9), [0..<9, 9..<19], 0),
        ] as [(String, [PageBreaking.Item], [Range<Int>], Double)])
    func gapsShrink(_ description: String, _ items: [PageBreaking.Item], _ expected: [Range<Int>], _ tightness: Double) {
        let pages = PageBreaking(height: 100, footnoteSpace: 5).pages(items)
        #expect(pages.map(\.items) == expected, "\(description)")
        #expect(abs((pages.first?.tightness ?? 0) - tightness) < 0.001, "\(description)")
    }

    @Test func everyItemIsOnOnePage() {
        let items = (0..<500).map { (index: Int) -> PageBreaking.Item in
            let height = Double(3 + index * 7 % 23)
            return PageBreaking.Item(height: height, gap: Double(index % 4), gapShrinkage: Double(index % 2), keepsWithNext: index % 5 == 0)
        }
        let pages = PageBreaking(height: 100, footnoteSpace: 5).pages(items)
        #expect(pages.first?.items.lowerBound == 0)
        #expect(pages.last?.items.upperBound == items.count)
        for (page, next) in zip(pages, pages.dropFirst()) {
            #expect(page.items.upperBound == next.items.lowerBound)
            #expect(items[page.items.upperBound - 1].keepsWithNext == false)
        }
    }

    private static func lines(_ count: Int) -> [PageBreaking.Item] { (0..<count).map { _ in item(10) } }

    private static func item(_ height: Double) -> PageBreaking.Item { PageBreaking.Item(height: height) }

    /// An item whose gap may lose 4 of its 10.
    private static func loose(_ height: Double) -> PageBreaking.Item { PageBreaking.Item(height: height, gap: 10, gapShrinkage: 4) }

    /// An item that may be 12 lower.
    private static func figure(_ height: Double) -> PageBreaking.Item { PageBreaking.Item(height: height, shrinkage: 12) }

    private static func line(gap: Double = 0, keeps: Bool = false, cost: Double = 0) -> PageBreaking.Item {
        PageBreaking.Item(height: 10, gap: gap, keepsWithNext: keeps, breakCost: cost)
    }
}
