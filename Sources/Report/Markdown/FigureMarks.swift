internal import Language

/// Figures within a template's values: while a value is plain text, on its way through Markdown or YAML, characters of the last private plane
/// say where a figure begins and ends and what it is. None of them leaves the reading of the filled template.
enum FigureMarks {
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    // All of them have four bytes in UTF-8, of which the first begins no other character of a report.
    private static let lead: UInt8 = 0xF4
    private static let opening = scalar(0x100001)
    private static let separator = scalar(0x100002)
    private static let closing = scalar(0x100003)
    /// What is said of a figure, byte by byte: 256 of them.
    private static let saying = scalar(0x100100)

    /// A figure's text with what it is; without a number its text alone.
    static func marked(_ figure: FigureValue) -> String {
        guard figure.number != nil else { return figure.text }
        let (said, text) = (said(of: figure), figure.text)
        return String(unsafeUninitializedCapacity: 4 * said.utf8.count + text.utf8.count + 12) { room in
            let room = UnsafeMutableRawBufferPointer(room)
            var count = 0
            func append(_ scalar: UInt32) {
                room.storeBytes(of: scalar.bigEndian, toByteOffset: count, as: UInt32.self)
                count += 4
            }
            append(opening)
            for byte in said.utf8 { append(saying + UInt32(byte >> 6) << 8 + UInt32(byte & 0x3F)) }
            append(separator)
            for byte in text.utf8 {
                room[count] = byte
                count += 1
            }
            append(closing)
            return count
        }
    }

    /// Fields between tabs: the number, its form, its source and the aspects of this.
    private static func said(of figure: FigureValue) -> String {
        var said = ""
        said.reserveCapacity(127)
        said += figure.exactText
        said += "\t"
        said += figure.form.rawValue
        said += "\t"
        guard let source = figure.source else { return said }
        said += source.figure
        for element in source.aspects {
            said += "\t"
            said += element.aspect.rawValue
            said += "="
            said += element.name.utf8.contains(0x09) ? element.name.replacing("\t", with: " ") : element.name
        }
        return said
    }

    /// The four bytes of a scalar of the last plane in UTF-8 as one number, the first byte first.
    private static func scalar(_ value: UInt32) -> UInt32 {
        0xF080_8080 | (value >> 18) << 24 | (value >> 12 & 0x3F) << 16 | (value >> 6 & 0x3F) << 8 | value & 0x3F
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
    static func inlines(of text: String) -> [Inline] { divided(text) ?? (text.isEmpty ? [] : [.text(text)]) }

    /// nil: no figure begins in the text.
    private static func divided(_ text: String) -> [Inline]? {
        guard text.utf8.contains(lead) else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            guard var start = place(of: opening, in: bytes[...]) else { return nil }
            var inlines: [Inline] = []
            var rest = bytes[...]
            func append(_ bytes: Bytes) {
                let plain = plain(bytes)
                if !plain.isEmpty { inlines.append(.text(plain)) }
            }
            while true {
                append(rest[..<start])
                rest = rest[(start + 4)...]
                if let middle = place(of: separator, in: rest), let end = place(of: closing, in: rest[middle...]) {
                    let text = plain(rest[(middle + 4)..<end])
                    inlines.append(figure(text, said: rest[..<middle]).map(Inline.figure) ?? .text(text))
                    rest = rest[(end + 4)...]
                }
                guard let next = place(of: opening, in: rest) else { break }
                start = next
            }
            append(rest)
            return inlines
        }
    }

    /// The text without what is said of its figures.
    static func plain(_ text: String) -> String {
        divided(text)?.plainText ?? text
    }

    private static func figure(_ text: String, said: Bytes) -> FigureValue? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(said.count / 4)
        var place = said.startIndex
        while place < said.endIndex {
            // The last eight bits of a scalar: of what is said, and of anything else that stands there.
            let end = place + length(said[place])
            let last = said[end - 1]
            bytes.append(last < 0x80 ? last : said[end - 2] << 6 | last & 0x3F)
            place = end
        }
        var rest = bytes[...]
        guard let number = Double(String(decoding: take(upTo: tab, of: &rest), as: UTF8.self)),
            let form = FigureValue.Form(rawValue: String(decoding: take(upTo: tab, of: &rest), as: UTF8.self))
        else { return nil }
        let name = String(decoding: take(upTo: tab, of: &rest), as: UTF8.self)
        var aspects: FigureSource.Aspects = [:]
        while !rest.isEmpty {
            var value = take(upTo: tab, of: &rest)
            let aspect = String(decoding: take(upTo: UInt8(ascii: "="), of: &value), as: UTF8.self)
            if let aspect = FigureSource.Aspect(rawValue: aspect) { aspects[aspect] = String(decoding: value, as: UTF8.self) }
        }
        return FigureValue.known(number, text, as: form).of(name.isEmpty ? nil : FigureSource(name, aspects))
    }

    private static let tab = UInt8(ascii: "\t")

    /// What stands before the first such byte, or all; it is taken away with the byte.
    private static func take(upTo mark: UInt8, of bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = bytes.firstIndex(of: mark) ?? bytes.endIndex
        defer { bytes = bytes[min(end + 1, bytes.endIndex)...] }
        return bytes[..<end]
    }

    /// Without characters that stand for a figure's parts.
    private static func plain(_ bytes: Bytes) -> String {
        guard firstOwn(in: bytes) != nil else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = bytes
        while let own = firstOwn(in: rest) {
            plain += rest[..<own]
            rest = rest[(own + 4)...]
        }
        return String(decoding: plain + rest, as: UTF8.self)
    }

    // MARK: Bytes

    private static func firstOwn(in bytes: Bytes) -> Int? {
        place(in: bytes) { $0 == opening || $0 == separator || $0 == closing || $0 & 0xFFFF_FC00 == saying & 0xFFFF_FC00 }
    }

    private static func place(of scalar: UInt32, in bytes: Bytes) -> Int? { place(in: bytes) { $0 == scalar } }

    /// Where a scalar of the last plane begins that is meant.
    private static func place(in bytes: Bytes, _ isMeant: (UInt32) -> Bool) -> Int? {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            guard bytes[place] == lead else {
                place += 1
                continue
            }
            let (second, third, fourth) = (UInt32(bytes[place + 1]), UInt32(bytes[place + 2]), UInt32(bytes[place + 3]))
            if isMeant(UInt32(lead) << 24 | second << 16 | third << 8 | fourth) { return place }
            place += 4
        }
        return nil
    }

    /// How many bytes a scalar has that begins with this one.
    private static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
