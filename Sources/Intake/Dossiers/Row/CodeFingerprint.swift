internal import Tabular

/// A dossier's code as 64 bits, equal where the codes mean the same (Domain.md, "Dossier codes"): small letters as capitals, every kind of
/// hyphen, and underscores, as one, without blanks, zero-width characters, apostrophes, quotes, brackets about it, what names it
/// ("Mã hồ sơ: "), a full stop at its end, a remark in brackets and the number of the slip behind.
///
/// Two different codes of four million share a fingerprint with a probability below one in two million, and of fifty thousand below one in
/// ten thousand million: less than that the memory of the machine fails.
enum CodeFingerprint: Hashable {
    case blank
    case code(UInt64)
    /// Something else stands in the code's place: what a spreadsheet has made of it (2.40105E+11, #N/A), a word, or a nought. It equals nothing.
    case damaged

    @inline(__always)
    init(_ field: FieldBytes) {
        let code = field.content
        self =
            !code.hasEscapes && CodeFingerprint.isPlain(code.raw) ? .code(ByteHash.make(code.raw)) : code.withBytes(CodeFingerprint.unusual)
    }

    /// Of a code that stands for itself: none but this row's has it.
    static func own(file: UInt16, line: UInt32) -> UInt64 {
        withUnsafeBytes(of: (0xFF as UInt64, UInt64(file) << 32 | UInt64(line))) { ByteHash.make($0.bindMemory(to: UInt8.self)) }
    }

