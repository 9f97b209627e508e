// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

/// What a site of published reports says of communes that have none for a month, and what keeps a report out of it.
extension Message {
    package static let siteLackDraft: Message = .note("site.lack-draft",
        vi: Phrase("Báo cáo còn là dự thảo, chưa được duyệt."), en: Phrase("The report is still a draft."))

    package static let siteLackIncomplete: Message = .note("site.lack-incomplete",
        vi: Phrase("Có tệp số liệu không đọc được, nên báo cáo chưa đủ số liệu."), en: Phrase("A file could not be read, so the report is not complete."))

    package static let siteLackSmallCounts: Message = .note("site.lack-small-counts",
        vi: Phrase("Các số nhỏ chưa được ẩn để bảo vệ thông tin cá nhân."), en: Phrase("Small counts are not hidden yet, as the protection of personal data wants it."))

    package static let siteLackEmptyPeriod: Message = .note("site.lack-empty-period",
        vi: Phrase("Chưa có hồ sơ nào của kỳ này trong số liệu đã xuất."), en: Phrase("Nothing of this period has been exported yet."))

    package static let siteLackNoFiles: Message = .note("site.lack-no-files",
        vi: Phrase("Chưa có tệp số liệu."), en: Phrase("There are no files yet."))

    package static let siteLackSettings: Message = .note("site.lack-settings",
        vi: Phrase("Thiết lập của xã có lỗi."), en: Phrase("The commune's settings are wrong."))

    package static let siteLackTemplate: Message = .note("site.lack-template",
        vi: Phrase("Mẫu báo cáo có lỗi."), en: Phrase("The report's template is wrong."))

    package static let siteLackData: Message = .note("site.lack-data",
        vi: Phrase("Số liệu không dùng được."), en: Phrase("The data cannot be used."))

    package static let siteLackDisagreement: Message = .note("site.lack-disagreement",
        vi: Phrase("Các tệp của báo cáo không khớp nhau."), en: Phrase("The files of the report do not agree."))

    package static let siteLackOther: Message = .note("site.lack-other",
        vi: Phrase("Không lập được báo cáo."), en: Phrase("The report could not be made."))

    package static let siteLackNotRun: Message = .note("site.lack-not-run",
        vi: Phrase("Chưa được đưa vào lần đăng nào của tháng này."), en: Phrase("Not yet in any run for this month."))

    package static func siteUpdated(path: String) -> Message {
        .note("site.updated",
            vi: Phrase("Đã đăng lại, số liệu không đổi: \(path)."),
            en: Phrase("Published again with the same figures: \(path)."))
    }

    package static func siteAddressesDiffer(addresses: [String]) -> Message {
        .warning("site.addresses-differ",
            vi: Phrase("Các xã trên trang web ghi những địa chỉ khác nhau: \(addresses), nên nguồn tin chung của trang (atom.xml) không ghi địa chỉ nào.", hint: "Mỗi trang web chỉ có một địa chỉ: sửa site.address trong baocao.yaml của các xã cho giống nhau rồi đăng lại."),
            en: Phrase("The communes of the site give it different addresses: \(addresses), so its own feed (atom.xml) names none.", hint: "A site has one address: write the same site.address into each commune's baocao.yaml, and publish again."))
    }

    package static func siteFolderUnnamed(folder: String) -> Message {
        .warning("site.folder-unnamed",
            vi: Phrase("Địa chỉ in trên báo cáo lấy theo tên thư mục “\(folder)”, nên dài và khó gõ.", hint: "Ghi tên ngắn, không dấu vào baocao.yaml, ví dụ: commune: { site-folder: ngoc-phung }."),
            en: Phrase("The address in the report is made of the folder's name “\(folder)”, which is hard to type.", hint: "Write a short name of basic letters into baocao.yaml, for example: commune: { site-folder: ngoc-phung }."))
    }

    package static func siteCorrected(path: String, former: String) -> Message {
        .note("site.corrected",
            vi: Phrase("Đã đăng đính chính: \(path); bản trước ở \(former)."),
            en: Phrase("Published a correction: \(path); the former report is in \(former)."))
    }
}

extension ErrorMessage {
    package static func sitePlaceTaken(folder: String) -> ErrorMessage {
        .error("site.place-taken", .dataUnusable,
            vi: Phrase("Chỗ “\(folder)” trên trang web đã là của xã khác, nên báo cáo không được đăng.", hint: "Ghi chỗ riêng của xã vào baocao.yaml: commune: { site-folder: … }. Nếu chính xã này vừa đổi tên: thêm --allow-rename."),
            en: Phrase("“\(folder)” in the site belongs to another commune, so the report is not published.", hint: "Give the commune a place of its own in baocao.yaml: commune: { site-folder: … }. If it is the same commune by a new name: --allow-rename."))
    }

    package static func sitePlaceReserved(folder: String) -> ErrorMessage {
        .error("site.place-reserved", .configuration,
            vi: Phrase("“\(folder)” không thể là chỗ của một xã trên trang web.", hint: "Ghi vào baocao.yaml, ví dụ: commune: { site-folder: ngoc-phung }."),
            en: Phrase("“\(folder)” cannot be a commune's place in the site.", hint: "Write into baocao.yaml, for example: commune: { site-folder: ngoc-phung }."))
    }

    package static func siteLink(path: String) -> ErrorMessage {
        .error("site.link", .cannotWrite,
            vi: Phrase("\(path) là liên kết, nên không ghi vào đó.", hint: "Thay liên kết bằng thư mục thật."),
            en: Phrase("\(path) is a link, so nothing is written there.", hint: "Put a folder in its place."))
    }
}
