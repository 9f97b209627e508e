internal import Graphics

/// A piece of the document that no page break divides: a line of a paragraph, a row of a table, a figure with its caption.
struct Strip: Sendable, Hashable {
    var height: Double
    /// What the height may lose on a tight page: a late block alone can be drawn lower.
    var shrinkage: Double = 0
    /// Space that is wanted before and after; of two neighbours the larger counts, and none at the ends of a page.
    var before: Double = 0
    var after: Double = 0
    /// Placed from the text area's left edge and the strip's upper edge.
    var content: [PageContent] = []
    /// First baseline, for a label beside it.
    var baseline: Double = 0
    /// Must stand on the same page as the next strip.
    var keepsWithNext = false
    /// How bad a page break after the strip would be, where it is not forbidden: see `PageBreaking`.
    var breakCost = 0.0
    /// Notes whose marks stand in the strip.
    var footnotes: [Footnote] = []
    /// What is set above the strip when it is the first of a page: a table's header.
    var continuation: Continuation?
    /// The row of a late block that the strip stands for: nothing is drawn of it alone.
    var lateRow: LateRow?
    /// What is drawn over the strip when it is the last of a page: a table's closing rule.
    var closing: [SceneElement] = []
    var links: [PageLink] = []
    /// Names of places in the document that are here.
    var anchors: [String] = []
    var outline: OutlineEntry?
    var pageReferences: [PageReference] = []

    struct Footnote: Sendable, Hashable {
        var height: Double
        var content: [PageContent]
    }

    struct Continuation: Sendable, Hashable {
        var height: Double
        var content: [PageContent]
    }

    struct LateRow: Sendable, Hashable {
        /// Index in `Flow.lateBlocks`.
        let block: Int
        let row: Int
        /// Where the block's column begins.
        var x = 0.0
    }

    /// The number of the page where `anchor` lies, set with its right end at `right` once the pages are known.
    struct PageReference: Sendable, Hashable {
        var anchor: String
        var element: DocumentStructure.ID
        var right: Point
        var style: TextStyle
        /// Where dotted leaders may begin.
        var leaderStart: Double

        func moved(x: Double, y: Double) -> PageReference {
            var moved = self
            moved.right.x += x
            moved.right.y += y
            moved.leaderStart += x
            return moved
        }
    }

    /// Places the strip elsewhere, with all that lies in it.
    mutating func move(x: Double, y: Double) {
        content = content.map { $0.moved(x: x, y: y) }
        links = links.map { $0.moved(x: x, y: y) }
        pageReferences = pageReferences.map { $0.moved(x: x, y: y) }
        baseline += y
        lateRow?.x += x
    }

    /// Share of a gap that a tight page may take away.
    private static let mostShrinkage = 0.4

    /// The space between the strip and the next one of its page, and what it may lose. Only blocks move closer together: what is kept
    /// together is one, or has its place in a drawing.
    func gap(before next: Strip) -> (natural: Double, shrinkage: Double) {
        let natural = max(after, next.before)
        return (natural, keepsWithNext ? 0 : natural * Self.mostShrinkage)
    }
}
