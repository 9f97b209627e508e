// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao verify` says of a finished report whose files do not agree.
extension DiagnosticKind {
    private static let remedy = "Lập lại báo cáo bằng baocao make; đừng sửa tay từng tệp trong thư mục kết quả."
    private static let remedyInEnglish = "Make the report again with baocao make; do not edit single files of the results."

    package static let verifyFileMissing = DiagnosticKind(
        "verify.file-missing", .error,
        vi: Phrase("Thư mục kết quả thiếu tệp này.", hint: "Kiểm tra lại tên thư mục; kết quả nằm trong thư mục ket-qua của xã."),
        en: Phrase("The results lack this file.", hint: "Check the folder; results lie in the commune's folder ket-qua."))

    package static let verifyPrintUnreadable = DiagnosticKind(
        "verify.print-unreadable", .error,
        vi: Phrase("Không đọc lại được bản PDF này: {reason}.", hint: remedy),
        en: Phrase("This PDF cannot be read back: {reason}.", hint: remedyInEnglish))

    package static let verifyNotPrinted = DiagnosticKind(
        "verify.not-printed", .error,
        vi: Phrase("Bản PDF không có đoạn này của bản HTML: “{text}”.", hint: remedy),
        en: Phrase("The PDF does not have this text of the HTML page: “{text}”.", hint: remedyInEnglish))

    package static let verifyNotOnPage = DiagnosticKind(
        "verify.not-on-page", .error,
        vi: Phrase("Bản HTML không có đoạn này của bản PDF: “{text}”.", hint: remedy),
        en: Phrase("The HTML page does not have this text of the PDF: “{text}”.", hint: remedyInEnglish))

    package static let verifyChartCount = DiagnosticKind(
        "verify.chart-count", .error,
        vi: Phrase("Số biểu đồ khác nhau: bản HTML có {page}, bản PDF có {print}.", hint: remedy),
        en: Phrase("The numbers of charts differ: {page} on the HTML page, {print} in the PDF.", hint: remedyInEnglish))

    package static let verifyChartNumbers = DiagnosticKind(
        "verify.chart-numbers", .error,
        vi: Phrase("Biểu đồ thứ {chart} có số mà bảng số liệu và bản kia không có: {values}.", hint: remedy),
        en: Phrase("Chart {chart} shows numbers that neither its table nor the other file has: {values}.", hint: remedyInEnglish))

    package static let verifyUnknownNumber = DiagnosticKind(
        "verify.unknown-number", .error,
        vi: Phrase("Số này không có trong bao-cao.json: {value}.", hint: remedy),
        en: Phrase("This number is not in bao-cao.json: {value}.", hint: remedyInEnglish))

    package static let verifyDataDiffer = DiagnosticKind(
        "verify.data-differ", .error,
        vi: Phrase("{place}, {figure}: bao-cao.json ghi {data}, so-lieu-thon.csv ghi {village}.", hint: remedy),
        en: Phrase("{place}, {figure}: bao-cao.json has {data}, so-lieu-thon.csv has {village}.", hint: remedyInEnglish))

    package static let verifyWrongSum = DiagnosticKind(
        "verify.wrong-sum", .error,
        vi: Phrase("{name}: các phần cộng lại là {sum}, tổng ghi {total}.", hint: remedy),
        en: Phrase("{name}: the parts add up to {sum}, the total is {total}.", hint: remedyInEnglish))

    package static let verifyAgree = DiagnosticKind(
        "verify.agree", .note,
        vi: Phrase("HTML, PDF, JSON và CSV khớp nhau: {blocks} đoạn chữ và dòng bảng, {charts} biểu đồ, {figures} số liệu."),
        en: Phrase("HTML, PDF, JSON and CSV agree: {blocks} texts and table rows, {charts} charts, {figures} figures."))

    package static let verifyDisagree = DiagnosticKind(
        "verify.disagree", .note,
        vi: Phrase("Các tệp kết quả không khớp nhau: {errors} chỗ."),
        en: Phrase("The files of the report do not agree in {errors} places."))

    /// All kinds of this file, for the tests that read every sentence.
    package static let allVerification: [DiagnosticKind] = [
        verifyFileMissing, verifyPrintUnreadable, verifyNotPrinted, verifyNotOnPage, verifyChartCount, verifyChartNumbers, verifyUnknownNumber,
        verifyDataDiffer, verifyWrongSum, verifyAgree, verifyDisagree,
    ]
}
