internal import Graphics

/// A page while strips are put on it.
struct PageDraft {
    let geometry: PageStyle.Geometry
    private(set) var content: [PageContent] = []
    private(set) var links: [PageLink] = []
    private(set) var anchors: [(name: String, point: Point)] = []
    private(set) var outline: [OutlineEntry] = []
    private(set) var pageReferences: [Strip.PageReference] = []
    private var y: Double

    init(geometry: PageStyle.Geometry) {
        self.geometry = geometry
        y = geometry.top
    }

    mutating func addSpace(_ space: Double) { y += space }

    mutating func repeatAbove(_ continuation: Strip.Continuation) {
        content += continuation.content.map { $0.moved(x: geometry.left, y: y) }
        y += continuation.height
    }

    mutating func add(_ strip: Strip, isLast: Bool) {
        let left = geometry.left
        for part in strip.content { content.append(part.moved(x: left, y: y)) }
        if isLast, !strip.closing.isEmpty {
            content.append(PageContent(element: nil, origin: Point(x: left, y: y), elements: strip.closing))
        }
        for link in strip.links { links.append(link.moved(x: left, y: y)) }
        for anchor in strip.anchors { anchors.append((anchor, Point(x: left, y: y))) }
        if let entry = strip.outline { outline.append(entry) }
        for reference in strip.pageReferences { pageReferences.append(reference.moved(x: left, y: y)) }
        y += strip.height
    }

    mutating func addFootnotes(_ notes: [Strip.Footnote], _ style: PageStyle) {
        guard !notes.isEmpty else { return }
        let total = notes.reduce(0) { $0 + $1.height }
        var y = geometry.size.height - geometry.bottom - total
        let rule = SceneElement.line(
            from: Point(x: geometry.left, y: y - 4), to: Point(x: geometry.left + style.footnoteRule.length, y: y - 4),
            stroke: style.footnoteRule.stroke)
        content.append(PageContent(element: nil, elements: [rule]))
        for note in notes {
            content += note.content.map { $0.moved(x: geometry.left, y: y) }
            y += note.height
        }
    }
}
