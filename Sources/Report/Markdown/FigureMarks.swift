internal import Language

/// Figures within a template's values: while a value is plain text, on its way through Markdown or YAML, characters of the last private plane
/// say where a figure begins and ends and what it is. None of them leaves the reading of the filled template.
enum FigureMarks {
    private static let opening: Unicode.Scalar = "\u{100001}"
    private static let separator: Unicode.Scalar = "\u{100002}"
    private static let closing: Unicode.Scalar = "\u{100003}"
    /// Bytes of what is said of a figure.
    private static let bytes: UInt32 = 0x100100

    /// A figure's text with what it is; without a number its text alone.
    static func marked(_ figure: FigureValue) -> String {
        guard figure.number != nil else { return figure.text }
        var result = ""
        result.unicodeScalars.append(opening)
        for byte in ([figure.exactText, figure.form.rawValue, figure.source?.figure ?? ""] + aspects(of: figure)).joined(separator: "\t")
            .utf8
        {
            result.unicodeScalars.append(Unicode.Scalar(bytes + UInt32(byte))!)
        }
        result.unicodeScalars.append(separator)
        result += figure.text
        result.unicodeScalars.append(closing)
        return result
    }

    /// A phrase whose numbers are these figures, in their order; as it is where it has more or fewer numbers.
    static func marking(_ phrase: String, _ figures: [(number: Double, form: FigureValue.Form, source: FigureSource?)]) -> String {
        let numbers = phrase.matches(of: /\d(?:[\d.,]*\d)?%?/).map(\.range)
        guard numbers.count == figures.count else { return phrase }
        var result = ""
        var place = phrase.startIndex
        for (range, figure) in zip(numbers, figures) {
            result += phrase[place..<range.lowerBound]
            result += marked(.known(figure.number, String(phrase[range]), as: figure.form).of(figure.source))
            place = range.upperBound
        }
        return result + phrase[place...]
    }

    /// The text with its figures as such.
    static func inlines(of text: String) -> [Inline] {
        guard text.unicodeScalars.contains(opening) else { return text.isEmpty ? [] : [.text(text)] }
        var inlines: [Inline] = []
        var rest = text.unicodeScalars[...]
        func append(_ scalars: Substring.UnicodeScalarView) {
            let plain = scalars.filter { !isOwn($0) }
            if !plain.isEmpty { inlines.append(.text(String(String.UnicodeScalarView(plain)))) }
        }
        while let start = rest.firstIndex(of: opening) {
            append(rest[..<start])
            let inner = rest[rest.index(after: start)...]
            guard let middle = inner.firstIndex(of: separator), let end = inner[middle...].firstIndex(of: closing) else {
                rest = inner
                continue
            }
            let text = String(String.UnicodeScalarView(inner[inner.index(after: middle)..<end].filter { !isOwn($0) }))
            inlines.append(figure(text, said: inner[..<middle]).map(Inline.figure) ?? .text(text))
            rest = inner[inner.index(after: end)...]
        }
        append(rest)
        return inlines
    }

    /// The text without what is said of its figures.
    static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(opening) else { return text }
        return inlines(of: text).plainText
    }

    private static func figure(_ text: String, said: Substring.UnicodeScalarView) -> FigureValue? {
        let decoded = String(decoding: said.map { UInt8(truncatingIfNeeded: $0.value &- bytes) }, as: UTF8.self)
        let fields = decoded.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count > 2, let number = Double(fields[0]), let form = FigureValue.Form(rawValue: fields[1]) else { return nil }
        let aspects = fields.dropFirst(3).reduce(into: [FigureSource.Aspect: String]()) { aspects, field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, let aspect = FigureSource.Aspect(rawValue: String(parts[0])) { aspects[aspect] = String(parts[1]) }
        }
        return FigureValue.known(number, text, as: form).of(fields[2].isEmpty ? nil : FigureSource(fields[2], aspects))
    }

    private static func aspects(of figure: FigureValue) -> [String] {
        FigureSource.Aspect.allCases.compactMap { aspect in
            figure.source?.aspects[aspect].map { "\(aspect.rawValue)=\($0.replacing("\t", with: " "))" }
        }
    }

    private static func isOwn(_ scalar: Unicode.Scalar) -> Bool {
        scalar == opening || scalar == separator || scalar == closing || (bytes..<bytes + 256).contains(scalar.value)
    }
}
