/// Turns the bytes of any encoding into UTF-8 in NFC.
enum Transcoding {
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: fromUTF16(bytes, isBigEndian: false)
        case .utf16BigEndian: fromUTF16(bytes, isBigEndian: true)
        default: Normalization.composed(bytes)
        }
    }

    /// Unpaired surrogates become U+FFFD, and so does an odd byte at the end.
    private static func fromUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var composer = Normalization.Composer()
        var decoder = UTF16()
        var index = 0
        var units = AnyIterator<UInt16> {
            guard index + 1 < bytes.count else { return nil }
            defer { index += 2 }
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar): composer.append(scalar, to: &output)
            case .error: composer.append("\u{FFFD}", to: &output)
            case .emptyInput:
                composer.flush(to: &output)
                if bytes.count % 2 == 1 { Normalization.encode("\u{FFFD}", to: &output) }
                return output
            }
        }
    }
}
