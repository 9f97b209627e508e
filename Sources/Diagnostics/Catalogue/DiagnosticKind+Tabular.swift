// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the reading of delimited text: encoding, dialect, the shape of the table, odd records.
extension DiagnosticKind {
    /// The file has no record at all.
    package static let tableIsEmpty = DiagnosticKind(
        "tabular.table-is-empty", .error,
        vi: Phrase("Tệp không có dữ liệu.", hint: "Hãy xuất lại tệp này từ phần mềm một cửa hoặc từ Excel, hoặc bỏ tệp khỏi thư mục."),
        en: Phrase("The file holds no data.", hint: "Export it again, or take it out of the folder."))

    /// A quote opens a field and is never closed.
    package static let quoteNotClosed = DiagnosticKind(
        "tabular.quote-not-closed", .warning,
        vi: Phrase(
            "Ô bắt đầu bằng dấu ngoặc kép nhưng không có dấu đóng; ô được coi là kết thúc ở cuối dòng này.",
            hint: "Hãy mở tệp, thêm hoặc xóa dấu ngoặc kép ở ô này."),
        en: Phrase(
            "A quote opens this field and is never closed; the field was taken to end on its line.",
            hint: "Open the file and add or remove the quote."))

    /// A quote stands in the middle of a field, unescaped.
    package static let quoteInsideField = DiagnosticKind(
        "tabular.quote-inside-field", .note,
        vi: Phrase("Dấu ngoặc kép nằm giữa ô; được giữ nguyên như một ký tự bình thường."),
        en: Phrase("A quote stands in the middle of the field; it was kept as plain text."))

    /// A row has fewer fields than the table has columns.
    package static let rowIsShort = DiagnosticKind(
        "tabular.row-is-short", .warning,
        vi: Phrase(
            "Dòng có {found} ô, bảng có {expected} cột; các ô thiếu ở cuối dòng được coi là trống.",
            hint: "Hãy kiểm tra dòng này có bị xuống dòng hoặc thiếu dấu phân cách hay không."),
        en: Phrase(
            "The row has {found} fields, the table {expected} columns; the missing ones at its end were taken as blank.",
            hint: "Check the row for a stray line break or a missing delimiter."))

    /// A row has more fields than the table has columns.
    package static let rowIsLong = DiagnosticKind(
        "tabular.row-is-long", .warning,
        vi: Phrase(
            "Dòng có {found} ô, nhiều hơn {expected} cột của bảng; các ô thừa không thuộc cột nào.",
            hint: "Hãy đặt ô có chứa dấu phân cách trong dấu ngoặc kép, rồi lưu lại."),
        en: Phrase(
            "The row has {found} fields, more than the {expected} columns of the table; the surplus belongs to no column.",
            hint: "Put the field that contains the delimiter in quotes and save again."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allTabular: [DiagnosticKind] = [tableIsEmpty, quoteNotClosed, quoteInsideField, rowIsShort, rowIsLong]
}
