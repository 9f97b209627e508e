internal import Language

/// The text of a report's HTML page as it stands in the file: its blocks, its figures, its charts with their numbers.
struct PageText {
    struct Chart {
        /// Title and subtitle.
        var words = ""
        /// Alternative text.
        var spoken = ""
        /// Under the title; in the print, part of the drawing.
        var subtitle = ""
        /// Texts of each drawing: wide and narrow.
        var drawings: [[DrawnText]] = []
        /// Rows of the numbers under it, each with its heading first.
        var rows: [[String]] = []
        /// What is said under them: the source, as under the drawing.
        var notes: [String] = []
        /// Title and column heads of the numbers under it.
        var dataWords = ""
    }

    /// What the printed report says too, in the order of the page: paragraphs, headings, cells of table heads, rows of tables.
    private(set) var blocks: [String] = []
    /// What only the page says: its sentence of what matters.
    private(set) var pageOnly: [String] = []
    private(set) var charts: [Chart] = []
    /// Figures that the print has too; then those of tables under charts, of drawings and of the page's own sentence.
    private(set) var printedMarks: [FigureMark] = []
    private(set) var otherMarks: [FigureMark] = []
    let language: Language
    /// Of the whole file.
    let hash: String

    init(_ html: String, hash: String = "") {
        self.hash = hash
        language = html.contains("<html lang=\"en\"") ? .english : .vietnamese
        var reader = PageTextReader(html)
        reader.read()
        let written = reader.blocks.filter { !$0.text.allSatisfy(\.isWhitespace) }
        blocks = written.filter { !$0.isPageOnly }.map(\.text)
        pageOnly = written.filter(\.isPageOnly).map(\.text)
        charts = reader.charts
        printedMarks = reader.marks.filter(\.isPrinted).map(\.mark)
        otherMarks = reader.marks.filter { !$0.isPrinted }.map(\.mark) + charts.flatMap { $0.drawings.joined().compactMap(\.mark) }
    }
}

/// One text of a drawing.
struct DrawnText {
    var text: String
    var mark: FigureMark?
    /// Where it is a category's name, or a line of it: which, from 0.
    var category: Int?
    /// What the record of the print has for it.
    var recorded: String?
}

/// Walks through the tags of a page of ours.
private struct PageTextReader {
    private struct Element {
        let name: String
        let role: Role
        /// What it says of the figures in it.
        let aspects: [String: String]
    }

    private enum Role {
        /// Its text belongs to the element around it.
        case part
        /// A block of its own, by its place in `blocks`.
        case block
        /// Not in the printed report: navigation, what is only spoken.
        case passedOver
        case chart, drawings, data, row, cell
        /// In the print, part of the drawing.
        case subtitle
        /// ● or ○ with its meaning in words, which the print leaves to its legend.
        case mark
    }

    struct TextBlock {
        var text = ""
        var isPageOnly = false
    }

    private(set) var blocks: [TextBlock] = []
    private(set) var charts: [PageText.Chart] = []
    private(set) var marks: [(mark: FigureMark, isPrinted: Bool)] = []
    private var rest: Substring
    private var open: [Element] = []
    /// Places in `blocks` of the blocks that are open.
    private var openBlocks: [Int] = []
    private var cells = PageTableCells()

