internal import Diagnostics
internal import Language

/// What the unit of a fact may be, so that it can be printed.
enum FactUnits {
    /// Whether a text is a unit: known, a word of what it counts, or some words in small letters without numbers.
    static func isUnit(_ text: String, of fact: String) -> Bool {
        if text.isEmpty || isKnown(text, of: fact) { return true }
        return PersonalText(text) == .no && !text.contains(where: \.isUppercase) && !text.hasDigits(2)
            && text.split(separator: " ").count <= 4
    }

    /// Whether a text behind a number is a unit: known, or a word of what it counts.
    static func isKnown(_ text: String, of fact: String) -> Bool {
        vocabulary.knows(text) || fact.lowercased().contains(text.lowercased())
    }

    /// Whether two texts name one unit: "trạm" and "trạm BTS".
    static func areAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (TextKey.make(left) + " ", TextKey.make(right) + " ")
        return left.hasPrefix(right) || right.hasPrefix(left)
    }

    /// Whether what it counts has no fractions, so that 1,234 of it are more than a thousand.
    static func countsWhole(_ unit: String) -> Bool {
        let key = TextKey.make(unit) + " "
        return whole.contains { key.hasPrefix($0) }
    }

    private static let whole = [
        "người", "hộ", "lượt", "khẩu", "nhân khẩu", "hồ sơ", "văn bản", "hội viên", "thành viên", "học sinh", "giáo viên", "thuê bao",
        "tài khoản", "giao dịch", "đảng viên", "đoàn viên", "thôn", "trạm", "tổ", "lần", "cái", "bộ", "tin", "bài", "phiếu", "công dân",
    ].map { TextKey.make($0) + " " }

    private static let vocabulary = ShownVocabulary([
        "%", "‰", "người", "hộ", "thôn", "trạm", "trạm BTS", "điểm", "tổ", "văn bản", "hồ sơ", "lượt", "cái", "máy", "đồng", "VNĐ",
        "nghìn đồng",
        "triệu đồng", "tỷ đồng", "km", "km2", "ha", "m", "m2", "m3", "tấn", "tạ", "kg", "giờ", "ngày", "tháng", "năm", "lớp", "trường",
        "thành viên",
        "đội", "nhóm", "cuộc", "buổi", "lần", "bộ", "tin", "bài", "tài khoản", "thuê bao", "camera", "hội viên", "học sinh", "giáo viên",
        "cán bộ",
        "doanh nghiệp", "hợp tác xã", "sản phẩm", "dịch vụ", "thủ tục", "xã", "cơ quan", "đơn vị", "Mbps", "GB", "kWh", "con", "cây", "nhà",
        "phòng", "cụm", "cụm loa", "lượt người", "hộ dân", "hộ gia đình", "khẩu", "nhân khẩu", "tổ chức", "cá nhân", "công dân", "chi bộ",
        "đảng viên", "đoàn viên", "cửa hàng", "cơ sở", "chữ ký số", "giao dịch", "phiếu", "trang", "gian hàng", "đơn", "chợ", "bản",
        "khu", "khu phố", "tổ dân phố", "nhà văn hóa", "điểm phát", "điểm wifi", "mô hình", "công trình", "đồng chí", "thẻ", "chứng thư",
        "chứng thư số", "hệ thống", "phần mềm", "trường học", "HS", "hs",
    ])
}
