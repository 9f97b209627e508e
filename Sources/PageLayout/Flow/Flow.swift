internal import Charts
internal import Graphics
internal import Language
internal import Report

/// What block layouts write to: strips in reading order, gathered in sections of one page geometry.
///
/// A block layout is a struct with the block as its property and one method, `layOut(in:)`, that appends strips.
struct Flow {
    let typesetter: any TextTypesetting
    let style: PageStyle
    let language: Language
    /// All headings of the document in their order, for a table of contents that stands before them.
    let outline: [OutlineEntry]
    var structure = DocumentStructure()
    private(set) var sections: [PageSection]
    private(set) var lateBlocks: [any LateBlock] = []
    /// The structure element that new elements belong to.
    var parent = DocumentStructure.root
    /// Left edge of the present column, from the text area's left edge.
    private(set) var x = 0.0
    /// Width of the present column.
    private(set) var width: Double
    private var footnoteCount = 0

    init(typesetter: any TextTypesetting, style: PageStyle, document: ReportDocument) {
        self.typesetter = typesetter
        self.style = style
        language = document.language
        outline = document.blocks.compactMap {
            switch $0 {
            case .heading(let level, let text, let anchor):
                OutlineEntry(level: level, title: text.plainText, anchor: anchor)
            case .annex(let label, let title, let anchor, _):
                OutlineEntry(level: 1, title: label + ". " + title.plainText, anchor: anchor)
            default: nil
            }
        }
        sections = [PageSection(geometry: style.portrait)]
        width = style.portrait.textWidth
    }

    /// Geometry of the pages that are being filled.
    var geometry: PageStyle.Geometry { sections[sections.count - 1].geometry }

    /// Number of strips so far in the present section.
    var count: Int { sections[sections.count - 1].strips.count }

    /// Those of the present section from the `first` on.
    func strips(from first: Int) -> ArraySlice<Strip> { sections[sections.count - 1].strips[first...] }

    mutating func append(_ strip: Strip) {
        var strip = strip
        if x != 0 { strip.move(x: x, y: 0) }
        sections[sections.count - 1].strips.append(strip)
    }

    /// Changes a strip of the present section after it was appended.
    mutating func change(_ index: Int, _ change: (inout Strip) -> Void) {
        change(&sections[sections.count - 1].strips[index])
    }

    /// Starts a new page, with another geometry where that is given.
    mutating func startPage(_ geometry: PageStyle.Geometry? = nil, beginsAnnex: Bool = false) {
        let geometry = geometry ?? self.geometry
        if count == 0 { sections.removeLast() }
        sections.append(PageSection(geometry: geometry, beginsAnnex: beginsAnnex))
        width = geometry.textWidth
        x = 0
    }

    /// Lays out in a narrower column.
    mutating func indented(left: Double, right: Double = 0, _ body: (inout Flow) -> Void) {
        let outer = (x, width)
        x += left
        width -= left + right
        body(&self)
        (x, width) = outer
    }

    /// Lays out inside a new structure element.
    mutating func inside(_ kind: StructureKind, _ body: (inout Flow) -> Void) {
        let outer = parent
        parent = structure.add(kind, to: parent)
        body(&self)
        parent = outer
    }

    /// Draws as wide as the column.
    var charts: ChartLayout { ChartLayout(width: width, style: style.chart, typesetter: typesetter, language: language) }

    /// Keeps a block that is drawn when pages are known; returns its index in `lateBlocks`.
    mutating func keep(_ block: some LateBlock) -> Int {
        lateBlocks.append(block)
        return lateBlocks.count - 1
    }

    mutating func nextFootnoteNumber() -> Int {
        footnoteCount += 1
        return footnoteCount
    }
}

/// Strips for pages of one geometry; every section starts a page.
struct PageSection: Sendable, Hashable {
    var geometry: PageStyle.Geometry
    /// The page before may be short.
    var beginsAnnex = false
    var strips: [Strip] = []
}
