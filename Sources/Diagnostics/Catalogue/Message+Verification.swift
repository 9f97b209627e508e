// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao verify` says of a finished report whose files do not agree.
extension ErrorMessage {
    private static let remedy: Sentence = "Lập lại báo cáo bằng baocao make. Nếu vẫn còn, đó là lỗi của chương trình: xin báo cho người phụ trách phần mềm."
    private static let remedyInEnglish: Sentence = "Make the report again with baocao make. If this stays, it is a fault of the program: please report it."

    package static let verifyFileMissing: ErrorMessage = .error("verify.file-missing", .inputMissing,
        vi: Phrase("Thư mục kết quả thiếu tệp này.", hint: "Kiểm tra lại tên thư mục; kết quả nằm trong thư mục ket-qua của xã."),
        en: Phrase("The results lack this file.", hint: "Check the folder; results lie in the commune's folder ket-qua."))

    package static func verifyPrintUnreadable(reason: String) -> ErrorMessage {
        .error("verify.print-unreadable", .dataUnusable,
            vi: Phrase("Không đọc lại được bản PDF này: \(reason).", hint: remedy),
            en: Phrase("This PDF cannot be read back: \(reason).", hint: remedyInEnglish))
    }

    package static let verifyDataUnreadable: ErrorMessage = .error("verify.data-unreadable", .dataUnusable,
        vi: Phrase("Từ chỗ này tệp không còn là JSON như chương trình đã ghi.", hint: remedy),
        en: Phrase("From here on this is not the JSON that the program wrote.", hint: remedyInEnglish))

    package static func verifyNotPrinted(text: String) -> ErrorMessage {
        .error("verify.not-printed", .dataUnusable,
            vi: Phrase("Bản PDF không có đoạn này của bản HTML: “\(text)”.", hint: remedy),
            en: Phrase("The PDF does not have this text of the HTML page: “\(text)”.", hint: remedyInEnglish))
    }

    package static func verifyNotOnPage(text: String) -> ErrorMessage {
        .error("verify.not-on-page", .dataUnusable,
            vi: Phrase("Bản HTML không có đoạn này của bản PDF: “\(text)”.", hint: remedy),
            en: Phrase("The HTML page does not have this text of the PDF: “\(text)”.", hint: remedyInEnglish))
    }

    package static func verifyChartCount(page: Int, print: Int) -> ErrorMessage {
        .error("verify.chart-count", .dataUnusable,
            vi: Phrase("Số biểu đồ khác nhau: bản HTML có \(page), bản PDF có \(print).", hint: remedy),
            en: Phrase("The numbers of charts differ: \(page) on the HTML page, \(print) in the PDF.", hint: remedyInEnglish))
    }

    package static func verifyChartNumbers(chart: Int, values: [String]) -> ErrorMessage {
        .error("verify.chart-numbers", .dataUnusable,
            vi: Phrase("Biểu đồ thứ \(chart) có số mà bảng số liệu và bản kia không có: \(values).", hint: remedy),
            en: Phrase("Chart \(chart) shows numbers that neither its table nor the other file has: \(values).", hint: remedyInEnglish))
    }

    package static func verifyFigureDiffers(name: String, text: String, data: String) -> ErrorMessage {
        .error("verify.figure-differs", .dataUnusable,
            vi: Phrase("Số liệu \(name): báo cáo ghi “\(text)”, dữ liệu ghi \(data).", hint: remedy),
            en: Phrase("Figure \(name): the report has “\(text)”, the data have \(data).", hint: remedyInEnglish))
    }

    package static func verifyFigureNotPrinted(name: String, text: String) -> ErrorMessage {
        .error("verify.figure-not-printed", .dataUnusable,
            vi: Phrase("Số liệu \(name): bản HTML ghi “\(text)”, bản PDF không ghi như vậy.", hint: remedy),
            en: Phrase("Figure \(name): the HTML page has “\(text)”, the PDF does not.", hint: remedyInEnglish))
    }

