/// A figure's text, divided where the figures of a decimal column stand under each other: after the whole number.
package struct DecimalParts: Sendable, Hashable {
    /// `1.234` of `1.234,5%`; all of a text that holds no number.
    package let before: String
    /// `,5%` of `1.234,5%`: decimals, unit and all that follows.
    package let after: String

    /// In both languages a mark that is followed by three figures separates thousands, unless more figures follow these.
    package init(_ text: String) {
        let bytes = text.utf8
        guard let start = bytes.indices.first(where: { Self.isDigit(at: $0, in: text) }) else {
            before = text
            after = ""
            return
        }
        var end = start
        while end < bytes.endIndex {
            if Self.isDigit(at: end, in: text) {
                end = bytes.index(after: end)
            } else if let next = Self.endOfGroup(at: end, in: text) {
                end = next
            } else {
                break
            }
        }
        before = String(text[..<end])
        after = String(text[end...])
    }

    /// Behind a separator of thousands and its three figures; nil: they do not stand here.
    private static func endOfGroup(at place: String.Index, in text: String) -> String.Index? {
        let mark = text.utf8[place]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") else { return nil }
        var end = text.utf8.index(after: place)
        var count = 0
        while end < text.endIndex, isDigit(at: end, in: text) {
            end = text.utf8.index(after: end)
            count += 1
        }
        return count == 3 ? end : nil
    }

    /// Whether a figure of ASCII stands here that is a character by itself, no part of an emoji.
    private static func isDigit(at place: String.Index, in text: String) -> Bool {
        guard (0x30...0x39).contains(text.utf8[place]) else { return false }
        let next = text.utf8.index(after: place)
        return next == text.endIndex || text.utf8[next] < 0x80 || text[place].isASCII
    }
}
