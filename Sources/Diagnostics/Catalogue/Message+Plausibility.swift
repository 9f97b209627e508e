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
    package static func surveyVillageAboveList(village: String, asked: Int, listed: Int) -> Message {
        .warning("plausibility.survey-village-above-list",
            vi: Phrase("“\(village)”: khảo sát có \(asked) người trong độ tuổi, nhiều hơn \(listed) người của danh sách thôn.", hint: "Kiểm tra phiếu có bị nhập hai lần không, và số người trong thon.csv đã đúng chưa."),
            en: Phrase("“\(village)”: the survey has \(asked) people of the age, more than the \(listed) of the village list.", hint: "Check whether forms were handed in twice, and the numbers of people in thon.csv."))
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
}
