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
    public var string: String {
        withBytes { bytes in
            if Normalization.isNeeded(bytes) { return String(decoding: Normalization.composed(bytes), as: UTF8.self) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The field without blanks, tabs, line ends and no-break spaces at its ends.
    @inlinable @inline(__always) public var trimmed: FieldBytes {
        // Nearly every field begins and ends with a letter or digit.
        count > 0 && FieldBytes.isPlain(start[0]) && FieldBytes.isPlain(start[count - 1]) ? self : withoutBlanks
    }

    @usableFromInline var withoutBlanks: FieldBytes {
        var low = 0
        var high = count
        while low < high {
            if FieldBytes.isBlank(start[low]) {
                low += 1
            } else if high - low > 1, start[low] == 0xC2, start[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while high > low {
            if FieldBytes.isBlank(start[high - 1]) {
                high -= 1
            } else if high - low > 1, start[high - 1] == 0xA0, start[high - 2] == 0xC2 {
                high -= 2
            } else {
                break
            }
        }
        return FieldBytes(start: start + low, count: high - low, escape: escape, quote: quote)
    }

    /// Whether a byte is no blank, nor part of a no-break space.
    @inlinable static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 && byte != 0xA0 }

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
