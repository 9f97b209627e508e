// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about: Report.
extension ErrorMessage {
    /// A tag's name is not in the vocabulary.
    package static func templateUnknownName(name: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-name", .configuration,
            vi: Phrase("Mẫu báo cáo dùng tên “\(name)”, chương trình không có tên này.", hint: "Các nhóm tên dùng được: \(known)."),
            en: Phrase("The template uses the name “\(name)”, which does not exist.", hint: "Groups of names that can be used: \(known)."))
    }

    /// As above, where one of the names looks much like it.
    package static func templateUnknownNameNear(name: String, nearest: String) -> ErrorMessage {
        .error("report.unknown-name-near", .configuration,
            vi: Phrase("Mẫu báo cáo dùng tên “\(name)”, chương trình không có tên này.", hint: "Có phải là “\(nearest)”?"),
            en: Phrase("The template uses the name “\(name)”, which does not exist.", hint: "Did you mean “\(nearest)”?"))
    }

    /// A word of other template languages for what depends on a condition: `if`, `else`, `each`.
    package static func templateConditionUnknown(word: String) -> ErrorMessage {
        .error("report.condition-unknown", .configuration,
            vi: Phrase("Mẫu báo cáo không có “\(word)”.", hint: "Viết {{#tên}} … {{/tên}} cho phần chỉ in khi có số liệu và {{^tên}} … {{/tên}} cho khi không có; chỉ tiêu đã đạt mục tiêu: {{#tên.met}}, chưa đạt: {{#tên.short}}."),
            en: Phrase("A report's template has no “\(word)”.", hint: "Write {{#name}} … {{/name}} for what is printed where there are figures, and {{^name}} … {{/name}} for where there are none; of an indicator that has met its target {{#name.met}}, of one that is short {{#name.short}}."))
    }

    /// A fact is printed that the facts file does not have.
    package static func templateUnknownFact(name: String, known: [String], section: String) -> ErrorMessage {
        .error("report.unknown-fact", .configuration,
            vi: Phrase("Mẫu báo cáo dùng chỉ tiêu “\(name)”, tệp chỉ tiêu của xã không có.", hint: "Các chỉ tiêu hiện có: \(known). Nếu có thể thiếu, đặt trong đoạn \(section)."),
            en: Phrase("The template uses the fact “\(name)”, which the commune's facts file does not have.", hint: "Facts that there are: \(known). If it may be missing, put it inside \(section)."))
    }

    /// As above, where the file has one with nearly the same name.
    package static func templateUnknownFactNear(name: String, nearest: String, section: String) -> ErrorMessage {
        .error("report.unknown-fact-near", .configuration,
            vi: Phrase("Mẫu báo cáo dùng chỉ tiêu “\(name)”, tệp chỉ tiêu của xã không có.", hint: "Có phải là “\(nearest)”? Nếu có thể thiếu, đặt trong đoạn \(section)."),
            en: Phrase("The template uses the fact “\(name)”, which the commune's facts file does not have.", hint: "Did you mean “\(nearest)”? If it may be missing, put it inside \(section)."))
    }

    /// A chart or a card is asked for a fact that is no number.
    package static func templateFactIsText(name: String) -> ErrorMessage {
        .error("report.fact-is-text", .configuration,
            vi: Phrase("Mẫu báo cáo vẽ chỉ tiêu “\(name)”, nhưng kết quả của chỉ tiêu này ghi bằng chữ.", hint: "In bằng thẻ của chỉ tiêu trong câu hoặc trong bảng, hoặc ghi kết quả bằng số trong tệp chỉ tiêu."),
            en: Phrase("The template draws the fact “\(name)”, whose result is in words.", hint: "Print it by its tag in a sentence or a table, or write its result as a number in the facts file."))
    }

    /// A group of names is printed as if it were a value.
    package static func templateNameIsSection(name: String) -> ErrorMessage {
        .error("report.name-is-section", .configuration,
            vi: Phrase("“\(name)” là một nhóm hoặc một điều kiện, không in ra được.", hint: "Dùng cặp thẻ mở bằng # và đóng bằng /, hoặc viết thêm tên con sau dấu chấm."),
            en: Phrase("“\(name)” is a group or a condition and cannot be printed.", hint: "Use it in a pair of tags with # and /, or add the name of a value after a dot."))
    }

    /// A tag cannot be read.
    package static let templateTagMalformed: ErrorMessage = .error("report.tag-malformed", .configuration,
        vi: Phrase("Thẻ {{…}} viết sai hoặc chưa đóng ngoặc.", hint: "Mỗi thẻ gồm hai ngoặc nhọn mở, một tên và hai ngoặc nhọn đóng, trên cùng một dòng; tên gồm chữ không dấu, số, gạch nối và dấu chấm, không có dấu cách."),
        en: Phrase("A tag {{…}} is malformed or its braces are not closed.", hint: "A tag is two opening braces, a name and two closing braces, on one line; a name has letters without marks, digits, hyphens and dots, and no space."))

    /// A tag would let data become markup, or load another file.
    package static func templateTagRefused(tag: String) -> ErrorMessage {
        .error("report.tag-refused", .configuration,
            vi: Phrase("Mẫu báo cáo không dùng được thẻ \(tag).", hint: "Chỉ dùng hai ngoặc nhọn với một tên, hoặc với #, ^, / và ! trước tên."),
            en: Phrase("A report's template cannot use the tag \(tag).", hint: "Use two braces with a name, or with #, ^, / and ! before it."))
    }

    /// A section has no end.
    package static func templateSectionUnclosed(name: String) -> ErrorMessage {
        .error("report.section-unclosed", .configuration,
            vi: Phrase("Đoạn “\(name)” mở mà không đóng.", hint: "Thêm thẻ đóng bằng dấu / với cùng tên."),
            en: Phrase("The section “\(name)” is opened and never closed.", hint: "Add a closing tag with / and the same name."))
    }

    /// A section ends that has not begun.
    package static func templateSectionUnopened(name: String) -> ErrorMessage {
        .error("report.section-unopened", .configuration,
            vi: Phrase("Đoạn “\(name)” đóng mà chưa mở.", hint: "Thêm thẻ mở bằng dấu # với cùng tên, hoặc bỏ thẻ đóng này."),
            en: Phrase("The section “\(name)” is closed but was never opened.", hint: "Add an opening tag with # and the same name, or remove this one."))
    }

    /// Sections cross.
    package static func templateSectionCrossed(name: String, open: String, line: Int) -> ErrorMessage {
        .error("report.section-crossed", .configuration,
            vi: Phrase("Thẻ đóng “\(name)” không khớp: đoạn đang mở là “\(open)”, từ dòng \(line).", hint: "Đóng đoạn mở sau trước."),
            en: Phrase("The closing tag “\(name)” does not match: the open section is “\(open)”, from line \(line).", hint: "Close the section first that was opened last."))
    }

    /// Too many sections stand within each other.
    package static func templateSectionsTooDeep(name: String) -> ErrorMessage {
        .error("report.sections-too-deep", .configuration,
            vi: Phrase("Đoạn “\(name)” nằm trong quá nhiều đoạn lồng nhau; phần sau chưa đọc.", hint: "Đóng bớt các đoạn trước khi mở đoạn này."),
            en: Phrase("The section “\(name)” stands within too many others; what follows was not read.", hint: "Close some of them before this one is opened."))
    }

    /// A fenced block has an unknown name.
    package static func templateUnknownBlock(name: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-block", .configuration,
            vi: Phrase("Không có khối nào tên là “\(name)”.", hint: "Các khối dùng được: \(known)."),
            en: Phrase("There is no block “\(name)”.", hint: "Blocks that can be used: \(known)."))
    }

    /// As above, where one of the blocks has a name much like it.
    package static func templateUnknownBlockNear(name: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-block-near", .configuration,
            vi: Phrase("Không có khối nào tên là “\(name)”.", hint: "Có phải là “\(nearest)”? Các khối dùng được: \(known)."),
            en: Phrase("There is no block “\(name)”.", hint: "Did you mean “\(nearest)”? Blocks that can be used: \(known)."))
    }

    /// A fenced block has no end.
    package static let templateBlockUnclosed: ErrorMessage = .error("report.block-unclosed", .configuration,
        vi: Phrase("Khối mở bằng ba dấu ` mà không đóng.", hint: "Thêm một dòng chỉ có ba dấu ` ở cuối khối."),
        en: Phrase("The block opened by three backticks is never closed.", hint: "Add a line of three backticks at its end."))

    /// Three backticks without a name behind them, or a block whose lines begin too far right to be one.
    package static func templateBlockUnnamed(known: [String]) -> ErrorMessage {
        .error("report.block-unnamed", .configuration,
            vi: Phrase("Khối không có tên.", hint: "Dòng mở khối đứng riêng, ở đầu dòng: ba dấu ` rồi tên khối. Các khối dùng được: \(known)."),
            en: Phrase("A block has no name.", hint: "The line that opens it stands alone, at the line's start: three backticks, then its name. Blocks that can be used: \(known)."))
    }

    /// Something stands behind the name of a block.
    package static func templateBlockTrailing(name: String, rest: String) -> ErrorMessage {
        .error("report.block-trailing", .configuration,
            vi: Phrase("Sau tên khối “\(name)” không được ghi “\(rest)”.", hint: "Chuyển phần đó xuống dòng dưới, mỗi dòng một “khóa: giá trị”."),
            en: Phrase("“\(rest)” cannot stand behind the name of the block “\(name)”.", hint: "Put it on the line below, one “key: value” a line."))
    }

    /// The body of a block is something else than keys with their values.
    package static func templateBlockLines(block: String, keys: [String]) -> ErrorMessage {
        keys.isEmpty
            ? .error("report.block-without-keys", .configuration,
                vi: Phrase("Khối “\(block)” không có nội dung bên trong.", hint: "Bỏ các dòng giữa dòng mở và dòng đóng khối."),
                en: Phrase("The block “\(block)” has nothing inside.", hint: "Remove the lines between the one that opens it and the one that closes it."))
            : .error("report.block-lines", .configuration,
                vi: Phrase("Khối “\(block)” phải gồm các dòng “khóa: giá trị”, sau dấu hai chấm có dấu cách.", hint: "Các khóa dùng được ở đây: \(keys)."),
                en: Phrase("The block “\(block)” must hold lines of “key: value”, with a space after the colon.", hint: "Known keys here: \(keys)."))
    }

    /// A key would have no effect on a table of these rows.
    package static func tableKeyUnfit(key: String, rows: String, fitting: [String]) -> ErrorMessage {
        .error("report.table-key-unfit", .configuration,
            vi: Phrase("Khóa “\(key)” không có tác dụng với bảng “\(rows)”.", hint: "Bỏ dòng này. Bảng này dùng được: \(fitting)."),
            en: Phrase("“\(key)” has no effect on the table “\(rows)”.", hint: "Leave the line out. This table has \(fitting)."))
    }

    /// A column that no row of the table has.
    package static func tableColumnUnfit(column: String, rows: String, fitting: [String]) -> ErrorMessage {
        .error("report.table-column-unfit", .configuration,
            vi: Phrase("Bảng “\(rows)” không có số liệu “\(column)”.", hint: "Các cột dùng được: \(fitting). Chỉ tiêu và dân số chỉ có theo thôn: rows: villages."),
            en: Phrase("The table “\(rows)” has no “\(column)”.", hint: "Columns that it can have: \(fitting). Indicators and population are known by village alone: rows: villages."))
    }

    /// A name between one pair of braces, which would be printed as it stands.
    package static func templateBracesSingle(name: String) -> ErrorMessage {
        .error("report.braces-single", .configuration,
            vi: Phrase("“{\(name)}” chỉ có một ngoặc nhọn nên sẽ bị in nguyên văn.", hint: "Viết hai ngoặc ở mỗi bên: {{\(name)}}."),
            en: Phrase("“{\(name)}” has one brace and would be printed as it stands.", hint: "Write two on each side: {{\(name)}}."))
    }

    /// A paragraph begins with the mark of a heading and no space.
    package static let templateHeadingUnspaced: ErrorMessage = .error("report.heading-unspaced", .configuration,
        vi: Phrase("Đề mục phải có dấu cách sau dấu #.", hint: "Viết “# Đề mục”, “## Đề mục” hoặc “### Đề mục”."),
        en: Phrase("A heading has a space after its #.", hint: "Write “# Heading”, “## Heading” or “### Heading”."))

    /// Lines with bars that are no table.
    package static let templateTableUnread: ErrorMessage = .error("report.table-unread", .configuration,
        vi: Phrase("Các dòng bắt đầu bằng | không thành bảng nên sẽ bị in nguyên văn.", hint: "Dòng đầu là tên các cột, dòng thứ hai là |---|---:| với đúng số cột đó; trước bảng để một dòng trống."),
        en: Phrase("The lines that begin with | are no table and would be printed as they stand.", hint: "The first line names the columns, the second is |---|---:| with as many; leave an empty line before the table."))

    /// A matrix asks for more columns than have room.
    package static func templateMatrixTooWide(count: Int, most: Int) -> ErrorMessage {
        .error("report.matrix-too-wide", .configuration,
            vi: Phrase("Ma trận theo thôn có \(count) chỉ tiêu, nhiều hơn chỗ của trang.", hint: "Chọn nhiều nhất \(most) chỉ tiêu, hoặc chia thành hai hình."),
            en: Phrase("The matrix of villages has \(count) indicators, more than the page has room for.", hint: "Choose \(most) at most, or make two figures."))
    }

    /// A block asks for a column or an indicator that does not exist.
    package static func templateUnknownColumn(name: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-column", .configuration,
            vi: Phrase("Không có số liệu nào tên là “\(name)”.", hint: "Các tên dùng được: \(known)."),
            en: Phrase("There is no figure called “\(name)”.", hint: "Names that can be used: \(known)."))
    }

    /// As above, where one of the names looks much like it.
    package static func templateUnknownColumnNear(name: String, nearest: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-column-near", .configuration,
            vi: Phrase("Không có số liệu nào tên là “\(name)”.", hint: "Có phải là “\(nearest)”? Các tên dùng được: \(known)."),
            en: Phrase("There is no figure called “\(name)”.", hint: "Did you mean “\(nearest)”? Names that can be used: \(known)."))
    }

    /// The block `pictures` names a picture that the settings do not have.
    package static func templateUnknownPicture(name: String, known: [String]) -> ErrorMessage {
        .error("report.unknown-picture", .configuration,
            vi: Phrase("Không có ảnh “\(name)” trong report.pictures.", hint: known.isEmpty ? "Thêm ảnh vào mục report.pictures của baocao.yaml, hoặc đặt khối trong đoạn {{#pictures}} … {{/pictures}}." : "Các ảnh hiện có: \(known)."),
            en: Phrase("There is no picture “\(name)” in report.pictures.", hint: known.isEmpty ? "Add it to report.pictures in baocao.yaml, or put the block inside {{#pictures}} … {{/pictures}}." : "Pictures that there are: \(known)."))
    }

    /// Markdown that a report does not use.
    package static func templateMarkdownRefused(element: String) -> ErrorMessage {
        .error("report.markdown-refused", .configuration,
            vi: Phrase("Báo cáo không dùng được “\(element)”.", hint: "Ảnh đặt bằng khối pictures; chữ thì viết thường, *nghiêng* hoặc **đậm**."),
            en: Phrase("A report cannot use “\(element)”.", hint: "Place pictures by the block pictures; write text plain, *italic* or **bold**."))
    }

    /// Quotations, lists or marks stand too deep within each other.
    package static let templateMarkdownTooDeep: ErrorMessage = .error("report.markdown-too-deep", .configuration,
        vi: Phrase("Trích dẫn, danh sách hoặc dấu nhấn mạnh lồng nhau quá sâu.", hint: "Bỏ bớt các dấu > - * 1. ở đầu dòng, hoặc các cặp * lồng nhau."),
        en: Phrase("Quotations, lists or marks of emphasis stand too deep within each other.", hint: "Take away some of the marks > - * 1. at the line's start, or some of the nested pairs of *."))

    /// A link that no reader should follow.
    package static func templateLinkRefused(target: String) -> ErrorMessage {
        .error("report.link-refused", .configuration,
            vi: Phrase("Không dùng được liên kết tới “\(target)”.", hint: "Chỉ dùng địa chỉ https, mailto hoặc # trong cùng văn bản."),
            en: Phrase("A link to “\(target)” cannot be used.", hint: "Use https or mailto addresses, or # within the document."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    /// A section asks for a fact that the facts file does not have, and has one that looks much like it.
    package static func templateFactMissing(name: String, nearest: String) -> Message {
        .warning("report.fact-missing",
            vi: Phrase("Tệp chỉ tiêu của xã không có “\(name)”, phần này của báo cáo được bỏ qua.", hint: "Có phải là “\(nearest)”?"),
            en: Phrase("The commune's facts file has no “\(name)”, so this part of the report is left out.", hint: "Did you mean “\(nearest)”?"))
    }

    /// A template tells of a conference, and the settings say nothing of one.
    package static let conferenceMissing: Message = .warning("report.conference-missing",
        vi: Phrase("Mẫu báo cáo kể về hội nghị nhưng baocao.yaml chưa có mục conference: báo cáo chỉ nêu kết quả, không nói đến hội nghị.", hint: "Thêm vào baocao.yaml, ví dụ: conference: { date: 2024-08-22, place: Hội trường UBND xã, chair: { name: Họ và tên, post: Chức vụ } }."),
        en: Phrase("The template tells of a conference, and baocao.yaml has no conference: the report gives the results alone.", hint: "Add to baocao.yaml, for example: conference: { date: 2024-08-22, place: Hội trường UBND xã, chair: { name: Full name, post: Office held } }."))

    /// The conference was held before the period, or long after it.
    package static func conferenceOfOtherTime(date: String, first: String, last: String) -> Message {
        .warning("report.conference-of-other-time",
            vi: Phrase("Hội nghị ngày \(date) (mục conference) không phải của kỳ báo cáo từ \(first) đến \(last).", hint: "Sửa mục conference trong baocao.yaml cho đúng hội nghị của kỳ này, hoặc bỏ mục đó."),
            en: Phrase("The conference of \(date) is not one of the period from \(first) to \(last).", hint: "Change conference in baocao.yaml to that of this period, or remove it."))
    }
}
