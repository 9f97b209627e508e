/// Walks through the tags of a page of ours.
struct PageTextReader {
    private struct Element {
        let name: String
        let role: Role
        /// What it is or stands in.
        let surroundings: Surroundings
        /// What it and the elements around it say of the figures in it.
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

    /// Kept with each element: a text of an element deep within others is asked for all of them.
    private struct Surroundings: OptionSet {
        let rawValue: UInt16

        static let passedOver = Self(rawValue: 1 << 0)
        static let chart = Self(rawValue: 1 << 1)
        static let drawings = Self(rawValue: 1 << 2)
        static let data = Self(rawValue: 1 << 3)
        static let row = Self(rawValue: 1 << 4)
        static let cell = Self(rawValue: 1 << 5)
        static let subtitle = Self(rawValue: 1 << 6)
        static let mark = Self(rawValue: 1 << 7)
        static let tableHead = Self(rawValue: 1 << 8)
        static let tableTitle = Self(rawValue: 1 << 9)
        static let chartTitle = Self(rawValue: 1 << 10)

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(of name: String, _ role: Role) {
            self =
                switch role {
                case .part, .block: []
                case .passedOver: .passedOver
                case .chart: .chart
                case .drawings: .drawings
                case .data: .data
                case .row: .row
                case .cell: .cell
                case .subtitle: .subtitle
                case .mark: .mark
                }
            switch name {
            case "thead": insert(.tableHead)
            case "caption": insert(.tableTitle)
            case "figcaption": insert(.chartTitle)
            default: break
            }
        }
    }

    struct TextBlock {
        var text = ""
        var isPageOnly = false
    }

    private(set) var blocks: [TextBlock] = []
    private(set) var charts: [PageText.Chart] = []
    private(set) var marks: [(mark: FigureMark, isPrinted: Bool)] = []
    private(set) var isEnglish = false
    private var tags: PageTags
    private var open: [Element] = []
    /// Places in `blocks` of the blocks that are open.
    private var openBlocks: [Int] = []
    private var cells = PageTableCells()

    private static let voidNames: Set<String> = ["meta", "br", "img", "col", "hr", "link", "input", "!doctype"]
    private static let blockNames: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "caption", "tr", "blockquote", "dt", "dd",
    ]

    init(_ html: String) {
        tags = PageTags(html)
    }

    mutating func read() {
        while let text = tags.passText() {
            add(text)
            switch tags.readTag() {
            case .opening: begin()
            case .closing: close(tags.closedName)
            case .comment: break
            case nil: return
            }
        }
    }

    private mutating func begin() {
        let name = tags.name
        if name == "html", tags.begins(with: "html lang=\"en\"") { isEnglish = true }
        if name == "br" { add(" ") }
        if name == "table" { cells = PageTableCells() }
        if name == "col" { cells.addColumn(figure: tags.attribute("data-of"), form: tags.attribute("data-as")) }
        guard !Self.voidNames.contains(name) else { return }
        let role = role(of: name)
        let aspects = knownAspects
        switch role {
        case .block:
            // A note's number is written by whoever shows the page, and is a text of the print.
            beginBlock(name == "li" ? tags.attribute("value") : "", isPageOnly: tags.attribute("class") == "summary")
        case .chart: charts.append(PageText.Chart())
        case .drawings: if !charts.isEmpty { charts[charts.count - 1].spoken = tags.text(of: "aria-label") ?? "" }
        case .row:
            cells.beginRow()
            if !isIn(.data) {
                beginBlock()
            } else if !charts.isEmpty {
                charts[charts.count - 1].rows.append([])
            }
        case .cell:
            cells.begin()
            if isIn(.data), let chart = charts.indices.last, let row = charts[chart].rows.indices.last {
                charts[chart].rows[row].append("")
            }
        case .part: if isIn(.drawings) { beginDrawn(name, aspects) }
        case .passedOver, .data, .subtitle, .mark: break
        }
        let surroundings = (open.last?.surroundings ?? []).union(Surroundings(of: name, role))
        open.append(Element(name: name, role: role, surroundings: surroundings, aspects: aspects))
        if name == "data", !isIn(.drawings), let mark = mark(number: "value", aspects) { add(mark) }
    }

    private mutating func beginBlock(_ text: String = "", isPageOnly: Bool = false) {
        openBlocks.append(blocks.count)
        blocks.append(TextBlock(text: text, isPageOnly: isPageOnly))
    }

    private mutating func add(_ mark: FigureMark) {
        cells.hasMark = true
        let isPageOnly = openBlocks.contains { blocks[$0].isPageOnly }
        marks.append((mark, !isIn(.data) && !isIn(.passedOver) && !isPageOnly))
    }

    private mutating func beginDrawn(_ name: String, _ aspects: [String: String]) {
        guard let chart = charts.indices.last else { return }
        if name == "svg" { charts[chart].drawings.append([]) }
        guard name == "text", let drawing = charts[chart].drawings.indices.last else { return }
        charts[chart].drawings[drawing].append(
            DrawnText(text: "", mark: mark(number: "data-value", aspects), category: Int(tags.attribute("data-category"))))
    }

