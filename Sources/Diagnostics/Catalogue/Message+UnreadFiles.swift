// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What lies in a folder and is not read. It is told first, since the figures lack it.
extension Message {
    /// - Parameter names: the first of them.
    package static func filesNotRead(count: Int, names: [String], patterns: [String]) -> Message {
        .warning("plausibility.files-not-read",
            vi: Phrase("\(count) tệp ở đây không được đọc: \(paths: names).", hint: "Chương trình chỉ đọc: \(patterns)."),
            en: Phrase("\(count) files here are not read: \(paths: names).", hint: "Only these are read: \(patterns)."))
    }

    /// - Parameter names: the first of them.
    package static func folderNotRead(count: Int, names: [String]) -> Message {
        .warning("plausibility.folder-not-read",
            vi: Phrase("Thư mục này không được đọc; trong đó có \(count) tệp: \(paths: names).", hint: "Nếu là dữ liệu, chép các tệp vào mot-cua/ hay khao-sat/, hoặc thêm đường dẫn vào mục inputs trong baocao.yaml; không thì đưa ra khỏi thư mục này."),
            en: Phrase("This folder is not read; it has \(count) files: \(paths: names).", hint: "If these are data, copy them into mot-cua/ or khao-sat/, or add their path under inputs in baocao.yaml; if not, move them out of this folder."))
    }

    /// "mot cua" in place of "mot-cua".
    package static func folderMisnamed(count: Int, expected: String) -> Message {
        .warning("plausibility.folder-misnamed",
            vi: Phrase("Thư mục này có \(count) tệp không được đọc, vì tên thư mục không đúng là “\(expected)”.", hint: "Đổi tên thư mục thành “\(expected)”, hoặc chép các tệp vào “\(expected)”."),
            en: Phrase("This folder has \(count) files that are not read, because its name is not exactly “\(expected)”.", hint: "Rename it to “\(expected)”, or copy the files into “\(expected)”."))
    }

    package static func patternMatchesNothing(key: String, pattern: String) -> Message {
        .warning("plausibility.pattern-matches-nothing",
            vi: Phrase("Không có tệp nào khớp với “\(pattern)” (mục \(key) trong baocao.yaml).", hint: "Kiểm tra lại tên thư mục và đuôi tệp; dấu * thay cho phần bất kỳ của một tên."),
            en: Phrase("No file matches “\(pattern)” (\(key) in baocao.yaml).", hint: "Check the name of the folder and the ending of the files; * stands for any part of a name."))
    }

    package static let villagesMissing: Message = .warning("plausibility.villages-missing",
        vi: Phrase("Không có danh sách thôn nên không có số liệu theo thôn.", hint: "Lập tệp thon.csv, mỗi thôn một dòng. Tệp mẫu có sẵn khi chạy: baocao new TÊN-THƯ-MỤC"),
        en: Phrase("There is no village list, so there are no figures by village.", hint: "Make a thon.csv with a line for each village. For a form run: baocao new FOLDER"))

    /// Files of kinds that hold no tables, beside the data.
    package static func otherFilesNotRead(count: Int, names: [String]) -> Message {
        .note("files.others-not-read",
            vi: Phrase("\(count) tệp khác trong thư mục không phải là bảng số liệu và không được đọc: \(names)."),
            en: Phrase("\(count) other files of the folder are no tables and are not read: \(names)."))
    }
}
