// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about payment surveys, and about facts reported by hand.
extension ErrorMessage {
    package static let factNameMissing: ErrorMessage = .error("facts.name-missing", .dataUnusable,
        vi: Phrase("Dòng này không có tên chỉ tiêu nên không được dùng.", hint: "Ghi tên ở cột “Chỉ tiêu”, hoặc xóa dòng."),
        en: Phrase("This row has no name and is left out.", hint: "Write the name in “Chỉ tiêu”, or delete the row."))

    package static func factNamePersonal(name: ShownCell) -> ErrorMessage {
        .error("facts.name-personal", .dataUnusable,
            vi: Phrase("Ô tên chỉ tiêu \(name) giống tên người, ngày sinh, số điện thoại, số giấy tờ hoặc số nhà; dòng này không được dùng và không in ra.", hint: "Xem dòng có bị lệch cột không; ghi tên chỉ tiêu ở cột “Chỉ tiêu”, không ghi dữ liệu cá nhân."),
            en: Phrase("What stands as the name \(name) looks like a person's name, birth, telephone, citizen number or house; the row is left out and not printed.", hint: "See whether the row has slipped by a column; write what is counted into “Chỉ tiêu”, and nothing personal."))
    }

    package static func factNumberInvalid(value: ShownCell, column: ShownHeading) -> ErrorMessage {
        .error("facts.number-invalid", .dataUnusable,
            vi: Phrase("Ô \(value) ở cột \(column) không phải là số; dòng này không được dùng.", hint: "Ghi số theo kiểu Việt Nam: 1.846 hoặc 80,1; đơn vị ghi ở cột “Đơn vị”."),
            en: Phrase("The cell \(value) in \(column) is no number; the row is left out.", hint: "Write 1.846 for thousands and 80,1 for fractions; the unit belongs in “Đơn vị”."))
    }

    /// A target stands beside a result in words.
    package static func factTextTargeted(fact: ShownCell) -> ErrorMessage {
        .error("facts.text-targeted", .dataUnusable,
            vi: Phrase("Chỉ tiêu \(fact) có mục tiêu nhưng kết quả ghi bằng chữ, nên không so được với mục tiêu; kết quả được in nguyên văn.", hint: "Ghi kết quả bằng số, hoặc bỏ mục tiêu của chỉ tiêu này."),
            en: Phrase("\(fact) has a target, but its result is in words, which cannot be compared with it; the result is printed as it is.", hint: "Write the result as a number, or take the target away."))
    }

    package static func factPercentInUnit(value: ShownCell, column: ShownHeading) -> ErrorMessage {
        .error("facts.percent-in-unit", .dataUnusable,
            vi: Phrase("Ô \(value) ở cột \(column) là phần trăm, nhưng đơn vị của chỉ tiêu không phải là %; dòng này không được dùng.", hint: "Ghi số theo đơn vị của chỉ tiêu, hoặc đổi đơn vị thành %."),
            en: Phrase("The cell \(value) in \(column) is a percentage, but the unit is not %; the row is left out.", hint: "Write a number of that unit, or make the unit %."))
    }

