// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the understanding of input files: which column is what, what its values mean, what counts twice.
extension ErrorMessage {
    /// No kind of file has these headings.
    package static func fileNotRecognised(headings: [ShownHeading]) -> ErrorMessage {
        .error("intake.file-not-recognised", .dataUnusable,
            vi: Phrase("Không nhận ra đây là tệp gì, nên tệp không được dùng. Các tiêu đề đọc được: \(headings).", hint: "Hãy xem dòng tiêu đề còn nguyên không. Nếu cột có tên khác thường, ghi tên đó vào baocao.yaml, mục reading, mục columns. Lệnh “baocao explain” cho xem tệp được hiểu thế nào."),
            en: Phrase("What this file holds was not recognised, so it is not used. Headings read: \(headings).", hint: "See whether the header row is whole. Where a column has an unusual name, give that name in baocao.yaml under reading: columns. “baocao explain” shows how the file is understood."))
    }

    /// No heading that is known: what stands in the row may be data, so it is not quoted.
    package static let headerNotRecognised: ErrorMessage = .error("intake.header-not-recognised", .dataUnusable,
        vi: Phrase("Không thấy dòng tiêu đề quen thuộc nào (Mã hồ sơ, Họ và tên, Thôn, Chỉ tiêu…), nên tệp không được dùng.", hint: "Hãy xem tệp có dòng tiêu đề không. Nếu các cột có tên khác thường, ghi các tên đó vào baocao.yaml, mục reading, mục columns. Lệnh “baocao explain” cho xem tệp được hiểu thế nào."),
        en: Phrase("No familiar headings were found (Mã hồ sơ, Họ và tên, Thôn, Chỉ tiêu and so on), so the file is not used.", hint: "See whether the file has a header. Where columns have unusual names, give these in baocao.yaml under reading, columns. “baocao explain” shows how the file is understood."))

    /// A village list, read as something else.
    /// Another table, with other columns, in a file that holds only one.
    package static let tableBelowUnread: ErrorMessage = .error("intake.table-below-unread", .dataUnusable,
        vi: Phrase("Từ dòng này là một bảng khác, có cột khác; bảng này không được đọc.", hint: "Hãy tách bảng này ra một tệp riêng, hoặc sắp lại cột như bảng phía trên."),
        en: Phrase("Here another table begins, with other columns; it is not read.", hint: "Put it into a file of its own, or order its columns as in the table above."))

    package static let fileHoldsVillages: ErrorMessage = .error("intake.file-holds-villages", .dataUnusable,
        vi: Phrase("Tệp này là danh sách thôn, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy đặt danh sách thôn vào thon.csv của thư mục xã."),
        en: Phrase("This file is a list of villages, which is not read from here, so it is not used.", hint: "The village list is thon.csv in the commune's folder."))

    /// A dossier export, read as something else.
    package static let fileHoldsDossiers: ErrorMessage = .error("intake.file-holds-dossiers", .dataUnusable,
        vi: Phrase("Tệp này là hồ sơ một cửa, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy chuyển tệp vào thư mục mot-cua/."),
        en: Phrase("This file is an export of one-stop dossiers, which is not read from here, so it is not used.", hint: "Move it into mot-cua/."))

    /// A survey, read as something else.
    package static let fileHoldsSurvey: ErrorMessage = .error("intake.file-holds-survey", .dataUnusable,
        vi: Phrase("Tệp này là phiếu khảo sát, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy chuyển tệp vào thư mục khao-sat/."),
        en: Phrase("This file is a payment survey, which is not read from here, so it is not used.", hint: "Move it into khao-sat/."))

    /// Facts, read as something else.
    package static let fileHoldsFacts: ErrorMessage = .error("intake.file-holds-facts", .dataUnusable,
        vi: Phrase("Tệp này là bảng chỉ tiêu khác, không đọc được ở vị trí này, nên không được dùng.", hint: "Hãy đặt bảng này vào chi-tieu.csv của thư mục xã."),
        en: Phrase("This file holds facts reported by hand, which are not read from here, so it is not used.", hint: "Facts stand in chi-tieu.csv in the commune's folder."))

