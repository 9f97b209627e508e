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
        var strip = strip
        if isLast, !strip.closing.isEmpty { strip.content.append(PageContent(element: nil, elements: strip.closing)) }
        strip.move(x: geometry.left, y: y)
        content += strip.content
        links += strip.links
        anchors += strip.anchors.map { ($0, Point(x: geometry.left, y: y)) }
        if let entry = strip.outline { outline.append(entry) }
        pageReferences += strip.pageReferences
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
