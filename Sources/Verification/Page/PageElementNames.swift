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

    /// - Parameter spelling: of an element that begins, in letters of any size.
    mutating func ofOpened(_ spelling: UnsafeBufferPointer<UInt8>) -> Name {
        let isSmall = spelling.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return name(isSmall ? names.number(of: spelling) : names.number(of: spelling.text.lowercased()))
    }

    mutating func ofClosed(_ spelling: UnsafeBufferPointer<UInt8>) -> Name { name(names.number(of: spelling)) }

    private mutating func name(_ number: Int) -> Name {
        if number == kinds.count { kinds.append(Self.kind(of: names.names[number])) }
        return Name(number: number, kind: kinds[number])
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
