/// Cells of a CSV that a spreadsheet opens: text that a spreadsheet would take for a formula is marked as text.
enum SpreadsheetCell {
    /// The cell as RFC 4180 writes it, quoted where needed; text starting with = + - @, a tab or a return gets a leading apostrophe.
    static func text(_ value: String) -> String {
        let isFormula = value.utf8.first.map("=+-@\t\r\n".utf8.contains) ?? false
        let safe = isFormula && !isNumber(value) ? "'" + value : value
        guard safe.utf8.contains(where: ",\"\n\r\t;".utf8.contains) else { return safe }
        let pieces = safe.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map { Substring($0) }
        return "\"" + pieces.joined(separator: "\"\"") + "\""
    }

    /// Our own numbers may be negative.
    private static func isNumber(_ value: String) -> Bool {
        value.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } && value.hasPrefix("-") && value.count > 1
    }
}
