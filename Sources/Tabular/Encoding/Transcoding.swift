/// Turns the bytes of any encoding into UTF-8 in NFC without NUL characters. It is total: what cannot be decoded becomes U+FFFD.
enum Transcoding {
    /// `isMisread`: the bytes are UTF-8 of what a program made of the encoding's bytes when it took them for windows-1252.
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding, isMisread: Bool = false) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: fromUTF16(bytes, isBigEndian: false)
        case .utf16BigEndian: fromUTF16(bytes, isBigEndian: true)
        case .utf8: fromUTF8(bytes)
        case .doubleUTF8: composed(LegacyDecoding.repairingDoubleUTF8(unicode(bytes)).scalars, sizeHint: bytes.count)
        case .windows1252, .windows1258, .viscii, .tcvn3, .vni:
            isMisread ? fromMisread(bytes, encoding) : composed(LegacyDecoding.scalars(bytes, encoding), sizeHint: bytes.count * 3 / 2)
        }
    }

    private static func unicode(_ bytes: UnsafeBufferPointer<UInt8>) -> String.UnicodeScalarView {
        String(decoding: bytes, as: UTF8.self).unicodeScalars
    }

    /// Lines that are well already are copied.
    private static func fromUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
            let inspection = TextInspection(line)
            if EncodingDetection.needsRewriting(inspection) || inspection.nulls != (0, 0) {
                compose(unicode(line), to: &output)
            } else {
                output.append(contentsOf: line)
            }
            start = end
        }
        return output
    }

    /// Controls from U+0080 to U+009F are what windows-1252 has there.
    private static func withoutHighControl(_ scalar: UnicodeScalar) -> UnicodeScalar {
        scalar.value >= 0x80 && scalar.value < 0xA0 ? SingleByteCharset.windows1252.scalars[Int(scalar.value)] : scalar
    }

    private static func composed(_ scalars: some Sequence<UnicodeScalar>, sizeHint: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(sizeHint)
        compose(scalars, to: &output)
        return output
    }

    private static func compose(_ scalars: some Sequence<UnicodeScalar>, to output: inout [UInt8]) {
        var composer = Normalization.Composer()
        for scalar in scalars where scalar.value != 0 { composer.append(withoutHighControl(scalar), to: &output) }
        composer.flush(to: &output)
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
        let count = bytes.count / 2
        func unit(_ index: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var index = 0
        while index < count {
            var scalar = UnicodeScalar(unit(index))
            if UTF16.isLeadSurrogate(unit(index)), index + 1 < count, UTF16.isTrailSurrogate(unit(index + 1)) {
                index += 1
                scalar = UnicodeScalar(0x10000 + UInt32(unit(index - 1) & 0x3FF) << 10 + UInt32(unit(index) & 0x3FF))
            }
            index += 1
            if scalar?.value != 0 { composer.append(withoutHighControl(scalar ?? "\u{FFFD}"), to: &output) }
        }
        composer.flush(to: &output)
        if bytes.count % 2 == 1 { Normalization.encode("\u{FFFD}", to: &output) }
        return output
    }
}