    /// No heading of a column without which the file says nothing.
    package static func columnMissing(column: String, tried: [String], headings: [ShownHeading]) -> ErrorMessage {
        .error("intake.column-missing", .dataUnusable,
            vi: Phrase("Không thấy cột “\(column: column)”, nên tệp không được dùng. Các tiêu đề trong tệp: \(headings).", hint: "Thường gọi là: \(tried). Nếu cột có tên khác thì trong baocao.yaml, mục reading, mục columns, thêm dòng “\(column): tên cột trong tệp”."),
            en: Phrase("There is no column “\(column: column)”, so the file is not used. Headings of the file: \(headings).", hint: "Usual names: \(tried). If the column has another, add the line “\(column): heading in the file” to baocao.yaml under reading, columns."))
    }

    /// Two headings fit a required column equally well.
    package static func columnAmbiguous(column: String, headings: [ShownHeading], first: String) -> ErrorMessage {
        .error("intake.column-ambiguous", .dataUnusable,
            vi: Phrase("Có nhiều cột cùng có thể là cột “\(column: column)”: \(headings); nên tệp không được dùng.", hint: "Hãy đổi tiêu đề trong tệp, hoặc chọn một cột: trong baocao.yaml, mục reading, mục columns, thêm dòng “\(column): \(first)” (số thứ tự của cột)."),
            en: Phrase("Several columns may be “\(column: column)”: \(headings); so the file is not used.", hint: "Rename the headings in the file, or choose one: add the line “\(column): \(first)” (the column's number) to baocao.yaml under reading, columns."))
    }

    /// A cell is made of digits, and is no date.
    package static func dateInvalid(heading: ShownHeading, cell: ShownCell) -> ErrorMessage {
        .error("intake.date-invalid", .dataUnusable,
            vi: Phrase("Cột \(heading): ô này \(cell) không phải ngày hợp lệ; dòng bị bỏ qua.", hint: "Hãy sửa ô này theo dạng ngày/tháng/năm, ví dụ 22/08/2024."),
            en: Phrase("Column \(heading): the cell \(cell) is no date; the row is left out.", hint: "Write the cell as day/month/year, for example 22/08/2024."))
    }

    /// A cell holds something else than a date; what it holds is not quoted.
    package static func dateNotRecognised(heading: ShownHeading) -> ErrorMessage {
        .error("intake.date-not-recognised", .dataUnusable,
            vi: Phrase("Cột \(heading): ô này không chứa ngày; dòng bị bỏ qua.", hint: "Hãy xem dòng có bị lệch cột không, rồi sửa ô này theo dạng ngày/tháng/năm, ví dụ 22/08/2024."),
            en: Phrase("Column \(heading): the cell holds no date; the row is left out.", hint: "See whether the row has slipped by a column; then write the cell as day/month/year, for example 22/08/2024."))
    }

    /// A row without code.
    package static func dossierWithoutCode(heading: ShownHeading) -> ErrorMessage {
        .error("intake.dossier-without-code", .dataUnusable,
            vi: Phrase("Dòng không có mã hồ sơ (cột \(heading)); dòng bị bỏ qua.", hint: "Hãy điền mã hồ sơ, hoặc xóa dòng nếu đó không phải hồ sơ."),
            en: Phrase("The row has no dossier code (column \(heading)); it is left out.", hint: "Fill the code in, or delete the row if it is no dossier."))
    }