    /// The figure that an element shows, by the attribute that has its number.
    private func mark(number: StaticString, _ aspects: [String: String]) -> FigureMark? {
        guard let number = Double(tags.attribute(number)) else { return nil }
        let figure = tags.text(of: "data-of") ?? ""
        let column = figure.isEmpty && isIn(.cell) ? cells.column : nil
        let form = column?.form ?? tags.attribute("data-as")
        return FigureMark(
            text: "", number: number, figure: figure.isEmpty ? column?.figure : figure, aspects: aspects,
            form: FigureMark.Form(rawValue: form) ?? .plain)
    }

    /// The figure of a cell that has no element for it, because it reads as it is.
    private mutating func addPlainFigure() {
        guard !cells.hasMark, let column = cells.column, let number = cells.wholeNumber else { return }
        add(FigureMark(text: cells.text, number: number, figure: column.figure, aspects: open.last?.aspects ?? [:], form: .plain))
    }

    /// What the tag that was read last and the elements around it say of the figures in it.
    private var knownAspects: [String: String] {
        var aspects = open.last?.aspects ?? [:]
        // Of an office's own table a field may be empty.
        if tags.hasAttributes {
            for (name, attribute) in Self.aspects { if let aspect = tags.text(of: attribute) { aspects[name] = aspect } }
        }
        return aspects
    }

    private static let aspects: [(name: String, attribute: StaticString)] = [
        ("village", "data-village"), ("place", "data-place"), ("field", "data-field"), ("procedure", "data-procedure"),
        ("month", "data-month"), ("period", "data-period"), ("file", "data-file"),
    ]

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
    private static let pageOnly: Set<String> = [
        "spoken", "skip", "back", "contents", "draft", "correction", "scope", "files", "hint",
    ]

    private func role(of name: String) -> Role {
        if isIn(.passedOver) { return .passedOver }
        let classes = tags.words(of: "class")
        let isHidden = classes.contains { Self.pageOnly.contains($0) }
        if isHidden || ["head", "style", "title", "nav"].contains(name) { return .passedOver }
        // The heading of what is folded is one; what opens the numbers under a chart is a button.
        if name == "summary" { return classes.contains("heading") ? .part : .passedOver }
        if isIn(.mark), tags.attribute("aria-hidden") != "true" { return .passedOver }
        if classes.contains("mark") { return .mark }
        if classes.contains("subtitle") { return .subtitle }
        if name == "figure", classes.contains("chart") { return .chart }
        if classes.contains("drawings") { return .drawings }
        if name == "details" { return classes.contains("fold") ? .part : .data }
        if name == "th" || name == "td" {
            guard isIn(.tableHead) else { return .cell }
            return isIn(.data) ? .part : .block
        }
        if name == "tr" { return isIn(.tableHead) ? .part : .row }
        if isIn(.data) || isIn(.drawings) { return .part }
        return Self.blockNames.contains(name) || classes.contains { $0.hasPrefix("card-") } ? .block : .part
    }

    private func isIn(_ surroundings: Surroundings) -> Bool { open.last?.surroundings.isSuperset(of: surroundings) == true }

    private mutating func add(_ place: Range<Int>) {
        // Of what is passed over, figures alone are read.
        guard !place.isEmpty, !isIn(.passedOver) || open.last?.name == "data" else { return }
        add(tags.text(place))
    }

    private mutating func add(_ text: String) {
        if open.last?.name == "data", let mark = marks.indices.last { marks[mark].mark.text += text }
        guard !isIn(.passedOver) else { return }
        if isIn(.cell) { cells.text += text }
        if isIn(.drawings) {
            guard open.last?.name == "text", let chart = charts.indices.last, let drawing = charts[chart].drawings.indices.last,
                let last = charts[chart].drawings[drawing].indices.last
            else { return }
            charts[chart].drawings[drawing][last].text += text
            charts[chart].drawings[drawing][last].mark?.text += text
            return
        }
        if isIn(.data) {
            if !charts.isEmpty { addNumber(text) }
            return
        }
        if isIn(.chart), isIn(.chartTitle) { charts[charts.count - 1].words += " " + text }
        if isIn(.subtitle), !charts.isEmpty { charts[charts.count - 1].subtitle += text }
        if let block = openBlocks.last, !isIn(.subtitle) { blocks[block].text += text }
    }

    /// A text of the numbers under a chart.
    private mutating func addNumber(_ text: String) {
        let chart = charts.count - 1
        if isIn([.row, .cell]), let row = charts[chart].rows.indices.last {
            if let cell = charts[chart].rows[row].indices.last { charts[chart].rows[row][cell] += text }
        } else if isIn(.tableTitle) || isIn(.tableHead) {
            charts[chart].dataWords += text + " "
        } else if !text.isBlank {
            charts[chart].notes.append(text)
        }
    }
}
