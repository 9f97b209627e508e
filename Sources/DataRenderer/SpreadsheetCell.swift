/// Cells of a CSV that a spreadsheet opens: text that a spreadsheet would take for a formula is marked as text.
enum SpreadsheetCell {
    /// Adds a cell as RFC 4180 writes it, quoted where needed; text starting with = + - @, a tab or a return gets a leading apostrophe.
    static func append(_ value: String, to bytes: inout [UInt8]) {
        var value = value
        value.withUTF8 { append($0, to: &bytes) }
    }

    /// Of a text that is UTF-8.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard let first = text.first else { return }
        let isMarked = beginsFormula(first) && !isNumber(text)
        guard text.contains(where: needsQuotes) else {
            if isMarked { bytes.append(apostrophe) }
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(quote)
        if isMarked { bytes.append(apostrophe) }
        for byte in text {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case quote, UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    /// Our own numbers may be negative.
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count > 1 && text[0] == UInt8(ascii: "-") && text.dropFirst().allSatisfy { $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 }
    }
}
