// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What a run says at its end: what was read, what was left out and why, what was written.
extension DiagnosticKind {
    package static let runTitle = DiagnosticKind(
        "run.title", .note, vi: Phrase("{commune}, {period}."), en: Phrase("{commune}, {period}."))

    package static let runDossiers = DiagnosticKind(
        "run.dossiers", .note,
        vi: Phrase("Một cửa: {files} tệp, {rows} dòng; dùng {accepted} hồ sơ, trùng {duplicates}, bỏ {rejected} dòng."),
        en: Phrase("One-stop exports: {files} files, {rows} rows; {accepted} dossiers used, {duplicates} repeated, {rejected} rows left out."))

    package static let runSurveys = DiagnosticKind(
        "run.surveys", .note,
        vi: Phrase("Khảo sát: {files} tệp, {rows} dòng; dùng {accepted}, trùng {duplicates}, bỏ {rejected}."),
        en: Phrase("Surveys: {files} files, {rows} rows; {accepted} used, {duplicates} repeated, {rejected} left out."))

    package static let runFacts = DiagnosticKind(
        "run.facts", .note,
        vi: Phrase("Chỉ tiêu khác: {files} tệp, {accepted} chỉ tiêu, bỏ {rejected} dòng."),
        en: Phrase("Other facts: {files} files, {accepted} facts, {rejected} rows left out."))

    package static let runVillages = DiagnosticKind(
        "run.villages", .note,
        vi: Phrase("Danh sách thôn: {villages} thôn."), en: Phrase("Village list: {villages} villages."))

    package static let runUnplaced = DiagnosticKind(
        "run.unplaced", .note,
        vi: Phrase("Hồ sơ không xác định được thôn: {unknown}; ngoài địa bàn: {outside}."),
        en: Phrase("Dossiers of no recognised village: {unknown}; from outside the commune: {outside}."))

    package static let runProblems = DiagnosticKind(
        "run.problems", .note,
        vi: Phrase("Có {errors} lỗi và {warnings} cảnh báo trong dữ liệu. Xem từng dòng: “baocao check {path}”."),
        en: Phrase("The data have {errors} errors and {warnings} warnings. See each: “baocao check {path}”."))

    package static let runNoProblems = DiagnosticKind(
        "run.no-problems", .note, vi: Phrase("Dữ liệu không có lỗi."), en: Phrase("No problems in the data."))

    package static let runWritten = DiagnosticKind(
        "run.written", .note, vi: Phrase("Đã ghi: {path} ({size} KB)."), en: Phrase("Written: {path} ({size} KB)."))

    package static let runPublished = DiagnosticKind(
        "run.published", .note, vi: Phrase("Đã đăng: {path}."), en: Phrase("Published: {path}."))

    package static let runUnchanged = DiagnosticKind(
        "run.unchanged", .note, vi: Phrase("Không có gì mới: {path}."), en: Phrase("Nothing new: {path}."))

    package static let runSmallCountsShown = DiagnosticKind(
        "run.small-counts-shown", .warning,
        vi: Phrase("Báo cáo được đăng công khai mà các số từ 1 đến 4 không được ẩn, có thể lộ thông tin của từng người.", hint: "Thêm vào baocao.yaml: disclosure: { minimum: 5 }"),
        en: Phrase("The report is published with counts from 1 to 4 shown, which may tell about single people.", hint: "Add to baocao.yaml: disclosure: { minimum: 5 }"))

    package static let runFailed = DiagnosticKind(
        "run.failed", .note,
        vi: Phrase("Chưa lập được báo cáo; kết quả cũ (nếu có) vẫn còn nguyên."),
        en: Phrase("No report was made; old results, if any, are untouched."))

    package static let runMore = DiagnosticKind(
        "run.more", .note,
        vi: Phrase("… và {count} dòng nữa (xem tất cả: thêm --all)."), en: Phrase("… and {count} more lines (to see all: add --all)."))

    package static let runMoreInCheck = DiagnosticKind(
        "run.more-in-check", .note,
        vi: Phrase("… và {count} dòng nữa (xem tất cả: baocao check {path} --all)."), en: Phrase("… and {count} more lines (to see all: baocao check {path} --all)."))

    package static let runCreated = DiagnosticKind(
        "run.created", .note,
        vi: Phrase("Đã tạo thư mục {path}. Đọc HUONG-DAN.txt trong đó để biết cách điền."),
        en: Phrase("Created {path}. HUONG-DAN.txt in it says how to fill it in."))

    package static let runLines = DiagnosticKind(
        "run.lines", .note, vi: Phrase("Ở dòng {lines}."), en: Phrase("In lines {lines}."))

    package static let runAlike = DiagnosticKind(
        "run.alike", .note, vi: Phrase("Và {count} chỗ tương tự nữa."), en: Phrase("And {count} more of the kind."))

    package static let runWholeFolder = DiagnosticKind(
        "run.whole-folder", .note, vi: Phrase("Cả thư mục."), en: Phrase("The whole folder."))

    package static let reportUnmakeable = DiagnosticKind(
        "run.unusable", .error,
        vi: Phrase("Không có dòng dữ liệu nào dùng được.", hint: "Điền số liệu vào các tệp, hoặc sửa các lỗi đã nêu, rồi chạy lại."),
        en: Phrase("No row of the data can be used.", hint: "Fill in the files, or correct the errors above, and run again."))

