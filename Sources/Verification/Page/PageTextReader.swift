/// Walks through the tags of a page of ours.
struct PageTextReader {
    private struct Element {
        let name: PageElementNames.Name
        let role: Role
        /// What it is or stands in.
        let surroundings: Surroundings
        /// What it and the elements around it say of the figures in it.
        let subject: FigureNames.Subject
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

        init(of kind: PageElementNames.Kind, _ role: Role) {
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
            switch kind {
            case .thead: insert(.tableHead)
            case .caption: insert(.tableTitle)
            case .figcaption: insert(.chartTitle)
            default: break
            }
        }
    }

    var blocks = PageBlocks()
    private(set) var charts: [PageText.Chart] = []
    private(set) var marks: [(mark: FigureMark, isPrinted: Bool)] = []
    private(set) var isEnglish = false
    /// Of figures.
    private(set) var names: FigureNames
    private var elements = PageElementNames()
    private var tags: PageTags
    private var open: [Element] = []
    private var cells = PageTableCells()

    private static let usualMarks = 800

    init(_ html: UnsafeBufferPointer<UInt8>, _ names: FigureNames) {
        self.names = names
        tags = PageTags(html)
        marks.reserveCapacity(Self.usualMarks)
    }

    mutating func read() {
        while let text = tags.passText() {
            if !text.isEmpty { add(text) }
            switch tags.readTag() {
            case .opening: begin()
            case .closing: close(elements.ofClosed(tags.closedName).number)
            case .comment: break
            case nil: return
            }
        }
    }

    private mutating func begin() {
        let name = elements.ofOpened(tags.name)
        if name.kind == .html, tags.begins(with: "html lang=\"en\"") { isEnglish = true }
        if name.kind == .br { add(nil) }
        if name.kind == .table { cells.beginTable() }
        tags.readAttributes()
        if name.kind == .col {
            cells.addColumn(figure: names.figure(tags.attribute("data-of")), form: FigureMark.Form(tags.attribute("data-as")))
        }
        guard !name.kind.isVoid else { return }
        let role = role(of: name.kind)
        let subject = knownSubject()
        switch role {
        case .block:
            blocks.begin(isPageOnly: tags.attribute("class").reads("summary"))
            // A note's number is written by whoever shows the page, and is a text of the print.
            if name.kind == .li { blocks.texts += tags.attribute("value").text.utf8 }
        case .chart: charts.append(PageText.Chart())
        case .drawings: if !charts.isEmpty { charts[charts.count - 1].spoken = tags.value(of: "aria-label").map(tags.text) ?? "" }
        case .row:
            cells.beginRow()
            if !isIn(.data) {
                blocks.begin()
            } else if !charts.isEmpty {
                charts[charts.count - 1].rows.append([])
            }
        case .cell:
            cells.begin()
            if isIn(.data), let chart = charts.indices.last, let row = charts[chart].rows.indices.last {
                charts[chart].rows[row].append("")
            }
        case .part: if isIn(.drawings) { beginDrawn(name.kind, subject) }
        case .passedOver, .data, .subtitle, .mark: break
        }
        let surroundings = (open.last?.surroundings ?? []).union(Surroundings(of: name.kind, role))
        open.append(Element(name: name, role: role, surroundings: surroundings, subject: subject))
        if name.kind == .data, !isIn(.drawings), let mark = mark(number: "value", subject) { add(mark) }
    }

    private mutating func add(_ mark: FigureMark) {
        cells.hasMark = true
        marks.append((mark, !isIn(.data) && !isIn(.passedOver) && !blocks.isPageOnly))
    }

    private mutating func beginDrawn(_ kind: PageElementNames.Kind, _ subject: FigureNames.Subject) {
        guard let chart = charts.indices.last else { return }
        if kind == .svg { charts[chart].drawings.append([]) }
        guard kind == .text, let drawing = charts[chart].drawings.indices.last else { return }
        let mark = mark(number: "data-value", subject)
        charts[chart].drawings[drawing].append(DrawnText(text: "", mark: mark, category: Int(tags.attribute("data-category").text)))
    }

    /// The figure that an element shows, by the attribute that has its number.
    private mutating func mark(number: StaticString, _ subject: FigureNames.Subject) -> FigureMark? {
        guard let number = Double(of: tags.attribute(number)) else { return nil }
        let figure = figure(tags.value(of: "data-of"))
        let column = figure == FigureNames.unnamed && isIn(.cell) ? cells.column : nil
        return FigureMark(
            text: "", number: number, key: FigureNames.Key(figure: column?.figure ?? figure, subject: subject),
            form: column?.form ?? FigureMark.Form(tags.attribute("data-as")))
    }

