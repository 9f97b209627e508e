/// Turns the bytes of any encoding into UTF-8 in NFC without NUL characters. It is total: what cannot be decoded becomes U+FFFD.
enum Transcoding {
    /// `isMisread`: the bytes are UTF-8 of what a program made of the encoding's bytes when it took them for windows-1252.
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding, isMisread: Bool = false) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: fromUTF16(bytes, isBigEndian: false)
        case .utf16BigEndian: fromUTF16(bytes, isBigEndian: true)
        case .utf8: composed(unicode(bytes), sizeHint: bytes.count)
        case .doubleUTF8: composed(LegacyDecoding.repairingDoubleUTF8(unicode(bytes)).scalars, sizeHint: bytes.count)
        case .windows1252, .windows1258, .viscii, .tcvn3, .vni:
            isMisread ? fromMisread(bytes, encoding) : composed(LegacyDecoding.scalars(bytes, encoding), sizeHint: bytes.count * 3 / 2)
        }
    }

    private static func unicode(_ bytes: UnsafeBufferPointer<UInt8>) -> String.UnicodeScalarView {
        String(decoding: bytes, as: UTF8.self).unicodeScalars
    }

    /// Controls from U+0080 to U+009F are what windows-1252 has there.
    private static func withoutHighControl(_ scalar: UnicodeScalar) -> UnicodeScalar {
        scalar.value >= 0x80 && scalar.value < 0xA0 ? SingleByteCharset.windows1252.scalars[Int(scalar.value)] : scalar
    }

    private static func composed(_ scalars: some Sequence<UnicodeScalar>, sizeHint: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(sizeHint)
        var composer = Normalization.Composer()
        for scalar in scalars where scalar.value != 0 { composer.append(withoutHighControl(scalar), to: &output) }
        composer.flush(to: &output)
        return output
    }

    /// Characters that stand for no byte are kept.
    private static func fromMisread(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> [UInt8] {
        var scalars: [UnicodeScalar] = []
        var run: [UInt8] = []
        func close() {
            scalars.append(contentsOf: LegacyDecoding.scalars(run, encoding))
            run.removeAll(keepingCapacity: true)
        }
        for scalar in unicode(bytes) {
            if let original = LegacyDecoding.originalBytes(CollectionOfOne(scalar)) {
                run.append(original[0])
            } else {
                close()
                scalars.append(scalar)
            }
        }
        close()
        return composed(scalars, sizeHint: bytes.count)
    }

    /// Unpaired surrogates become U+FFFD, and so does an odd byte at the end.
    private static func fromUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var composer = Normalization.Composer()
        var decoder = UTF16()
        var units = UTF16Units(bytes: bytes, isBigEndian: isBigEndian)
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar): if scalar.value != 0 { composer.append(withoutHighControl(scalar), to: &output) }
            case .error: composer.append("\u{FFFD}", to: &output)
            case .emptyInput:
                composer.flush(to: &output)
                if bytes.count % 2 == 1 { Normalization.encode("\u{FFFD}", to: &output) }
                return output
            }
        }
    }
}

/// The 16-bit units of bytes; an odd byte at the end is none.
private struct UTF16Units: IteratorProtocol {
    let bytes: UnsafeBufferPointer<UInt8>
    let isBigEndian: Bool
    private var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) {
        self.bytes = bytes
        self.isBigEndian = isBigEndian
    }

    mutating func next() -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        defer { index += 2 }
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }
}
