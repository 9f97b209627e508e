// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What a run says at its end: what was read, what was left out and why, what was written.
extension ErrorMessage {
    package static let reportUnmakeable: ErrorMessage = .error("run.unusable", .dataUnusable,
        vi: Phrase("Không có dòng dữ liệu nào dùng được.", hint: "Điền số liệu vào các tệp, hoặc sửa các lỗi đã nêu, rồi chạy lại."),
        en: Phrase("No row of the data can be used.", hint: "Fill in the files, or correct the errors above, and run again."))

    /// The rest of the report is made.
    package static let inputUnusable: ErrorMessage = .error("run.input-unusable", .dataUnusable,
        vi: Phrase("Không dùng được dòng nào của tệp này: số liệu trong báo cáo chưa gồm tệp, nên báo cáo mang dấu DỰ THẢO.", hint: "Sửa tệp theo các lỗi đã nêu rồi chạy lại; tệp không phải dữ liệu thì đưa ra khỏi thư mục này."),
        en: Phrase("No row of this file can be used: the report lacks its figures, and is marked DRAFT.", hint: "Correct the file as told above and run again; if it holds no data, move it out of this folder."))

    package static func incompleteUnpublished(files: [String]) -> ErrorMessage {
        .error("run.incomplete-unpublished", .dataUnusable,
            vi: Phrase("Báo cáo chưa gồm số liệu của \(paths: files), nên không được đăng.", hint: "Sửa tệp theo các lỗi đã nêu rồi chạy lại; tệp không phải dữ liệu thì đưa ra khỏi thư mục này."),
            en: Phrase("The report lacks the figures of \(paths: files), so it is not published.", hint: "Correct the file as told above and run again; if it holds no data, move it out of this folder."))
    }

    package static let draftUnpublished: ErrorMessage = .error("run.draft-unpublished", .dataUnusable,
        vi: Phrase("Báo cáo còn ghi DỰ THẢO, nên không được đăng.", hint: "Khi đã duyệt, xóa dòng draft: yes trong baocao.yaml. Nếu vẫn muốn đăng dự thảo: thêm --allow-draft."),
        en: Phrase("The report is still a draft, so it is not published.", hint: "Once it is approved, remove draft: yes from baocao.yaml. To publish a draft all the same: --allow-draft."))

    package static let emptyPeriodUnpublished: ErrorMessage = .error("run.empty-period-unpublished", .dataUnusable,
        vi: Phrase("Các tệp xuất không có hồ sơ nào tiếp nhận hay giải quyết trong kỳ, nên báo cáo không được đăng.", hint: "Chép tệp xuất của kỳ này vào mot-cua/, hoặc kiểm tra kỳ báo cáo. Nếu đúng là không có hồ sơ: thêm --allow-empty-period."),
        en: Phrase("The exports have no dossier received or resolved in the period, so the report is not published.", hint: "Copy the period's export into mot-cua/, or check the period. If there were none indeed: --allow-empty-period."))

    package static let smallCountsUnpublished: ErrorMessage = .error("run.small-counts-unpublished", .dataUnusable,
        vi: Phrase("Báo cáo đăng công khai phải ẩn các số từ 1 đến 4, vì có thể lộ thông tin của từng người; báo cáo này không được đăng.", hint: "Thêm vào baocao.yaml: disclosure: { minimum: 5 }. Nếu vẫn muốn đăng đủ số: thêm --allow-small-counts."),
        en: Phrase("A report for the public must hide counts of 1 to 4, which may tell about single people; this one is not published.", hint: "Add to baocao.yaml: disclosure: { minimum: 5 }. To publish them all the same: --allow-small-counts."))

    package static func jobsRange(jobs: Int) -> ErrorMessage {
        .error("usage.jobs-range", .usage,
            vi: Phrase("Số xã làm cùng lúc phải từ 1 trở lên, nhưng đang ghi \(jobs).", hint: "Bỏ --jobs thì dùng hết các lõi của máy."),
            en: Phrase("The number of folders at once must be 1 or more, but \(jobs) was given.", hint: "Without --jobs every processor is used."))
    }

