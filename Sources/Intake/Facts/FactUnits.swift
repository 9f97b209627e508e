internal import Diagnostics

/// What the unit of a fact may be, so that it can be printed.
enum FactUnits {
    /// Whether a text is a unit: known, a word of what it counts, or some words in small letters without numbers.
    static func isUnit(_ text: String, of fact: String) -> Bool {
        if text.isEmpty || vocabulary.knows(text) || fact.lowercased().contains(text.lowercased()) { return true }
        return PersonalText(text) == .no && !text.contains(where: \.isUppercase) && !text.contains(/[0-9]{2}/)
            && text.split(separator: " ").count <= 4
    }

    private static let vocabulary = ShownVocabulary([
        "%", "‰", "người", "hộ", "thôn", "trạm", "trạm BTS", "điểm", "tổ", "văn bản", "hồ sơ", "lượt", "cái", "máy", "đồng", "VNĐ",
        "nghìn đồng",
        "triệu đồng", "tỷ đồng", "km", "km2", "ha", "m", "m2", "m3", "tấn", "tạ", "kg", "giờ", "ngày", "tháng", "năm", "lớp", "trường",
        "thành viên",
        "đội", "nhóm", "cuộc", "buổi", "lần", "bộ", "tin", "bài", "tài khoản", "thuê bao", "camera", "hội viên", "học sinh", "giáo viên",
        "cán bộ",
        "doanh nghiệp", "hợp tác xã", "sản phẩm", "dịch vụ", "thủ tục", "xã", "cơ quan", "đơn vị", "Mbps", "GB", "kWh", "con", "cây", "nhà",
        "phòng",
    ])
}
