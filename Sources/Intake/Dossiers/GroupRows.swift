/// Names in rows of their own between the dossiers: a lĩnh vực, or a thủ tục, of the rows below.
struct GroupRows: Sendable {
    enum Level: Sendable, Hashable {
        case field, procedure
    }

    /// Which of the two the table has no column for.
    let wantsField: Bool
    let wantsProcedure: Bool
    /// Groups are numbered I, II … with 1, 2 … below them.
    var hasRomanLevel: Bool

    var isUsed: Bool { wantsField || wantsProcedure }

    private static let fieldWord = TextKey.make("lĩnh vực")
    private static let procedureWords = ["tên thủ tục hành chính", "thủ tục hành chính", "tên thủ tục", "thủ tục", "tthc"].map(TextKey.make)

    /// What a group row names; nil where the table has a column for it.
    func reading(of text: String) -> (level: Level, name: String)? {
        let (mark, name) = OrdinalMark.divide(text)
        // A colon is no part of the word before it.
        let key = TextKey.make(String(name.flatMap { $0 == ":" ? [" ", ":", " "] : [$0] }))
        if key.hasPrefix(GroupRows.fieldWord + " ") { return wantsField ? (.field, GroupRows.after(2, in: name)) : nil }
        if let word = GroupRows.procedureWords.first(where: { key.hasPrefix($0 + " ") }) {
            return wantsProcedure ? (.procedure, GroupRows.after(word.split(separator: " ").count, in: name)) : nil
        }
        let level: Level
        if hasRomanLevel {
            level = OrdinalMark.isRoman(mark) ? .field : .procedure
        } else {
            level = wantsField ? .field : .procedure
        }
        return (level == .field ? wantsField : wantsProcedure) ? (level, name) : nil
    }

    /// Whether a row's text is numbered I, II, …
    static func isRomanNumbered(_ text: String) -> Bool { OrdinalMark.isRoman(OrdinalMark.divide(text).mark) }

    /// The text after so many words, and the colon behind them.
    private static func after(_ words: Int, in text: String) -> String {
        var rest = text[...]
        for _ in 0..<words {
            rest = rest.drop { !$0.isWhitespace && $0 != ":" }
            rest = rest.drop { $0.isWhitespace }
        }
        return String(String(rest.drop { ": ".contains($0) || $0.isWhitespace }).trimmingBlanks())
    }
}

extension String {
    fileprivate func trimmingBlanks() -> Substring {
        let start = self[...].drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