    package static func timeoutRange(seconds: Int, most: Int) -> ErrorMessage {
        .error("usage.timeout-range", .usage,
            vi: Phrase("Số giây dành cho mỗi xã phải từ 1 đến \(most), nhưng đang ghi \(seconds).", hint: "Bỏ --timeout thì mỗi xã có 300 giây."),
            en: Phrase("The seconds for one commune must be 1 to \(most), but \(seconds) was given.", hint: "Without --timeout each has 300 seconds."))
    }

    package static func waitUnknown(text: String) -> ErrorMessage {
        .error("usage.wait-unknown", .usage,
            vi: Phrase("Không hiểu --wait “\(text)”.", hint: "Viết số giây, ví dụ --wait=60, hoặc chỉ --wait để chờ đến khi lần chạy kia xong."),
            en: Phrase("“\(text)” is no --wait.", hint: "Write seconds, such as --wait=60, or --wait alone to wait until the other run is done."))
    }

    package static func shardUnknown(text: String) -> ErrorMessage {
        .error("usage.shard-unknown", .usage,
            vi: Phrase("Không hiểu --shard “\(text)”.", hint: "Viết K/N, với K từ 1 đến N; ví dụ 2/4 là phần thứ hai trong bốn phần."),
            en: Phrase("“\(text)” is no --shard.", hint: "Write K/N with K of 1 to N, such as 2/4 for the second of four parts."))
    }

    /// A process that worked on one commune has ended; the others went on.
    package static let workerCrashed: ErrorMessage = .error("run.crashed", .bug,
        vi: Phrase("Chương trình dừng đột ngột khi lập báo cáo này.", hint: "Các xã khác không bị ảnh hưởng. Chạy lại riêng xã này; nếu vẫn dừng thì gửi tệp dữ liệu (đã xóa thông tin cá nhân) cho người bảo trì."),
        en: Phrase("The program stopped abruptly while it made this report.", hint: "Other communes are not affected. Run this one alone; if it stops again, tell the maintainers, with the data but without personal details."))

    package static func workerOvertime(seconds: Int) -> ErrorMessage {
        .error("run.overtime", .bug,
            vi: Phrase("Lập báo cáo này quá \(seconds) giây nên đã dừng.", hint: "Các xã khác không bị ảnh hưởng. Kiểm tra tệp dữ liệu rất lớn hoặc ổ đĩa mạng chậm; cần thêm thời gian thì đặt --timeout."),
            en: Phrase("This report took more than \(seconds) seconds and was given up.", hint: "Other communes are not affected. Look for very large files or a slow network disk; to allow more time: --timeout."))
    }

    package static func noProcess(reason: String) -> ErrorMessage {
        .error("run.no-process", .environment,
            vi: Phrase("Máy không cho chạy thêm tiến trình để lập báo cáo: \(system: reason).", hint: "Kiểm tra giới hạn số tiến trình (ulimit -u) và bộ nhớ của máy rồi chạy lại."),
            en: Phrase("The machine gives no process to make reports with: \(system: reason).", hint: "Check the limit of processes (ulimit -u) and the machine's memory, then run again."))
    }

    package static func runPeriodUnknown(text: String, forms: [String]) -> ErrorMessage {
        .error("usage.period-unknown", .usage,
            vi: Phrase("Không hiểu kỳ báo cáo “\(text)”.", hint: "Các cách viết được: \(forms)."),
            en: Phrase("“\(text)” is not a period.", hint: "Write one of: \(forms)."))
    }

    package static func templateUnknown(name: String, known: [String]) -> ErrorMessage {
        .error("usage.template-unknown", .usage,
            vi: Phrase("Không có mẫu báo cáo nào tên là “\(name)”.", hint: "Các mẫu hiện có: \(known). Sửa tên mẫu sau --template."),
            en: Phrase("There is no template “\(name)”.", hint: "Templates: \(known). Change the name after --template."))
    }

    package static func runDayUnknown(text: String) -> ErrorMessage {
        .error("usage.day-unknown", .usage,
            vi: Phrase("Không hiểu ngày “\(text)”.", hint: "Viết năm-tháng-ngày, ví dụ 2024-08-22."),
            en: Phrase("“\(text)” is not a day.", hint: "Write year-month-day, such as 2024-08-22."))
    }

