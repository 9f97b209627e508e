internal import Language

/// What a cell that is not shown looks like: enough to find it again, and nothing of what it says.
package enum CellShape: Sendable, Hashable {
    case blank
    /// So many characters, without a digit.
    case letters(Int)
    /// Digits, perhaps in groups: how many.
    case digits(Int)
    /// So many characters, digits among them.
    case mixed(Int)

    package init(_ text: String) {
        let characters = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let digits = characters.count { $0.isNumber }
        self =
            if characters.isEmpty {
                .blank
            } else if digits == 0 {
                .letters(characters.count)
            } else if characters.allSatisfy({ $0.isNumber || " .,-+/:%".contains($0) }) {
                .digits(digits)
            } else {
                .mixed(characters.count)
            }
    }

    /// "chữ, 15 ký tự".
    func text(in language: Language) -> String {
        let numbers = NumberFormatting(language)
        return switch (self, language) {
        case (.blank, .vietnamese): "ô trống"
        case (.blank, .english): "blank"
        case (.letters(let count), .vietnamese): "chữ, \(numbers.count(count)) ký tự"
        case (.letters(let count), .english): "text of \(numbers.count(count)) characters"
        case (.digits(let count), .vietnamese): "số có \(numbers.count(count)) chữ số"
        case (.digits(let count), .english): "a number of \(numbers.count(count)) digits"
        case (.mixed(let count), .vietnamese): "chữ và số, \(numbers.count(count)) ký tự"
        case (.mixed(let count), .english): "text and digits, \(numbers.count(count)) characters"
        }
    }
}
