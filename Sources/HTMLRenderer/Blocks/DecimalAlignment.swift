internal import Report

/// Aligns the figures of a column on their decimal mark.
///
/// The column is set flush right with figures of equal width; what a cell lacks after its whole number, compared with the longest
/// tail of the column, is added as invisible characters. So `100%` under `74,2%` gets the width of `,2`, in any font.
struct DecimalAlignment {
    private let longestTail: [Character]

    init(column: Int, of table: Table) {
        var longest: [Character] = []
        for row in table.rows.indices where table.rows[row].role != .group && column < table.rows[row].cells.count {
            let tail = Self.tail(of: table.rows[row].cells[column].text.plainText)
            if tail.count > longest.count { longest = tail }
        }
        longestTail = longest
    }

    /// The characters whose width the text needs at its end; nil where it needs none.
    func padding(of text: String) -> String? {
        guard !longestTail.isEmpty, !text.isEmpty else { return nil }
        let tail = Self.tail(of: text)
        guard tail != longestTail else { return nil }
        var missing = longestTail
        for character in tail {
            if let index = missing.firstIndex(of: character) { missing.remove(at: index) }
        }
        return missing.isEmpty ? nil : String(missing)
    }

    /// What follows the whole number, its figures as zeros, which are as wide: `1.234,5%` → `,0%`.
    private static func tail(of text: String) -> [Character] {
        DecimalParts(text).after.map { character in
            if let byte = character.asciiValue, (0x30...0x39).contains(byte) { "0" } else { character }
        }
    }
}
