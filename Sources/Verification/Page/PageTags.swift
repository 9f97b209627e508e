/// Goes from tag to tag through the bytes of a page of ours. A page has thousands of tags: nothing is made but of what is asked for.
struct PageTags {
    enum Kind {
        case opening, closing, comment
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var next = 0
    /// The tag that was read last, without brackets.
    private var tag = 0..<0
    /// In that tag: where names stand, and where their values begin and end.
    private(set) var attributes: [(name: Range<Int>, value: Range<Int>)] = []

    init(_ html: UnsafeBufferPointer<UInt8>) { bytes = html }

    // MARK: From tag to tag

    /// Goes on to the next tag, and gives where the text before it stands; nil where there is no tag.
    mutating func passText() -> Range<Int>? {
        guard let end = bytes.place(of: UInt8(ascii: "<"), in: next..<bytes.count) else { return nil }
        defer { next = end + 1 }
        return next..<end
    }

    /// Reads the tag that begins here; nil where it does not end.
    mutating func readTag() -> Kind? {
        guard let end = bytes.place(of: UInt8(ascii: ">"), in: next..<bytes.count) else { return nil }
        tag = next..<end
        next = end + 1
        // They are few, and their room is kept.
        while !attributes.isEmpty { attributes.removeLast() }
        switch bytes[tag.lowerBound] {
        case UInt8(ascii: "/"): return .closing
        case UInt8(ascii: "!") where begins(with: "!--"): return .comment
        default: return .opening
        }
    }

    /// Finds the attributes of the tag: whatever stands between a space and `="`, and from there to the next quotation mark.
    mutating func readAttributes() {
        var space: Int?
        // Each byte is looked at once for a space.
        var start = tag.lowerBound
        var next = bytes.place(of: UInt8(ascii: "\""), in: tag)
        while let mark = next {
            next = bytes.place(of: UInt8(ascii: "\""), in: mark + 1..<tag.upperBound)
            guard bytes[mark - 1] == UInt8(ascii: "=") else { continue }
            var place = mark - 1
            while place > start, bytes[place] != UInt8(ascii: " ") { place -= 1 }
            if bytes[place] == UInt8(ascii: " ") { space = place }
            start = mark
            if let space { attributes.append((space + 1..<mark - 1, mark + 1..<(next ?? tag.upperBound))) }
        }
    }

    // MARK: What a tag says

    func begins(with text: StaticString) -> Bool { bytes.part(tag).begins(with: text) }

    /// Of an opening tag, as it stands there.
    var name: UnsafeBufferPointer<UInt8> {
        var end = tag.lowerBound
        while end < tag.upperBound, !bytes[end].isSpace, bytes[end] != UInt8(ascii: "/") { end += 1 }
        return bytes.part(tag.lowerBound..<end)
    }

    /// Of a closing tag, as it stands there.
    var closedName: UnsafeBufferPointer<UInt8> { bytes.part(tag.lowerBound + 1..<tag.upperBound) }

    /// The value of an attribute, as it stands there; empty where the tag has none of this name.
    func attribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8> { bytes.part(value(of: name) ?? 0..<0) }

    /// Where the value of an attribute stands; nil where the tag has none of this name.
    func value(of name: StaticString) -> Range<Int>? {
        for attribute in attributes where bytes.part(attribute.name).reads(name) { return attribute.value }
        return nil
    }

    /// What stands behind the beginning of an attribute's name; nil where it begins otherwise.
    func rest(of name: Range<Int>, behind beginning: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard bytes.part(name).begins(with: beginning) else { return nil }
        return bytes.part(name.lowerBound + beginning.utf8CodeUnitCount..<name.upperBound)
    }

    // MARK: Texts

    /// A text or a value without the escapes that we write.
    ///
    /// - Parameter place: nil: a line's end.
    func text(_ place: Range<Int>?) -> String {
        guard let place else { return " " }
        guard hasEscapes(place) else { return bytes.part(place).text }
        var text: [UInt8] = []
        append(place, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The same, without errors of UTF-8, so that it reads behind any other as it reads by itself.
    func append(_ place: Range<Int>?, to text: inout [UInt8]) {
        guard let place else { return text.append(UInt8(ascii: " ")) }
        // Between tags most texts are a line's end.
        if place.count == 1, bytes[place.lowerBound] < 0x80 { return text.append(bytes[place.lowerBound]) }
        guard !hasEscapes(place) else { return appendWithoutEscapes(place, to: &text) }
        let piece = bytes.part(place)
        let isWritten = !piece.contains { $0 >= 0x80 } || (try? UTF8Span(validating: piece.span)) != nil
        if isWritten { text += piece } else { text += piece.text.utf8 }
    }

    /// As it stands there, where no escape stands in it.
    func plain(_ place: Range<Int>) -> UnsafeBufferPointer<UInt8>? { hasEscapes(place) ? nil : bytes.part(place) }

    private func hasEscapes(_ place: Range<Int>) -> Bool { bytes.place(of: UInt8(ascii: "&"), in: place) != nil }

    private func appendWithoutEscapes(_ place: Range<Int>, to text: inout [UInt8]) {
        var start = place.lowerBound
        while let mark = bytes.place(of: UInt8(ascii: "&"), in: start..<place.upperBound) {
            text += bytes.part(start..<mark).text.utf8
            let rest = bytes.part(mark..<place.upperBound)
            if let escape = Self.escapes.first(where: { rest.begins(with: $0.written) }) {
                escape.meant.withUTF8Buffer { text += $0 }
                start = mark + escape.written.utf8CodeUnitCount
            } else {
                text.append(UInt8(ascii: "&"))
                start = mark + 1
            }
        }
        text += bytes.part(start..<place.upperBound).text.utf8
    }

    private static let escapes: [(written: StaticString, meant: StaticString)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
    ]
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
