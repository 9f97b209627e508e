// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the reading of delimited text: encoding, dialect, the shape of the table, odd records.
extension ErrorMessage {
    /// The file has no record at all.
    package static let tableIsEmpty: ErrorMessage = .error("tabular.table-is-empty", .dataUnusable,
        vi: Phrase("Tệp không có dữ liệu.", hint: "Hãy xuất lại tệp này từ phần mềm một cửa hoặc từ Excel, hoặc bỏ tệp khỏi thư mục."),
        en: Phrase("The file holds no data.", hint: "Export it again, or take it out of the folder."))
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    /// A quote opens a field and is never closed.
    package static let quoteNotClosed: Message = .warning("tabular.quote-not-closed",
        vi: Phrase("Ô bắt đầu bằng dấu ngoặc kép nhưng không có dấu đóng; ô được cho kết thúc trên cùng dòng, theo số cột của bảng.", hint: "Hãy mở tệp, thêm dấu ngoặc kép ở cuối ô này hoặc xóa dấu ở đầu."),
        en: Phrase("A quote opens this field and is never closed; the field was made to end on its line, to fit the table's columns.", hint: "Open the file and add the closing quote, or remove the opening one."))

    /// A quote closes a field that none opens.
    package static let quoteNotOpened: Message = .warning("tabular.quote-not-opened",
        vi: Phrase("Ô kết thúc bằng dấu ngoặc kép nhưng không có dấu mở; các phần của ô đã được ghép lại theo số cột của bảng.", hint: "Hãy mở tệp, thêm dấu ngoặc kép ở đầu ô này hoặc xóa dấu ở cuối."),
        en: Phrase("A quote closes this field and none opens it; its parts were joined to fit the table's columns.", hint: "Open the file and add the opening quote, or remove the closing one."))

    /// A quote stands in the middle of a field, unescaped.
    package static let quoteInsideField: Message = .note("tabular.quote-inside-field",
        vi: Phrase("Dấu ngoặc kép nằm giữa ô; được giữ nguyên như một ký tự bình thường."),
        en: Phrase("A quote stands in the middle of the field; it was kept as plain text."))

    /// A field is larger than any cell, or its record than any row.
    package static let cellIsTooLarge: Message = .warning("tabular.cell-is-too-large",
        vi: Phrase("Ô dài quá 32.768 byte, hoặc dòng dài quá mức một bảng có thể có; phần quá dài được bỏ.", hint: "Hãy mở tệp ở dòng này: có thể nhiều dòng bị dồn thành một, hoặc tệp bị hỏng. Xuất lại tệp rồi chạy lại."),
        en: Phrase("The field is larger than 32,768 bytes, or the line longer than a table's can be; what is too long was left out.", hint: "Open the file at this line: perhaps many lines were joined into one, or the file is damaged. Export it again."))

    /// A row has fewer fields than the table has columns.
    package static func rowIsShort(found: Int, expected: Int) -> Message {
        .warning("tabular.row-is-short",
            vi: Phrase("Dòng có \(found) ô, bảng có \(expected) cột; các ô thiếu ở cuối dòng được coi là trống.", hint: "Hãy kiểm tra dòng này có bị xuống dòng hoặc thiếu dấu phân cách hay không."),
            en: Phrase("The row has \(found) fields, the table \(expected) columns; the missing ones at its end were taken as blank.", hint: "Check the row for a stray line break or a missing delimiter."))
    }

    /// A row has more fields than the table has columns.
    package static func rowIsLong(found: Int, expected: Int) -> Message {
        .warning("tabular.row-is-long",
            vi: Phrase("Dòng có \(found) ô, nhiều hơn \(expected) cột của bảng; các ô thừa không thuộc cột nào.", hint: "Hãy đặt ô có chứa dấu phân cách trong dấu ngoặc kép, rồi lưu lại."),
            en: Phrase("The row has \(found) fields, more than the \(expected) columns of the table; the surplus belongs to no column.", hint: "Put the field that contains the delimiter in quotes and save again."))
    }

    /// A charset older than Unicode was recognised by its text.
    package static func legacyEncodingGuessed(encoding: String) -> Message {
        .warning("tabular.legacy-encoding-guessed",
            vi: Phrase("Tệp không dùng Unicode; đã đọc theo bảng mã \(encoding).", hint: "Hãy xem lại dấu tiếng Việt trong kết quả. Nếu sai, ghi rõ bảng mã trong cài đặt, hoặc lưu lại tệp bằng Excel với dạng “CSV UTF-8”."),
            en: Phrase("The file is not in Unicode; it was read as \(encoding).", hint: "Look at the Vietnamese letters in the result. If they are wrong, name the encoding in the settings, or save the file again as “CSV UTF-8”."))
    }

