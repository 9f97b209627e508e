// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the understanding of input files: which column is what, what its values mean, what counts twice.
extension DiagnosticKind {
    /// No kind of file has these headings.
    package static let fileNotRecognised = DiagnosticKind(
        "intake.file-not-recognised", .error,
        vi: Phrase("Không nhận ra đây là tệp gì, nên tệp không được dùng. Các tiêu đề đọc được: {headings}.", hint: "Hãy xem dòng tiêu đề còn nguyên không. Nếu cột có tên khác thường, ghi tên đó vào baocao.yaml, mục reading: columns. Lệnh “baocao explain” cho xem tệp được hiểu thế nào."),
        en: Phrase("What this file holds was not recognised, so it is not used. Headings read: {headings}.", hint: "See whether the header row is whole. Where a column has an unusual name, give that name in baocao.yaml under reading: columns. “baocao explain” shows how the file is understood."))

    /// A village list, read as something else.
    package static let fileHoldsVillages = DiagnosticKind(
        "intake.file-holds-villages", .error,
        vi: Phrase("Tệp này là danh sách thôn, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy đặt danh sách thôn vào thon.csv của thư mục xã."),
        en: Phrase("This file is a list of villages, which is not read from here, so it is not used.", hint: "The village list is thon.csv in the commune's folder."))

    /// A dossier export, read as something else.
    package static let fileHoldsDossiers = DiagnosticKind(
        "intake.file-holds-dossiers", .error,
        vi: Phrase("Tệp này là hồ sơ một cửa, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy chuyển tệp vào thư mục mot-cua/."),
        en: Phrase("This file is an export of one-stop dossiers, which is not read from here, so it is not used.", hint: "Move it into mot-cua/."))

    /// A survey, read as something else.
    package static let fileHoldsSurvey = DiagnosticKind(
        "intake.file-holds-survey", .error,
        vi: Phrase("Tệp này là phiếu khảo sát, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy chuyển tệp vào thư mục khao-sat/."),
        en: Phrase("This file is a payment survey, which is not read from here, so it is not used.", hint: "Move it into khao-sat/."))

    /// Facts, read as something else.
    package static let fileHoldsFacts = DiagnosticKind(
        "intake.file-holds-facts", .error,
        vi: Phrase("Tệp này là bảng chỉ tiêu khác, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy đặt bảng này vào chi-tieu.csv của thư mục xã."),
        en: Phrase("This file holds facts reported by hand, which are not read from here, so it is not used.", hint: "Facts stand in chi-tieu.csv in the commune's folder."))

    /// No heading of a column without which the file says nothing.
    package static let columnMissing = DiagnosticKind(
        "intake.column-missing", .error,
        vi: Phrase("Thiếu cột bắt buộc “{column}”, nên tệp không được dùng. Các tên đã tìm: {tried}. Các tiêu đề trong tệp: {headings}.", hint: "Nếu cột có tên khác, ghi vào baocao.yaml: reading: columns: {column}: tên cột trong tệp."),
        en: Phrase("The required column “{column}” is missing, so the file is not used. Names looked for: {tried}. Headings of the file: {headings}.", hint: "If the column has another name, write into baocao.yaml: reading: columns: {column}: the heading in the file."))

    /// Two headings fit a required column equally well.
    package static let columnAmbiguous = DiagnosticKind(
        "intake.column-ambiguous", .error,
        vi: Phrase("Có nhiều cột cùng có thể là cột bắt buộc “{column}”: {headings}; nên tệp không được dùng.", hint: "Hãy chọn một cột: ghi vào baocao.yaml: reading: columns: {column}: {first} (số thứ tự của cột), hoặc đổi tiêu đề trong tệp."),
        en: Phrase("Several columns may be the required column “{column}”: {headings}; so the file is not used.", hint: "Choose one: write into baocao.yaml: reading: columns: {column}: {first} (the column's number), or rename the headings in the file."))

    /// Two headings fit a column equally well, and the file can do without.
    package static let columnAmbiguousUnused = DiagnosticKind(
        "intake.column-ambiguous-unused", .warning,
        vi: Phrase("Có nhiều cột cùng có thể là “{column}”: {headings}; không cột nào được dùng.", hint: "Hãy chọn một cột: ghi vào baocao.yaml: reading: columns: {column}: {first} (số thứ tự của cột), hoặc đổi tiêu đề trong tệp."),
        en: Phrase("Several columns may be “{column}”: {headings}; none is used.", hint: "Choose one: write into baocao.yaml: reading: columns: {column}: {first} (the column's number), or rename the headings in the file."))

    /// `reading: columns` names something that is no column.
    package static let columnNameUnknown = DiagnosticKind(
        "intake.column-name-unknown", .warning,
        vi: Phrase("“{name}” trong reading: columns không phải tên cột nào.", hint: "Các tên cột: {known}."),
        en: Phrase("“{name}” under reading: columns is no column.", hint: "Columns are: {known}."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allIntake: [DiagnosticKind] = [
        fileNotRecognised, fileHoldsVillages, fileHoldsDossiers, fileHoldsSurvey, fileHoldsFacts, columnMissing, columnAmbiguous, columnAmbiguousUnused, columnNameUnknown,
    ]
}
