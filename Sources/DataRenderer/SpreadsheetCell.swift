/// Cells of a CSV that a spreadsheet opens: text that a spreadsheet would take for a formula is marked as text.
enum SpreadsheetCell {
    /// The cell as RFC 4180 writes it, quoted where needed; text starting with = + - @, a tab or a return gets a leading apostrophe.
    static func text(_ value: String) -> String {
        let isFormula = value.first.map { "=+-@\t\r\n".contains($0) || $0 == "\r\n" } ?? false
        let safe = isFormula && !isNumber(value) ? "'" + value : value
        guard safe.contains(where: { ",\"\n\r\t;".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Our own numbers may be negative.
    private static func isNumber(_ value: String) -> Bool {
        value.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } && value.hasPrefix("-") && value.count > 1
    }
}
