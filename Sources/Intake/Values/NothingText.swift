internal import Catalogue
internal import Tabular

/// Whether a cell holds a mark of nothing: such a cell is a blank (Domain.md, "Values of columns").
enum NothingText {
    /// What the cell would hold otherwise.
    enum Asked { case value, name, day }

    static func isMeant(by field: FieldBytes, asked: Asked = .value) -> Bool {
        field.content.withBytes { isMeant(by: $0, asked: asked) }
    }

    static func isMeant(by text: String, asked: Asked = .value) -> Bool {
        var text = text
        return text.withUTF8 { isMeant(by: $0, asked: asked) }
    }

    /// - Parameter text: without blanks at its ends.
    static func isMeant(by text: UnsafeBufferPointer<UInt8>, asked: Asked = .value) -> Bool {
        if text.isEmpty || isPlaceholder(text) { return true }
        guard text.count <= longest, mayBeWord(text) else { return false }
        var key = NameKey()
        key.fill(text)
        guard let kind = kinds.value(of: key.bytes) else { return false }
        return kind == anywhere || (kind == value ? asked != .name : asked == .day)
    }

    /// Dashes, underscores and dots, also with what parts the numbers of a date: `-`, `…`, `__/__/____`; and `####`, for want of width.
    private static func isPlaceholder(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= longest, text[0] < 0x30 || text[0] > 0x7F || text[0] == 0x5F else { return false }
        var hasMark = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "#" where text.count > 1: hasMark = true
            case "-", "_", ".", "\u{2026}", "\u{2010}"..."\u{2015}", "\u{2212}": hasMark = true
            case "/", ":", " ", "\u{A0}": break
            default: return false
            }
        }
        return hasMark
    }

    /// Whether a text begins as one of the words does, by its first three letters or digits without their marks.
    private static func mayBeWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        WordBeginning.make(text).map(beginnings.contains) ?? true
    }

    private static let beginnings: [UInt32] = {
        let keys = (Nothing.marks + Nothing.words + Nothing.days).map { NameKey($0).plain }
        return Set(keys.compactMap { $0.withUnsafeBufferPointer(WordBeginning.make) }).sorted()
    }()

    private static let longest = 40
    private static let anywhere: UInt32 = 0
    private static let value: UInt32 = 1
    private static let day: UInt32 = 2

    private static let kinds: ByteTable = {
        var kinds = ByteTable()
        for mark in Nothing.marks { kinds.insert(NameKey(mark).bytes, value: anywhere) }
        for word in Nothing.words { kinds.insert(NameKey(word).bytes, value: value) }
        for word in Nothing.days { kinds.insert(NameKey(word).bytes, value: day) }
        return kinds
    }()
}
