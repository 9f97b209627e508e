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
        #expect(PageBreaking(height: 100, footnoteSpace: 5).pages(example.items) == example.pages)
    }

    @Test func everyItemIsOnOnePage() {
        let items = (0..<500).map { (index: Int) -> PageBreaking.Item in
            let height = Double(3 + index * 7 % 23)
            return PageBreaking.Item(height: height, gap: Double(index % 4), keepsWithNext: index % 5 == 0)
        }
        let pages = PageBreaking(height: 100, footnoteSpace: 5).pages(items)
        #expect(pages.first?.lowerBound == 0)
        #expect(pages.last?.upperBound == items.count)
        for (page, next) in zip(pages, pages.dropFirst()) {
            #expect(page.upperBound == next.lowerBound)
            #expect(items[page.upperBound - 1].keepsWithNext == false)
        }
    }

    private static func lines(_ count: Int) -> [PageBreaking.Item] { (0..<count).map { _ in item(10) } }

    private static func item(_ height: Double) -> PageBreaking.Item { PageBreaking.Item(height: height) }

    private static func line(gap: Double = 0, keeps: Bool = false, cost: Double = 0) -> PageBreaking.Item {
        PageBreaking.Item(height: 10, gap: gap, keepsWithNext: keeps, breakCost: cost)
    }
}
