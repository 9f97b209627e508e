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
        let said = [figure.exactText, figure.form.rawValue, figure.source?.figure ?? ""] + aspects(of: figure)
        var result: [UInt8] = []
        result.reserveCapacity(512)
        append(opening.value, to: &result)
        for (index, part) in said.enumerated() {
            if index > 0 { append(bytes + 0x09, to: &result) }
            for byte in part.utf8 { append(bytes + UInt32(byte), to: &result) }
        }
        append(separator.value, to: &result)
        result += figure.text.utf8
        append(closing.value, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// A scalar of the last plane in UTF-8: always four bytes.
    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        text.append(UInt8(0xF0 | scalar >> 18))
        text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        text.append(UInt8(0x80 | scalar & 0x3F))
    }

    /// Where numbers stand in a phrase: from a digit to the last one behind points and commas, and a percent sign.
    private static func numbers(in phrase: String) -> [Range<String.Index>] {
        let text = phrase.utf8
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        var found: [Range<String.Index>] = []
        var place = text.startIndex
        while let start = text[place...].firstIndex(where: isDigit) {
            let run = text[start...].prefix { isDigit($0) || $0 == 0x2E || $0 == 0x2C }
            var end = text.index(after: run.lastIndex(where: isDigit) ?? start)
            if end < text.endIndex, text[end] == 0x25 { end = text.index(after: end) }
            found.append(start..<end)
            place = end
        }
        return found
    }

    /// A phrase whose numbers are these figures, in their order; as it is where it has more or fewer numbers.
    static func marking(_ phrase: String, _ figures: [(number: Double, form: FigureValue.Form, source: FigureSource?)]) -> String {
        let numbers = numbers(in: phrase)
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
        guard hasMarks(text) else { return text.isEmpty ? [] : [.text(text)] }
        var inlines: [Inline] = []
        var rest = text.unicodeScalars[...]
        func append(_ scalars: Substring.UnicodeScalarView) {
            let plain = plain(scalars)
            if !plain.isEmpty { inlines.append(.text(plain)) }
        }
        while let start = rest.firstIndex(of: opening) {
            append(rest[..<start])
            let inner = rest[rest.index(after: start)...]
            guard let middle = inner.firstIndex(of: separator), let end = inner[middle...].firstIndex(of: closing) else {
                rest = inner
                continue
            }
            let text = plain(inner[inner.index(after: middle)..<end])
            inlines.append(figure(text, said: inner[..<middle]).map(Inline.figure) ?? .text(text))
            rest = inner[inner.index(after: end)...]
        }
        append(rest)
        return inlines
    }

    /// Whether a figure may begin in a text: it has a character of the last plane, all of which begin with this byte.
    private static func hasMarks(_ text: String) -> Bool { text.utf8.contains(0xF4) && text.unicodeScalars.contains(opening) }

    /// The text without what is said of its figures.
    static func plain(_ text: String) -> String {
        guard hasMarks(text) else { return text }
        return inlines(of: text).plainText
    }

    private static func figure(_ text: String, said: Substring.UnicodeScalarView) -> FigureValue? {
        let said = said.map { UInt8(truncatingIfNeeded: $0.value &- bytes) }
        let fields = said.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count > 2, let number = Double(fields[0]), let form = FigureValue.Form(rawValue: fields[1]) else { return nil }
        var aspects: [FigureSource.Aspect: String] = [:]
        for field in fields.dropFirst(3) {
            guard let equals = field.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            guard let aspect = FigureSource.Aspect(rawValue: String(field[..<equals])) else { continue }
            aspects[aspect] = String(field[field.utf8.index(after: equals)...])
        }
        return FigureValue.known(number, text, as: form).of(fields[2].isEmpty ? nil : FigureSource(fields[2], aspects))
    }

    private static func aspects(of figure: FigureValue) -> [String] {
        FigureSource.Aspect.allCases.compactMap { aspect in
            figure.source?.aspects[aspect].map { text in
                "\(aspect.rawValue)=\(text.utf8.contains(0x09) ? text.replacing("\t", with: " ") : text)"
            }
        }
    }

    /// Without characters that stand for a figure's parts.
    private static func plain(_ scalars: Substring.UnicodeScalarView) -> String {
        guard scalars.contains(where: isOwn) else { return String(scalars) }
        return String(String.UnicodeScalarView(scalars.filter { !isOwn($0) }))
    }

    private static func isOwn(_ scalar: Unicode.Scalar) -> Bool {
        scalar == opening || scalar == separator || scalar == closing || (bytes..<bytes + 256).contains(scalar.value)
    }
}
