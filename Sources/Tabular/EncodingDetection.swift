internal import Diagnostics

/// Decides how a file stores its characters.
struct EncodingDetection {
    struct Finding {
        var encoding: TextEncoding
        /// Bytes of the byte order mark.
        var markLength = 0
        var needsNormalization = false
        /// What the user should know about the decision.
        var remark: DiagnosticKind?
    }

    static func encoding(of bytes: UnsafeBufferPointer<UInt8>, named: TextEncoding?) -> Finding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Finding(encoding: named ?? .utf8, markLength: 3, needsNormalization: Normalization.isNeeded(bytes))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return Finding(encoding: .utf16LittleEndian, markLength: 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return Finding(encoding: .utf16BigEndian, markLength: 2) }
        if let named { return Finding(encoding: named, needsNormalization: Normalization.isNeeded(bytes)) }
        if let order = unmarkedUTF16(bytes) { return Finding(encoding: order) }
        return Finding(encoding: .utf8, needsNormalization: Normalization.isNeeded(bytes))
    }

    /// UTF-16 without a mark shows by its zero bytes: delimiters, digits and line ends have one each, always on the same side.
    private static func unmarkedUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in bytes.indices where bytes[index] == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let pairs = bytes.count / 2
        if zeros.odd * 4 >= pairs, zeros.even * 20 <= zeros.odd { return .utf16LittleEndian }
        if zeros.even * 4 >= pairs, zeros.odd * 20 <= zeros.even { return .utf16BigEndian }
        return nil
    }
}
