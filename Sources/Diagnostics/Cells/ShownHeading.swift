internal import Catalogue
package import Language

/// What a message shows of a heading: of its levels those that are made of what headings are made of. A row of data that was taken for
/// one, or below one, shows its shape. It is decided when the message is read.
package struct ShownHeading: Sendable, Hashable {
    private let levels: [String]
    /// The settings name the column by it.
    private let isNamed: Bool
    /// Of the column, from 1, where headings stand there more than once.
    private var number: Int?

    package init(_ levels: [String], isNamed: Bool = false) {
        self.levels = levels
        self.isNamed = isNamed
    }

    /// With the number of its column, from 1, before it.
    package func numbered(_ number: Int) -> ShownHeading {
        var heading = self
        heading.number = number
        return heading
    }

    package var isBlank: Bool { levels.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    private var word: ShownWord? {
        if isNamed, let whole = ShownWord(levels.joined(separator: " "), in: ShownVocabulary([levels.joined(separator: " ")])) {
            return whole
        }
        return ShownWord(joining: levels.compactMap { ShownWord($0, in: Self.vocabulary) })
    }

    /// As a list of columns has it, without quotation marks.
    package func listed(in language: Language) -> String {
        word?.text ?? "(\(CellShape(levels.joined(separator: " ")).text(in: language)))"
    }

    /// As the settings name the column: by its heading, or by the number of the column, from 1, where that is not shown.
    package func setting(orNumber number: Int) -> String { word?.text ?? "#\(number)" }

    func text(in language: Language) -> String {
        let numbered = number.map { "#\($0) " } ?? ""
        return word.map { "“\(numbered)\($0.text)”" } ?? numbered + listed(in: language)
    }

    /// Half of a heading's words must be words of headings.
    private static let vocabulary = ShownVocabulary(
        Column.rows.flatMap(\.headings) + HeadingPhrases.unread,
        phrases: HeadingPhrases.allCases.flatMap { $0.before + $0.behind } + Column.rows.map { $0.name.text(.vietnamese) }
            + PaidService.all.flatMap(\.row.spellings),
        share: 0.5)
}

extension ShownHeading: ExpressibleByStringLiteral {
    /// A heading that stands in the program, not in a file.
    package init(stringLiteral heading: String) { self.init([heading], isNamed: true) }
}
