internal import Language

/// Numbers of headings as administrative documents have them: I. / 1. / a). Sections of a template come and go with the data, so the
/// program counts. A heading that brings a number of its own keeps it, and `{-}` at its end asks for none.
struct HeadingNumbers {
    private var counts = [0, 0, 0]

    /// Letters of points, in the order of Vietnamese law (a, b, c, d, đ, e, g …).
    private static let letters = Array("abcdđeghiklmnopqrstuvxy")

    /// Begins again, as each annex does.
    mutating func restart() { counts = [0, 0, 0] }

    /// The number of the next heading of a level from 1, with its mark; nil below the third level.
    mutating func next(level: Int) -> String? {
        guard (1...3).contains(level) else { return nil }
        counts[level - 1] += 1
        for deeper in level..<3 { counts[deeper] = 0 }
        let number = counts[level - 1]
        switch level {
        case 1: return NumberWords.roman(number) + "."
        case 2: return "\(number)."
        default: return number <= Self.letters.count ? "\(Self.letters[number - 1]))" : "\(number))"
        }
    }

    /// `text` with its number.
    mutating func numbered(_ text: [Inline], level: Int) -> [Inline] {
        guard case .text(let first) = text.first else {
            return next(level: level).map { [.text($0 + " ")] + text } ?? text
        }
        if case .text(let last) = text.last, last.hasSuffix("{-}") {
            let bare = String(last.dropLast(3).reversed().drop { $0 == " " }.reversed())
            return text.dropLast() + [.text(bare)]
        }
        if Self.hasNumber(first) { return text }
        guard let number = next(level: level) else { return text }
        return [.text("\(number) \(first)")] + text.dropFirst()
    }

    /// "II. …", "3. …", "b) …", "2.1. …"
    private static func hasNumber(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").first, let mark = word.last, ".)".contains(mark) else { return false }
        let body = word.dropLast()
        return !body.isEmpty
            && (body.allSatisfy { "IVX".contains($0) } || body.allSatisfy { $0.isNumber || $0 == "." }
                || (body.count == 1 && mark == ")"))
    }
}
