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
        beginning(text).map(beginnings.contains) ?? true
    }

    /// The first three characters in small letters without marks, y as the i that it may be in a key; the third may be a blank or, by a
    /// nought, missing. nil where one is something else.
    private static func beginning(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var index = 0
        func plain(_ scalar: UInt32) -> UInt32? {
            switch scalar {
            case 0x79, 0x59: return 0x69
            case 0x61...0x7A, 0x30...0x39: return scalar
            case 0x41...0x5A: return scalar | 0x20
            default:
                let entry = scalar < 0x80 || scalar >= LetterTable.entries.count ? 0 : LetterTable.entries[Int(scalar)] & 0xFFFF
                return entry == 0 ? nil : entry == 0x79 ? 0x69 : LetterTable.basic(entry)
            }
        }
        guard let first = plain(NameKey.decode(text, &index)), index < text.count, let second = plain(NameKey.decode(text, &index)) else {
            return nil
        }
        if index == text.count { return first << 16 | second << 8 }
        let character = NameKey.decode(text, &index)
        guard let third = character == 0x20 ? character : plain(character) else { return nil }
        return first << 16 | second << 8 | third
    }

    private static let beginnings: [UInt32] = {
        let keys = (Nothing.marks + Nothing.words + Nothing.days).map { NameKey($0).plain }
        return Set(keys.compactMap { $0.withUnsafeBufferPointer(beginning) }).sorted()
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
