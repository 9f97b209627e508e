/// What titles, closings and headings of other sections begin with: they name no group of dossiers, with a number before them or without.
package enum SheetTitles {
    package static let all = [
        "danh sách", "báo cáo", "sổ", "quyển", "tháng", "quý", "kỳ", "năm", "trang", "tờ", "biểu", "mẫu", "phụ lục", "bảng",
        "từ ngày", "đến ngày", "thời gian", "đơn vị", "ubnd", "ủy ban", "uỷ ban", "hđnd", "xã", "phường", "thị trấn", "huyện",
        "tỉnh", "thành phố", "thôn", "khu", "cộng hòa", "cộng hoà", "độc lập", "số", "kết quả", "tổng hợp", "thống kê", "hồ sơ",
        "trên hệ thống", "hệ thống", "người", "ngày", "ghi chú", "lưu ý", "chú thích", "xác nhận của", "lập biểu", "lập bảng",
        "tm", "kt", "tl", "tuq", "thủ trưởng", "chủ tịch", "phó chủ tịch", "cán bộ", "kế toán", "thủ quỹ", "ký", "ký tên", "đã ký",
        "nơi nhận", "giám đốc", "trưởng", "phó", "văn phòng", "bộ phận", "trung tâm", "phòng", "khu vực", "địa bàn", "còn tiếp",
        "tiếp theo", "hết", "đã giải quyết", "đang giải quyết", "quá hạn", "trước hạn", "đúng hạn", "nhận xét", "thông báo số",
        "quyết định số", "ghi nhận", "giao ban", "công an xã", "trực tiếp", "trực tuyến", "in ngày",
    ]
}
