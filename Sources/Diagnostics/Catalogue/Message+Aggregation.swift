// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Aggregation.
extension Message {
    /// A village has person or household rows and totals, and they differ.
    package static func surveyTotalsDiffer(village: String, indicator: String, rows: Int, rowsBase: Int, totals: Int, totalsBase: Int) -> Message {
        .warning("aggregation.survey-totals-differ",
            vi: Phrase("Thôn \(village), chỉ tiêu “\(column: indicator)”: phiếu từng người cho \(rows)/\(rowsBase), bảng tổng hợp của thôn ghi \(totals)/\(totalsBase); báo cáo dùng số từ phiếu.", hint: "Kiểm tra lại bảng tổng hợp, hoặc bỏ tệp đó nếu đã có phiếu từng người."),
            en: Phrase("Village \(village), indicator “\(column: indicator)”: its rows give \(rows)/\(rowsBase), its totals \(totals)/\(totalsBase); the report uses the rows.", hint: "Check the totals, or remove that file if the rows are complete."))
    }

    /// More people do something than there are people of the age, or pay for a service than pay at all.
    package static func surveyCountAboveBase(indicator: String, rows: Int) -> Message {
        .warning("aggregation.survey-count-above-base",
            vi: Phrase("Chỉ tiêu “\(column: indicator)”: \(rows) dòng có số người thực hiện lớn hơn số người trong độ tuổi, hoặc số người trả một dịch vụ lớn hơn số người thanh toán không dùng tiền mặt; số đó không được dùng, các số khác của dòng vẫn được dùng.", hint: "Sửa các dòng này: số người có tài khoản, thanh toán hoặc VNeID không thể lớn hơn số người trong độ tuổi."),
            en: Phrase("Indicator “\(column: indicator)”: \(rows) rows count more people who do it than people of the age, or more who pay for a service than pay without cash; that count is left out, the others of the row are used.", hint: "Mend these rows: accounts, payments or VNeID cannot outnumber the people of the age."))
    }

    package static func surveyBaseFromList(rows: Int) -> Message {
        .warning("aggregation.survey-base-from-list",
            vi: Phrase("\(rows) dòng tổng hợp của thôn để trống số người từ 15 hoặc 18 tuổi; báo cáo lấy số đó từ danh sách thôn.", hint: "Ghi số người trong độ tuổi vào bảng tổng hợp."),
            en: Phrase("\(rows) rows of village totals leave the people from 15 or 18 blank; they were taken from the village list.", hint: "Write the people of the age into the totals."))
    }

    package static func surveyRowsWithoutBase(rows: Int) -> Message {
        .warning("aggregation.survey-rows-without-base",
            vi: Phrase("\(rows) dòng ghi số người thực hiện nhưng không có số người từ 15 hoặc 18 tuổi, nên các số đó không tính được tỷ lệ và không được dùng.", hint: "Ghi số người trong độ tuổi vào các dòng này."),
            en: Phrase("\(rows) rows count people who do something but not the people from 15 or 18; these counts have no base and are left out.", hint: "Write the people of the age into these rows."))
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

    package static func figuresHidden(hidden: Int, minimum: Int) -> Message {
        .note("aggregation.figures-hidden",
            vi: Phrase("\(hidden) số liệu được thay bằng “*” để không nhận ra được người nào (disclosure.minimum: \(minimum)).", hint: "Bản dùng trong nội bộ: đặt disclosure.minimum là 0 để in mọi số liệu."),
            en: Phrase("\(hidden) figures were replaced by “*” so that nobody can be recognised (disclosure.minimum: \(minimum)).", hint: "For internal use set disclosure.minimum to 0: every figure is then printed."))
    }
}
