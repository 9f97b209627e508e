internal import Language

/// The text of a report's HTML page as it stands in the file: its blocks, the rows of its tables, its charts with their numbers.
struct PageText {
    struct Chart {
        /// Title and subtitle.
        var words = ""
        /// Alternative text.
        var spoken = ""
        /// Under the title; in the print, part of the drawing.
        var subtitle = ""
        /// Texts of each drawing: wide and narrow.
        var drawings: [[String]] = []
        /// Rows of the numbers under it, each with its heading first.
        var rows: [[String]] = []
        /// What is said under them: the source, as under the drawing.
        var notes: [String] = []
        /// Title and column heads of the numbers under it.
        var dataWords = ""
    }

    struct Row {
        /// The first heading of the row, usually a place.
        var heading: String
        var cells: [String]
    }

    /// What the printed report says too, in the order of the page: paragraphs, headings, cells of table heads, rows of tables.
    private(set) var blocks: [String] = []
    /// What only the page says: its sentence of what matters.
    private(set) var pageOnly: [String] = []
    private(set) var rows: [Row] = []
    private(set) var charts: [Chart] = []
    let language: Language

    init(_ html: String) {
        language = html.contains("<html lang=\"en\"") ? .english : .vietnamese
        var reader = PageTextReader(html)
        reader.read()
        let written = reader.blocks.filter { !$0.text.allSatisfy(\.isWhitespace) }
        blocks = written.filter { !$0.isPageOnly }.map(\.text)
        pageOnly = written.filter(\.isPageOnly).map(\.text)
        rows = reader.rows
        charts = reader.charts
    }
}

/// Walks through the tags of a page of ours.
private struct PageTextReader {
    private struct Element {
        let name: String
        let role: Role
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
    private(set) var rows: [PageText.Row] = []
    private(set) var charts: [PageText.Chart] = []
    private var rest: Substring
    private var open: [Element] = []
    /// Places in `blocks` of the blocks that are open.
    private var openBlocks: [Int] = []

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
        guard !Self.voidNames.contains(name) else { return }
        let role = role(of: name, tag)
        switch role {
        case .block:
            blocks.append(TextBlock(isPageOnly: Self.attribute("class", of: tag) == "summary"))
            openBlocks.append(blocks.count - 1)
        case .chart: charts.append(PageText.Chart())
        case .drawings:
            if !charts.isEmpty { charts[charts.count - 1].spoken = Self.plain(Self.attribute("aria-label", of: tag)[...]) }
        case .row:
            if !isIn(.data) {
                blocks.append(TextBlock())
                openBlocks.append(blocks.count - 1)
            }
            rows.append(PageText.Row(heading: "", cells: []))
            if isIn(.data), !charts.isEmpty { charts[charts.count - 1].rows.append([]) }
        case .cell:
            if !rows.isEmpty { rows[rows.count - 1].cells.append("") }
            if isIn(.data), let chart = charts.indices.last, let row = charts[chart].rows.indices.last {
                charts[chart].rows[row].append("")
            }
        case .part:
            if name == "svg", isIn(.drawings), !charts.isEmpty { charts[charts.count - 1].drawings.append([]) }
        case .passedOver, .data, .subtitle, .mark: break
        }
        open.append(Element(name: name, role: role))
    }

    private mutating func close(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        for element in open[index...].reversed() {
            switch element.role {
            case .block: openBlocks.removeLast()
            case .row where !isIn(.data): openBlocks.removeLast()
            default: break
            }
        }
        open.removeSubrange(index...)
    }

    private func role(of name: String, _ tag: Substring) -> Role {
        if isIn(.passedOver) { return .passedOver }
        let classes = Self.attribute("class", of: tag).split(separator: " ")
        let isHidden = classes.contains { ["spoken", "skip", "back", "contents", "draft"].contains($0) }
        if isHidden || ["head", "style", "title", "nav", "summary"].contains(name) { return .passedOver }
        if isIn(.mark), Self.attribute("aria-hidden", of: tag) != "true" { return .passedOver }
        if classes.contains("mark") { return .mark }
        if classes.contains("subtitle") { return .subtitle }
        if name == "figure", classes.contains("chart") { return .chart }
        if classes.contains("drawings") { return .drawings }
        if name == "details" { return .data }
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
        guard !text.isEmpty, !isIn(.passedOver) else { return }
        if isIn(.drawings) {
            let drawing = charts[charts.count - 1].drawings.count - 1
            if open.last?.name == "text", drawing >= 0 { charts[charts.count - 1].drawings[drawing].append(text) }
            return
        }
        if isIn(.row), isIn(.cell), let row = rows.indices.last, let cell = rows[row].cells.indices.last {
            rows[row].cells[cell] += text
            if open.contains(where: { $0.name == "th" }), cell == 0 { rows[row].heading += text }
            if isIn(.data), let chart = charts.indices.last, charts[chart].rows.last?.indices.contains(cell) == true {
                charts[chart].rows[charts[chart].rows.count - 1][cell] += text
            }
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
