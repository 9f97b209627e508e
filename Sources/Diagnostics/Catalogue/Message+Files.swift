// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What can be said about the files and folders around the program.
extension ErrorMessage {
    /// Settings or a template in another encoding, as an old editor saves them.
    package static let textNotUTF8: ErrorMessage = .error("files.not-utf8", .configuration,
        vi: Phrase("Tệp này không được lưu bằng bảng mã UTF-8 nên chữ tiếng Việt không đọc được.", hint: "Mở tệp bằng Notepad, chọn Save As, ở ô Encoding chọn UTF-8, rồi lưu lại. Nếu chữ đã sai dấu trong Notepad thì gõ lại."),
        en: Phrase("This file is not saved as UTF-8, so its Vietnamese letters cannot be read.", hint: "Open it in a text editor, choose Save As with the encoding UTF-8, and save it again."))

    /// Settings, a template or a picture of a size that none has.
    package static func fileTooLarge(megabytes: Int) -> ErrorMessage {
        .error("files.too-large", .configuration,
            vi: Phrase("Tệp này lớn hơn \(megabytes) MB, quá lớn với loại tệp này nên không đọc.", hint: "Kiểm tra xem có phải đúng tệp hay không; chép lại bản đúng, hoặc thu nhỏ ảnh, rồi chạy lại."),
            en: Phrase("This file is larger than \(megabytes) MB, too large for its kind, and was not read.", hint: "Check that it is the right file; put the right one in its place, or make the picture smaller, and run again."))
    }

    package static func folderMissing(path: String) -> ErrorMessage {
        .error("files.folder-missing", .inputMissing,
            vi: Phrase("Không tìm thấy thư mục “\(path)”.", hint: "Kiểm tra lại tên thư mục. Tạo thư mục mẫu cho một xã mới bằng lệnh: baocao new TÊN-THƯ-MỤC"),
            en: Phrase("There is no folder “\(path)”.", hint: "Check the name. To start a new commune's folder: baocao new FOLDER"))
    }

    package static func settingsMissing(path: String) -> ErrorMessage {
        .error("files.settings-missing", .inputMissing,
            vi: Phrase("Trong thư mục “\(path)” không có tệp baocao.yaml.", hint: "Kiểm tra lại tên thư mục. Thư mục mẫu có sẵn tệp này: baocao new TÊN-THƯ-MỤC"),
            en: Phrase("There is no baocao.yaml in “\(path)”.", hint: "Check the name. A new folder has this file ready: baocao new FOLDER"))
    }

    package static func folderUnreadable(path: String, reason: String) -> ErrorMessage {
        .error("files.folder-unreadable", .inputMissing,
            vi: Phrase("Không đọc được thư mục “\(path)”: \(system: reason).", hint: "Kiểm tra quyền đọc thư mục, ổ đĩa hoặc kết nối mạng rồi chạy lại. Chưa lập báo cáo nào từ thư mục này."),
            en: Phrase("The folder “\(path)” cannot be read: \(system: reason).", hint: "Check the permission to read it, the disk or the network, then run again. No report was made from it."))
    }

    package static func fileUnreadable(reason: String) -> ErrorMessage {
        .error("files.unreadable", .inputMissing,
            vi: Phrase("Không đọc được tệp này: \(system: reason).", hint: "Đóng tệp nếu đang mở trong Excel và kiểm tra quyền đọc."),
            en: Phrase("This file cannot be read: \(system: reason).", hint: "Close it in Excel if it is open there, and check the permission to read it."))
    }

    package static func fileMissing(key: String) -> ErrorMessage {
        .error("files.missing", .inputMissing,
            vi: Phrase("Không tìm thấy tệp này.", hint: "Kiểm tra tên tệp ghi ở khóa “\(key)” trong baocao.yaml."),
            en: Phrase("There is no such file.", hint: "Check the name given under “\(key)” in baocao.yaml."))
    }