    package static func verifyFigureNotOnPage(name: String, text: String) -> ErrorMessage {
        .error("verify.figure-not-on-page", .dataUnusable,
            vi: Phrase("Số liệu \(name): bản PDF ghi “\(text)”, bản HTML không ghi như vậy.", hint: remedy),
            en: Phrase("Figure \(name): the PDF has “\(text)”, the HTML page does not.", hint: remedyInEnglish))
    }

    package static func verifyChartWords(chart: Int) -> ErrorMessage {
        .error("verify.chart-words", .dataUnusable,
            vi: Phrase("Lời mô tả của biểu đồ thứ \(chart) trong bản HTML khác trong bản PDF.", hint: remedy),
            en: Phrase("What chart \(chart) says in words on the HTML page is not what it says in the PDF.", hint: remedyInEnglish))
    }

    package static let verifyDataChanged: ErrorMessage = .error("verify.data-changed", .dataUnusable,
        vi: Phrase("Tệp này không phải là tệp được lập cùng với bản PDF: đã bị sửa, hoặc thuộc một lần lập khác.", hint: remedy),
        en: Phrase("This file is not the one that was made with the PDF: it was changed, or belongs to another run.", hint: remedyInEnglish))

    package static func verifyPageChanged(page: Int) -> ErrorMessage {
        .error("verify.page-changed", .dataUnusable,
            vi: Phrase("Chữ số ở trang \(page) của bản PDF không còn như lúc lập báo cáo.", hint: remedy),
            en: Phrase("The digits on page \(page) of the PDF are not those that it was made with.", hint: remedyInEnglish))
    }

    package static let verifyPrintChanged: ErrorMessage = .error("verify.print-changed", .dataUnusable,
        vi: Phrase("Bản PDF đã bị sửa sau khi lập: ở tên, ngày, dấu trang, lời mô tả hoặc bảng số liệu kèm trong tệp.", hint: remedy),
        en: Phrase("The PDF was changed after it was made: in its title, dates, bookmarks, descriptions or the figures that it carries.", hint: remedyInEnglish))

    package static let verifyRecordMissing: ErrorMessage = .error("verify.record-missing", .dataUnusable,
        vi: Phrase("Bản PDF này không ghi kèm số liệu của nó; có lẽ được lập bằng phiên bản cũ của chương trình.", hint: remedy),
        en: Phrase("This PDF does not carry its figures with it; an older version of the program may have made it.", hint: remedyInEnglish))

    package static func verifyDataDiffer(place: String, figure: String, data: String, village: String) -> ErrorMessage {
        .error("verify.data-differ", .dataUnusable,
            vi: Phrase("\(place), \(figure): bao-cao.json ghi \(data), so-lieu-thon.csv ghi \(village).", hint: remedy),
            en: Phrase("\(place), \(figure): bao-cao.json has \(data), so-lieu-thon.csv has \(village).", hint: remedyInEnglish))
    }

    package static func verifyWrongSum(name: String, sum: String, total: String) -> ErrorMessage {
        .error("verify.wrong-sum", .dataUnusable,
            vi: Phrase("\(name): các phần cộng lại là \(sum), tổng ghi \(total).", hint: remedy),
            en: Phrase("\(name): the parts add up to \(sum), the total is \(total).", hint: remedyInEnglish))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    package static func verifyAgree(blocks: Int, charts: Int, figures: Int) -> Message {
        .note("verify.agree",
            vi: Phrase("HTML, PDF, JSON và CSV khớp nhau: \(blocks) đoạn chữ và dòng bảng, \(charts) biểu đồ, \(figures) số liệu."),
            en: Phrase("HTML, PDF, JSON and CSV agree: \(blocks) texts and table rows, \(charts) charts, \(figures) figures."))
    }

    package static func verifyDisagree(errors: Int) -> Message {
        .note("verify.disagree",
            vi: Phrase("Các tệp kết quả không khớp nhau: \(errors) chỗ."),
            en: Phrase("The files of the report do not agree in \(errors) places."))
    }
}
