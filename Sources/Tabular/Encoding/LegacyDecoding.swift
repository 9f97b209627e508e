/// Decodes text of charsets older than Unicode, from bytes or from characters that a program made of these bytes.
enum LegacyDecoding {
    /// The characters of `bytes`; combining marks are not yet joined.
    static func scalars(_ bytes: some Sequence<UInt8>, _ encoding: TextEncoding) -> [UnicodeScalar] {
        switch encoding {
        case .windows1258: bytes.map { SingleByteCharset.windows1258.scalars[Int($0)] }
        case .viscii: bytes.map { SingleByteCharset.viscii.scalars[Int($0)] }
        case .tcvn3: bytes.map { SingleByteCharset.tcvn3.scalars[Int($0)] }
        case .vni: VNICharset.scalars(bytes)
        default: bytes.map { SingleByteCharset.windows1252.scalars[Int($0)] }
        }
    }

    /// The bytes that a program read as windows-1252 or Latin-1, or in another charset, before it wrote these characters; nil where one of
    /// them stands for no byte.
    static func originalBytes(
        _ scalars: some Sequence<UnicodeScalar>, _ charset: [UnicodeScalar: UInt8] = SingleByteCharset.windows1252Bytes
    ) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in scalars {
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else if let byte = charset[scalar] {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    /// Repairs UTF-8 that was read as windows-1252 or windows-1258 and written as UTF-8 again, perhaps more than once: each run of characters that stand for bytes above
    /// 0x7F is turned back where these bytes are UTF-8, and left as it is where they are not. `repaired` counts the former.
    static func repairingDoubleUTF8(_ text: some Sequence<UnicodeScalar>) -> (scalars: [UnicodeScalar], repaired: Int, kept: Int) {
        var result: [UnicodeScalar] = []
        var run: [UnicodeScalar] = []
        var repaired = 0
        var kept = 0
        func close(before next: UnicodeScalar?) {
            guard !run.isEmpty else { return }
            defer { run.removeAll(keepingCapacity: true) }
            var isRepaired = false
            while let decoded = original(run, before: next) {
                run = decoded
                isRepaired = true
            }
            result.append(contentsOf: run)
            if isRepaired { repaired += 1 } else { kept += 1 }
        }
        for scalar in text {
            if scalar.value < 0x80 {
                close(before: scalar)
                result.append(scalar)
            } else {
                run.append(scalar)
            }
        }
        close(before: nil)
        return (result, repaired, kept)
    }

    /// The characters whose UTF-8 a program took for a run of these; nil where they are none.
    private static func original(_ run: [UnicodeScalar], before next: UnicodeScalar?) -> [UnicodeScalar]? {
        guard run.contains(where: { $0.value >= 0x80 }) else { return nil }
        for charset in [SingleByteCharset.windows1252Bytes, SingleByteCharset.windows1258Bytes] {
            guard var bytes = originalBytes(run, charset) else { continue }
            // The second byte of "à" is a no-break space, which many programs turn into a blank or drop.
            if bytes.last == 0xC3, next == " " { bytes.append(0xA0) }
            if let decoded = String(validating: bytes, as: UTF8.self) { return Array(decoded.unicodeScalars) }
        }
        return nil
    }
}
