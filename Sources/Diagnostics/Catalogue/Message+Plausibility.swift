// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about figures that cannot be right as they are, though every row was read.
extension Message {
    /// "xã ...", as the form of a new folder has it.
    package static func settingsPlaceholders(keys: [String]) -> Message {
        .warning("plausibility.settings-placeholders",
            vi: Phrase("Cấu hình còn chỗ chưa điền (“...”): \(keys).", hint: "Điền các mục này trong baocao.yaml; tên xã sai thì địa chỉ không được nhận đúng."),
            en: Phrase("The settings still have places to fill in (“...”): \(keys).", hint: "Fill them in in baocao.yaml; with a wrong commune name addresses are not understood."))
    }

    package static let villageListEmpty: Message = .warning("plausibility.village-list-empty",
        vi: Phrase("Danh sách thôn không có thôn nào nên không có số liệu theo thôn.", hint: "Ghi mỗi thôn một dòng trong thon.csv."),
        en: Phrase("The village list has no village, so there are no figures by village.", hint: "Write a line for each village in thon.csv."))

    package static func dossiersMostlyOutside(outside: Int, total: Int) -> Message {
        .warning("plausibility.dossiers-mostly-outside",
            vi: Phrase("\(outside) trong \(total) hồ sơ tiếp nhận có địa chỉ ngoài địa bàn.", hint: "Kiểm tra tên xã (commune: name, within) trong baocao.yaml, cột “Xã cũ” trong thon.csv, và tệp có đúng là của xã này không."),
            en: Phrase("\(outside) of \(total) dossiers received have an address outside the commune.", hint: "Check the commune's name (commune: name, within) in baocao.yaml, the column “Xã cũ” (former commune) of thon.csv, and whether the files are this commune's."))
    }

    package static func dossiersMostlyUnplaced(unknown: Int, total: Int) -> Message {
        .warning("plausibility.dossiers-mostly-unplaced",
            vi: Phrase("\(unknown) trong \(total) hồ sơ tiếp nhận không xác định được thôn.", hint: "Kiểm tra thon.csv có phải của xã này không, cột “Tên khác” và “Xã cũ” đã đủ chưa, và cột địa chỉ có được nhận đúng không (baocao explain)."),
            en: Phrase("\(unknown) of \(total) dossiers received are of no known village.", hint: "Check that thon.csv is this commune's, that its columns “Tên khác” (aliases) and “Xã cũ” (former commune) are complete, and that the address column is the right one (baocao explain)."))
    }

    /// More people were asked than live there.
    package static func surveyVillageAboveList(village: ShownCell, asked: Int, listed: Int) -> Message {
        .warning("plausibility.survey-village-above-list",
            vi: Phrase("\(village): khảo sát có \(asked) người trong độ tuổi, nhiều hơn \(listed) người của danh sách thôn.", hint: "Kiểm tra phiếu có bị nhập hai lần không, và số người trong thon.csv đã đúng chưa."),
            en: Phrase("\(village): the survey has \(asked) people of the age, more than the \(listed) of the village list.", hint: "Check whether forms were handed in twice, and the numbers of people in thon.csv."))
    }

    package static func surveyAboveList(asked: Int, listed: Int) -> Message {
        .warning("plausibility.survey-above-list",
            vi: Phrase("Cả xã: khảo sát có \(asked) người trong độ tuổi, nhiều hơn \(listed) người của danh sách thôn.", hint: "Kiểm tra phiếu có bị nhập hai lần không, và số người trong thon.csv đã đúng chưa."),
            en: Phrase("The whole commune: the survey has \(asked) people of the age, more than the \(listed) of the village list.", hint: "Check whether forms were handed in twice, and the numbers of people in thon.csv."))
    }

    /// A household whose head answered for itself already.
    package static func surveyHouseholdAmongPersons(households: Int) -> Message {
        .warning("plausibility.household-among-persons",
            vi: Phrase("\(households) hộ có phiếu từng người cùng tên chủ hộ hoặc không ghi tên chủ hộ, ở thôn đã có phiếu từng người: chỉ tính phiếu từng người.", hint: "Nếu đó là hộ khác, ghi rõ tên chủ hộ; để cộng cả hai, ghi survey: combine: add trong baocao.yaml."),
            en: Phrase("\(households) households of villages that also have person forms have a head who answered there, or no named head: the persons alone count.", hint: "If they are other households, name their heads; to add both up write survey: combine: add in baocao.yaml."))
    }

