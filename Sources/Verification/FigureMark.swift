internal import Language

/// A figure that a page or a print shows, with what is said of it there: the number, and what it is.
struct FigureMark: Hashable {
    var text: String
    let number: Double
    /// `dossiers.received.total`; nil: computed for this place.
    let figure: String?
    /// `village: Bái Sim`
    let aspects: [String: String]
    let form: Form

    init(text: String, number: Double, figure: String?, aspects: [String: String], form: Form) {
        self.text = text
        self.number = number
        self.figure = figure
        self.aspects = aspects.mapValues(\.asName)
        self.form = form
    }

    enum Form: String {
        case plain, points, rough
    }

    /// What a message calls it: `survey.account, Bái Sim`.
    var name: String { ([figure ?? "…"] + aspects.sorted { $0.key < $1.key }.map(\.value)).joined(separator: ", ") }

    /// Whether it stands along an axis, and is none of the data.
    var isOfAxis: Bool { figure == "axis" }

    /// Whether the text is what the number reads, rounded to the decimals that the text has. Words before the figure may have numbers of
    /// their own, or its unit ("km2").
    func isRight(_ language: Language) -> Bool {
        let tokens = NumberTokens.all(in: text)
        return Set([tokens.first, tokens.last].compactMap { $0 }).contains { isRight($0, language) }
    }

    private func isRight(_ token: String, _ language: Language) -> Bool {
        guard let read = Self.number(token, language) else { return false }
        let isPercentage = text.contains(token + "%")
        let isNegative = text.contains("−")
        let expected = number * (isPercentage || form == .points ? 100 : 1)
        let shown = isNegative ? -read.value : read.value
        guard form == .rough else {
            let unit = (0..<read.decimals).reduce(1.0) { unit, _ in unit / 10 }
            return (shown - expected).magnitude <= unit / 2 + 1e-6
        }
        let isStep = (shown / 5).rounded() * 5 == shown
        let isAbove = shown <= expected + 0.05 && expected - shown < 4.051
        return isStep && (isAbove || shown > expected && (shown - expected < 1.001 || shown == 5))
    }

    /// `1.234,5` → 1234.5 with one decimal.
    private static func number(_ token: String, _ language: Language) -> (value: Double, decimals: Int)? {
        let (group, mark): (Character, Character) = language == .vietnamese ? (".", ",") : (",", ".")
        let parts = token.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first else { return nil }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || (1...3).contains(groups[0].count) else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        return Double(groups.joined() + "." + (decimals.isEmpty ? "0" : decimals)).map { ($0, decimals.count) }
    }
}
