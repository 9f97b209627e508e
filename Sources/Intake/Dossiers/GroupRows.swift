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

    enum Reading: Sendable, Hashable {
        case name(Level, String)
        /// Of what the table has a column for.
        case unwanted
        /// A title, a closing, somebody's name or what else: the dossiers below it are in no group that is known.
        case other
    }

    /// Names of fields and procedures, by their keys, that other files state in columns.
    private var knownFields: Set<String> = []
    private var knownProcedures: Set<String> = []

    init(wantsField: Bool, wantsProcedure: Bool, hasRomanLevel: Bool) {
        self.wantsField = wantsField
        self.wantsProcedure = wantsProcedure
        self.hasRomanLevel = hasRomanLevel
    }

    mutating func learn(fields: [String], procedures: [String]) {
        guard isUsed else { return }
        knownFields.formUnion(fields.map(TextKey.make))
        knownProcedures.formUnion(procedures.map(TextKey.make))
    }

    /// What a row says that holds nothing but a text, perhaps with a mark before it. It names a group only where it is labelled or marked
    /// as one, or known as one.
    func reading(of text: String) -> Reading {
        let (mark, name) = OrdinalMark.divide(text)
        // A colon is no part of the word before it.
        let key = TextKey.make(String(name.flatMap { $0 == ":" ? [" ", ":", " "] : [$0] }))
        if key.hasPrefix(GroupRows.fieldWord + " ") { return reading(.field, GroupRows.after(2, in: name)) }
        if let word = GroupRows.procedureWords.first(where: { key.hasPrefix($0 + " ") }) {
            return reading(.procedure, GroupRows.after(word.split(separator: " ").count, in: name))
        }
        let nameKey = TextKey.make(name)
        if knownFields.contains(nameKey) { return reading(.field, name) }
        if knownProcedures.contains(nameKey) { return reading(.procedure, name) }
        let known = GroupNames.level(of: name)
        if mark.isEmpty { return known.map { reading($0, name) } ?? .other }
        if known == nil, GroupNames.isOther(name) { return .other }
        if hasRomanLevel { return reading(OrdinalMark.isRoman(mark) ? .field : .procedure, name) }
        return reading(wantsField ? .field : .procedure, name)
    }

    private func isKnown(_ name: String) -> Bool {
        let key = TextKey.make(name)
        return knownFields.contains(key) || knownProcedures.contains(key) || GroupNames.level(of: name) != nil
    }

    private func reading(_ level: Level, _ name: String) -> Reading {
        if name.isEmpty || (!isKnown(name) && PersonName.isWritten(in: name)) { return .other }
        return (level == .field ? wantsField : wantsProcedure) ? .name(level, name) : .unwanted
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