    /// Text was encoded as UTF-8 twice, and both were undone.
    package static let doubleEncodingRepaired: Message = .note("tabular.double-encoding-repaired",
        vi: Phrase("Chữ tiếng Việt trong tệp bị mã hóa hai lần (ví dụ “XuÃ¢n”); đã sửa lại."),
        en: Phrase("The text was encoded twice (as in “XuÃ¢n”); it was repaired."))

    /// Some bytes are no characters.
    package static let bytesUndecodable: Message = .warning("tabular.bytes-undecodable",
        vi: Phrase("Một số ký tự trong tệp bị hỏng và được thay bằng “�”.", hint: "Hãy xuất lại tệp; nếu không được, hãy tìm “�” trong kết quả và sửa ở tệp gốc."),
        en: Phrase("Some characters of the file are damaged and were replaced by “�”.", hint: "Export the file again, or look for “�” in the result and correct the file."))

    /// Letters were replaced before the file came.
    package static func lettersLost(count: Int) -> Message {
        .warning("tabular.letters-lost",
            vi: Phrase("Ít nhất \(count) chữ trong tệp đã bị mất từ trước, chỉ còn “�” hoặc “?”; không thể khôi phục.", hint: "Hãy xuất lại tệp từ hệ thống. Khi lưu bằng Excel, chọn dạng “CSV UTF-8”."),
            en: Phrase("At least \(count) letters of the file were lost before it came: “�” or “?” stands for them. They cannot be restored.", hint: "Export the file again; in Excel, save it as “CSV UTF-8”."))
    }

    /// `<br>` within cells of a text.
    package static func breakTagsRead(count: Int) -> Message {
        .note("tabular.break-tags",
            vi: Phrase("Trong các ô có \(count) dấu xuống dòng viết bằng mã HTML (<br>); được đọc là xuống dòng."),
            en: Phrase("Line ends within cells written as HTML (<br>): \(count); they are read as line ends."))
    }

    /// Each line was in quotes as a whole.
    package static let linesUnwrapped: Message = .note("tabular.lines-unwrapped",
        vi: Phrase("Cả dòng nằm trong một cặp dấu ngoặc kép (mọi cột bị dồn vào cột đầu); đã tách lại."),
        en: Phrase("Each line stands in quotes as a whole (all columns were in the first one); the lines were taken out of them."))

    /// Zero bytes stand in the text.
    package static let nullBytesRemoved: Message = .note("tabular.null-bytes-removed",
        vi: Phrase("Tệp có byte rỗng (NUL) giữa chữ; các byte này đã được bỏ."),
        en: Phrase("Zero bytes stand between the characters; they were dropped."))

    /// Rows above the header, where a table is written anew.
    package static func titlesLeftOut(count: Int, lines: [Int]) -> Message {
        .note("tabular.titles-left-out",
            vi: Phrase("Không in \(count) dòng phía trên tiêu đề (dòng \(lines: lines)).", hint: "Muốn in mọi dòng: --header none; muốn chọn dòng tiêu đề khác: --header DÒNG."),
            en: Phrase("\(count) rows above the header are left out (lines \(lines: lines)).", hint: "To have every row: --header none; to choose other header lines: --header LINES."))
    }

    /// A row that numbers the columns, where a table is written anew.
    package static func numberingLeftOut(count: Int, lines: [Int]) -> Message {
        .note("tabular.numbering-left-out",
            vi: Phrase("Không in \(count) dòng đánh số cột (dòng \(lines: lines)).", hint: "Muốn in mọi dòng: --header none."),
            en: Phrase("\(count) rows that number the columns are left out (lines \(lines: lines)).", hint: "To have every row: --header none."))
    }

    /// The header again further down, where a table is written anew.
    package static func headersLeftOut(count: Int, lines: [Int]) -> Message {
        .note("tabular.headers-left-out",
            vi: Phrase("Không in \(count) dòng lặp lại tiêu đề (dòng \(lines: lines)).", hint: "Muốn in mọi dòng: --header none."),
            en: Phrase("\(count) repetitions of the header are left out (lines \(lines: lines)).", hint: "To have every row: --header none."))
    }

    /// Several header rows, where a table is written anew.
    package static func headerJoined(lines: [Int]) -> Message {
        .note("tabular.header-joined",
            vi: Phrase("Các dòng tiêu đề \(lines: lines) được ghép thành một.", hint: "Muốn chọn dòng tiêu đề khác: --header DÒNG."),
            en: Phrase("The header lines \(lines: lines) are joined into one.", hint: "To choose other header lines: --header LINES."))
    }

    /// No header, where a table is written anew.
    package static let headerMadeUp: Message = .note("tabular.header-made-up",
        vi: Phrase("Không thấy dòng tiêu đề; các cột được đặt tên col_0, col_1 v.v.", hint: "Nếu tệp có tiêu đề, chỉ rõ dòng đó: --header DÒNG."),
        en: Phrase("No header was found; the columns are called col_0, col_1 and so on.", hint: "If the file has one, name its line: --header LINES."))
}
