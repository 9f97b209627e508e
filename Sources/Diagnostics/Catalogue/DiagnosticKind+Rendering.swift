// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about drawing the document: pages and their templates.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allRendering: [DiagnosticKind] = [
        pageUnknownName, pageUnknownNameNear, pageTagMalformed, pageMarkupEscaped, pageTextUnescaped, pageWithoutName,
        pageNotSelfContained,
    ]

    /// A tag of page.html has a name that no report gives.
    package static let pageUnknownName = DiagnosticKind(
        "rendering.page-unknown-name", .error,
        vi: Phrase("Trang mẫu dùng tên “{name}”, chương trình không có tên này.", hint: "Các tên dùng được: {known}."),
        en: Phrase("The page uses the name “{name}”, which does not exist.", hint: "Names that can be used: {known}."))

    /// As above, where one of the names looks much like it.
    package static let pageUnknownNameNear = DiagnosticKind(
        "rendering.page-unknown-name-near", .error,
        vi: Phrase("Trang mẫu dùng tên “{name}”, chương trình không có tên này.", hint: "Có phải là “{nearest}”? Các tên dùng được: {known}."),
        en: Phrase("The page uses the name “{name}”, which does not exist.", hint: "Did you mean “{nearest}”? Names that can be used: {known}."))

    /// Mustache cannot read the page.
    package static let pageTagMalformed = DiagnosticKind(
        "rendering.page-tag-malformed", .error,
        vi: Phrase("Thẻ Mustache của trang mẫu viết sai hoặc chưa đóng.", hint: "Xem lại các cặp ngoặc nhọn; mỗi thẻ mở bằng # hoặc ^ phải có thẻ đóng bằng / cùng tên."),
        en: Phrase("A Mustache tag of the page is malformed or not closed.", hint: "Check the braces, and that every tag with # or ^ has its closing tag with / and the same name."))

    /// HTML in two braces would be shown as text.
    package static let pageMarkupEscaped = DiagnosticKind(
        "rendering.page-markup-escaped", .error,
        vi: Phrase("“{name}” là đoạn HTML, phải đặt trong ba ngoặc nhọn.", hint: "Viết {correct}."),
        en: Phrase("“{name}” is HTML and needs three braces.", hint: "Write {correct}."))

    /// Text in three braces would be taken for HTML.
    package static let pageTextUnescaped = DiagnosticKind(
        "rendering.page-text-unescaped", .error,
        vi: Phrase("“{name}” là chữ thường, phải đặt trong hai ngoặc nhọn.", hint: "Viết {correct}."),
        en: Phrase("“{name}” is plain text and needs two braces.", hint: "Write {correct}."))

    /// The page has no place for what every report has.
    package static let pageWithoutName = DiagnosticKind(
        "rendering.page-without-name", .error,
        vi: Phrase("Trang mẫu thiếu {name}, báo cáo sẽ bị mất phần này.", hint: "Thêm {name} vào trang mẫu."),
        en: Phrase("The page has no {name}, so that part of the report would be lost.", hint: "Add {name} to the page."))

    /// The page or its style sheet would load another file or run code.
    package static let pageNotSelfContained = DiagnosticKind(
        "rendering.page-not-self-contained", .error,
        vi: Phrase("Trang mẫu có “{reference}”: báo cáo phải là một tệp duy nhất, không lấy gì từ nơi khác và không chạy mã.", hint: "Bỏ dòng này; ảnh thì đưa vào bằng địa chỉ data:."),
        en: Phrase("The page has “{reference}”: a report is one file that loads nothing and runs no code.", hint: "Remove the line; put pictures in by data: addresses."))
}
