// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Aggregation.
extension DiagnosticKind {
    /// All kinds of this file, for the tests that read every sentence.
    package static let allAggregation: [DiagnosticKind] = [surveyTotalsDiffer, surveyCountAboveBase, surveyOutside, surveyWithoutAge, surveyUnplaced, figuresHidden]

    /// A village has person or household rows and totals, and they differ.
    package static let surveyTotalsDiffer = DiagnosticKind(
        "aggregation.survey-totals-differ", .warning,
        vi: Phrase("Thôn {village}, chỉ tiêu “{indicator}”: phiếu từng người cho {rows}/{rows-base}, bảng tổng hợp của thôn ghi {totals}/{totals-base}; báo cáo dùng số từ phiếu.", hint: "Kiểm tra lại bảng tổng hợp, hoặc bỏ tệp đó nếu đã có phiếu từng người."),
        en: Phrase("Village {village}, indicator “{indicator}”: its rows give {rows}/{rows-base}, its totals {totals}/{totals-base}; the report uses the rows.", hint: "Check the totals, or remove that file if the rows are complete."))

    /// More people do something than there are people of the age.
    package static let surveyCountAboveBase = DiagnosticKind(
        "aggregation.survey-count-above-base", .warning,
        vi: Phrase("Chỉ tiêu “{indicator}”: {rows} dòng có số người thực hiện lớn hơn số người trong độ tuổi.", hint: "Sửa các dòng này: số người có tài khoản, thanh toán hoặc VNeID không thể lớn hơn số người trong độ tuổi."),
        en: Phrase("Indicator “{indicator}”: {rows} rows count more people who do it than people of the age.", hint: "Mend these rows: accounts, payments or VNeID cannot outnumber the people of the age."))

    package static let surveyOutside = DiagnosticKind(
        "aggregation.survey-outside", .warning,
        vi: Phrase("{people} người được khảo sát ở ngoài địa bàn, không tính vào số liệu.", hint: "Nếu đó là thôn của xã, thêm tên thôn hoặc tên khác vào danh sách thôn."),
        en: Phrase("{people} surveyed people live outside the commune and are left out.", hint: "If the village belongs to the commune, add its name or alias to the village list."))

    package static let surveyWithoutAge = DiagnosticKind(
        "aggregation.survey-without-age", .warning,
        vi: Phrase("{people} người được khảo sát không có ngày sinh, năm sinh hoặc tuổi, nên không tính vào chỉ tiêu theo độ tuổi.", hint: "Bổ sung năm sinh trong phiếu khảo sát."),
        en: Phrase("{people} surveyed people have no birth date, birth year or age and are in no indicator.", hint: "Add the birth year to the survey form."))

    package static let surveyUnplaced = DiagnosticKind(
        "aggregation.survey-unplaced", .warning,
        vi: Phrase("{people} người được khảo sát không xác định được thôn: chỉ tính vào số liệu của xã.", hint: "Sửa tên thôn trong phiếu, hoặc thêm tên khác của thôn vào danh sách thôn."),
        en: Phrase("{people} surveyed people have no recognised village and count for the commune only.", hint: "Correct the village in the form, or add the alias to the village list."))

    package static let figuresHidden = DiagnosticKind(
        "aggregation.figures-hidden", .note,
        vi: Phrase("{hidden} số liệu được thay bằng “*” để không nhận ra được người nào (disclosure.minimum: {minimum}).", hint: "Bản dùng trong nội bộ: đặt disclosure.minimum là 0 để in mọi số liệu."),
        en: Phrase("{hidden} figures were replaced by “*” so that nobody can be recognised (disclosure.minimum: {minimum}).", hint: "For internal use set disclosure.minimum to 0: every figure is then printed."))
}