    private mutating func figure(_ name: Range<Int>?) -> Int {
        guard let name else { return FigureNames.unnamed }
        return tags.plain(name).map { names.figure($0) } ?? names.figure(tags.text(name))
    }

    /// The figure of a cell that has no element for it, because it reads as it is.
    private mutating func addPlainFigure() {
        guard !cells.hasMark, let column = cells.column, let (text, number) = cells.wholeNumber else { return }
        let key = FigureNames.Key(figure: column.figure, subject: open.last?.subject ?? .commune)
        add(FigureMark(text: text, number: number, key: key, form: .plain))
    }

    /// What the tag that was read last and the elements around it say of the figures in it.
    private mutating func knownSubject() -> FigureNames.Subject {
        let around = open.last?.subject ?? .commune
        var own: [FigureNames.Aspect] = []
        // Of two attributes with one name the first one holds.
        for (name, value) in tags.attributes.reversed() {
            // Of an office's own table a field may be empty.
            guard let topic = tags.rest(of: name, behind: "data-").flatMap(FigureNames.Topic.init) else { continue }
            own.append(tags.plain(value).map { names.aspect(topic, $0) } ?? names.aspect(topic, tags.text(value)))
        }
        return own.isEmpty ? around : names.subject(names.aspects(of: around) + own)
    }

    private mutating func close(_ name: Int) {
        guard let index = open.lastIndex(where: { $0.name.number == name }) else { return }
        for element in open[index...].reversed() {
            switch element.role {
            case .block: blocks.end()
            case .row where !isIn(.data): blocks.end()
            case .cell: addPlainFigure()
            default: break
            }
        }
        while open.count > index { open.removeLast() }
    }

    private func role(of kind: PageElementNames.Kind) -> Role {
        if isIn(.passedOver) { return .passedOver }
        let classes = PageClasses(tags.attribute("class"))
        if classes.contains(.pageOnly) || kind.isOfHead || kind == .nav { return .passedOver }
        // The heading of what is folded is one; what opens the numbers under a chart is a button.
        if kind == .summary { return classes.contains(.heading) ? .part : .passedOver }
        if isIn(.mark), !tags.attribute("aria-hidden").reads("true") { return .passedOver }
        if classes.contains(.mark) { return .mark }
        if classes.contains(.subtitle) { return .subtitle }
        if kind == .figure, classes.contains(.chart) { return .chart }
        if classes.contains(.drawings) { return .drawings }
        if kind == .details { return classes.contains(.fold) ? .part : .data }
        if kind == .th || kind == .td {
            guard isIn(.tableHead) else { return .cell }
            return isIn(.data) ? .part : .block
        }
        if kind == .tr { return isIn(.tableHead) ? .part : .row }
        if isIn(.data) || isIn(.drawings) { return .part }
        return kind.isBlock || classes.contains(.card) ? .block : .part
    }

    private func isIn(_ surroundings: Surroundings) -> Bool { open.last?.surroundings.isSuperset(of: surroundings) == true }

    // MARK: Texts

    /// - Parameter place: nil: a line's end.
    private mutating func add(_ place: Range<Int>?) {
        let isOfData = open.last?.name.kind == .data
        // Of what is passed over, figures alone are read.
        guard !isIn(.passedOver) || isOfData else { return }
        if isOfData, let mark = marks.indices.last { marks[mark].mark.text += tags.text(place) }
        guard !isIn(.passedOver) else { return }
        if isIn(.cell) { tags.append(place, to: &cells.text) }
        if isIn(.drawings) { return addDrawn(place) }
        if isIn(.data) {
            if !charts.isEmpty { addNumber(tags.text(place)) }
            return
        }
        if isIn(.chart), isIn(.chartTitle) { charts[charts.count - 1].words += " " + tags.text(place) }
        if isIn(.subtitle) {
            if !charts.isEmpty { charts[charts.count - 1].subtitle += tags.text(place) }
        } else if blocks.isOpen {
            tags.append(place, to: &blocks.texts)
        }
    }

    private mutating func addDrawn(_ place: Range<Int>?) {
        guard open.last?.name.kind == .text, let chart = charts.indices.last, let drawing = charts[chart].drawings.indices.last,
            let last = charts[chart].drawings[drawing].indices.last
        else { return }
        let text = tags.text(place)
        charts[chart].drawings[drawing][last].text += text
        charts[chart].drawings[drawing][last].mark?.text += text
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
