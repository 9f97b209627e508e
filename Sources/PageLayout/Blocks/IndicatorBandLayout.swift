internal import Graphics
internal import Report

/// The targeted indicators at a glance: the value large, the bar against its target, what is missing.
struct IndicatorBandLayout: BlockLayout {
    let band: IndicatorBand

    private let gap = 12.0
    private let rule = Stroke(width: 0.75)

    func layOut(in flow: inout Flow) {
        guard !band.cards.isEmpty else { return }
        // Up to five in a row; more in rows as even as possible: seven cards are four and three.
        let rowCount = band.cards.count <= 5 ? 1 : (band.cards.count + 3) / 4
        let perRow = (band.cards.count + rowCount - 1) / rowCount
        flow.inside(.list(ordered: false)) { flow in
            for start in stride(from: 0, to: band.cards.count, by: perRow) {
                let cards = Array(band.cards[start..<min(start + perRow, band.cards.count)])
                row(cards, perRow: perRow, isFirst: start == 0, isLast: start + perRow >= band.cards.count, in: &flow)
            }
        }
    }

    private func row(_ cards: [IndicatorBand.Card], perRow: Int, isFirst: Bool, isLast: Bool, in flow: inout Flow) {
        let scale = flow.style.bandScale
        let (name, value) = (TextStyle(.sans, size: 8.5 * scale), TextStyle(.sans, size: 19 * scale, bold: true))
        let (mark, leading) = (TextStyle(.sans, size: 12 * scale), 11 * scale)
        let width = (flow.width - gap * Double(perRow - 1)) / Double(perRow)
        let names = cards.map { flow.flushLines([StyledText($0.name, name)], width: width) }
        let nameHeight = Double(names.map(\.count).max() ?? 1) * leading
        var strip = Strip(height: 0, before: isFirst ? flow.style.blockSpace : 0, after: isLast ? flow.style.blockSpace : 0)
        var bottom = 0.0
        for (index, card) in cards.enumerated() {
            let item = flow.structure.add(.listItem, to: flow.parent)
            let body = flow.structure.add(.listBody, to: item)
            let x = Double(index) * (width + gap)
            var column = CardColumn(x: x, y: 8, typesetter: flow.typesetter, width: width)
            func paragraph() -> DocumentStructure.ID { flow.structure.add(.paragraph, to: body) }
            column.add(names[index], leading: leading, to: paragraph())
            column.moveDown(to: 8 + nameHeight + 2)
            column.add(
                [StyledText(card.value.text, value)] + (card.met.map { [StyledText($0 ? " ●" : " ○", mark)] } ?? []),
                leading: 23 * scale, to: paragraph())
            if let bar = card.bar { column.addBar(bar.fraction, target: bar.target) }
            column.add([StyledText(card.target, name)], leading: leading, to: paragraph())
            column.add([StyledText(card.distance, name)], leading: leading, to: paragraph())
            strip.content += column.content
            bottom = max(bottom, column.y)
        }
        strip.height = bottom + 8
        var rules: [SceneElement] = []
        if isFirst { rules.append(.line(from: Point(x: 0, y: 0), to: Point(x: flow.width, y: 0), stroke: rule)) }
        let stroke = isLast ? rule : flow.style.tableHairline
        rules.append(.line(from: Point(x: 0, y: strip.height), to: Point(x: flow.width, y: strip.height), stroke: stroke))
        strip.content.append(PageContent(element: nil, elements: rules))
        strip.keepsWithNext = !isLast
        flow.append(strip)
    }
}

/// One card's column of lines.
private struct CardColumn {
    let x: Double
    private(set) var y: Double
    let typesetter: any TextTypesetting
    let width: Double
    private(set) var content: [PageContent] = []

    init(x: Double, y: Double, typesetter: any TextTypesetting, width: Double) {
        self.x = x
        self.y = y
        self.typesetter = typesetter
        self.width = width
    }

    mutating func moveDown(to y: Double) { self.y = y }

    mutating func add(_ parts: [StyledText], leading: Double, to element: DocumentStructure.ID) {
        guard parts.contains(where: { !$0.text.isEmpty }) else { return }
        add(typesetter.lines(of: parts, width: width, alignment: .left, firstLineIndent: 0), leading: leading, to: element)
    }

    mutating func add(_ lines: [TextLine], leading: Double, to element: DocumentStructure.ID) {
        for line in lines {
            let origin = Point(x: x, y: y + line.baseline(inLeading: leading))
            content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += leading
        }
    }

    mutating func addBar(_ fraction: Double, target: Double?) {
        let length = width * min(max(fraction, 0), 1)
        let top = y + 3
        var elements: [SceneElement] = [
            .rectangle(Rectangle(x: x, y: top, width: width, height: 4), fill: .solid(.grey(0.88)), stroke: nil),
            .rectangle(Rectangle(x: x, y: top, width: length, height: 4), fill: .solid(.grey(0.35)), stroke: nil),
        ]
        if let target {
            let mark = x + width * min(max(target, 0), 1)
            elements.append(.line(from: Point(x: mark, y: top - 2.5), to: Point(x: mark, y: top + 6.5), stroke: Stroke(width: 1.25)))
        }
        content.append(PageContent(element: nil, elements: elements))
        y += 13
    }
}
