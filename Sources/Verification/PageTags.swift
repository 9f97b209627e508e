/// Goes from tag to tag through the bytes of a page of ours. A page has thousands of tags: a String is made only of what is asked for.
struct PageTags {
    enum Kind {
        case opening, closing, comment
    }

    /// UTF-8 without errors: texts between tags read together as they read one by one.
    private let bytes: [UInt8]
    private var next = 0
    /// The tag that was read last, without brackets.
    private var tag = 0..<0
    /// In that tag: where names stand, and where their values begin.
    private var attributes: [(name: Range<Int>, value: Int)] = []

    init(_ html: String) {
        bytes = Array(html.utf8)
    }

    // MARK: From tag to tag

    /// Goes on to the next tag, and gives where the text before it stands; nil where there is no tag.
    mutating func passText() -> Range<Int>? {
        guard let end = bytes[next...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        defer { next = end + 1 }
        return next..<end
    }

    /// Reads the tag that begins here; nil where it does not end.
    mutating func readTag() -> Kind? {
        attributes.removeAll(keepingCapacity: true)
        let start = next
        var space: Int?
        for place in start..<bytes.count {
            switch bytes[place] {
            case UInt8(ascii: " "): space = place
            case UInt8(ascii: "\""):
                if let space, bytes[place - 1] == UInt8(ascii: "=") { attributes.append((space + 1..<place - 1, place + 1)) }
            case UInt8(ascii: ">"):
                next = place + 1
                tag = start..<place
                return begins(with: "!--") ? .comment : begins(with: "/") ? .closing : .opening
            default: break
            }
        }
        return nil
    }

    // MARK: What a tag says

    var hasAttributes: Bool { !attributes.isEmpty }

    func begins(with text: StaticString) -> Bool { bytes[tag].starts(with: text.bytes) }

    /// Of an opening tag, in small letters.
    var name: String {
        String(decoding: bytes[tag].prefix { !$0.isSpace && $0 != UInt8(ascii: "/") }, as: UTF8.self).lowercased()
    }

    /// Of a closing tag, as it stands there.
    var closedName: String { String(decoding: bytes[tag].dropFirst(), as: UTF8.self) }

    /// The value of an attribute, as it stands there; empty where the tag has none of this name.
    func attribute(_ name: StaticString) -> String {
        value(of: name).map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    }

    /// The same, without escapes; nil where the tag has none of this name.
    func text(of name: StaticString) -> String? { value(of: name).map(text) }

    /// The words of an attribute, as they stand there.
    func words(of name: StaticString) -> [String] {
        guard let value = value(of: name) else { return [] }
        return bytes[value].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    private func value(of name: StaticString) -> Range<Int>? {
        let attribute = attributes.first { $0.name.count == name.bytes.count && bytes[$0.name].elementsEqual(name.bytes) }
        return attribute.map { $0.value..<(bytes[$0.value..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? tag.upperBound) }
    }

    // MARK: Texts

    /// A text or a value without the escapes that we write.
    func text(_ place: Range<Int>) -> String {
        guard bytes[place].contains(UInt8(ascii: "&")) else { return String(decoding: bytes[place], as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = bytes[place]
        while let first = rest.first {
            let escape = Self.escapes.first { rest.starts(with: $0.written) }
            plain += escape?.meant ?? [first]
            rest = rest.dropFirst(escape?.written.count ?? 1)
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static let escapes = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
    ].map { (written: Array($0.utf8), meant: Array($1.utf8)) }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
