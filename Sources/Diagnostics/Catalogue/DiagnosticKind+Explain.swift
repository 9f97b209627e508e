// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao explain` says of one file, line by line.
extension DiagnosticKind {
    package static let explainKind = DiagnosticKind(
        "explain.kind", .note, vi: Phrase("Loại tệp: {kind}."), en: Phrase("Kind of file: {kind}."))

    package static let explainEncoding = DiagnosticKind(
        "explain.encoding", .note, vi: Phrase("Bảng mã: {encoding}."), en: Phrase("Encoding: {encoding}."))

    package static let explainEncodingMarked = DiagnosticKind(
        "explain.encoding-marked", .note, vi: Phrase("Bảng mã: {encoding}, có dấu BOM ở đầu tệp."), en: Phrase("Encoding: {encoding}, with a byte order mark."))

    package static let explainDelimiter = DiagnosticKind(
        "explain.delimiter", .note, vi: Phrase("Dấu ngăn cột: {delimiter}."), en: Phrase("Delimiter: {delimiter}."))

    package static let explainOneColumn = DiagnosticKind(
        "explain.one-column", .note, vi: Phrase("Tệp chỉ có một cột."), en: Phrase("The file has a single column."))

    package static let explainHeader = DiagnosticKind(
        "explain.header", .note, vi: Phrase("Dòng tiêu đề: {lines}."), en: Phrase("Header lines: {lines}."))

    package static let explainHeaderBelow = DiagnosticKind(
        "explain.header-below", .note,
        vi: Phrase("Dòng tiêu đề: {lines}; {count} dòng bên trên không phải dữ liệu."), en: Phrase("Header lines: {lines}; {count} rows above them are no data."))

    package static let explainNoHeader = DiagnosticKind(
        "explain.no-header", .note, vi: Phrase("Không có dòng tiêu đề."), en: Phrase("There is no header."))

    package static let explainCovers = DiagnosticKind(
        "explain.covers", .note, vi: Phrase("Tệp ghi thời gian: {from}–{to}."), en: Phrase("The file says that it covers {from} to {to}."))

    package static let explainRows = DiagnosticKind(
        "explain.rows", .note,
        vi: Phrase("Số dòng dữ liệu: {rows}; dùng {accepted}, trùng {duplicates}, bỏ {rejected}."),
        en: Phrase("Data rows: {rows}; {accepted} used, {duplicates} repeated, {rejected} left out."))

    package static let explainColumns = DiagnosticKind(
        "explain.columns", .note, vi: Phrase("Các cột:"), en: Phrase("Columns:"))

    package static let explainSettings = DiagnosticKind(
        "explain.settings", .note, vi: Phrase("Muốn hiểu khác đi, ghi vào baocao.yaml (chọn một giá trị):"), en: Phrase("To have it understood otherwise, write into baocao.yaml (one of the values):"))

    package static let explainFolder = DiagnosticKind(
        "explain.folder", .note, vi: Phrase("Theo cấu hình của thư mục {path}."), en: Phrase("By the settings of {path}."))

    package static let explainNoFolder = DiagnosticKind(
        "explain.no-folder", .note, vi: Phrase("Tệp không nằm trong thư mục xã nào (không có baocao.yaml)."), en: Phrase("The file lies in no commune's folder (there is no baocao.yaml)."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allExplain: [DiagnosticKind] = [
        explainKind, explainEncoding, explainEncodingMarked, explainDelimiter, explainOneColumn, explainHeader,
        explainHeaderBelow, explainNoHeader, explainCovers, explainRows, explainColumns, explainSettings,
        explainFolder, explainNoFolder,
    ]
}
