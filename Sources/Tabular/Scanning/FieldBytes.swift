/// One field of a record: a borrowed view of its UTF-8 bytes, without the quotes around it.
///
/// Public, like `Record`: the compiler inlines no package code into other modules, and a call a field is too much here.
///
/// The bytes live as long as the call that handed out the record. Nothing is copied: escaped quotes (`""`) are resolved by
/// `withBytes` and `string`, and only in the fields that have them.
public struct FieldBytes {
    @usableFromInline let start: UnsafePointer<UInt8>
    /// Number of bytes between the quotes, escapes unresolved.
    public let count: Int
    /// The byte that escapes the quote inside this field (a quote or a backslash), or 0 where there is nothing to resolve.
    @usableFromInline let escape: UInt8
    @usableFromInline let quote: UInt8

    @inlinable init(start: UnsafePointer<UInt8>, count: Int, escape: UInt8, quote: UInt8) {
        self.start = start
        self.count = count
        self.escape = escape
        self.quote = quote
    }

    @inlinable public var isEmpty: Bool { count == 0 }

    /// Whether `raw` differs from the field's text, because a quote in it is written with an escape.
    @inlinable public var hasEscapes: Bool { escape != 0 }

    /// The bytes as they stand in the file, between the quotes.
    @inlinable public var raw: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    @inlinable public subscript(index: Int) -> UInt8 { start[index] }

    /// Calls `body` with the field's text as UTF-8; allocates only where quotes are escaped.
    @inlinable public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        guard hasEscapes else { return try body(raw) }
        return try resolved().withUnsafeBufferPointer(body)
    }

    /// The field's text, in NFC; bytes that are not UTF-8 become U+FFFD.
    public var string: String { withBytes(FieldBytes.text) }

    /// UTF-8 as text, in NFC; bytes that are not UTF-8 become U+FFFD.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if Normalization.isNeeded(bytes) { return String(decoding: Normalization.composed(bytes), as: UTF8.self) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The field without blanks, tabs, line ends, no-break spaces and what cannot be seen at its ends, and without the `="…"` around it by
    /// which programs keep spreadsheets from reading a text as something else.
    @inlinable @inline(__always) public var trimmed: FieldBytes {
        // Nearly every field begins and ends with a letter or digit.
        count > 0 && FieldBytes.beginsPlainly(start[0]) && FieldBytes.endsPlainly(start[count - 1]) ? self : withoutFormula
    }

    /// What the field says: as `trimmed`, and without the apostrophe by which spreadsheets mark a text.
    @inlinable @inline(__always) public var content: FieldBytes {
        count > 0 && FieldBytes.beginsPlainly(start[0]) && FieldBytes.endsPlainly(start[count - 1]) ? self : withoutSigns
    }

    private var withoutBlanks: FieldBytes {
        var low = 0
        var high = count
        while low < high {
            if FieldBytes.isBlank(start[low]) {
                low += 1
            } else if let length = FieldBytes.blankLength(start + low, high - low) {
                low += length
            } else {
                break
            }
        }
        while high > low {
            if FieldBytes.isBlank(start[high - 1]) {
                high -= 1
            } else if high - low > 1, FieldBytes.blankLength(start + high - 2, 2) == 2 {
                high -= 2
            } else if high - low > 2, FieldBytes.blankLength(start + high - 3, 3) == 3 {
                high -= 3
            } else {
                break
            }
        }
        return FieldBytes(start: start + low, count: high - low, escape: escape, quote: quote)
    }

    @usableFromInline var withoutSigns: FieldBytes {
        var field = withoutFormula
        while field.count > 0, field.start[0] == 0x27 {
            field = FieldBytes(start: field.start + 1, count: field.count - 1, escape: escape, quote: quote).withoutBlanks
        }
        return field
    }

    @usableFromInline var withoutFormula: FieldBytes {
        let field = withoutBlanks
        return field.count > 2 && field.start[0] == 0x3D ? field.formulaText?.withoutBlanks ?? field : field
    }

    /// What stands between the quotes of `="…"`; nil where the field is written otherwise.
    private var formulaText: FieldBytes? {
        // Inside a quoted field each quote is escaped.
        let width = hasEscapes ? 2 : 1
        let mark = hasEscapes ? quote : 0x22
        guard count >= 1 + 2 * width, start[width] == mark, start[count - 1] == mark,
            width == 1 || (start[1] == escape && start[count - 2] == escape)
        else { return nil }
        return FieldBytes(start: start + 1 + width, count: count - 1 - 2 * width, escape: escape, quote: quote)
    }

    /// Whether what begins with this byte has nothing to take away: no blank, nor part of a no-break space or of what cannot be seen, nor a
    /// sign of `="…"` or `'…`.
    @inlinable static func beginsPlainly(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF && byte != 0x3D && byte != 0x27
    }

    /// Whether a byte at the end is no blank, nor the last of a no-break space or of what cannot be seen.
    @inlinable static func endsPlainly(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0xA0 && byte != 0xAD && byte != 0xBF && (byte < 0x8B || byte > 0x8F)
    }

    /// Length of the no-break space, zero-width character, direction mark or byte order mark that begins here; nil where none does.
    private static func blankLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        guard count > 1 else { return nil }
        if bytes[0] == 0xC2, bytes[1] == 0xA0 || bytes[1] == 0xAD { return 2 }
        guard count > 2 else { return nil }
        let isZeroWidth = bytes[0] == 0xE2 && bytes[1] == 0x80 && (0x8B...0x8F).contains(bytes[2])
        let isJoiner = bytes[0] == 0xE2 && bytes[1] == 0x81 && bytes[2] == 0xA0
        return isZeroWidth || isJoiner || (bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF) ? 3 : nil
    }

    @inlinable static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || byte == 0 }

    @usableFromInline func resolved() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var index = 0
        while index < count {
            if start[index] == escape, index + 1 < count, start[index + 1] == quote || start[index + 1] == escape { index += 1 }
            bytes.append(start[index])
            index += 1
        }
        return bytes
    }
}
