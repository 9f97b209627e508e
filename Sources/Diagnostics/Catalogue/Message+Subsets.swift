// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// Parts that are more than their whole, and parts without a whole. The figure is left out, and told before all else.
extension ErrorMessage {
    package static func factAboveWhole(fact: ShownCell) -> ErrorMessage {
        .error("plausibility.fact-above-whole", .dataUnusable,
            vi: Phrase("Chỉ tiêu \(fact): tử số lớn hơn mẫu số, tỷ lệ vượt 100% nên không được dùng.", hint: "Kiểm tra hai ô này. Nếu là kết quả vượt kế hoạch thì ghi chữ “so với kế hoạch” vào tên chỉ tiêu hoặc ghi chú."),
            en: Phrase("\(fact): the numerator is above the denominator; a rate above 100% is left out.", hint: "Check these two cells. If a plan was surpassed, write “so với kế hoạch” into the name or the note."))
    }
}

extension Message {
    package static func surveyPartAboveWhole(part: ShownHeading, more: Int, whole: ShownHeading, less: Int) -> Message {
        .warning("plausibility.survey-part-above-whole",
            vi: Phrase("\(part) (\(more)) lớn hơn \(whole) (\(less)); số lớn hơn không được dùng.", hint: "Kiểm tra hai ô này: số người từ 18 tuổi không thể lớn hơn số người từ 15 tuổi, và số này không thể lớn hơn số nhân khẩu."),
            en: Phrase("\(part) (\(more)) is more than \(whole) (\(less)); the larger number is left out.", hint: "Check these two cells: people from 18 cannot outnumber people from 15, nor these the population."))
    }

    /// - Parameters:
    ///   - part: the column's key, as `whole`.
    package static func villagePartAboveWhole(village: ShownCell, part: String, more: Int, whole: String, less: Int) -> Message {
        .warning("plausibility.village-part-above-whole",
            vi: Phrase("Thôn \(village): “\(column: part)” (\(more)) lớn hơn “\(column: whole)” (\(less)); số lớn hơn không được dùng.", hint: "Kiểm tra hai ô này trong danh sách thôn."),
            en: Phrase("Village \(village): “\(column: part)” (\(more)) is more than “\(column: whole)” (\(less)); the larger number is left out.", hint: "Check these two cells of the village list."))
    }

    /// More people do something than there are people of the age, or pay for a service than pay at all.
    package static func surveyCountAboveBase(indicator: String, rows: Int) -> Message {
        .warning("plausibility.survey-count-above-base",
            vi: Phrase("Chỉ tiêu “\(column: indicator)”: \(rows) dòng có số người thực hiện lớn hơn số người trong độ tuổi, hoặc số người trả một dịch vụ lớn hơn số người thanh toán không dùng tiền mặt; số đó không được dùng, các số khác của dòng vẫn được dùng.", hint: "Sửa các dòng này: số người có tài khoản, thanh toán hoặc VNeID không thể lớn hơn số người trong độ tuổi."),
            en: Phrase("Indicator “\(column: indicator)”: \(rows) rows count more people who do it than people of the age, or more who pay for a service than pay without cash; that count is left out, the others of the row are used.", hint: "Mend these rows: accounts, payments or VNeID cannot outnumber the people of the age."))
    }

    package static func surveyBaseFromList(rows: Int) -> Message {
        .warning("plausibility.survey-base-from-list",
            vi: Phrase("\(rows) dòng tổng hợp của thôn để trống số người từ 15 hoặc 18 tuổi; báo cáo lấy số đó từ danh sách thôn.", hint: "Ghi số người trong độ tuổi vào bảng tổng hợp."),
            en: Phrase("\(rows) rows of village totals leave the people from 15 or 18 blank; they were taken from the village list.", hint: "Write the people of the age into the totals."))
    }

    package static func surveyRowsWithoutBase(rows: Int) -> Message {
        .warning("plausibility.survey-rows-without-base",
            vi: Phrase("\(rows) dòng ghi số người thực hiện nhưng không có số người từ 15 hoặc 18 tuổi, nên các số đó không tính được tỷ lệ và không được dùng.", hint: "Ghi số người trong độ tuổi vào các dòng này."),
            en: Phrase("\(rows) rows count people who do something but not the people from 15 or 18; these counts have no base and are left out.", hint: "Write the people of the age into these rows."))
    }
}
