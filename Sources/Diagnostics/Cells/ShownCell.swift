package import Language

/// A word of a file that a message may show: it is known where it stands, close to what is known there, or stands in several rows and
/// looks like nothing personal (Domain.md, "Personal data"). There is no other way to bring a cell's text into a message.
package struct ShownWord: Sendable, Hashable {
    package let text: String

    /// nil where the text is not to be shown.
    ///
    /// - Parameter rows: how many rows have it; what a single row has is shown only where the vocabulary is close to it.
    package init?(_ text: String, in vocabulary: ShownVocabulary, rows: Int = 1) {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty else { return nil }
        if !vocabulary.knows(line) {
            guard line.count <= 80, !line.hasDigits(3), PersonalText(line) == .no,
                rows >= Self.severalRows || vocabulary.isClose(line)
            else { return nil }
        }
        self.text = line
    }

    /// From so many rows on a text is no slip of a single one.
    package static let severalRows = 3

    /// Several words as one, with blanks between them; nil where there is none.
    package init?(joining words: [ShownWord]) {
        guard !words.isEmpty else { return nil }
        text = words.map(\.text).joined(separator: " ")
    }
}

/// What a message shows of a cell: a word, or else its shape.
package enum ShownCell: Sendable, Hashable {
    case word(ShownWord)
    case shape(CellShape)

    package init(_ text: String, in vocabulary: ShownVocabulary = .none, rows: Int = 1) {
        self = ShownWord(text, in: vocabulary, rows: rows).map { .word($0) } ?? .shape(CellShape(text))
    }

    /// A name that the report prints: of a village of the list, of a fact that was taken.
    package init(printed name: String) {
        self.init(name, in: ShownVocabulary([name]))
    }

    /// The name of a sheet: as it is where it is made of known words, else its shape.
    package init(sheet name: String) {
        self = KnownNames().know(name) ? ShownCell(printed: name) : .shape(CellShape(name))
    }

    package var word: ShownWord? { if case .word(let word) = self { word } else { nil } }

    /// The word between quotation marks, or the shape between brackets.
    package func text(in language: Language) -> String {
        switch self {
        case .word(let word): "“\(word.text)”"
        case .shape(let shape): "(\(shape.text(in: language)))"
        }
    }
}

extension ShownWord: ExpressibleByStringLiteral {
    /// A word that stands in the program, not in a file.
    package init(stringLiteral word: String) { text = word }
}

extension ShownCell: ExpressibleByStringLiteral {
    /// A word that stands in the program, not in a file.
    package init(stringLiteral word: String) { self = .word(ShownWord(stringLiteral: word)) }
}
