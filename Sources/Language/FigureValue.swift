/// A figure as a document shows it: a number with its text, or why there is none.
///
/// Tables, cards, charts, alternative texts and both renderers take a figure from one value of this type and ask its state, never its text.
/// What else is known of a figure (what it counts, where, when) belongs beside `state`.
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

    package init(_ state: State) {
        self.state = state
    }

    package static func known(_ number: Double, _ text: String) -> FigureValue { FigureValue(.known(number, text: text)) }
    package static let hidden = FigureValue(.hidden)
    package static let missing = FigureValue(.missing)

    /// nil where it is hidden or missing.
    package var number: Double? {
        if case .known(let number, _) = state { number } else { nil }
    }

    package var isHidden: Bool { state == .hidden }
    package var isMissing: Bool { state == .missing }

    /// What a reader sees: `74,2%`, or the sign of statistical tables for why there is no number.
    package var text: String {
        switch state {
        case .known(_, let text): text
        case .hidden: "*"
        case .missing: "…"
        }
    }
}