    /// Whether each byte is a capital letter, a digit or a mark that stays as it is (0x2D to 0x5A), of more than a damaged number has, from a
    /// letter or digit to one that is no nought behind noughts.
    @inline(__always)
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > longestDamaged, let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
        let (first, last) = (bytes[0], bytes[bytes.count &- 1])
        guard isKept(first), isKept(last), last != 0x30 || bytes[bytes.count &- 2] != 0x30 else { return false }
        let high: UInt64 = 0x8080_8080_8080_8080
        func isPlain(_ offset: Int) -> Bool {
            let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let reachesLowest = (word | high) &- 0x2D2D_2D2D_2D2D_2D2D
            let passesHighest = (word & ~high) &+ 0x2525_2525_2525_2525
            return (word | passesHighest | ~reachesLowest) & high == 0
        }
        var offset = 0
        while offset &+ 8 < bytes.count {
            guard isPlain(offset) else { return false }
            offset &+= 8
        }
        return isPlain(bytes.count &- 8)
    }

    /// As many bytes as a number with an exponent has: 2.40105310000E+17.
    private static let longestDamaged = 14

    @inline(__always)
    private static func isKept(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x41 < 26 }

    private static func unusual(_ text: UnsafeBufferPointer<UInt8>) -> CodeFingerprint {
        if isError(text) { return .damaged }
        if NothingText.isMeant(by: text) { return .blank }
        let bytes = UnsafeBufferPointer(rebasing: withoutLabel(text))
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { key in
            var count = 0
            var index = 0
            while index < bytes.count {
                let (byte, length) = CodeFingerprint.byte(bytes, index)
                // "… - Số phiếu: 26.10229"
                if byte == UInt8(ascii: "S"), count > 8, isSlip(bytes[index...]) {
                    if key[count - 1] == UInt8(ascii: "-") { count -= 1 }
                    break
                }
                // "… (1)", "… (bổ sung)"
                if byte == UInt8(ascii: "("), count > 8, isRemark(bytes[index...], behind: index > 0 ? bytes[index - 1] : 0) { break }
                // Brackets about the whole code are none of it.
                if byte != 0, byte != UInt8(ascii: "(") || count > 0 {
                    key[count] = byte
                    count += 1
                }
                index += length
            }
            while count > 0, ".,;:)".utf8.contains(key[count - 1]) { count -= 1 }
            if count == 0 { return .blank }
            let code = UnsafeBufferPointer(rebasing: key[..<count])
            return isDamaged(code) ? .damaged : .code(ByteHash.make(code))
        }
    }

    /// The byte that stands for what is written at `index`, 0 for nothing, and how many bytes that takes.
    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt8, Int) {
        let byte = bytes[index]
        switch byte {
        case 0...0x20, 0x22, 0x23, 0x27, 0x3D, 0x5B, 0x5D, 0x60: return (0, 1)
        case 0x5F: return (UInt8(ascii: "-"), 1)
        case 0x61...0x7A: return (byte - 0x20, 1)
        case 0x21..<0x80: return (byte, 1)
        default: break
        }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (byte, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0xAD, _): return (0, 2)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D): return (UInt8(ascii: "-"), 3)
        // Full stops, letters and digits as wide as Chinese ones.
        case (0xEF, 0xBC, 0x8E): return (UInt8(ascii: "."), 3)
        case (0xEF, 0xBC, 0x90...0x99): return (third - 0x60, 3)
        case (0xEF, 0xBC, 0xA1...0xBA): return (third - 0x60, 3)
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF),
            (0xE3, 0x80, 0x80):
            return (0, 3)
        default: return (byte, 1)
        }
    }

    /// Whether brackets close what is left of a cell, behind a blank.
    private static func isRemark(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, behind byte: UInt8) -> Bool {
        guard [0x20, 0xA0, 0x0A, 0x09].contains(byte), let end = bytes.firstIndex(of: UInt8(ascii: ")")) else { return false }
        return bytes[(end + 1)...].allSatisfy { $0 <= 0x20 || ".,;\"'".utf8.contains($0) }
    }

    private static func isSlip(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        TextKey.plain(String(decoding: bytes.prefix(24), as: UTF8.self)).hasPrefix("so phieu")
    }

    /// Without what a form writes before a code: "Mã hồ sơ: ", "HS ".
    private static func withoutLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        guard let digit = bytes.firstIndex(where: { $0 &- 0x30 < 10 }), digit > 1, digit < 30 else { return bytes[...] }
        // The code may begin with letters of its own: H56.
        guard let end = bytes[..<digit].lastIndex(where: { $0 == 0x20 || $0 == 0x3A || $0 == 0xA0 }) else { return bytes[...] }
        let label = String(decoding: bytes[..<end], as: UTF8.self).filter { $0 != ":" && $0 != "." }
        return labels.contains(TextKey.make(label)) ? bytes[(end + 1)...] : bytes[...]
    }

    private static let labels = Set(
        ["mã hồ sơ", "mã số hồ sơ", "mã hs", "mhs", "số hồ sơ", "số hs", "hồ sơ", "hồ sơ số", "hs", "hs số", "mã", "mã số", "số"].map(
            TextKey.make))

    /// An error of a spreadsheet.
    private static func isError(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.first == 0x23 && bytes.count > 1 && !(0x30...0x39).contains(bytes[1]) || bytes.starts(with: "Err:".utf8)
    }

    /// A number with an exponent, what has no digit, nothing but noughts, or a number that lost its last digits: all behind the fifteenth, or
    /// as many as one with an exponent has lost, written out again.
    private static func isDamaged(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = code.prefix { isDigit($0) || $0 == 0x2E || $0 == 0x2C }
        let isNumber = digits.count == code.count
        if isNumber, code.allSatisfy({ !(0x31...0x39).contains($0) }) { return true }
        if isNumber, code.allSatisfy(isDigit) {
            let noughts = code.reversed().prefix { $0 == 0x30 }.count
            return code.count > 17 && code[15...].allSatisfy { $0 == 0x30 } || code.count > 11 && noughts > 5
        }
        if isNumber { return false }
        guard !digits.isEmpty, code[digits.count] == UInt8(ascii: "E") else { return !code.contains(where: isDigit) }
        let power = code[(digits.count + 1)...]
        let exponent = power.drop { $0 == 0x2B }
        return !exponent.isEmpty && exponent.count <= 2 && exponent.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