    /// The rest of the report is made.
    package static let inputUnusable = DiagnosticKind(
        "run.input-unusable", .error,
        vi: Phrase("Không dùng được dòng nào của tệp này: số liệu trong báo cáo chưa gồm tệp, nên báo cáo mang dấu DỰ THẢO.", hint: "Sửa tệp theo các lỗi đã nêu rồi chạy lại; tệp không phải dữ liệu thì đưa ra khỏi thư mục này."),
        en: Phrase("No row of this file can be used: the report lacks its figures, and is marked DRAFT.", hint: "Correct the file as told above and run again; if it holds no data, move it out of this folder."))

    package static let incompleteUnpublished = DiagnosticKind(
        "run.incomplete-unpublished", .error,
        vi: Phrase("Báo cáo chưa gồm số liệu của {files}, nên không được đăng.", hint: "Sửa tệp theo các lỗi đã nêu rồi chạy lại; tệp không phải dữ liệu thì đưa ra khỏi thư mục này."),
        en: Phrase("The report lacks the figures of {files}, so it is not published.", hint: "Correct the file as told above and run again; if it holds no data, move it out of this folder."))

    package static let runCounted = DiagnosticKind(
        "run.counted", .note, vi: Phrase("Tổng cộng: {errors} lỗi, {warnings} cảnh báo."), en: Phrase("In all: {errors} errors, {warnings} warnings."))

    package static let runPeriodUnknown = DiagnosticKind(
        "usage.period-unknown", .error,
        vi: Phrase("Không hiểu kỳ báo cáo “{text}”.", hint: "Các cách viết được: {forms}."),
        en: Phrase("“{text}” is not a period.", hint: "Write one of: {forms}."))

    package static let runDayUnknown = DiagnosticKind(
        "usage.day-unknown", .error,
        vi: Phrase("Không hiểu ngày “{text}”.", hint: "Viết năm-tháng-ngày, ví dụ 2024-08-22."),
        en: Phrase("“{text}” is not a day.", hint: "Write year-month-day, such as 2024-08-22."))

    package static let runSameName = DiagnosticKind(
        "usage.same-name", .error,
        vi: Phrase("Hai thư mục cùng tên “{name}” sẽ ghi đè kết quả của nhau.", hint: "Đổi tên một thư mục, hoặc bỏ --output."),
        en: Phrase("Two folders are called “{name}” and would overwrite each other's results.", hint: "Rename one, or leave out --output."))

    package static let runEncodingUnknown = DiagnosticKind(
        "usage.encoding-unknown", .error,
        vi: Phrase("Không biết bảng mã “{name}”.", hint: "Các bảng mã dùng được: {known}."),
        en: Phrase("There is no encoding “{name}”.", hint: "Encodings: {known}."))

    package static let runDelimiterUnknown = DiagnosticKind(
        "usage.delimiter-unknown", .error,
        vi: Phrase("Dấu ngăn cột phải là một ký tự, không phải “{text}”.", hint: "Ví dụ: --delimiter ';' hoặc --delimiter tab."),
        en: Phrase("A delimiter is one character, not “{text}”.", hint: "Such as --delimiter ';' or --delimiter tab."))

    package static let runQuoteUnknown = DiagnosticKind(
        "usage.quote-unknown", .error,
        vi: Phrase("Dấu bao quanh ô phải là một ký tự hoặc “none”, không phải “{text}”.", hint: "Ví dụ: --quote \"'\" hoặc --quote none."),
        en: Phrase("A quote is one character or “none”, not “{text}”.", hint: "Such as --quote \"'\" or --quote none."))

    package static let runEscapeUnknown = DiagnosticKind(
        "usage.escape-unknown", .error,
        vi: Phrase("Không hiểu --escape “{text}”.", hint: "Viết --escape doubled hoặc --escape backslash."),
        en: Phrase("“{text}” is no --escape.", hint: "Write --escape doubled or --escape backslash."))

    package static let runHeaderUnknown = DiagnosticKind(
        "usage.header-unknown", .error,
        vi: Phrase("Không hiểu --header “{text}”.", hint: "Viết số dòng, ví dụ --header 7 hoặc --header 7-8; không có tiêu đề thì viết --header none."),
        en: Phrase("“{text}” is no --header.", hint: "Write line numbers, such as --header 7 or --header 7-8; for none write --header none."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allRun: [DiagnosticKind] = [
        .runTitle, .runDossiers, .runSurveys, .runFacts, .runVillages, .runUnplaced, .runProblems, .runNoProblems, .runWritten, .runPublished, .runUnchanged, .runSmallCountsShown,
        .runFailed, .runMore, .runMoreInCheck, .runCreated, .runLines, .runAlike, .runWholeFolder, .reportUnmakeable, .inputUnusable, .incompleteUnpublished, .runCounted,
        .runPeriodUnknown, .runDayUnknown, .runSameName, .runEncodingUnknown, .runDelimiterUnknown, .runQuoteUnknown, .runEscapeUnknown, .runHeaderUnknown,
    ]
}
