internal import Glibc
internal import JSON

/// Bytes of a file, where they stand.
extension UnsafeBufferPointer<UInt8> {
    /// - Parameter range: of these bytes.
    func part(_ range: Range<Int>) -> Self { Self(rebasing: self[range]) }

    /// Without errors of UTF-8.
    var text: String { String(decoding: self, as: UTF8.self) }

    func hasSameBytes(as other: Self) -> Bool {
        count == other.count && (isEmpty || memcmp(baseAddress!, other.baseAddress!, count) == 0)
    }

    func begins(with word: StaticString) -> Bool {
        word.utf8CodeUnitCount <= count && (isEmpty || memcmp(baseAddress!, word.utf8Start, word.utf8CodeUnitCount) == 0)
    }

    func reads(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && begins(with: word) }

    /// Where a byte stands first in a range of them.
    func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, let base = baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension String {
    func has(_ byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { $0.place(of: byte, in: $0.indices) != nil }
    }
}

extension Double {
    /// nil where a text reads no number.
    init?(of text: UnsafeBufferPointer<UInt8>) {
        if let number = DecimalNumber(text, at: 0), number.end == text.count { self = number.value } else { self.init(text.text) }
    }
}
