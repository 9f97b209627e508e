/// The number or letter that a row, or a name in it, begins with: "II. Hộ tịch", "1)", "A".
enum OrdinalMark: Sendable, Hashable {
    /// 1, 2, 1.1
    case number
    /// I, II, … or a letter: rows that stand above numbered ones.
    case section

    /// "II. Hộ tịch" → ("II", "Hộ tịch").
    static func divide(_ text: String) -> (mark: Substring, name: String) {
        let text = trimmed(text)
        guard let end = text.firstIndex(where: { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == ".") }) else {
            return ("", String(text))
        }
        var mark = text[..<end]
        let isClosed = mark.last == "." || text[end] == ")" || text[end...].drop { $0 == " " }.first == "-"
        while mark.last == "." { mark.removeLast() }
        let isNumber = !mark.isEmpty && mark.allSatisfy { $0.isNumber || $0 == "." }
        guard isNumber || (isClosed && (isRoman(mark) || mark.count == 1)) else { return ("", String(text)) }
        let name = text[end...].drop { " .)-/:".contains($0) }
        return name.isEmpty ? ("", String(text)) : (mark, String(name))
    }

    /// "1. Bái Sim", "1)Bái Sim" → "Bái Sim"; "3", "1.012" and "Thôn 3" as they are.
    static func withoutNumber(_ text: String) -> String {
        let start = text[...].drop { $0.isWhitespace }
        let digits = start.prefix { $0.isASCII && $0.isNumber }
        let rest = start[digits.endIndex...]
        guard (1...3).contains(digits.count), let mark = rest.first, mark == "." || mark == ")" else { return text }
        let name = rest.dropFirst().drop { $0.isWhitespace }
        return name.first?.isLetter == true ? String(name) : text
    }

    /// A cell that holds nothing but a mark: "II", "1.", "A"; nil for any other.
    init?(cell: String) {
        let mark = cell.prefix { $0 != "." && $0 != ")" }
        guard cell.count < 6, !mark.isEmpty else { return nil }
        if mark.allSatisfy(\.isNumber) {
            self = .number
        } else if OrdinalMark.isRoman(mark) {
            self = .section
        } else {
            return nil
        }
    }

    /// I, II, … or A, B, …
    static func isRoman(_ mark: Substring) -> Bool {
        !mark.isEmpty && (mark.allSatisfy { "IVXivx".contains($0) } || (mark.count == 1 && mark.first!.isUppercase))
    }

    private static func trimmed(_ text: String) -> Substring {
        let start = text[...].drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
