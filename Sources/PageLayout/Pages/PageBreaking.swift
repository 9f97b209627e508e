/// Chooses where pages break: over the whole section at once, so that no page is nearly empty because the one before was filled to
/// the last line.
///
/// The method is that of Knuth and Plass for lines ("Breaking paragraphs into lines", 1981), with pages for lines: every page has a
/// cost, and the breaks with the least sum win. As the spaces of a line, those between the blocks of a page may shrink, and its figures
/// with them, where one more block stands on it then.
struct PageBreaking {
    /// What counts of a strip.
    struct Item: Sendable {
        var height: Double
        /// What the height may lose where the page is tight.
        var shrinkage: Double = 0
        /// Space between this item and the one before, when both are on one page, and what it may lose.
        var gap: Double = 0
        var gapShrinkage: Double = 0
        var keepsWithNext = false
        var breakCost = 0.0
        /// Height of what is repeated above the item when it begins a page.
        var continuation: Double = 0
        var footnotes: Double = 0
    }

    /// What stands on one page.
    struct Page: Hashable, Sendable {
        var items: Range<Int>
        /// Share of their shrinkage that its gaps and figures lose, from 0 to 1.
        var tightness = 0.0
    }

    let height: Double
    /// Space above the first footnote of a page.
    let footnoteSpace: Double

    private enum Cost {
        /// Of every page: fewer pages are better.
        static let page = 12.0
        /// Of an empty page's whole blank space; it grows with its square.
        static let blank = 100.0
        /// Of a break in front of something that would still have fitted: readers take the blank below for a mistake. It also grows
        /// with the blank's square.
        static let early = (fixed: 4.0, blank: 200.0)
        /// Of a page that is as tight as it may be; it grows with the square of the tightness.
        static let tight = 3.0
        /// A break that costs more than this divides what should move whole.
        static let reluctant = 20.0
        /// Of a page that is less than a third full.
        static let sparse = 60.0
        /// Of a break where two strips should stay together.
        static let broken = 10_000.0
        /// Of a strip that is higher than the page.
        static let overfull = 1_000_000.0
    }

    func pages(_ items: [Item]) -> [Page] {
        guard !items.isEmpty else { return [] }
        var best = Array(repeating: Double.infinity, count: items.count + 1)
        var endingAt = Array(repeating: Page(items: 0..<0), count: items.count + 1)
        best[0] = 0
        let units = unitHeights(items)
        for first in items.indices where best[first] < .infinity {
            var used = items[first].continuation
            var shrinkage = 0.0
            var notes = 0.0
            for last in first..<items.count {
                used += items[last].height
                shrinkage += items[last].shrinkage
                if last > first {
                    used += items[last].gap
                    shrinkage += items[last].gapShrinkage
                }
                notes += items[last].footnotes
                let natural = used + (notes > 0 ? notes + footnoteSpace : 0)
                let overfull = natural - shrinkage > height + 0.01
                if overfull, last > first { break }
                let tightness = natural > height && shrinkage > 0 ? min(1, (natural - height) / shrinkage) : 0
                let total = natural - tightness * shrinkage
                let endsSection = last == items.count - 1
                var page = cost(
                    of: total - items[first].continuation, total: total, endsSection: endsSection, after: items[last], overfull)
                page += Cost.tight * tightness * tightness
                if !endsSection, total + items[last + 1].gap + units[last + 1] <= height {
                    let blank = 1 - total / height
                    page += Cost.early.fixed + Cost.early.blank * blank * blank
                }
                let cost = best[first] + page
                if cost < best[last + 1] {
                    best[last + 1] = cost
                    endingAt[last + 1] = Page(items: first..<last + 1, tightness: tightness)
                }
            }
        }
        var pages: [Page] = []
        var end = items.count
        while end > 0 {
            pages.insert(endingAt[end], at: 0)
            end = endingAt[end].items.lowerBound
        }
        return pages
    }

    /// Height of each item with those that it must or would rather stay with: what would have to fit for the item to stay on the page
    /// before.
    private func unitHeights(_ items: [Item]) -> [Double] {
        var heights = items.map { $0.height + $0.footnotes }
        for index in items.indices.dropLast().reversed() where items[index].keepsWithNext || items[index].breakCost > Cost.reluctant {
            heights[index] += items[index + 1].gap + heights[index + 1]
        }
        return heights
    }

    /// `content` is the height of what is new on the page, `total` with repeated headers.
    private func cost(of content: Double, total: Double, endsSection: Bool, after item: Item, _ overfull: Bool) -> Double {
        var cost = Cost.page
        let blank = max(0, 1 - total / height)
        if content < height / 3 { cost += Cost.sparse }
        if overfull { cost += Cost.overfull }
        if !endsSection {
            cost += Cost.blank * blank * blank
            cost += item.breakCost
            if item.keepsWithNext { cost += Cost.broken }
        }
        return cost
    }
}
