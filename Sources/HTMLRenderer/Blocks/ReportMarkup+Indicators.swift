internal import Language
internal import Markup
internal import Report

/// The targeted indicators as cards with bars against their targets.
extension ReportMarkup {
    mutating func write(_ band: IndicatorBand) {
        markup.open("ul", ["class": "cards", "aria-label": wording.indicators])
        for card in band.cards { write(card) }
        markup.close()
    }

    private mutating func write(_ card: IndicatorBand.Card) {
        markup.open("li", ["class": "card"])
        markup.element("span", ["class": "card-name"], text: LineBreaking.holdingTogether(card.name))
        markup.open("span", ["class": "card-value"])
        write(value: card.value)
        markup.close()
        if let bar = card.bar { write(bar) }
        if !card.target.isEmpty || card.met != nil {
            markup.open("span", ["class": "card-target"])
            if let met = card.met { write(mark: met, isWorded: true) }
            markup.element("span", text: LineBreaking.holdingTogether(card.target))
            markup.close()
        }
        if !card.distance.isEmpty { markup.element("span", ["class": "card-distance"], text: LineBreaking.holdingTogether(card.distance)) }
        markup.close()
    }

    /// A figure, and in words for those who listen what "*" and "…" mean.
    private mutating func write(value: FigureValue) {
        switch value.state {
        case .known: markup.append(value)
        case .hidden: write(sign: value.text, spoken: wording.hidden)
        case .missing: write(sign: value.text, spoken: wording.noData)
        }
    }

    private mutating func write(sign: String, spoken: String) {
        markup.element("span", ["aria-hidden": "true"], text: sign)
        markup.element("span", ["class": "spoken"], text: spoken)
    }

    /// ● met, ○ not met; the words are visible or only spoken.
    mutating func write(mark met: Bool, isWorded: Bool) {
        let (sign, words, name) = met ? ("●", wording.met, "mark met") : ("○", wording.notMet, "mark")
        guard isWorded else { return markup.element("span", ["class": name, "role": "img", "aria-label": words], text: sign) }
        markup.open("span", ["class": name])
        markup.element("span", ["aria-hidden": "true"], text: sign)
        markup.append(text: " ")
        markup.element("span", text: words)
        markup.close()
    }

    /// A bar from 0 to 1 with a tick at the target; the figure beside it says the same in text. A drawing, because a length in a style
    /// attribute would need a policy that allows any style.
    mutating func write(_ bar: TargetBar) {
        let percent = { (value: Double) in "\((min(max(value, 0), 1) * 100).markupNumber)%" }
        markup.open("svg", ["class": "bar", "aria-hidden": "true", "focusable": "false"])
        markup.shape("rect", ["class": "track", "width": "100%", "height": "100%"])
        markup.shape("rect", ["width": percent(bar.fraction), "height": "100%"])
        if let target = bar.target { markup.shape("line", ["x1": percent(target), "x2": percent(target), "y1": "-25%", "y2": "125%"]) }
        markup.close()
    }
}
