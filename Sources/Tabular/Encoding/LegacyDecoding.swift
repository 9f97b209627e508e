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

    /// The bytes that a program read as windows-1252 or Latin-1 before it wrote these characters; nil where one of them stands for
    /// no byte.
    static func originalBytes(_ scalars: some Sequence<UnicodeScalar>) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in scalars {
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else if let byte = SingleByteCharset.windows1252Bytes[scalar] {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    /// Repairs UTF-8 that was read as windows-1252 and written as UTF-8 again: each run of characters that stand for bytes above
    /// 0x7F is turned back where these bytes are UTF-8, and left as it is where they are not. `repaired` counts the former.
    static func repairingDoubleUTF8(_ text: some Sequence<UnicodeScalar>) -> (scalars: [UnicodeScalar], repaired: Int, kept: Int) {
        var result: [UnicodeScalar] = []
        var run: [UnicodeScalar] = []
        var repaired = 0
        var kept = 0
        func close(before next: UnicodeScalar?) {
            guard !run.isEmpty else { return }
            defer { run.removeAll(keepingCapacity: true) }
            if var bytes = originalBytes(run) {
                // The second byte of "à" is a no-break space, which many programs turn into a blank or drop.
                if bytes.last == 0xC3, next == " " { bytes.append(0xA0) }
                if let decoded = String(validating: bytes, as: UTF8.self) {
                    result.append(contentsOf: decoded.unicodeScalars)
                    repaired += 1
                    return
                }
            }
            result.append(contentsOf: run)
            kept += 1
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
}
