internal import Report

/// Aligns the figures of a column on their decimal mark.
///
/// The column is set flush right with figures of equal width; what a cell lacks after its whole number, compared with the longest
/// tail of the column, is added as invisible characters. So `100%` under `74,2%` gets the width of `,2`, in any font.
struct DecimalAlignment {
    private let longestTail: [Character]

    init(column: Int, of table: Table) {
        longestTail =
            table.rows.filter { $0.role != .group }
            .compactMap { column < $0.cells.count ? Self.tail(of: $0.cells[column].text.plainText) : nil }
            .max { $0.count < $1.count } ?? []
    }

    /// The characters whose width the text needs at its end; nil where it needs none.
    func padding(of text: String) -> String? {
        guard !text.isEmpty else { return nil }
        var missing = longestTail
        for character in Self.tail(of: text) {
            if let index = missing.firstIndex(of: character) { missing.remove(at: index) }
        }
        return missing.isEmpty ? nil : String(missing)
    }

    /// What follows the whole number, its figures as zeros: `1.234,5%` → `,0%`. In both languages a mark that is followed by three
    /// figures separates thousands, unless the number has decimals after another mark.
    private static func tail(of text: String) -> [Character] {
        let characters = Array(text)
        guard var index = characters.firstIndex(where: \.isASCIIDigit) else { return [] }
        while index < characters.count {
            if characters[index].isASCIIDigit {
                index += 1
            } else if isGroupSeparator(characters, at: index) {
                index += 4
            } else {
                break
            }
        }
        return characters[index...].map { $0.isASCIIDigit ? "0" : $0 }
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
