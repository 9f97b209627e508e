// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Aggregation.
extension Message {
    /// A village has person or household rows and totals, and they differ.
    package static func surveyTotalsDiffer(village: ShownCell, indicator: String, rows: Int, rowsBase: Int, totals: Int, totalsBase: Int) -> Message {
        .warning("aggregation.survey-totals-differ",
            vi: Phrase("Thôn \(village), chỉ tiêu “\(column: indicator)”: phiếu từng người cho \(rows)/\(rowsBase), bảng tổng hợp của thôn ghi \(totals)/\(totalsBase); báo cáo dùng số từ phiếu.", hint: "Kiểm tra lại bảng tổng hợp, hoặc bỏ tệp đó nếu đã có phiếu từng người."),
            en: Phrase("Village \(village), indicator “\(column: indicator)”: its rows give \(rows)/\(rowsBase), its totals \(totals)/\(totalsBase); the report uses the rows.", hint: "Check the totals, or remove that file if the rows are complete."))
    }

    package static func surveyOutside(people: Int) -> Message {
        .warning("aggregation.survey-outside",
            vi: Phrase("\(people) người được khảo sát ở ngoài địa bàn, không tính vào số liệu.", hint: "Nếu đó là thôn của xã, thêm tên thôn hoặc tên khác vào danh sách thôn."),
            en: Phrase("\(people) surveyed people live outside the commune and are left out.", hint: "If the village belongs to the commune, add its name or alias to the village list."))
    }

    package static func surveyWithoutAge(people: Int) -> Message {
        .warning("aggregation.survey-without-age",
            vi: Phrase("\(people) người được khảo sát không có ngày sinh, năm sinh hoặc tuổi, nên không tính vào chỉ tiêu theo độ tuổi.", hint: "Bổ sung năm sinh trong phiếu khảo sát."),
            en: Phrase("\(people) surveyed people have no birth date, birth year or age and are in no indicator.", hint: "Add the birth year to the survey form."))
    }

    package static func surveyUnplaced(people: Int) -> Message {
        .warning("aggregation.survey-unplaced",
            vi: Phrase("\(people) người được khảo sát không xác định được thôn: chỉ tính vào số liệu của xã.", hint: "Sửa tên thôn trong phiếu, hoặc thêm tên khác của thôn vào danh sách thôn."),
            en: Phrase("\(people) surveyed people have no recognised village and count for the commune only.", hint: "Correct the village in the form, or add the alias to the village list."))
    }

    /// - Parameters:
    ///   - last: the report's day.
    ///   - first: the second wave's first day.
    package static func surveyAfterReport(last: String, first: String) -> Message {
        .note("aggregation.survey-after-report",
            vi: Phrase("Phiếu khảo sát từ ngày \(first) là sau ngày lập báo cáo (\(last)): chỉ dùng để so sánh trước và sau đợt ra quân, không tính vào số liệu của báo cáo.", hint: "Báo cáo lập sau đợt ra quân thì sửa report.date."),
            en: Phrase("Survey answers from \(first) on come after the report's day (\(last)): they are compared as those after the campaign, and are not in the report's own figures.", hint: "For a report made after the campaign, change report.date."))
    }

    package static func figuresHidden(hidden: Int, minimum: Int) -> Message {
        .note("aggregation.figures-hidden",
            vi: Phrase("\(hidden) số liệu được thay bằng “*” để không nhận ra được người nào (disclosure.minimum: \(minimum)).", hint: "Bản dùng trong nội bộ: đặt disclosure.minimum là 0 để in mọi số liệu."),
            en: Phrase("\(hidden) figures were replaced by “*” so that nobody can be recognised (disclosure.minimum: \(minimum)).", hint: "For internal use set disclosure.minimum to 0: every figure is then printed."))
    }
}