    package static func runSameName(name: String) -> ErrorMessage {
        .error("usage.same-name", .usage,
            vi: Phrase("Hai thư mục cùng tên “\(name)” sẽ ghi đè kết quả của nhau.", hint: "Đổi tên một thư mục, hoặc bỏ --output."),
            en: Phrase("Two folders are called “\(name)” and would overwrite each other's results.", hint: "Rename one, or leave out --output."))
    }

    package static func runEncodingUnknown(name: String, known: [String]) -> ErrorMessage {
        .error("usage.encoding-unknown", .usage,
            vi: Phrase("Không biết bảng mã “\(name)”.", hint: "Các bảng mã dùng được: \(known)."),
            en: Phrase("There is no encoding “\(name)”.", hint: "Encodings: \(known)."))
    }

    package static func runDelimiterUnknown(text: String) -> ErrorMessage {
        .error("usage.delimiter-unknown", .usage,
            vi: Phrase("Dấu ngăn cột phải là một ký tự, không phải “\(text)”.", hint: "Ví dụ: --delimiter ';' hoặc --delimiter tab."),
            en: Phrase("A delimiter is one character, not “\(text)”.", hint: "Such as --delimiter ';' or --delimiter tab."))
    }

    package static func runQuoteUnknown(text: String) -> ErrorMessage {
        .error("usage.quote-unknown", .usage,
            vi: Phrase("Dấu bao quanh ô phải là một ký tự hoặc “none”, không phải “\(text)”.", hint: "Ví dụ: --quote \"'\" hoặc --quote none."),
            en: Phrase("A quote is one character or “none”, not “\(text)”.", hint: "Such as --quote \"'\" or --quote none."))
    }

    package static func runEscapeUnknown(text: String) -> ErrorMessage {
        .error("usage.escape-unknown", .usage,
            vi: Phrase("Không hiểu --escape “\(text)”.", hint: "Viết --escape doubled hoặc --escape backslash."),
            en: Phrase("“\(text)” is no --escape.", hint: "Write --escape doubled or --escape backslash."))
    }

    package static func runHeaderUnknown(text: String) -> ErrorMessage {
        .error("usage.header-unknown", .usage,
            vi: Phrase("Không hiểu --header “\(text)”.", hint: "Viết số dòng, ví dụ --header 7 hoặc --header 7-8; không có tiêu đề thì viết --header none."),
            en: Phrase("“\(text)” is no --header.", hint: "Write line numbers, such as --header 7 or --header 7-8; for none write --header none."))
    }
}

/// What is decided for the user, and what is worth knowing.
extension Message {
    package static func runTitle(commune: String, period: String) -> Message {
        .note("run.title",
            vi: Phrase("\(commune), \(period)."), en: Phrase("\(commune), \(period)."))
    }

    package static func runDossiers(files: Int, rows: Int, accepted: Int, duplicates: Int, rejected: Int) -> Message {
        .note("run.dossiers",
            vi: Phrase("Một cửa: \(files) tệp, \(rows) dòng; dùng \(accepted) hồ sơ, trùng \(duplicates), bỏ \(rejected) dòng."),
            en: Phrase("One-stop exports: \(files) files, \(rows) rows; \(accepted) dossiers used, \(duplicates) repeated, \(rejected) rows left out."))
    }

    package static func runSurveys(files: Int, rows: Int, accepted: Int, duplicates: Int, rejected: Int) -> Message {
        .note("run.surveys",
            vi: Phrase("Khảo sát: \(files) tệp, \(rows) dòng; dùng \(accepted), trùng \(duplicates), bỏ \(rejected)."),
            en: Phrase("Surveys: \(files) files, \(rows) rows; \(accepted) used, \(duplicates) repeated, \(rejected) left out."))
    }

    package static func runFacts(files: Int, accepted: Int, rejected: Int) -> Message {
        .note("run.facts",
            vi: Phrase("Chỉ tiêu khác: \(files) tệp, \(accepted) chỉ tiêu, bỏ \(rejected) dòng."),
            en: Phrase("Other facts: \(files) files, \(accepted) facts, \(rejected) rows left out."))
    }

