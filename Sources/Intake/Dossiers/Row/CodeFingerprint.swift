internal import Tabular

/// A dossier's code as 64 bits, equal where the codes mean the same (Domain.md, "Dossier codes"): small letters as capitals, every kind of
/// hyphen as one, without blanks, zero-width characters, apostrophes, quotes and the number of the slip behind.
///
/// Two different codes of four million share a fingerprint with a probability below one in two million, and of fifty thousand below one in
/// ten thousand million: less than that the memory of the machine fails.
enum CodeFingerprint: Hashable {
    case blank
    case code(UInt64)
    /// A spreadsheet has put something else in the code's place: 2.40105E+11, #N/A. It equals nothing.
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

    /// Whether each of at least eight bytes is a capital letter, a digit or a mark that stays as it is (0x2D to 0x5A).
    @inline(__always)
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 8, let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
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

    private static func unusual(_ bytes: UnsafeBufferPointer<UInt8>) -> CodeFingerprint {
        if isDamaged(bytes) { return .damaged }
        if NothingText.isMeant(by: bytes) { return .blank }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { key in
            var count = 0
            var index = 0
            while index < bytes.count {
                let (byte, length) = CodeFingerprint.byte(bytes, index)
                // "… - Số phiếu: 26.10229"
                if byte == UInt8(ascii: "S"), count > 8, key[count - 1] == UInt8(ascii: "-"), isSlip(bytes[index...]) {
                    count -= 1
                    break
                }
                if byte != 0 {
                    key[count] = byte
                    count += 1
                }
                index += length
            }
            return count == 0 ? .blank : .code(ByteHash.make(UnsafeBufferPointer(rebasing: key[..<count])))
        }
    }

    /// The byte that stands for what is written at `index`, 0 for nothing, and how many bytes that takes.
    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt8, Int) {
        let byte = bytes[index]
        switch byte {
        case 0...0x20, 0x22, 0x27, 0x60: return (0, 1)
        case 0x61...0x7A: return (byte - 0x20, 1)
        case 0x21..<0x80: return (byte, 1)
        default: break
        }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (byte, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0xAD, _): return (0, 2)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D): return (UInt8(ascii: "-"), 3)
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF),
            (0xE3, 0x80, 0x80):
            return (0, 3)
        default: return (byte, 1)
        }
    }

    private static func isSlip(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        TextKey.plain(String(decoding: bytes.prefix(24), as: UTF8.self)).hasPrefix("so phieu")
    }

    /// A number with an exponent, or an error of a spreadsheet.
    private static func isDamaged(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if first == UInt8(ascii: "#") { return true }
        guard (0x30...0x39).contains(first), let exponent = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            return false
        }
        let power = bytes[(exponent + 1)...]
        return bytes[..<exponent].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C } && power.first == 0x2B
            && power.count > 1 && power.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
