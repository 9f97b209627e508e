/// The words that every office puts in its own way around what a heading asks for: "Số người đã mở tài khoản thanh toán" and "Có tài khoản
/// thanh toán không?" are both about "tài khoản thanh toán", "Ngày, giờ tiếp nhận hồ sơ" is about "ngày tiếp nhận".
package enum HeadingPhrases: Sendable, Hashable, CaseIterable {
    case people, days, dossiers

    /// Phrases that may stand before.
    package var before: [String] {
        switch self {
        case .people:
            [
                "số người", "tổng số người", "tổng số", "trong đó", "người dân", "công dân", "ông/bà", "anh/chị", "có", "đã", "được",
                "biết", "sử dụng", "dùng", "mở", "cài đặt", "kích hoạt", "đăng ký", "nộp hồ sơ", "tham gia", "thực hiện", "đủ", "từ đủ",
                "từ", "các", "những", "bạn", "ông", "bà", "anh", "chị", "cô/chú", "bác", "em", "tôi", "quý vị", "hiện", "hiện nay",
                "hiện tại",
                "từng",
            ]
        case .days: ["ngày", "ngày giờ", "ngày và giờ", "ngày tháng", "ngày tháng năm", "thời điểm"]
        case .dossiers: []
        }
    }

    /// Phrases that may stand behind.
    package var behind: [String] {
        switch self {
        case .people:
            [
                "không", "hay không", "chưa", "hay chưa", "trở lên", "bao giờ chưa", "rồi chưa", "phải không", "đúng không", "ạ",
                "hiện nay",
            ]
        case .days: ["hồ sơ", "của hồ sơ"]
        case .dossiers:
            [
                "hồ sơ", "của hồ sơ", "thủ tục", "thủ tục hành chính", "hiện tại", "hiện nay", "của", "công dân", "người dân", "tổ chức",
                "cá nhân",
            ]
        }
    }

    /// Headings of columns that are never read.
    package static let unread = [
        "CCCD", "CMND", "Số CCCD", "SĐT", "ĐT", "Điện thoại", "Số điện thoại", "Email", "Giới tính", "Dân tộc", "Tôn giáo", "Nghề nghiệp",
        "Trình độ", "Quan hệ với chủ hộ", "Ký tên", "Ký nhận", "Chữ ký", "Nội dung", "Loại", "Tên", "Mã", "Họ", "Tên đệm", "Người lập",
        "Người nộp", "Người nhận", "Bên giao", "Bên nhận", "Dấu thời gian", "Thời gian", "Nơi sinh", "Quê quán", "Quốc tịch", "Ảnh",
    ]

    /// What is written for the phrases before, if anything.
    package var replacement: String { self == .days ? "ngày" : "" }
}