    package static func inputsMissing(path: String, patterns: [String]) -> ErrorMessage {
        .error("files.inputs-missing", .inputMissing,
            vi: Phrase(
                "Trong thư mục “\(path)” không có dữ liệu nào: không có tệp một cửa, khảo sát hay chỉ tiêu.",
                hint: "Chép các tệp xuất (Excel hoặc CSV) vào mot-cua/ và khao-sat/, hoặc chép chi-tieu.csv. Đã tìm: \(patterns)."),
            en: Phrase(
                "There is no data in “\(path)”: no one-stop export, survey or facts file.",
                hint: "Copy the exports (workbooks or CSV) into mot-cua/ and khao-sat/, or add chi-tieu.csv. Looked for: \(patterns)."))
    }

    package static func templateMissing(name: String, known: [String]) -> ErrorMessage {
        .error("files.template-missing", .configuration,
            vi: Phrase("Không có mẫu báo cáo nào tên là “\(name)”.", hint: "Các mẫu hiện có: \(known). Sửa khóa report.template trong baocao.yaml."),
            en: Phrase("There is no template “\(name)”.", hint: "Templates: \(known). Change report.template in baocao.yaml."))
    }

    package static let templatesNotFound: ErrorMessage = .error("files.templates-not-found", .configuration,
        vi: Phrase("Không tìm thấy thư mục templates của chương trình.", hint: "Đặt biến môi trường BAOCAO_TEMPLATES trỏ tới thư mục templates."),
        en: Phrase("The program's templates folder was not found.", hint: "Set BAOCAO_TEMPLATES to the templates folder."))

    package static func cannotWrite(path: String, reason: String) -> ErrorMessage {
        .error("files.cannot-write", .cannotWrite,
            vi: Phrase("Không ghi được kết quả vào “\(path)”: \(system: reason).", hint: "Đóng tệp PDF nếu đang mở, kiểm tra quyền ghi và dung lượng đĩa. Kết quả cũ vẫn còn nguyên."),
            en: Phrase("The results cannot be written to “\(path)”: \(system: reason).", hint: "Close the PDF if it is open, check permissions and disk space. The old results are untouched."))
    }

    package static func locked(path: String) -> ErrorMessage {
        .error("files.locked", .locked,
            vi: Phrase("Một lần chạy khác đang ghi vào “\(path)”.", hint: "Chờ lần chạy đó xong rồi chạy lại, hoặc thêm --wait để lần chạy này tự chờ."),
            en: Phrase("Another run is writing to “\(path)”.", hint: "Wait until it is done, then run again, or add --wait so that this run waits."))
    }

    package static func lockUnavailable(path: String, reason: String) -> ErrorMessage {
        .error("files.no-lock", .environment,
            vi: Phrase("Không khóa được “\(path)” để các lần chạy khác không ghi chen vào: \(system: reason).", hint: "Kiểm tra ổ đĩa hoặc thư mục mạng (NFS cần dịch vụ khóa), rồi chạy lại."),
            en: Phrase("“\(path)” cannot be locked against other runs: \(system: reason).", hint: "Check the disk or network folder (NFS needs its lock service), then run again."))
    }

    package static func folderNotEmpty(path: String) -> ErrorMessage {
        .error("files.folder-not-empty", .cannotWrite,
            vi: Phrase("Thư mục “\(path)” đã có dữ liệu.", hint: "Chọn một tên thư mục khác."),
            en: Phrase("The folder “\(path)” is not empty.", hint: "Choose another name."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    package static let pictureUnusable: Message = .warning("files.picture-unusable",
        vi: Phrase("Không dùng được ảnh này nên ảnh bị bỏ qua.", hint: "Chỉ dùng ảnh JPEG hoặc PNG; kiểm tra tên tệp ở khóa report.pictures."),
        en: Phrase("This picture cannot be used and is left out.", hint: "Use JPEG or PNG; check the name under report.pictures."))

    package static let pictureForPress: Message = .warning("files.picture-for-press",
        vi: Phrase("Ảnh lưu theo hệ màu của nhà in (CMYK) nên bị bỏ qua.", hint: "Mở ảnh bằng Paint rồi lưu lại thành JPEG hoặc PNG."),
        en: Phrase("The picture is saved in a press's colours (CMYK) and is left out.", hint: "Open it in Paint and save it again as JPEG or PNG."))
}
