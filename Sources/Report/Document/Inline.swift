package import Language

/// Text within a block.
package enum Inline: Sendable, Hashable {
    case text(String)
    case figure(FigureValue)
    case emphasis([Inline])
    case strong([Inline])
    case link([Inline], target: String)
    case lineBreak
    /// A numbered note set at the foot of the page (in HTML: of the section).
    case footnote([Inline])

    /// nil where it is none.
    package var figure: FigureValue? { if case .figure(let figure) = self { figure } else { nil } }

    fileprivate var plainText: String {
        switch self {
        case .text(let text): text
        case .figure(let figure): figure.text
        case .emphasis(let inner), .strong(let inner): inner.plainText
        case .link(let inner, _): inner.plainText
        case .lineBreak: " "
        case .footnote: ""
        }
    }
}

extension [Inline] {
    /// The text without its marks.
    package var plainText: String {
        // Nearly all cells of tables hold one.
        count == 1 ? self[0].plainText : map(\.plainText).joined()
    }
}
