/// A figure's text, divided where the figures of a decimal column stand under each other: after the whole number.
package struct DecimalParts: Sendable, Hashable {
    /// `1.234` of `1.234,5%`; all of a text that holds no number.
    package let before: String
    /// `,5%` of `1.234,5%`: decimals, unit and all that follows.
    package let after: String

    /// In both languages a mark that is followed by three figures separates thousands, unless more figures follow these.
    package init(_ text: String) {
        let characters = Array(text)
        guard var index = characters.firstIndex(where: \.isASCIIDigit) else {
            before = text
            after = ""
            return
        }
        while index < characters.count {
            if characters[index].isASCIIDigit {
                index += 1
            } else if Self.isGroupSeparator(characters, at: index) {
                index += 4
            } else {
                break
            }
        }
        before = String(characters[..<index])
        after = String(characters[index...])
    }

    private static func isGroupSeparator(_ characters: [Character], at index: Int) -> Bool {
        guard characters[index] == "." || characters[index] == ",", index + 3 < characters.count else { return false }
        guard characters[(index + 1)...(index + 3)].allSatisfy(\.isASCIIDigit) else { return false }
        return index + 4 == characters.count || !characters[index + 4].isASCIIDigit
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