    package static func factVillageUnknown(village: ShownCell) -> ErrorMessage {
        .error("facts.village-unknown", .dataUnusable,
            vi: Phrase("Thôn \(village) không có trong danh sách thôn; dòng này không được dùng.", hint: "Ghi tên thôn như trong thon.csv; để trống nếu là số liệu của cả xã."),
            en: Phrase("The village \(village) is not in the list; the row is left out.", hint: "Write the name as in thon.csv; leave it blank for the whole commune."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    /// A column beside those of services says that something is paid without cash which is no known service.
    package static func surveyPaymentUnread(heading: ShownHeading) -> Message {
        .warning("survey.payment-unread",
            vi: Phrase("Cột \(heading) hỏi về một dịch vụ thanh toán trực tuyến không có trong mẫu nên không được đọc: ai chỉ thanh toán dịch vụ này bị tính là chưa thanh toán trực tuyến.", hint: "Đổi tiêu đề cột thành “Khác”, hoặc chỉ rõ trong baocao.yaml, mục reading.columns, ví dụ: other: “tiêu đề của cột”."),
            en: Phrase("The column \(heading) asks about a service paid online that is in no form, and is not read: who pays for this one alone counts as paying nothing online.", hint: "Name the column “Khác” (other), or name it in baocao.yaml under reading.columns, for example: other: the column's heading."))
    }

    package static func surveyMarkUnknown(column: ShownHeading) -> Message {
        .warning("survey.mark-unknown",
            vi: Phrase("Ô ở cột \(column) không phải “Có” hay “Không”; ô này được để trống.", hint: "Ghi Có hoặc x, Không hoặc -; để trống nếu người được hỏi không trả lời."),
            en: Phrase("The cell in \(column) is neither yes nor no; it counts as blank.", hint: "Write Có or x, Không or -; leave it blank where there was no answer."))
    }

    package static func surveyBirthInvalid(column: ShownHeading) -> Message {
        .warning("survey.birth-invalid",
            vi: Phrase("Ô ở cột \(column) không phải là ngày sinh, năm sinh hay tuổi; ô này được để trống.", hint: "Ghi ngày/tháng/năm (28/04/1965), hoặc năm sinh (1965), hoặc tuổi (59)."),
            en: Phrase("The cell in \(column) is no date of birth, year of birth or age; it counts as blank.", hint: "Write day/month/year (28/04/1965), a year (1965) or an age (59)."))
    }

    package static func surveyDateInvalid(column: ShownHeading) -> Message {
        .warning("survey.date-invalid",
            vi: Phrase("Ô ở cột \(column) không phải là một ngày; ô này được để trống.", hint: "Ghi ngày/tháng/năm, ví dụ 08/07/2024."),
            en: Phrase("The cell in \(column) is no date; it counts as blank.", hint: "Write day/month/year, such as 08/07/2024."))
    }

    package static func surveyCountInvalid(column: ShownHeading) -> Message {
        .warning("survey.count-invalid",
            vi: Phrase("Ô ở cột \(column) không phải là số người; ô này được để trống.", hint: "Ghi số nguyên, ví dụ 359 hoặc 1.012; để trống nếu chưa có số liệu."),
            en: Phrase("The cell in \(column) is no number of people; it counts as blank.", hint: "Write a whole number, such as 359 or 1.012; leave it blank where it is not known."))
    }

    /// A household or a village that nobody has filled in.
    package static let surveyRowBlank: Message = .warning("survey.row-blank",
        vi: Phrase("Hộ hoặc thôn ở dòng này chưa có số liệu nào; dòng này không được tính.", hint: "Điền số liệu của phiếu này, hoặc xóa dòng nếu không khảo sát."),
        en: Phrase("The household or village of this row has no figures at all; the row is left out.", hint: "Fill in its figures, or remove the row if nobody was asked there."))

    /// "90%" where a count is asked.
    package static func surveyPercentForCount(column: ShownHeading) -> Message {
        .warning("survey.percent-for-count",
            vi: Phrase("Cột \(column) cần số người nhưng ô này ghi tỷ lệ phần trăm; ô này được để trống.", hint: "Ghi số người, ví dụ 359, không ghi 90%."),
            en: Phrase("\(column) asks for a number of people, but the cell holds a percentage; it counts as blank.", hint: "Write the number of people, such as 359, not 90%."))
    }

    package static func surveyPersonTwice(file: String, line: Int) -> Message {
        .note("survey.person-twice",
            vi: Phrase("Người này được khảo sát nhiều lần (cùng tên, ngày sinh và thôn); dùng phiếu ở \(path: file), dòng \(line)."),
            en: Phrase("This person was asked more than once (same name, birth and village); the answer in \(path: file), line \(line) is used."))
    }

    package static func surveyHouseholdTwice(file: String, line: Int) -> Message {
        .note("survey.household-twice",
            vi: Phrase("Hộ này có trong hai tệp (cùng tên chủ hộ và thôn); dùng số liệu ở \(path: file), dòng \(line)."),
            en: Phrase("This household stands in two files (same head and village); the counts in \(path: file), line \(line) are used."))
    }

    package static func surveyVillageTwice(file: String, line: Int) -> Message {
        .warning("survey.village-twice",
            vi: Phrase("Thôn này có hai dòng tổng hợp; dùng số liệu ở \(path: file), dòng \(line).", hint: "Nếu là hai bản của cùng một bảng, bỏ bản cũ."),
            en: Phrase("This village has two rows of totals; those in \(path: file), line \(line) are used.", hint: "If they are two versions of one table, remove the old one."))
    }

    /// Names of services are not quoted: a column that has slipped may hold a person's name.
    package static func surveyServicesOther(column: ShownHeading, answers: Int) -> Message {
        .note("survey.services-other",
            vi: Phrase("Cột \(column): \(answers) câu trả lời có dịch vụ không nằm trong phiếu; các dịch vụ đó được tính là dịch vụ khác."),
            en: Phrase("\(column): \(answers) answers name a service that is not in the form; these count as other services."))
    }

    package static func surveyServicesUnread(column: ShownHeading, answers: Int) -> Message {
        .warning("survey.services-unread",
            vi: Phrase("Cột \(column): \(answers) câu trả lời không đọc được, nên được tính là không trả lời câu này; các câu khác của phiếu vẫn được dùng.", hint: "Các dịch vụ: điện, nước, viễn thông, y tế, bảo hiểm, học phí, mua sắm, khác; cách nhau bằng dấu phẩy. Không dùng dịch vụ nào thì ghi Không."),
            en: Phrase("\(column): \(answers) answers could not be read and count as no answer to this question; the other answers of these people are used.", hint: "Services are: điện, nước, viễn thông, y tế, bảo hiểm, học phí, mua sắm, khác, divided by commas. For none write Không."))
    }

    package static func surveyDatesAmerican(column: ShownHeading) -> Message {
        .warning("survey.dates-month-first",
            vi: Phrase("Cột \(column) ghi tháng trước ngày (8/22/2024), nên cả cột được đọc theo cách đó.", hint: "Nếu không đúng, sửa lại định dạng ngày trong Excel thành ngày/tháng/năm."),
            en: Phrase("\(column) has the month before the day (8/22/2024), so the whole column was read that way.", hint: "If that is wrong, set the date format to day/month/year in Excel."))
    }

    package static let surveyNamesNoVillage: Message = .warning("survey.names-no-village",
        vi: Phrase("Phiếu không có cột thôn và không ghi tên thôn ở phần đầu: mọi dòng được xếp vào “Không xác định thôn”.", hint: "Thêm cột “Thôn”, hoặc ghi “Thôn …” ở dòng trên tiêu đề."),
        en: Phrase("The form has no village column and no title that names a village: all its rows go to “unknown village”.", hint: "Add a column “Thôn”, or write “Thôn …” above the header."))

    package static func surveyVillageMerged(count: Int) -> Message {
        .warning("survey.village-merged",
            vi: Phrase("Cột thôn chỉ ghi ở dòng đầu của mỗi thôn, như khi ô bị gộp: \(count) dòng bên dưới được tính cho thôn ghi ở trên.", hint: "Nếu không đúng, bỏ gộp ô trong Excel và ghi tên thôn ở từng dòng."),
            en: Phrase("The village stands in the first row of each village alone, as merged cells leave it: \(count) rows below count for the village above them.", hint: "If that is wrong, unmerge the cells in Excel and write the village in every row."))
    }

    package static func surveyVillageMergedUnclear(count: Int) -> Message {
        .warning("survey.village-merged-unclear",
            vi: Phrase("\(count) dòng để trống cột thôn, có thể vì ô bị gộp, nhưng không chắc các dòng đó thuộc thôn nào: được xếp vào “Không xác định thôn”.", hint: "Bỏ gộp ô trong Excel và ghi tên thôn ở từng dòng."),
            en: Phrase("\(count) rows leave the village blank, perhaps because of merged cells, but it is not certain whose they are: they go to “unknown village”.", hint: "Unmerge the cells in Excel and write the village in every row."))
    }

    package static let surveyAsksNothing: Message = .warning("survey.asks-nothing",
        vi: Phrase("Phiếu không có cột nào về tài khoản, thanh toán, VNeID, dịch vụ công hay kỹ năng số.", hint: "Kiểm tra tiêu đề các cột (baocao explain); nếu cột có tên khác, ghi vào baocao.yaml, mục reading: columns."),
        en: Phrase("The form has no column on accounts, payments, VNeID, online services or digital skills.", hint: "Check the headings (baocao explain); where a column has another name, give it in baocao.yaml under reading: columns."))

    /// A unit or a note that is not printed.
    package static func factTextPersonal(column: ShownHeading, text: ShownCell) -> Message {
        .warning("facts.text-personal",
            vi: Phrase("Ô ở cột \(column) \(text) không phải đơn vị quen thuộc, hoặc có dữ liệu của một người; ô này được coi là trống và không in ra.", hint: "Xem dòng có bị lệch cột không. Đơn vị ghi bằng chữ thường: trạm, hộ, người."),
            en: Phrase("The cell in \(column) \(text) is no usual unit, or holds something of a person; it counts as blank and is not printed.", hint: "See whether the row has slipped by a column. Write units in small letters: trạm, hộ, người."))
    }

    /// A target that is no number to be reached, or one of another unit.
    package static func factTargetUnread(value: ShownCell, column: ShownHeading) -> Message {
        .warning("facts.target-unread",
            vi: Phrase("Ô \(value) ở cột \(column) không đọc được là một mức phải đạt theo đơn vị của chỉ tiêu; chỉ tiêu được dùng mà không có mục tiêu.", hint: "Ghi một số theo đơn vị của chỉ tiêu, ví dụ 80 hoặc 80%."),
            en: Phrase("The cell \(value) in \(column) is no level to be reached in the fact's unit; the fact is used without a target.", hint: "Write a number of the fact's unit, such as 80 or 80%."))
    }

    /// The ratio beside a result and its plan is not what these come to, in whole per cent.
    package static func factRatioDiffers(fact: ShownCell, stated: Int, found: Int) -> Message {
        .warning("facts.ratio-differs",
            vi: Phrase("Chỉ tiêu \(fact): tỷ lệ đạt ghi \(stated)%, tính từ kết quả và kế hoạch là \(found)%; báo cáo không dùng tỷ lệ đã ghi.", hint: "Kiểm tra ba ô của dòng này."),
            en: Phrase("\(fact): the row states \(stated)% of the plan, and the result and the plan come to \(found)%; the stated one is not used.", hint: "Check the three cells of the row."))
    }

    /// One comma and three digits in counts of whole things.
    package static func factThousands(cells: Int) -> Message {
        .note("facts.thousands",
            vi: Phrase("\(cells) ô ghi số kiểu 1,234 với đơn vị đếm (người, hộ, lượt …): dấu phẩy được hiểu là dấu phân cách hàng nghìn."),
            en: Phrase("Cells such as 1,234 that count people, households and the like: \(cells); the comma is taken for a thousands mark."))
    }

    /// "khoảng 850 hộ", "trên 60%".
    package static func factsApproximate(cells: Int) -> Message {
        .warning("facts.approximate",
            vi: Phrase("\(cells) ô ghi số ước chừng (khoảng, trên, gần, hơn, ước …): báo cáo in chính số đó, không in chữ đứng trước.", hint: "Hãy ghi số chính xác nếu có."),
            en: Phrase("Cells with an approximate number (khoảng, trên, gần …): \(cells); the report prints the number without that word.", hint: "Write the exact number where there is one."))
    }

    /// "o" in a form whose other answers are "x".
    package static func surveyRings(answers: Int) -> Message {
        .note("survey.rings",
            vi: Phrase("\(answers) ô ghi chữ O bên cạnh các ô đánh dấu X: được hiểu là “không”."),
            en: Phrase("Cells with an O in a form that is filled with X: \(answers); they are read as “no”."))
    }

    /// "~1960"
    package static func surveyBirthsApproximate(people: Int) -> Message {
        .note("survey.births-approximate",
            vi: Phrase("\(people) người có năm sinh ghi ước chừng (khoảng, ~): dùng chính năm đó để tính tuổi."),
            en: Phrase("People whose birth is written as about right (~, khoảng): \(people); their age is taken from the year that is written."))
    }

    /// "đã lắp đặt", "có" where a number is asked.
    package static func factsInWords(cells: Int) -> Message {
        .note("facts.in-words",
            vi: Phrase("\(cells) ô kết quả ghi bằng chữ: báo cáo in nguyên văn, không tính toán và không so với mục tiêu."),
            en: Phrase("Results in words: \(cells); the report prints them as they are, and computes nothing from them."))
    }

    package static func factTwice(fact: ShownCell, file: String, line: Int) -> Message {
        .warning("facts.given-twice",
            vi: Phrase("Chỉ tiêu \(fact) được ghi lại ở \(path: file), dòng \(line); dùng dòng sau, bỏ dòng này.", hint: "Xóa dòng không đúng."),
            en: Phrase("\(fact) is given again in \(path: file), line \(line); the later one is used, this one left out.", hint: "Delete the row that is wrong."))
    }
}
