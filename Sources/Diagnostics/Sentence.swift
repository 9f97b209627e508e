/// A sentence in one language with the values that it speaks of, not yet written as text: how a count, a list or a column's name reads
/// is decided in `Wording`.
///
/// Written as a string whose interpolations are typed: a parameter that a message does not declare does not compile.
package struct Sentence: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What a sentence is made of, in its order.
    enum Piece: Sendable, Hashable {
        case words(String)
        case value(MessageValue)
    }

    let pieces: [Piece]

    package init(stringLiteral words: String) {
        pieces = words.isEmpty ? [] : [.words(words)]
    }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ words: String) {
            if !words.isEmpty { pieces.append(.words(words)) }
        }

        /// Text of the program's own or of its settings and templates, put on one line; of input files only `ShownCell` can be said.
        package mutating func appendInterpolation(_ text: String) { pieces.append(.value(.text(text))) }

        /// What the system says of a fault, in its English.
        package mutating func appendInterpolation(system reason: String) { pieces.append(.value(.system(reason))) }

        /// A count, with the language's marks of thousands.
        package mutating func appendInterpolation(_ count: Int) { pieces.append(.value(.count(count))) }

        /// A list such as the headings that were seen, quoted and joined by commas.
        package mutating func appendInterpolation(_ names: [String]) { pieces.append(.value(.names(names))) }

        /// The path of an input file, without quotation marks.
        package mutating func appendInterpolation(path: String) { pieces.append(.value(.text(ShownPath.text(path)))) }

        /// Paths of input files, quoted and joined by commas.
        package mutating func appendInterpolation(paths: [String]) { pieces.append(.value(.names(paths.map(ShownPath.text)))) }

        /// A cell of an input file, with its own quotation marks.
        package mutating func appendInterpolation(_ cell: ShownCell) { pieces.append(.value(.cells([cell]))) }

        /// Cells of an input file, joined by commas.
        package mutating func appendInterpolation(_ cells: [ShownCell]) { pieces.append(.value(.cells(cells))) }

        /// A heading of an input file, with its own quotation marks.
        package mutating func appendInterpolation(_ heading: ShownHeading) { pieces.append(.value(.headings([heading]))) }

        /// Headings of an input file, joined by commas.
        package mutating func appendInterpolation(_ headings: [ShownHeading]) { pieces.append(.value(.headings(headings))) }

        /// A word of an input file as the settings would have it, without quotation marks.
        package mutating func appendInterpolation(plain word: ShownWord) { pieces.append(.value(.text(word.text))) }

        /// A number that counts nothing: without marks of thousands.
        package mutating func appendInterpolation(plain number: Int) { pieces.append(.value(.text(String(number)))) }

        /// The name of the column of input files that the settings call `key`.
        package mutating func appendInterpolation(column key: String) { pieces.append(.value(.column(key))) }

        /// What a chart needs, without quotation marks.
        package mutating func appendInterpolation(_ need: ChartNeed) { pieces.append(.value(.need(need))) }

        /// Lines of a file, in order; runs are joined.
        package mutating func appendInterpolation(lines: [Int]) { pieces.append(.value(.lines(lines))) }
    }
}

/// A value within a sentence; it becomes text only in `Wording`.
enum MessageValue: Sendable, Hashable {
    case text(String)
    case system(String)
    case count(Int)
    case names([String])
    case cells([ShownCell])
    case headings([ShownHeading])
    case column(String)
    case lines([Int])
    case need(ChartNeed)
}

/// What happened, and what the reader can do about it (the hint may be empty).
package struct Phrase: Sendable, Hashable {
    let text: Sentence
    let hint: Sentence

    package init(_ text: Sentence, hint: Sentence = "") {
        self.text = text
        self.hint = hint
    }
}
