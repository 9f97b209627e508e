internal import Graphics
internal import Markup
internal import Report

/// Writes the parts of one report as HTML. Its extensions hold one kind of block each.
///
/// Ids, note numbers and colours belong to the whole page, so one value of this type writes all parts of it, in reading order.
struct ReportMarkup {
    let wording: PageWording
    let drawings: ChartDrawings
    let scope: ReportScope?
    var markup = MarkupWriter()
    var identifiers = Identifiers()
    var paint = ScreenPaint()
    var notes = NoteRegister()
    var outline: [OutlineEntry] = []
    var tableCount = 0
    /// Whether the page shows a code.
    var hasCode = false
    /// What the first screen says; empty where the page has none.
    var summary = ""

    /// Headings within an annex stand one level below the annex's own.
    private var annexDepth = 0

    init(wording: PageWording, drawings: ChartDrawings, scope: ReportScope? = nil) {
        self.wording = wording
        self.drawings = drawings
        self.scope = scope
    }

    /// The running text: one section for each heading of level 1 and each annex, with its notes at its end. Who reads it wants the results:
    /// legal grounds and annexes are folded. As UTF-8.
    mutating func body(_ blocks: [Block]) -> [UInt8] {
        var openElements = 0
        var rest = blocks[...]
        while let block = rest.popFirst() {
            switch block {
            case .heading(level: 1, let text, let anchor) where annexDepth == 0:
                closeSection(&openElements)
                let id = identifiers.unique(anchor)
                outline.append(OutlineEntry(level: 1, title: text.plainText, anchor: id))
                markup.open("section")
                openElements = 1
                heading(2, text, id: id)
            case .annex(let label, let title, let anchor, let landscape):
                closeSection(&openElements)
                annexDepth = 1
                let id = identifiers.unique(anchor)
                outline.append(OutlineEntry(level: 1, title: "\(label). \(title.plainText)", anchor: id))
                markup.open("section", ["class": landscape ? "annex landscape" : "annex"])
                markup.open("details", ["class": "fold"])
                openElements = 2
                annexHeading(label, title, id: id)
            case .paragraph(let text, .grounds):
                markup.open("details", ["class": "fold"])
                markup.element("summary", text: wording.grounds)
                paragraph(text, .grounds)
                while case .paragraph(let text, .grounds)? = rest.first {
                    rest.removeFirst()
                    paragraph(text, .grounds)
                }
                markup.close()
            default: write(block)
            }
        }
        closeSection(&openElements)
        return markup.takeBytes()
    }

    private mutating func annexHeading(_ label: String, _ title: [Inline], id: String) {
        markup.open("summary", ["class": "heading"])
        markup.open("h2", ["id": id])
        markup.element("span", ["class": "annex-label"], text: label)
        markup.append(text: " ")
        write(title)
        markup.close()
        markup.close()
    }

    private mutating func closeSection(_ openElements: inout Int) {
        writeNotes()
        for _ in 0..<openElements { markup.close() }
        openElements = 0
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let text, let anchor):
            let id = identifiers.unique(anchor)
            outline.append(OutlineEntry(level: level + annexDepth, title: text.plainText, anchor: id))
            heading(min(level + 1 + annexDepth, 6), text, id: id)
        case .paragraph(let text, let role): paragraph(text, role)
        case .list(let ordered, let start, let items): list(ordered: ordered, start: start, items)
        case .quote(let blocks):
            markup.open("blockquote")
            write(blocks)
            markup.close()
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .pictures(let pictures): write(pictures)
        case .code(let code): write(code)
        case .indicatorBand(let band): write(band)
        case .officialHeading(let heading): write(heading)
        case .titleBlock(let title): write(title)
        case .signature(let signature): write(signature)
        case .annex(let label, let title, _, _): paragraph([.strong([.text(label + " ")] + title)], .body)
        // The page has its contents beside the text, and no sheets of paper.
        case .contents, .pageBreak: break
        }
    }

    private mutating func heading(_ level: Int, _ text: [Inline], id: String) {
        markup.open("h\(level)", ["id": id])
        write(text)
        markup.close()
    }

    private mutating func paragraph(_ text: [Inline], _ role: ParagraphRole) {
        // A sheet begins with the sentence that the page's first screen has already said.
        let isTold = role == .body && outline.isEmpty && !summary.isEmpty && text.plainText == summary
        markup.open("p", ["class": isTold ? "told" : role == .body ? nil : role.rawValue])
        write(text)
        markup.close()
    }

    private mutating func list(ordered: Bool, start: Int, _ items: [[Block]]) {
        markup.open(ordered ? "ol" : "ul", ["start": ordered && start != 1 ? "\(start)" : nil])
        for item in items {
            markup.open("li")
            if item.count == 1, case .paragraph(let text, .body) = item[0] { write(text) } else { write(item) }
            markup.close()
        }
        markup.close()
    }
}
