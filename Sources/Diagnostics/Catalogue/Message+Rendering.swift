// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about drawing the document: pages and their templates.
extension ErrorMessage {
    /// A tag of page.html has a name that no report gives.
    package static func pageUnknownName(name: String, known: [String]) -> ErrorMessage {
        .error("rendering.page-unknown-name", .configuration,
            vi: Phrase("Trang mẫu dùng tên “\(name)”, chương trình không có tên này.", hint: "Các tên dùng được: \(known)."),
            en: Phrase("The page uses the name “\(name)”, which does not exist.", hint: "Names that can be used: \(known)."))
    }

    /// As above, where one of the names looks much like it.
    package static func pageUnknownNameNear(name: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("rendering.page-unknown-name-near", .configuration,
            vi: Phrase("Trang mẫu dùng tên “\(name)”, chương trình không có tên này.", hint: "Có phải là “\(nearest)”? Các tên dùng được: \(known)."),
            en: Phrase("The page uses the name “\(name)”, which does not exist.", hint: "Did you mean “\(nearest)”? Names that can be used: \(known)."))
    }

    /// A tag of the page cannot be read, or sections do not fit each other.
    package static let pageTagMalformed: ErrorMessage = .error("rendering.page-tag-malformed", .configuration,
        vi: Phrase("Thẻ Mustache của trang mẫu viết sai hoặc chưa đóng.", hint: "Xem lại các cặp ngoặc nhọn; mỗi thẻ mở bằng # hoặc ^ phải có thẻ đóng bằng / cùng tên."),
        en: Phrase("A Mustache tag of the page is malformed or not closed.", hint: "Check the braces, and that every tag with # or ^ has its closing tag with / and the same name."))

    /// Too many sections stand within each other.
    package static func pageSectionsTooDeep(name: String) -> ErrorMessage {
        .error("rendering.page-sections-too-deep", .configuration,
            vi: Phrase("Trang mẫu có đoạn “\(name)” nằm trong quá nhiều đoạn lồng nhau.", hint: "Đóng bớt các đoạn trước khi mở đoạn này."),
            en: Phrase("The page's section “\(name)” stands within too many others.", hint: "Close some of them before this one is opened."))
    }

    /// HTML in two braces would be shown as text.
    package static func pageMarkupEscaped(name: String, correct: String) -> ErrorMessage {
        .error("rendering.page-markup-escaped", .configuration,
            vi: Phrase("“\(name)” là đoạn HTML, phải đặt trong ba ngoặc nhọn.", hint: "Viết \(correct)."),
            en: Phrase("“\(name)” is HTML and needs three braces.", hint: "Write \(correct)."))
    }

    /// Text in three braces would be taken for HTML.
    package static func pageTextUnescaped(name: String, correct: String) -> ErrorMessage {
        .error("rendering.page-text-unescaped", .configuration,
            vi: Phrase("“\(name)” là chữ thường, phải đặt trong hai ngoặc nhọn.", hint: "Viết \(correct)."),
            en: Phrase("“\(name)” is plain text and needs two braces.", hint: "Write \(correct)."))
    }

    /// The page has no place for what every report has.
    package static func pageWithoutName(name: String) -> ErrorMessage {
        .error("rendering.page-without-name", .configuration,
            vi: Phrase("Trang mẫu thiếu \(name), báo cáo sẽ bị mất phần này.", hint: "Thêm \(name) vào trang mẫu."),
            en: Phrase("The page has no \(name), so that part of the report would be lost.", hint: "Add \(name) to the page."))
    }

    /// The page or its style sheet would load another file or run code.
    package static func pageNotSelfContained(reference: String) -> ErrorMessage {
        .error("rendering.page-not-self-contained", .configuration,
            vi: Phrase("Trang mẫu có “\(reference)”: báo cáo phải là một tệp duy nhất, không lấy gì từ nơi khác và không chạy mã.", hint: "Bỏ dòng này; ảnh thì đưa vào bằng địa chỉ data:."),
            en: Phrase("The page has “\(reference)”: a report is one file that loads nothing and runs no code.", hint: "Remove the line; put pictures in by data: addresses."))
    }

    /// No installed font can show Vietnamese.
    package static func fontMissing(families: [String]) -> ErrorMessage {
        .error("rendering.font-missing", .configuration,
            vi: Phrase("Máy không có phông nào đủ chữ tiếng Việt (đã tìm: \(families)).", hint: "Cài gói fonts-liberation2."),
            en: Phrase("No installed font has the Vietnamese letters (looked for: \(families)).", hint: "Install the package fonts-liberation2."))
    }

    /// A character cannot be drawn.
    package static func glyphMissing(character: String, code: String, text: String) -> ErrorMessage {
        .error("rendering.glyph-missing", .dataUnusable,
            vi: Phrase("Không phông nào trên máy có ký tự “\(character)” (\(code)), trong đoạn “\(text)”.", hint: "Sửa ký tự này trong mẫu hoặc trong số liệu, hoặc cài thêm phông có ký tự đó."),
            en: Phrase("No installed font has the character “\(character)” (\(code)), in “\(text)”.", hint: "Correct the character in the template or the data, or install a font that has it."))
    }

    /// A picture is damaged.
    package static let pictureUnreadable: ErrorMessage = .error("rendering.picture-unreadable", .dataUnusable,
        vi: Phrase("Có ảnh bị hỏng, không đọc được.", hint: "Mở từng ảnh trong thư mục anh/ để tìm, rồi lưu lại bằng PNG hoặc JPEG."),
        en: Phrase("A picture is damaged and cannot be read.", hint: "Open the pictures in the folder anh/ to find it, and save it again as PNG or JPEG."))

    /// The drawing library failed.
    package static func pdfFailed(reason: String) -> ErrorMessage {
        .error("rendering.pdf-failed", .bug,
            vi: Phrase("Không tạo được bản PDF: \(reason).", hint: "Đây là lỗi của chương trình; xin gửi lại câu này cho người phát triển."),
            en: Phrase("The PDF could not be made: \(reason).", hint: "This is a fault of the program; please send this sentence to its developers."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    /// Liberation Serif for Times New Roman: nothing moves.
    package static func fontReplacedByEqual(wanted: String, used: String) -> Message {
        .note("rendering.font-replaced-by-equal",
            vi: Phrase("Máy không có phông \(wanted); bản PDF dùng \(used), cùng độ rộng chữ nên dòng và trang không đổi."),
            en: Phrase("\(wanted) is not installed; the PDF uses \(used), which has the same widths, so lines and pages stay as they are."))
    }

    /// A font of other widths had to be taken.
    package static func fontReplaced(wanted: String, used: String) -> Message {
        .warning("rendering.font-replaced",
            vi: Phrase("Máy không có phông \(wanted) hay phông cùng độ rộng chữ; bản PDF dùng \(used), dòng và trang có thể khác.", hint: "Cài gói fonts-liberation2."),
            en: Phrase("Neither \(wanted) nor a font of its widths is installed; the PDF uses \(used), and lines and pages may differ.", hint: "Install the package fonts-liberation2."))
    }
}
