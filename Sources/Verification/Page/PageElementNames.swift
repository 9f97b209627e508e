/// The names of a page's elements, by numbers: each is asked for when its element begins and when it ends.
struct PageElementNames {
    /// What is read otherwise than others.
    enum Kind {
        case html, head, style, title, nav, br, svg, text, data, summary, details, figure, figcaption, caption
        case table, col, thead, tr, th, td, li
        case otherVoid, otherBlock, other
    }

    struct Name {
        let number: Int
        let kind: Kind
    }

    private var names = NameNumbers()
    private var kinds: [Kind] = []
    /// Short names in small letters, each where its letters lead, with its letters.
    private var short = [(letters: UInt64, name: Name)](repeating: (0, Name(number: 0, kind: .other)), count: 128)

    /// - Parameter spelling: of an element that begins, in letters of any size.
    mutating func ofOpened(_ spelling: UnsafeBufferPointer<UInt8>) -> Name {
        name(spelling) { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    mutating func ofClosed(_ spelling: UnsafeBufferPointer<UInt8>) -> Name { name(spelling) { String(decoding: $0, as: UTF8.self) } }

    private mutating func name(_ spelling: UnsafeBufferPointer<UInt8>, _ reading: (UnsafeBufferPointer<UInt8>) -> String) -> Name {
        guard let letters = Self.letters(spelling) else { return name(reading(spelling)) }
        let slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 57)
        if short[slot].letters != letters { short[slot] = (letters, name(spelling.text)) }
        return short[slot].name
    }

    private mutating func name(_ name: String) -> Name {
        let number = names.number(of: name)
        if number == kinds.count { kinds.append(Self.kind(of: name)) }
        return Name(number: number, kind: kinds[number])
    }

    /// Small letters and digits, at most eight of them; nil of another name.
    private static func letters(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard !spelling.isEmpty, spelling.count <= 8 else { return nil }
        var letters: UInt64 = 0
        for byte in spelling {
            guard byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else {
                return nil
            }
            letters = letters << 8 | UInt64(byte)
        }
        return letters
    }

    private static func kind(of name: String) -> Kind {
        switch name {
        case "html": .html
        case "head": .head
        case "style": .style
        case "title": .title
        case "nav": .nav
        case "br": .br
        case "svg": .svg
        case "text": .text
        case "data": .data
        case "summary": .summary
        case "details": .details
        case "figure": .figure
        case "figcaption": .figcaption
        case "caption": .caption
        case "table": .table
        case "col": .col
        case "thead": .thead
        case "tr": .tr
        case "th": .th
        case "td": .td
        case "li": .li
        case "meta", "img", "hr", "link", "input", "!doctype": .otherVoid
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dt", "dd": .otherBlock
        default: .other
        }
    }
}

extension PageElementNames.Kind {
    /// Whether what stands in it is no text.
    var isOfHead: Bool { self == .head || self == .style || self == .title }

    /// Whether nothing stands in it.
    var isVoid: Bool { self == .br || self == .col || self == .otherVoid }

    /// Whether its text is one of the page's by itself.
    var isBlock: Bool {
        switch self {
        case .li, .figcaption, .caption, .tr, .otherBlock: true
        default: false
        }
    }
}
