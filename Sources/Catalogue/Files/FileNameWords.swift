/// What the names of an office's files are made of: a name made of these, of numbers and of the commune's places names nobody, and may be
/// published (Domain.md, "Personal data"). Typed without marks, none of them is somebody's name.
package enum FileNameWords {
    package static let phrases = [
        // Folders and forms of a commune's folder, and the kinds of files.
        "một cửa", "khảo sát", "thôn", "chỉ tiêu", "dữ liệu", "đầu vào", "hồ sơ", "danh sách", "ds", "sổ theo dõi", "theo dõi", "phiếu",
        "phiếu khảo sát", "kết quả", "tổng hợp", "thống kê", "báo cáo", "biểu mẫu", "phụ lục", "xuất dữ liệu", "trích xuất", "export",
        "data",
        "report", "list", "survey", "form", "responses", "results", "book", "sheet", "trang tính", "trang", "file", "input", "output",
        "download", "copy",
        "copy of",
        "bản sao", "bản sao của", "final", "new", "old", "đã sửa", "cuối cùng", "stt",
        // What they are about.
        "dịch vụ công", "dvc", "dvctt", "trực tuyến", "trực tiếp", "tthc", "thủ tục", "thủ tục hành chính", "hành chính", "hs", "hsmc",
        "ks",
        "bc", "kq", "th", "mc", "lệ phí", "phí lệ phí", "thu phí", "biên lai", "thanh toán", "thanh toán trực tuyến", "chuyển khoản",
        "số hóa", "đánh giá", "mức độ hài lòng", "quá hạn", "đúng hạn", "trước hạn", "đang giải quyết", "đã giải quyết", "đang xử lý",
        "đã xử lý", "giải quyết", "tiếp nhận", "phi địa giới", "theo đơn vị", "theo lĩnh vực", "lĩnh vực", "đơn vị", "hộ tịch",
        "chứng thực",
        "đất đai", "bảo trợ xã hội", "chuyển đổi số", "cđs", "cntt", "tài khoản", "không dùng tiền mặt", "vneid", "kỹ năng số", "người dân",
        "hộ gia đình", "phiếu hộ", "cá nhân", "nhân khẩu", "dân số", "dân cư", "vnpt", "igate", "dvcqg", "kobo", "google", "odk",
        "limesurvey", "microsoft",
        "excel",
        "csv", "utf", "unicode", "tcvn", "vni", "ii", "vpcp", "kstt",
        // Before and after a campaign; not "sau" alone, which is also a name's.
        "ra quân", "đợt ra quân", "trước đợt ra quân", "sau đợt ra quân", "chiến dịch", "trước chiến dịch", "sau chiến dịch",
        "tuần cao điểm", "tuần lễ cao điểm", "trước tuần lễ cao điểm", "sau tuần lễ cao điểm",
        // Places and times.
        "xã", "phường", "thị trấn", "huyện", "tỉnh", "ubnd", "toàn xã", "khu phố", "tổ dân phố", "tdp", "đầu năm", "cuối năm",
        "tháng đầu năm", "tháng cuối năm", "lũy kế", "kỳ trước", "iii", "iv", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct",
        "nov", "dec",
    ]

    /// Where a number stands behind.
    package static let numbered = [
        "quý", "tháng", "năm", "tuần", "ngày", "từ", "đến", "từ ngày", "đến ngày", "kỳ", "số", "lần", "đợt", "quyển", "phần", "tờ", "bản",
        "mẫu", "biểu", "biểu số", "bảng", "khu", "tổ", "ấp", "xóm",
    ]

    /// What a name may end by.
    package static let extensions: Set<String> = ["csv", "txt", "tsv", "xlsx", "xlsm", "xls", "ods", "html", "htm", "xml"]
}