    private static let voidNames: Set<String> = ["meta", "br", "img", "col", "hr", "link", "input", "!doctype"]
    private static let blockNames: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "caption", "tr", "blockquote", "dt", "dd",
    ]

    init(_ html: String) {
        rest = html[...]
    }

    mutating func read() {
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            add(Self.plain(rest[..<start]))
            guard let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) else { return }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!--") { continue }
            tag.hasPrefix("/") ? close(String(tag.dropFirst())) : begin(tag)
        }
    }

    private mutating func begin(_ tag: Substring) {
        let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" }).lowercased()
        if name == "br" { add(" ") }
        if name == "table" { cells = PageTableCells() }
        if name == "col" { cells.addColumn(figure: Self.attribute("data-of", of: tag), form: Self.attribute("data-as", of: tag)) }
        guard !Self.voidNames.contains(name) else { return }
        let role = role(of: name, tag)
        switch role {
        case .block:
            // A note's number is written by whoever shows the page, and is a text of the print.
            let number = name == "li" ? Self.attribute("value", of: tag) : ""
            blocks.append(TextBlock(text: number, isPageOnly: Self.attribute("class", of: tag) == "summary"))
            openBlocks.append(blocks.count - 1)
        case .chart: charts.append(PageText.Chart())
        case .drawings:
            if !charts.isEmpty { charts[charts.count - 1].spoken = Self.plain(Self.attribute("aria-label", of: tag)[...]) }
        case .row:
            cells.beginRow()
            if !isIn(.data) {
                blocks.append(TextBlock())
                openBlocks.append(blocks.count - 1)
            }
            if isIn(.data), !charts.isEmpty { charts[charts.count - 1].rows.append([]) }
        case .cell:
            cells.begin()
            if isIn(.data), let chart = charts.indices.last, let row = charts[chart].rows.indices.last {
                charts[chart].rows[row].append("")
            }
        case .part:
            if isIn(.drawings) { beginDrawn(name, tag) }
        case .passedOver, .data, .subtitle, .mark: break
        }
        open.append(Element(name: name, role: role, aspects: tag.contains(" data-") ? Self.aspects(of: tag) : [:]))
        if name == "data", !isIn(.drawings), let mark = mark(tag, number: Self.attribute("value", of: tag)) {
            add(mark)
        }
    }

    private mutating func add(_ mark: FigureMark) {
        cells.hasMark = true
        let isPageOnly = openBlocks.contains { blocks[$0].isPageOnly }
        marks.append((mark, !isIn(.data) && !isIn(.passedOver) && !isPageOnly))
    }

    private mutating func beginDrawn(_ name: String, _ tag: Substring) {
        guard let chart = charts.indices.last else { return }
        if name == "svg" { charts[chart].drawings.append([]) }
        guard name == "text", let drawing = charts[chart].drawings.indices.last else { return }
        charts[chart].drawings[drawing].append(
            DrawnText(
                text: "", mark: mark(tag, number: Self.attribute("data-value", of: tag)),
                category: Int(Self.attribute("data-category", of: tag))))
    }

    /// The figure that an element shows, with what the elements around it say.
    private func mark(_ tag: Substring, number: String) -> FigureMark? {
        guard let number = Double(number) else { return nil }
        let figure = Self.plain(Self.attribute("data-of", of: tag)[...])
        let column = figure.isEmpty && isIn(.cell) ? cells.column : nil
        let form = column?.form ?? Self.attribute("data-as", of: tag)
        return FigureMark(
            text: "", number: number, figure: figure.isEmpty ? column?.figure : figure,
            aspects: knownAspects.merging(Self.aspects(of: tag)) { $1 }, form: FigureMark.Form(rawValue: form) ?? .plain)
    }

    /// What the open elements say of the figures in them.
    private var knownAspects: [String: String] { open.reduce(into: [:]) { $0.merge($1.aspects) { $1 } } }

    /// The figure of a cell that has no element for it, because it reads as it is.
    private mutating func addPlainFigure() {
        guard !cells.hasMark, let column = cells.column, let number = cells.wholeNumber else { return }
        add(FigureMark(text: cells.text, number: number, figure: column.figure, aspects: knownAspects, form: .plain))
    }

    private static let aspectNames = ["village", "place", "field", "procedure", "month", "period", "file"]

    private static func aspects(of tag: Substring) -> [String: String] {
        aspectNames.reduce(into: [:]) { aspects, name in
            // Of an office's own table a field may be empty.
            guard tag.contains(" data-\(name)=\"") else { return }
            aspects[name] = plain(attribute("data-\(name)", of: tag)[...])
        }
    }

    private mutating func close(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        for element in open[index...].reversed() {
            switch element.role {
            case .block: openBlocks.removeLast()
            case .row where !isIn(.data): openBlocks.removeLast()
            case .cell: addPlainFigure()
            default: break
            }
        }
        open.removeSubrange(index...)
    }

    /// Classes of what only a page has: ways through it, what is spoken, what helps to scroll.
    private static let pageOnly: Set<Substring> = [
        "spoken", "skip", "back", "contents", "draft", "correction", "scope", "files", "hint",
    ]

    private func role(of name: String, _ tag: Substring) -> Role {
        if isIn(.passedOver) { return .passedOver }
        let classes = Self.attribute("class", of: tag).split(separator: " ")
        let isHidden = classes.contains { Self.pageOnly.contains($0) }
        if isHidden || ["head", "style", "title", "nav"].contains(name) { return .passedOver }
        // The heading of what is folded is one; what opens the numbers under a chart is a button.
        if name == "summary" { return classes.contains("heading") ? .part : .passedOver }
        if isIn(.mark), Self.attribute("aria-hidden", of: tag) != "true" { return .passedOver }
        if classes.contains("mark") { return .mark }
        if classes.contains("subtitle") { return .subtitle }
        if name == "figure", classes.contains("chart") { return .chart }
        if classes.contains("drawings") { return .drawings }
        if name == "details" { return classes.contains("fold") ? .part : .data }
        if name == "th" || name == "td" {
            guard open.contains(where: { $0.name == "thead" }) else { return .cell }
            return isIn(.data) ? .part : .block
        }
        if name == "tr" { return open.contains { $0.name == "thead" } ? .part : .row }
        if isIn(.data) || isIn(.drawings) { return .part }
        return Self.blockNames.contains(name) || classes.contains { $0.hasPrefix("card-") } ? .block : .part
    }

    private func isIn(_ role: Role) -> Bool { open.contains { $0.role == role } }

    private mutating func add(_ text: String) {
        if !text.isEmpty, open.last?.name == "data", let mark = marks.indices.last { marks[mark].mark.text += text }
        guard !text.isEmpty, !isIn(.passedOver) else { return }
        if isIn(.cell) { cells.text += text }
        if isIn(.drawings) {
            guard open.last?.name == "text", let chart = charts.indices.last, let drawing = charts[chart].drawings.indices.last,
                let last = charts[chart].drawings[drawing].indices.last
            else { return }
            charts[chart].drawings[drawing][last].text += text
            charts[chart].drawings[drawing][last].mark?.text += text
            return
        }
        if isIn(.data), isIn(.row), isIn(.cell), let chart = charts.indices.last, let row = charts[chart].rows.indices.last {
            if let cell = charts[chart].rows[row].indices.last { charts[chart].rows[row][cell] += text }
        } else if isIn(.data), !charts.isEmpty, open.contains(where: { $0.name == "caption" || $0.name == "thead" }) {
            charts[charts.count - 1].dataWords += text + " "
        } else if isIn(.data), !charts.isEmpty {
            charts[charts.count - 1].notes.append(text)
        }
        if isIn(.data) { return }
        if isIn(.chart), open.contains(where: { $0.name == "figcaption" }) { charts[charts.count - 1].words += " " + text }
        if isIn(.subtitle), !charts.isEmpty { charts[charts.count - 1].subtitle += text }
        if let block = openBlocks.last, !isIn(.subtitle) { blocks[block].text += text }
    }

    private static func attribute(_ name: String, of tag: Substring) -> String {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return "" }
        return String(tag[start...].prefix { $0 != "\"" })
    }

    /// Text without the escapes that we write.
    private static func plain(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
    }
}
