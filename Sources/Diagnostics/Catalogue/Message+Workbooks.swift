// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about workbooks that are handed in as they are.
extension ErrorMessage {
    package static let workbookEncrypted: ErrorMessage = .error("workbook.encrypted", .dataUnusable,
        vi: Phrase("Tệp này có mật khẩu nên không đọc được.", hint: "Mở tệp, bỏ mật khẩu (File → Info → Protect Workbook → Encrypt with Password, xóa trống), rồi lưu lại."),
        en: Phrase("This workbook has a password and cannot be read.", hint: "Open it, take the password away (File → Info → Protect Workbook → Encrypt with Password, leave it blank) and save it."))

    package static let workbookDamaged: ErrorMessage = .error("workbook.damaged", .dataUnusable,
        vi: Phrase("Tệp này bị hỏng hoặc chưa chép xong nên không đọc được.", hint: "Tải hoặc chép lại tệp; nếu Excel vẫn mở được, hãy lưu lại thành tệp .xlsx mới."),
        en: Phrase("This workbook is damaged, or was not copied to its end, and cannot be read.", hint: "Download or copy it again; if a spreadsheet program still opens it, save it anew as .xlsx."))

    package static let workbookOtherKind: ErrorMessage = .error("workbook.other-kind", .dataUnusable,
        vi: Phrase("Tệp này không phải bảng tính, hoặc là kiểu bảng tính (.xlsb) không đọc được.", hint: "Nếu là bảng tính thì mở tệp, chọn Save As, kiểu .xlsx; nếu là tệp nén thì giải nén; không thì đưa tệp ra khỏi thư mục này."),
        en: Phrase("This file is no workbook, or one of a kind that cannot be read (.xlsb).", hint: "If it is a workbook, save it as .xlsx; if it is an archive, unpack it; if not, move it out of this folder."))

    package static let workbookHidden: ErrorMessage = .error("workbook.hidden", .dataUnusable,
        vi: Phrase("Mọi trang có dữ liệu của tệp này đều bị ẩn nên không được đọc.", hint: "Mở tệp, bấm chuột phải vào tên một trang, chọn Unhide (Bỏ ẩn), rồi lưu lại."),
        en: Phrase("All sheets with data in this workbook are hidden, so none is read.", hint: "Open it, right-click the name of a sheet, choose Unhide, and save it."))

    package static let workbookTooLarge: ErrorMessage = .error("workbook.too-large", .dataUnusable,
        vi: Phrase("Tệp này chứa nhiều hơn bảng tính của bất kỳ cơ quan nào (giải nén ra hơn 1 GB, hoặc có ô quá dài, quá nhiều ô gộp) nên không được đọc.", hint: "Xuất lại từ hệ thống theo từng tháng, hoặc xóa các dòng, cột trống đã định dạng ở cuối trang."),
        en: Phrase("This workbook holds more than any office's (more than 1 GB unpacked, or a cell or merged cells beyond all measure) and is not read.", hint: "Export it month by month, or delete the formatted empty rows and columns at its end."))

    package static let workbookEmpty: ErrorMessage = .error("workbook.empty", .dataUnusable,
        vi: Phrase("Tệp này không có ô nào có dữ liệu.", hint: "Xuất lại từ hệ thống, hoặc đưa tệp ra khỏi thư mục này."),
        en: Phrase("This workbook has no cell with anything in it.", hint: "Export it again, or move it out of this folder."))

    /// A sheet is asked for of a file that is text.
    package static let sheetOfText: ErrorMessage = .error("usage.sheet-of-text", .usage,
        vi: Phrase("Tệp này là tệp chữ (CSV), không có nhiều trang.", hint: "Bỏ lựa chọn --sheet rồi chạy lại."),
        en: Phrase("This file is text (CSV) and has no sheets.", hint: "Leave --sheet out and run again."))

    package static func sheetMissing(name: String, known: [String]) -> ErrorMessage {
        .error("usage.sheet-missing", .usage,
            vi: Phrase("Tệp không có trang “\(name)”.", hint: "Ghi tên hoặc số thứ tự của trang; các trang hiện có: \(known)."),
            en: Phrase("The file has no sheet “\(name)”.", hint: "Give a sheet's name or number; it has: \(known)."))
    }
}

extension Message {
    package static func workbookUncomputed(count: Int) -> Message {
        .warning("workbook.uncomputed",
            vi: Phrase("\(count) ô là công thức chưa có kết quả nên được đọc như ô trống.", hint: "Mở tệp bằng Excel rồi lưu lại để Excel tính các công thức."),
            en: Phrase("\(count) cells are formulas without a stored result and are read as blank.", hint: "Open the file in a spreadsheet program and save it, so that formulas are computed."))
    }

    /// - Parameter sheets: their numbers.
    package static func workbookHiddenTables(sheets: String) -> Message {
        .warning("workbook.hidden-tables",
            vi: Phrase("Trang bị ẩn có bảng số liệu nhưng không được đọc: \(sheets).", hint: "Nếu là dữ liệu cần dùng: mở tệp, bấm chuột phải vào tên một trang, chọn Unhide (Bỏ ẩn), rồi lưu lại."),
            en: Phrase("Hidden sheets hold tables but are not read: \(sheets).", hint: "If these are wanted: open the file, right-click the name of a sheet, choose Unhide, and save it."))
    }

    /// - Parameter sheets: their numbers.
    package static func workbookSheetsUnread(sheets: String) -> Message {
        .note("workbook.sheets-unread",
            vi: Phrase("Các trang không phải bảng số liệu cần ở đây nên không được đọc: \(sheets).", hint: "Xem một trang: baocao rows TỆP --sheet SỐ."),
            en: Phrase("Sheets that hold no table of what is wanted here are not read: \(sheets).", hint: "To see one: baocao rows FILE --sheet NUMBER."))
    }
}
