package import Graphics
internal import Language
package import Report

/// What a report says first, as a picture to be sent or shown beside a link: whose it is, of which time, the one sentence of what matters,
/// and the indicators that are farthest from their targets.
package struct ReportCard {
    /// In pixels, as Open Graph's readers show it whole.
    package static let size = Size(width: 1200, height: 630)

    private let document: ReportDocument
    private let wording: CardWording

    private static let margin = 64.0
    private static let inner = size.width - 2 * margin
    private static let ink = Colour(hex: 0x1A1E23)
    private static let soft = Colour(hex: 0x55606B)
    private static let accent = Colour(hex: 0x0B5C8C)
    private static let track = Colour(hex: 0xDDE3E8)
    /// Three stand in a row with names that can be read at half the size.
    private static let mostIndicators = 3
    private static let gap = 40.0

    package init(_ document: ReportDocument) {
        self.document = document
        wording = CardWording(language: document.language)
    }

    /// - Parameter typesetter: what sets its text.
    package func scene(typesetter: some TextTypesetting) -> Scene {
        let cards = indicators
        var elements = [
            SceneElement.rectangle(
                Rectangle(x: 0, y: 0, width: Self.size.width, height: 14), fill: .solid(Self.accent), stroke: nil)
        ]
        var y = 48.0
        for part in headTexts(typesetter, hasIndicators: !cards.isEmpty) {
            elements += part.text.elements(x: Self.margin, top: y + part.space)
            y += part.space + part.text.height
        }
        if document.draft { elements += draftMark(typesetter) }
        let width = (Self.inner - Double(Self.mostIndicators - 1) * Self.gap) / Double(Self.mostIndicators)
        for (index, card) in cards.enumerated() {
            elements += self.elements(of: card, x: Self.margin + Double(index) * (width + Self.gap), width: width, typesetter)
        }
        return Scene(size: Self.size, elements: elements)
    }

    /// Those with a value or whose value is hidden, what has not met its target first.
    private var indicators: [IndicatorBand.Card] {
        var cards: [IndicatorBand.Card] = []
        for case .indicatorBand(let band) in document.blocks { cards += band.cards.filter { $0.value.state != .missing } }
        let short = cards.filter { $0.met == false }
        let others = cards.filter { $0.met != false }
        return Array((short + others).prefix(Self.mostIndicators))
    }

    /// Place and what it lies in, period, and the sentence, with the space above each.
    private func headTexts(_ typesetter: some TextTypesetting, hasIndicators: Bool) -> [(text: FittedText, space: Double)] {
        let name = document.scope?.place ?? document.title
        let around = [document.scope?.within.joined(separator: ", "), document.scope?.periodName].compactMap { $0 }.filter { !$0.isEmpty }
        var texts = [
            (
                text: FittedText(
                    name, sizes: [60, 52, 44, 38], style: TextStyle(.sans, size: 60, bold: true, colour: Self.ink),
                    width: Self.inner - (document.draft ? Self.draftWidth : 0), mostLines: 1, typesetter: typesetter), space: 0.0
            ),
            (
                text: FittedText(
                    around.joined(separator: " · "), sizes: [28, 25, 22], style: TextStyle(.sans, size: 28, colour: Self.soft),
                    width: Self.inner, mostLines: 1, typesetter: typesetter), space: 2
            ),
        ]
        let summary = document.summary.plainText
        if !summary.isEmpty {
            texts.append(
                (
                    text: FittedText(
                        summary, sizes: hasIndicators ? [36, 33, 30, 27, 25] : [52, 46, 40, 36, 32, 28],
                        style: TextStyle(.sans, size: 36, colour: Self.ink), width: Self.inner, mostLines: hasIndicators ? 4 : 7,
                        typesetter: typesetter), space: 18
                ))
        }
        return texts
    }

    private static let draftWidth = 220.0

    private func draftMark(_ typesetter: some TextTypesetting) -> [SceneElement] {
        let text = FittedText(
            wording.draft, sizes: [28], style: TextStyle(.sans, size: 28, bold: true, colour: Self.ink), width: Self.draftWidth,
            mostLines: 1, typesetter: typesetter)
        let box = Rectangle(x: Self.size.width - Self.margin - 180, y: 56, width: 180, height: 52)
        let width = text.lines.first?.extent.width ?? 0
        return [.rectangle(box, fill: nil, stroke: Stroke(colour: Self.ink, width: 3))]
            + text.elements(x: box.minX + (box.size.width - width) / 2, top: box.minY + 8)
    }

    /// Value, bar against the target, name, target: the value's line and the bar of all stand at one height.
    private func elements(
        of card: IndicatorBand.Card, x: Double, width: Double, _ typesetter: some TextTypesetting
    ) -> [SceneElement] {
        let value = FittedText(
            card.value.text, sizes: [80, 68, 56, 46, 38], style: TextStyle(.sans, size: 80, bold: true, colour: Self.accent), width: width,
            mostLines: 1, typesetter: typesetter)
        let name = FittedText(
            LineBreaking.holdingTogether(card.name), sizes: [24, 22, 20], style: TextStyle(.sans, size: 24, colour: Self.ink), width: width,
            mostLines: 2, typesetter: typesetter)
        let mark = card.met.map { $0 ? "● " : "○ " } ?? ""
        let target = FittedText(
            card.value.state == .hidden ? wording.hidden : mark + card.target, sizes: [24, 22, 20],
            style: TextStyle(.sans, size: 24, colour: Self.soft), width: width, mostLines: 1, typesetter: typesetter)
        var elements = value.elements(x: x, top: Self.barTop - 24 - value.size)
        if let bar = card.bar { elements += self.elements(of: bar, x: x, width: width) }
        elements += name.elements(x: x, top: Self.barTop + 20)
        return elements + target.elements(x: x, top: Self.barTop + 22 + name.height)
    }

    private static let barTop = 466.0

    private func elements(of bar: TargetBar, x: Double, width: Double) -> [SceneElement] {
        let height = 10.0
        var elements = [
            SceneElement.rectangle(Rectangle(x: x, y: Self.barTop, width: width, height: height), fill: .solid(Self.track), stroke: nil),
            .rectangle(
                Rectangle(x: x, y: Self.barTop, width: width * bar.fraction, height: height), fill: .solid(Self.accent), stroke: nil),
        ]
        if let target = bar.target {
            let place = x + width * min(1, max(0, target))
            elements.append(
                .line(
                    from: Point(x: place, y: Self.barTop - 6), to: Point(x: place, y: Self.barTop + height + 6),
                    stroke: Stroke(colour: Self.ink, width: 4)))
        }
        return elements
    }
}