    package static func runVillages(villages: Int) -> Message {
        .note("run.villages",
            vi: Phrase("Danh sách thôn: \(villages) thôn."), en: Phrase("Village list: \(villages) villages."))
    }

    package static func runUnplaced(unknown: Int, outside: Int) -> Message {
        .note("run.unplaced",
            vi: Phrase("Hồ sơ không xác định được thôn: \(unknown); ngoài địa bàn: \(outside)."),
            en: Phrase("Dossiers of no recognised village: \(unknown); from outside the commune: \(outside)."))
    }

    package static func runProblems(errors: Int, warnings: Int, path: String) -> Message {
        .note("run.problems",
            vi: Phrase("Có \(errors) lỗi và \(warnings) cảnh báo trong dữ liệu. Xem từng dòng: “baocao check \(path)”."),
            en: Phrase("The data have \(errors) errors and \(warnings) warnings. See each: “baocao check \(path)”."))
    }

    package static let runNoProblems: Message = .note("run.no-problems",
        vi: Phrase("Dữ liệu không có lỗi."), en: Phrase("No problems in the data."))

    package static func runWritten(path: String, size: Int) -> Message {
        .note("run.written",
            vi: Phrase("Đã ghi: \(path) (\(size) KB)."), en: Phrase("Written: \(path) (\(size) KB)."))
    }

    package static func runPublished(path: String) -> Message {
        .note("run.published",
            vi: Phrase("Đã đăng: \(path)."), en: Phrase("Published: \(path)."))
    }

    package static func runUnchanged(path: String) -> Message {
        .note("run.unchanged",
            vi: Phrase("Không có gì mới: \(path)."), en: Phrase("Nothing new: \(path)."))
    }

    package static func runEarlierFindings(count: Int, path: String) -> Message {
        .note("run.earlier-findings",
            vi: Phrase("Khi lập báo cáo ấy đã có \(count) cảnh báo: xem bằng baocao check \(path)."),
            en: Phrase("There were \(count) warnings when it was made: see baocao check \(path)."))
    }

    package static let runFailed: Message = .note("run.failed",
        vi: Phrase("Chưa lập được báo cáo; kết quả cũ (nếu có) vẫn còn nguyên."),
        en: Phrase("No report was made; old results, if any, are untouched."))

    package static func runMore(count: Int) -> Message {
        .note("run.more",
            vi: Phrase("… và \(count) dòng nữa (xem tất cả: thêm --all)."), en: Phrase("… and \(count) more lines (to see all: add --all)."))
    }

    package static func runMoreInCheck(count: Int, path: String) -> Message {
        .note("run.more-in-check",
            vi: Phrase("… và \(count) dòng nữa (xem tất cả: baocao check \(path) --all)."), en: Phrase("… and \(count) more lines (to see all: baocao check \(path) --all)."))
    }

    /// What of the lines left out is worst; `count` counts what is alike in a file once.
    package static func runMoreErrors(count: Int) -> Message {
        .note("run.more-errors",
            vi: Phrase("Trong đó có \(count) lỗi hoặc số liệu vô lý."), en: Phrase("\(count) errors or figures that cannot be right are among them."))
    }

    package static func runCreated(path: String) -> Message {
        .note("run.created",
            vi: Phrase("Đã tạo thư mục \(path). Đọc HUONG-DAN.txt trong đó để biết cách điền."),
            en: Phrase("Created \(path). HUONG-DAN.txt in it says how to fill it in."))
    }

    package static func runLines(lines: String) -> Message {
        .note("run.lines",
            vi: Phrase("Ở dòng \(lines)."), en: Phrase("In lines \(lines)."))
    }

    package static func runAlike(count: Int) -> Message {
        .note("run.alike",
            vi: Phrase("Và \(count) chỗ tương tự nữa."), en: Phrase("And \(count) more of the kind."))
    }

    package static let runWholeFolder: Message = .note("run.whole-folder",
        vi: Phrase("Cả thư mục."), en: Phrase("The whole folder."))

    package static func runCounted(errors: Int, warnings: Int) -> Message {
        .note("run.counted",
            vi: Phrase("Tổng cộng: \(errors) lỗi, \(warnings) cảnh báo."), en: Phrase("In all: \(errors) errors, \(warnings) warnings."))
    }
}
