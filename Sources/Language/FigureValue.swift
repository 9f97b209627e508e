/// A figure as a document shows it: a number with its text, or why there is none.
///
/// Tables, cards, charts, alternative texts and both renderers take a figure from one value of this type and ask its state, never its text.
/// What else is known of it stands beside its state: what it is, and how its text rounds it.
package struct FigureValue: Sendable, Hashable {
    /// Whether there is a number.
    package enum State: Sendable, Hashable {
        /// The number as it was computed, a fraction where the text is a percentage, and the text that rounds it.
        case known(Double, text: String)
        /// Not published, to protect people.
        case hidden
        /// No input says it.
        case missing
    }

    package let state: State
    /// What it is; nil where nobody said.
    package private(set) var source: FigureSource?
    package private(set) var form = Form.plain

    /// How the number became text, where the text does not say so itself.
    package enum Form: String, Sendable, Hashable {
        /// As it is, or as a percentage with its sign.
        case plain
        /// A fraction as hundredths without a sign: `74,2` in a column of percentages.
        case points
        /// A round number near it, by steps of 5 points: `40%` in "khoảng trên 40%".
        case rough
    }

    package init(_ state: State) {
        self.state = state
    }

    package static func known(_ number: Double, _ text: String, as form: Form = .plain) -> FigureValue {
        var figure = FigureValue(.known(number, text: text))
        figure.form = form
        return figure
    }
    /// A number along an axis.
    package static func axis(_ number: Double, _ text: String) -> FigureValue { FigureValue.known(number, text).of(.axis) }
    package static let hidden = FigureValue(.hidden)
    package static let missing = FigureValue(.missing)

    /// nil where it is hidden or missing.
    package var number: Double? {
        if case .known(let number, _) = state { number } else { nil }
    }

    /// The number for programs, with nine decimals at most, as bao-cao.json has numbers; empty where there is none.
    package var exactText: String {
        guard let number, number.isFinite else { return "" }
        let rounded = (number * 1e9).rounded() / 1e9
        return rounded == rounded.rounded() && rounded.magnitude < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    package var isHidden: Bool { if case .hidden = state { true } else { false } }
    package var isMissing: Bool { if case .missing = state { true } else { false } }

    /// The same figure, said to be what it is.
    package consuming func of(_ source: FigureSource?) -> FigureValue {
        self.source = source
        return self
    }

    /// What a reader sees: `74,2%`, or the sign of statistical tables for why there is no number.
    package var text: String {
        switch state {
        case .known(_, let text): text
        case .hidden: "*"
        case .missing: "…"
        }
    }
}
