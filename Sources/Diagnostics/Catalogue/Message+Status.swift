// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// How the communes of a site stand.
extension Message {
    package static func siteStatus(communes: Int, month: String, fresh: Int, late: Int, failing: Int) -> Message {
        .note("site.status",
            vi: Phrase("Trang web có \(communes) xã. Tháng mới nhất \(month): \(fresh) xã đã có báo cáo, \(late) xã chậm, \(failing) xã lần chạy gần nhất không lập được."),
            en: Phrase("The site has \(communes) communes. Newest month \(month): \(fresh) have its report, \(late) are late, for \(failing) the last run failed."))
    }

    package static let siteStatusEmpty: Message = .note("site.status-empty",
        vi: Phrase("Trang web chưa có báo cáo nào."), en: Phrase("The site has no report yet."))

    package static func siteStatusFailing(name: String) -> Message {
        .note("site.status-failing",
            vi: Phrase("Không lập được: \(name)."), en: Phrase("Failing: \(name)."))
    }

    package static func siteStatusLate(name: String) -> Message {
        .note("site.status-late",
            vi: Phrase("Chậm: \(name)."), en: Phrase("Late: \(name)."))
    }

    package static func siteStatusLatest(month: String) -> Message {
        .note("site.status-latest",
            vi: Phrase("Báo cáo gần nhất: tháng \(month)."), en: Phrase("The latest report: \(month)."))
    }

    package static let siteStatusNone: Message = .note("site.status-none",
        vi: Phrase("Chưa có báo cáo nào."), en: Phrase("No report yet."))
}

extension ErrorMessage {
    package static func siteStateMissing(path: String, file: String) -> ErrorMessage {
        .error("site.state-missing", .inputMissing,
            vi: Phrase("Trong “\(path)” không có \(file) của một trang web.", hint: "Kiểm tra lại tên thư mục: đó là thư mục đã ghi ở --site khi chạy baocao publish."),
            en: Phrase("“\(path)” has no \(file) of a site.", hint: "Check the name: it is the folder that baocao publish was given as --site."))
    }
}