    /// A row without the day of receipt.
    package static func dossierWithoutReceipt(heading: ShownHeading) -> ErrorMessage {
        .error("intake.dossier-without-receipt", .dataUnusable,
            vi: Phrase("Dòng không có ngày tiếp nhận (cột \(heading)); dòng bị bỏ qua.", hint: "Hãy điền ngày tiếp nhận theo dạng ngày/tháng/năm."),
            en: Phrase("The row has no day of receipt (column \(heading)); it is left out.", hint: "Fill it in as day/month/year."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    /// A due day, or a day of result or collection, that cannot be read.
    package static func dayUnread(heading: ShownHeading, cell: ShownCell) -> Message {
        .warning("intake.day-unread",
            vi: Phrase("Cột \(heading): ô này \(cell) không phải ngày hợp lệ nên không được dùng; hồ sơ vẫn được tính: không rõ hạn trả thì không tính là quá hạn, không rõ ngày có kết quả thì chỉ tính là đã tiếp nhận.", hint: "Hãy sửa ô này theo dạng ngày/tháng/năm, ví dụ 22/08/2024."),
            en: Phrase("Column \(heading): the cell \(cell) is no date and is not used; the dossier counts all the same: without a due day as not overdue, without a day of result as received only.", hint: "Write the cell as day/month/year, for example 22/08/2024."))
    }

    /// Two headings fit a column equally well, and the file can do without.
    package static func columnAmbiguousUnused(column: String, headings: [ShownHeading], first: String) -> Message {
        .warning("intake.column-ambiguous-unused",
            vi: Phrase("Có nhiều cột cùng có thể là “\(column: column)”: \(headings); không cột nào được dùng.", hint: "Hãy đổi tiêu đề trong tệp, hoặc chọn một cột: trong baocao.yaml, mục reading, mục columns, thêm dòng “\(column): \(first)” (số thứ tự của cột)."),
            en: Phrase("Several columns may be “\(column: column)”: \(headings); none is used.", hint: "Rename the headings in the file, or choose one: add the line “\(column): \(first)” (the column's number) to baocao.yaml under reading, columns."))
    }

    /// `reading: columns` names something that is no column.
    package static func columnNameUnknown(name: String, known: [String]) -> Message {
        .warning("intake.column-name-unknown",
            vi: Phrase("“\(name)” trong reading: columns không phải tên cột nào.", hint: "Các tên cột: \(known)."),
            en: Phrase("“\(name)” under reading: columns is no column.", hint: "Columns are: \(known)."))
    }

    /// The day of receipt is missing, the day of submission is there.
    package static func submissionForReceipt(heading: ShownHeading) -> Message {
        .warning("intake.submission-for-receipt",
            vi: Phrase("Tệp không có cột ngày tiếp nhận; cột \(heading) được dùng thay.", hint: "Nếu tệp có ngày tiếp nhận dưới tên khác thì trong baocao.yaml, mục reading, mục columns, thêm dòng “received: tên cột trong tệp”."),
            en: Phrase("The file has no column for the day of receipt; \(heading) is used instead.", hint: "If the day of receipt stands there under another name, add the line “received: heading in the file” to baocao.yaml under reading, columns."))
    }

    /// The day of result is missing, the day of collection is there.
    package static func collectionForResult(heading: ShownHeading) -> Message {
        .note("intake.collection-for-result",
            vi: Phrase("Tệp không có cột ngày có kết quả; cột \(heading) (ngày trả cho công dân) được dùng thay, nên số hồ sơ quá hạn có thể cao hơn thực tế."),
            en: Phrase("The file has no column for the day of the result; \(heading) (its collection by the citizen) is used instead, so more dossiers may count as overdue than were."))
    }

    /// Dates are written month first.
    package static func datesAreAmerican(heading: ShownHeading) -> Message {
        .warning("intake.dates-are-american",
            vi: Phrase("Cột \(heading) ghi ngày theo kiểu Mỹ (tháng trước, ngày sau); cả cột đã được đọc như vậy.", hint: "Hãy so một vài ngày với hệ thống một cửa. Muốn tránh, xuất lại tệp và đừng lưu qua Excel bản tiếng Anh."),
            en: Phrase("The dates of \(heading) are written the American way, month first; the whole column was read so.", hint: "Compare some of them with the one-stop system. To avoid it, export again and do not save through an English Excel."))
    }

    /// Part of a column became dates with day and month exchanged.
    package static func datesExchanged(heading: ShownHeading, dates: Int) -> Message {
        .warning("intake.dates-exchanged",
            vi: Phrase("Cột \(heading): \(dates) ô đã bị Excel bản tiếng Anh đổi chỗ ngày và tháng (các ô ghi chữ đều có ngày trên 12, các ô đã thành ngày thì không); báo cáo đã đổi lại.", hint: "Hãy so một vài ngày với hệ thống một cửa. Muốn tránh, xuất lại tệp và đừng lưu qua Excel bản tiếng Anh."),
            en: Phrase("\(heading): an English Excel exchanged day and month in \(dates) cells (all dates left as text have days above 12, all stored ones have none); they were exchanged back.", hint: "Compare some of them with the one-stop system. To avoid it, export again and do not save through an English Excel."))
    }

    /// The same, where that is not certain.
    package static func datesPerhapsExchanged(heading: ShownHeading, dates: Int) -> Message {
        .warning("intake.dates-perhaps-exchanged",
            vi: Phrase("Cột \(heading): có thể \(dates) ô đã bị Excel đổi chỗ ngày và tháng; báo cáo đọc như các ô đang ghi.", hint: "Hãy so các ngày này với hệ thống một cửa; nếu sai, xuất lại tệp và đừng lưu qua Excel."),
            en: Phrase("\(heading): day and month may be exchanged in \(dates) cells; they were read as they stand.", hint: "Compare them with the one-stop system; where they are wrong, export again and do not save through Excel."))
    }

    /// A row without status in an export that has them.
    package static func dossierWithoutStatus(heading: ShownHeading) -> Message {
        .warning("intake.dossier-without-status",
            vi: Phrase("Dòng không có trạng thái (cột \(heading)); hồ sơ được xét theo ngày: có ngày kết quả là đã giải quyết, chưa có là đang giải quyết.", hint: "Hãy điền trạng thái của hồ sơ như trong hệ thống một cửa."),
            en: Phrase("The row has no status (column \(heading)); the dossier is judged by its days: with a day of result it is resolved, without one in process.", hint: "Fill the status in as the one-stop system has it."))
    }

    /// A status that is not known. `values` are what the settings call the statuses.
    package static func statusUnknown(heading: ShownHeading, word: ShownWord, rows: Int, values: [String]) -> Message {
        .warning("intake.status-unknown",
            vi: Phrase("Cột \(heading): không rõ “\(plain: word)” nghĩa là gì (\(rows) dòng); các hồ sơ này được xét theo ngày: có ngày kết quả là đã giải quyết, chưa có là đang giải quyết.", hint: "Ghi một lần cho mọi báo cáo vào baocao.yaml, ví dụ nếu nghĩa là đã xử lý xong: reading: { values: { status: { \"\(plain: word)\": resolved } } }. Các giá trị: \(values)."),
            en: Phrase("Column \(heading): what “\(plain: word)” means is not known (rows: \(rows)); these dossiers are judged by their days: with a day of result they are resolved, without one in process.", hint: "Say it once for all reports in baocao.yaml, where it means done for example: reading: { values: { status: { \"\(plain: word)\": resolved } } }. Values are: \(values)."))
    }

    /// Statuses that are not known and not quoted, because a row that has slipped may hold a name there.
    package static func statusUnknown(heading: ShownHeading, rows: Int, known: [String]) -> Message {
        .warning("intake.status-not-understood",
            vi: Phrase("Cột \(heading): \(rows) dòng có trạng thái không rõ nghĩa, dòng đầu ở đây; các hồ sơ này được xét theo ngày: có ngày kết quả là đã giải quyết, chưa có là đang giải quyết.", hint: "Hãy xem dòng có bị lệch cột không. Trạng thái khác thường thì ghi nghĩa vào baocao.yaml: reading: { values: { status: { \"từ trong tệp\": resolved } } }. Các trạng thái đã biết: \(known)."),
            en: Phrase("Column \(heading): the status is not understood (rows: \(rows), the first of them here); these dossiers are judged by their days: with a day of result they are resolved, without one in process.", hint: "See whether the row has slipped by a column. What an unusual status means can be said in baocao.yaml: reading: { values: { status: { \"word in the file\": resolved } } }. Known are: \(known)."))
    }

    /// A word that the column does not know: the rows count without it.
    package static func valueUnknown(heading: ShownHeading, word: ShownWord, rows: Int, known: [String]) -> Message {
        .warning("intake.value-unknown",
            vi: Phrase("Cột \(heading): không rõ “\(plain: word)” nghĩa là gì (\(rows) dòng); ô được coi là trống.", hint: "Các giá trị dùng được: \(known)."),
            en: Phrase("Column \(heading): what “\(plain: word)” means is not known (rows: \(rows)); the cell counts as blank.", hint: "Values are: \(known)."))
    }

    /// The same where the word is not quoted, because a row that has slipped may hold a name there.
    package static func valueUnknown(heading: ShownHeading, rows: Int, known: [String]) -> Message {
        .warning("intake.value-not-understood",
            vi: Phrase("Cột \(heading): \(rows) dòng có giá trị không rõ nghĩa, dòng đầu ở đây; ô được coi là trống.", hint: "Hãy xem dòng có bị lệch cột không. Các giá trị dùng được: \(known)."),
            en: Phrase("Column \(heading): the value is not understood (rows: \(rows), the first of them here); the cell counts as blank.", hint: "See whether the row has slipped by a column. Values are: \(known)."))
    }

    /// "90%" where an amount is asked.
    package static func percentForCount(heading: ShownHeading) -> Message {
        .warning("intake.percent-for-count",
            vi: Phrase("Cột \(heading): ô này ghi phần trăm, trong khi cần một số đếm; ô được coi là trống.", hint: "Hãy ghi số lượng, ví dụ 45, không ghi 90%."),
            en: Phrase("Column \(heading): the cell gives a percentage where a count is asked; it counts as blank.", hint: "Write the number, for example 45, not 90%."))
    }

    /// Something else than an amount.
    package static func countInvalid(heading: ShownHeading) -> Message {
        .warning("intake.count-invalid",
            vi: Phrase("Cột \(heading): ô này không phải là số; ô được coi là trống.", hint: "Hãy ghi số nguyên, ví dụ 1234 hoặc 1.234."),
            en: Phrase("Column \(heading): the cell holds no number; it counts as blank.", hint: "Write a whole number, for example 1234 or 1.234."))
    }

    /// A spreadsheet has put something else in the place of codes: the rows stand for themselves.
    package static func codesDamaged(heading: ShownHeading, count: Int) -> Message {
        .warning("intake.codes-damaged",
            vi: Phrase("Cột \(heading): \(count) dòng không có mã hồ sơ, hoặc mã đã bị bảng tính làm hỏng (dạng 2.40105E+11 hoặc #N/A), dòng đầu ở đây; mỗi dòng được tính là một hồ sơ riêng, nên hồ sơ có trong nhiều tệp bị tính nhiều lần.", hint: "Xuất lại tệp từ hệ thống và đừng lưu qua bảng tính, hoặc định dạng cột mã là văn bản."),
            en: Phrase("Column \(heading): rows without a code, or with one that a spreadsheet damaged (such as 2.40105E+11 or #N/A): \(count), the first of them here; each row counts as a dossier of its own, so that a dossier of several files counts several times.", hint: "Export again and do not save through a spreadsheet, or give the column of codes the text format."))
    }

    /// Resolved without a day of result.
    package static let resultWithoutDay: Message = .warning("intake.result-without-day",
        vi: Phrase("Hồ sơ đã giải quyết nhưng không có ngày kết quả; hồ sơ được tính là đã tiếp nhận, không tính vào đã giải quyết hay đang giải quyết.", hint: "Hãy bổ sung ngày kết thúc xử lý trong hệ thống một cửa rồi xuất lại."),
        en: Phrase("The dossier is resolved and has no day of result; it counts as received, and neither as resolved nor as in process.", hint: "Add the day in the one-stop system and export again."))

    /// Withdrawn, returned or cancelled, without the day of it.
    package static let takenBackWithoutDay: Message = .warning("intake.taken-back-without-day",
        vi: Phrase("Hồ sơ đã rút, bị trả lại hoặc đã hủy nhưng không có ngày kết thúc; hồ sơ được tính là đã tiếp nhận, không tính vào đã giải quyết, đang giải quyết hay quá hạn.", hint: "Hãy bổ sung ngày kết thúc xử lý trong hệ thống một cửa rồi xuất lại."),
        en: Phrase("The dossier was withdrawn, returned or cancelled and has no day of it; it counts as received, and neither as resolved, as in process nor as overdue.", hint: "Add the day in the one-stop system and export again."))

    /// Resolved before it was received.
    package static func resultBeforeReceipt(heading: ShownHeading) -> Message {
        .warning("intake.result-before-receipt",
            vi: Phrase("Cột \(heading): ngày kết quả trước ngày tiếp nhận; hồ sơ được tính là đã tiếp nhận, không tính vào đã giải quyết hay đang giải quyết.", hint: "Hãy sửa một trong hai ngày trong hệ thống một cửa rồi xuất lại."),
            en: Phrase("Column \(heading): the day of result lies before the day of receipt; the dossier counts as received, and neither as resolved nor as in process.", hint: "Correct one of the two in the one-stop system and export again."))
    }

    /// The code of a row stands again further down.
    package static func dossierRepeated(line: Int) -> Message {
        .warning("intake.dossier-repeated",
            vi: Phrase("Mã hồ sơ của dòng này có lại ở dòng \(plain: line); chỉ dòng sau được tính.", hint: "Nếu là hai hồ sơ khác nhau, hãy sửa mã; nếu không thì không cần làm gì."),
            en: Phrase("The code of this row stands again in line \(plain: line); only the later row counts.", hint: "If these are two dossiers, correct the code; otherwise nothing needs to be done."))
    }

    /// Dossiers of an export that a later export has too.
    package static func dossiersSuperseded(count: Int) -> Message {
        .note("intake.dossiers-superseded",
            vi: Phrase("\(count) hồ sơ của tệp này có cả trong tệp xuất sau; tệp xuất sau được dùng."),
            en: Phrase("\(count) dossiers of this file stand in a later export too; the later export is used."))
    }

    /// A total row that is not what the rows come to.
    package static func totalDiffers(stated: Int, found: Int) -> Message {
        .warning("intake.total-differs",
            vi: Phrase("Dòng cộng ghi \(stated), nhưng cộng các dòng được \(found); báo cáo dùng các dòng.", hint: "Hãy xem tệp có bị thiếu dòng không; nếu có thì xuất lại."),
            en: Phrase("The total row says \(stated), the rows come to \(found); the report uses the rows.", hint: "See whether rows are missing; if so, export again."))
    }

    /// Rows between the dossiers of which it is not known what they name.
    package static func groupRowsUnknown(count: Int) -> Message {
        .warning("intake.group-rows-unknown",
            vi: Phrase("\(count) dòng giữa bảng không rõ có phải tên lĩnh vực hay thủ tục không; hồ sơ phía dưới được tính là không ghi lĩnh vực, thủ tục.", hint: "Nếu là tên lĩnh vực, hãy ghi “Lĩnh vực:” (hoặc “Thủ tục:”) phía trước."),
            en: Phrase("Of \(count) rows between the dossiers it is not known whether they name a field or a procedure; the dossiers below count as stating none.", hint: "If they do, write “Lĩnh vực:” (field) or “Thủ tục:” (procedure) before the name."))
    }

    /// Somebody's name, or number, where a field or a procedure should stand.
    package static func groupsNamePersons(count: Int) -> Message {
        .warning("intake.groups-name-persons",
            vi: Phrase("\(count) hồ sơ có tên người hoặc số điện thoại ở cột lĩnh vực, thủ tục; các hồ sơ này được tính là không ghi lĩnh vực, thủ tục.", hint: "Hãy xem các dòng này có bị lệch cột hay không."),
            en: Phrase("\(count) dossiers have a person's name or a telephone number as their field or procedure; they count as stating none.", hint: "See whether the cells of these rows have slipped."))
    }

    /// Rows of zeros, or with nothing but a number.
    package static func fillerRowsLeftOut(count: Int) -> Message {
        .note("intake.filler-rows",
            vi: Phrase("\(count) dòng chỉ có số 0 hoặc số thứ tự nên không được tính."),
            en: Phrase("\(count) rows hold nothing but zeros or a running number; they are not counted."))
    }

    package static func exampleRowsLeftOut(count: Int) -> Message {
        .note("intake.example-rows",
            vi: Phrase("\(count) dòng là dòng ví dụ nên không được tính."),
            en: Phrase("\(count) rows are examples; they are not counted."))
    }

    /// Rows that are the sums of others, known by their figures.
    package static func sumRowsLeftOut(lines: [Int]) -> Message {
        .note("intake.sum-rows",
            vi: Phrase("\(lines.count) dòng có số liệu bằng tổng các dòng khác nên không được tính (dòng \(lines: lines))."),
            en: Phrase("The figures of \(lines.count) rows are the sums of other rows; they are not counted (lines \(lines: lines))."))
    }

    /// Rows that are the parts of another, known by their figures.
    package static func partRowsLeftOut(lines: [Int]) -> Message {
        .note("intake.part-rows",
            vi: Phrase("\(lines.count) dòng là phần của một thôn đã có dòng riêng nên không được tính (dòng \(lines: lines))."),
            en: Phrase("\(lines.count) rows are parts of a village that has a row of its own; they are not counted (lines \(lines: lines))."))
    }

    /// Fields that are not printed by their names: the shape of the first, and how many dossiers have such.
    package static func fieldsOdd(name: ShownCell, dossiers: Int) -> Message {
        .warning("intake.fields-odd",
            vi: Phrase("\(dossiers) hồ sơ có lĩnh vực lạ, hiếm gặp hoặc giống tên người, số điện thoại, số giấy tờ \(name); được tính vào “Khác” và không in tên.", hint: "Hãy xem dòng này có bị lệch cột không. Nếu là lĩnh vực thật nhưng hiếm thì không cần làm gì."),
            en: Phrase("\(dossiers) dossiers have a field that is not known and rare, or looks like a person's name, telephone or number \(name); they count under “Khác” (other), and the name is not printed.", hint: "See whether the row has slipped by a column. Where it is a true field that is rare, nothing needs to be done."))
    }

    /// The same for procedures.
    package static func proceduresOdd(name: ShownCell, dossiers: Int) -> Message {
        .warning("intake.procedures-odd",
            vi: Phrase("\(dossiers) hồ sơ có tên thủ tục lạ, hiếm gặp hoặc có tên người, số điện thoại, số giấy tờ trong đó \(name); được tính vào “Khác” và không in tên.", hint: "Hãy xem dòng này có bị lệch cột không, và trong tên thủ tục có ghi tên người hay số giấy tờ không."),
            en: Phrase("\(dossiers) dossiers have a procedure that is not known and rare, or holds a person's name, telephone or number \(name); they count under “Khác” (other), and the name is not printed.", hint: "See whether the row has slipped by a column, and whether the procedure's name holds a person's name or number."))
    }

    /// More names of fields or procedures than can be told apart.
    package static func namesTooMany(limit: Int) -> Message {
        .warning("intake.names-too-many",
            vi: Phrase("Tệp có hơn \(limit) tên lĩnh vực hoặc thủ tục khác nhau; phần còn lại được tính là không ghi.", hint: "Hãy xem cột lĩnh vực và cột thủ tục có đúng không; lệnh “baocao explain” cho xem các cột được nhận ra thế nào."),
            en: Phrase("The file has more than \(limit) names of fields or procedures; the rest count as not stated.", hint: "See whether the right columns were taken for them: “baocao explain” shows it."))
    }

    /// `reading: encodings` names an encoding that there is not.
    package static func encodingNameUnknown(name: String, known: [String]) -> Message {
        .warning("intake.encoding-name-unknown",
            vi: Phrase("Không có bảng mã nào tên là “\(name)” (reading: encodings).", hint: "Các bảng mã: \(known)."),
            en: Phrase("There is no encoding called “\(name)” (reading: encodings).", hint: "Encodings are: \(known)."))
    }

    /// `reading: delimiters` names something that cannot part fields.
    package static func delimiterUnknown(name: String) -> Message {
        .warning("intake.delimiter-unknown",
            vi: Phrase("“\(name)” không phải dấu ngăn cột (reading: delimiters).", hint: "Hãy ghi một ký tự, ví dụ \",\" hoặc \";\", hoặc tab."),
            en: Phrase("“\(name)” is no delimiter (reading: delimiters).", hint: "Give one character, for example \",\" or \";\", or tab."))
    }
}
