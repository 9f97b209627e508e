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
        let bytes = Array(text.withoutInvisible.utf8)
        let tokens = NumberTokens.ranges(in: bytes)
        guard let first = tokens.first, let last = tokens.last else { return false }
        return isRight(bytes[first], language) || last != first && isRight(bytes[last], language)
    }

    private func isRight(_ token: ArraySlice<UInt8>, _ language: Language) -> Bool {
        guard let read = Self.number(token, language) else { return false }
        let isPercentage = text.utf8.contains(UInt8(ascii: "%")) && text.has(String(decoding: token, as: UTF8.self) + "%")
        let isNegative = text.has("−")
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
    private static func number(_ token: ArraySlice<UInt8>, _ language: Language) -> (value: Double, decimals: Int)? {
        let (group, mark) = language == .vietnamese ? (UInt8(ascii: "."), UInt8(ascii: ",")) : (UInt8(ascii: ","), UInt8(ascii: "."))
        let end = token.firstIndex(of: mark) ?? token.endIndex
        let (whole, decimals) = (token[..<end], token[end...].dropFirst())
        guard !decimals.contains(mark), isGrouped(whole, by: group) else { return nil }
        let digits = whole.filter { $0 != group } + (decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals)
        return Double(String(decoding: digits, as: UTF8.self)).map { ($0, decimals.count) }
    }

    /// By threes, but for the first group of several, which has one to three.
    private static func isGrouped(_ digits: ArraySlice<UInt8>, by mark: UInt8) -> Bool {
        guard let first = digits.firstIndex(of: mark) else { return true }
        let rest = digits[first...]
        return (1...3).contains(first - digits.startIndex) && rest.count.isMultiple(of: 4)
            && rest.enumerated().allSatisfy { ($0.offset.isMultiple(of: 4)) == ($0.element == mark) }
    }
}
