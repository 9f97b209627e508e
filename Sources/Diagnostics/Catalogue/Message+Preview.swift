// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What `baocao preview` says on the terminal.
extension Message {
    package static func previewServing(address: String) -> Message {
        .note("preview.serving",
            vi: Phrase("Xem thử báo cáo tại \(address); bấm Ctrl+C để dừng. Sửa rồi lưu dữ liệu, cấu hình, mẫu hoặc ảnh thì trang tự đổi theo; không tệp nào được ghi."),
            en: Phrase("The report can be seen at \(address); Ctrl+C ends this. Where data, settings, template or pictures are changed and saved, the page follows; no file is written."))
    }

    package static let previewMade: Message = .note("preview.made",
        vi: Phrase("Đã lập lại báo cáo để xem."), en: Phrase("The report was made anew."))
}

extension ErrorMessage {
    /// The process that made the report has ended; the preview goes on.
    package static let previewCrashed: ErrorMessage = .error("preview.crashed", .bug,
        vi: Phrase("Chương trình dừng đột ngột khi lập báo cáo này; trang xem thử vẫn chạy.", hint: "Sửa lại chỗ vừa sửa rồi lưu, trang sẽ lập lại báo cáo. Nếu vẫn dừng thì gửi thư mục (đã xóa thông tin cá nhân) cho người bảo trì."),
        en: Phrase("The program stopped abruptly while it made this report; the preview goes on.", hint: "Undo what was changed last and save: the report is then made anew. If it stops again, tell the maintainers, with the folder but without personal details."))

    package static func previewOvertime(seconds: Int) -> ErrorMessage {
        .error("preview.overtime", .bug,
            vi: Phrase("Lập báo cáo này quá \(seconds) giây nên đã dừng; trang xem thử vẫn chạy.", hint: "Kiểm tra tệp dữ liệu rất lớn hoặc ổ đĩa mạng chậm; sửa rồi lưu thì trang lập lại báo cáo."),
            en: Phrase("This report took more than \(seconds) seconds and was given up; the preview goes on.", hint: "Look for very large files or a slow network disk; the report is made anew when something is changed and saved."))
    }

    package static func previewPortTaken(port: Int) -> ErrorMessage {
        .error("preview.port-taken", .environment,
            vi: Phrase("Một chương trình khác đang dùng cổng \(String(port)).", hint: "Bỏ --port để máy tự chọn cổng, hoặc cho số khác."),
            en: Phrase("Another program uses the port \(String(port)).", hint: "Leave --port out to have one chosen, or give another number."))
    }

    package static func previewUnserved(reason: String) -> ErrorMessage {
        .error("preview.unserved", .environment,
            vi: Phrase("Không mở được trang xem thử trên máy này: \(system: reason).", hint: "Cho --port một số từ 1024 trở lên, hoặc bỏ --port để máy tự chọn."),
            en: Phrase("The preview could not be opened on this machine: \(system: reason).", hint: "Give --port a number from 1024 on, or leave it out to have one chosen."))
    }
}