    /// Households beside the persons of their village, whose heads are none of these.
    package static func surveyHouseholdsBesidePersons(households: Int) -> Message {
        .warning("plausibility.households-beside-persons",
            vi: Phrase("\(households) hộ được cộng thêm vào phiếu từng người của cùng thôn, vì chủ hộ không có tên trong các phiếu đó.", hint: "Nếu các hộ này đã có phiếu từng người, bỏ tệp theo hộ để không tính hai lần."),
            en: Phrase("\(households) households are added to the person forms of their village, since their heads have none there.", hint: "If their people filled in forms of their own, remove the file of households: they would count twice."))
    }

    package static func surveyAnswersAlike(indicator: String, answers: Int) -> Message {
        .warning("plausibility.answers-alike",
            vi: Phrase("Cột “\(column: indicator)”: cả \(answers) người đều trả lời giống nhau.", hint: "Kiểm tra xem cột có bị điền hàng loạt hoặc bị nhận nhầm không (baocao explain)."),
            en: Phrase("“\(column: indicator)”: all \(answers) people gave the same answer.", hint: "Check whether the column was filled in at one stroke, or is taken for what it is not (baocao explain)."))
    }

    package static func surveyFormsAlike(forms: Int) -> Message {
        .warning("plausibility.forms-alike",
            vi: Phrase("Cả \(forms) phiếu của tệp này trả lời giống hệt nhau ở mọi câu hỏi.", hint: "Kiểm tra xem phiếu có bị điền hàng loạt không."),
            en: Phrase("All \(forms) forms of this file give the same answers to every question.", hint: "Check whether they were filled in at one stroke."))
    }

    package static func surveyBirthsAlike(forms: Int) -> Message {
        .warning("plausibility.births-alike",
            vi: Phrase("Cả \(forms) người được khảo sát đều ghi cùng một năm sinh.", hint: "Kiểm tra xem cột năm sinh có bị điền hàng loạt hoặc bị nhận nhầm không (baocao explain)."),
            en: Phrase("All \(forms) people surveyed have the same year of birth.", hint: "Check whether the column was filled in at one stroke, or is taken for what it is not (baocao explain)."))
    }

    /// - Parameters:
    ///   - first: `2024-07-01`, as the settings write days; so are the others.
    package static func periodWithoutDossiers(first: String, last: String, dataFirst: String, dataLast: String) -> Message {
        .warning("plausibility.period-without-dossiers",
            vi: Phrase("Không có hồ sơ nào tiếp nhận trong kỳ báo cáo (\(first) đến \(last)); các tệp có hồ sơ tiếp nhận từ \(dataFirst) đến \(dataLast).", hint: "Kiểm tra report.period trong baocao.yaml, hoặc chép tệp xuất của kỳ này vào mot-cua/."),
            en: Phrase("No dossier was received in the report's period (\(first) to \(last)); the files have dossiers received from \(dataFirst) to \(dataLast).", hint: "Check report.period in baocao.yaml, or add the exports of the period to mot-cua/."))
    }

    /// - Parameter months: `2024-07`
    package static func monthsWithoutDossiers(months: [String]) -> Message {
        .warning("plausibility.months-without-dossiers",
            vi: Phrase("Không có hồ sơ nào tiếp nhận trong tháng \(months), trong khi các tháng khác của kỳ đều có.", hint: "Có thể thiếu tệp xuất của tháng đó trong mot-cua/."),
            en: Phrase("No dossier was received in \(months), though there are some in the other months.", hint: "The export of that month may be missing in mot-cua/."))
    }

    package static func exportsEndBeforePeriod(last: String, periodLast: String) -> Message {
        .warning("plausibility.exports-end-before-period",
            vi: Phrase("Các tệp một cửa chỉ đến ngày \(last), còn kỳ báo cáo đến ngày \(periodLast).", hint: "Xuất lại cho đủ kỳ, hoặc sửa report.period trong baocao.yaml."),
            en: Phrase("The one-stop exports end on \(last), the report's period on \(periodLast).", hint: "Export again up to the end of the period, or change report.period in baocao.yaml."))
    }

    /// A label or title that speaks of other months than the days of the period.
    package static func periodContradicted(key: String, text: String, first: String, last: String) -> Message {
        .warning("plausibility.period-contradicted",
            vi: Phrase("“\(text)” (mục \(key)) không khớp với kỳ báo cáo từ \(first) đến \(last).", hint: "Sửa \(key) hoặc report.period trong baocao.yaml; số liệu tính theo ngày của report.period."),
            en: Phrase("“\(text)” (\(key)) does not agree with the period from \(first) to \(last).", hint: "Change \(key) or report.period in baocao.yaml; the figures follow the days of report.period."))
    }
}
