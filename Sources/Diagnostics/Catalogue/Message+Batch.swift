// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What a run over many communes says: while it goes on, of each that failed, and at its end.
extension Message {
    package static func batchFailed(folder: String, reason: String) -> Message {
        .note("run.batch-failed",
            vi: Phrase("\(folder): chưa lập được báo cáo. \(reason)"), en: Phrase("\(folder): no report was made. \(reason)"))
    }

    package static func batchMoreFailures(count: Int) -> Message {
        .note("run.batch-more-failures",
            vi: Phrase("Còn \(count) lỗi nữa."), en: Phrase("\(count) more errors."))
    }

    /// - Parameters:
    ///   - folders: some of their names.
    ///   - first: the first of these errors, with its place.
    package static func batchErrors(count: Int, folders: String, first: String) -> Message {
        .note("run.batch-errors",
            vi: Phrase("Dữ liệu có lỗi ở \(count) xã (\(folders)): \(first)"), en: Phrase("Errors in the data of \(count) (\(folders)): \(first)"))
    }

    /// - Parameters:
    ///   - folders: some of their names.
    ///   - first: the first of these warnings, with its place.
    package static func batchWarnings(count: Int, folders: String, first: String) -> Message {
        .note("run.batch-warnings",
            vi: Phrase("Cảnh báo ở \(count) xã (\(folders)): \(first)"), en: Phrase("Warnings in the data of \(count) (\(folders)): \(first)"))
    }

    package static func batchMoreKinds(count: Int) -> Message {
        .note("run.batch-more-kinds",
            vi: Phrase("Còn \(count) loại vấn đề nữa."), en: Phrase("\(count) more kinds of problems."))
    }

    /// - Parameter folders: some of their names.
    package static func batchUnchangedWarned(count: Int, folders: String) -> Message {
        .note("run.batch-unchanged-warned",
            vi: Phrase("Báo cáo không đổi, dữ liệu vẫn có lỗi hoặc cảnh báo ở \(count) xã (\(folders))."),
            en: Phrase("The reports are unchanged, the data still have errors or warnings in \(count) (\(folders))."))
    }

    package static func batchSummary(all: Int, made: Int, unchanged: Int, warned: Int, failed: Int, time: String) -> Message {
        .note("run.batch-summary",
            vi: Phrase("Tổng cộng \(all) xã trong \(time): lập mới \(made), không đổi \(unchanged), chưa lập được \(failed); dữ liệu có lỗi hoặc cảnh báo ở \(warned) xã đã lập."),
            en: Phrase("In all \(all) communes in \(time): made \(made), unchanged \(unchanged), failed \(failed); the data of \(warned) that have a report have errors or warnings."))
    }

    /// - Parameter folders: some of their names.
    package static func batchReason(count: Int, folders: String, reason: String) -> Message {
        .note("run.batch-reason",
            vi: Phrase("Chưa lập được \(count) xã (\(folders)): \(reason)"), en: Phrase("\(count) failed (\(folders)): \(reason)"))
    }

    package static let batchAdvice: Message = .note("run.batch-advice",
        vi: Phrase("Xem chi tiết từng xã: baocao check THƯ-MỤC."), en: Phrase("To see all of a commune: baocao check FOLDER."))

    package static func batchLeft(count: Int) -> Message {
        .note("run.batch-left",
            vi: Phrase("Bị dừng giữa chừng: còn \(count) xã chưa làm. Chạy lại lệnh để làm tiếp."),
            en: Phrase("Stopped on the way: \(count) communes are not done. Run the command again to go on."))
    }

    package static func batchProgress(done: Int, all: Int) -> Message {
        .note("run.batch-progress",
            vi: Phrase("\(done)/\(all) xã."), en: Phrase("\(done)/\(all) communes."))
    }

    package static func batchTimeLeft(time: String) -> Message {
        .note("run.batch-time-left",
            vi: Phrase("Còn khoảng \(time)."), en: Phrase("About \(time) left."))
    }
}
