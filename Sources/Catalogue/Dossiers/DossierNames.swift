/// What fields and procedures of a commune are called: by these a row is known as the name of a group, and a name in such a column as no
/// person's.
package enum DossierNames {
    /// Names of fields as communes have them, and what longer ones begin with: "Hộ tịch - Chứng thực".
    package static let fields = [
        "hộ tịch", "quốc tịch", "chứng thực", "nuôi con nuôi", "đất đai", "địa chính", "bảo trợ xã hội", "bảo trợ",
        "người có công", "lao động", "việc làm", "tiền lương", "trẻ em", "giảm nghèo", "phòng chống tệ nạn xã hội",
        "phòng, chống tệ nạn xã hội", "an sinh xã hội", "chính sách xã hội", "bảo hiểm xã hội", "bảo hiểm y tế", "bảo hiểm",
        "y tế", "dân số", "trợ giúp xã hội", "an toàn thực phẩm", "an toàn vệ sinh thực phẩm", "vệ sinh an toàn thực phẩm",
        "giáo dục", "đào tạo", "mầm non", "văn hóa", "văn hoá", "thể dục", "thể thao", "gia đình", "thư viện", "du lịch",
        "tôn giáo", "tín ngưỡng", "thi đua", "khen thưởng", "dân tộc", "nội vụ", "chính quyền địa phương", "công chức", "tổ chức",
        "hội", "quân sự", "quốc phòng", "dân quân", "nghĩa vụ quân sự", "an ninh", "công an", "cư trú", "đăng ký cư trú",
        "quản lý cư trú", "tư pháp", "hòa giải", "hoà giải", "phổ biến giáo dục pháp luật", "phổ biến, giáo dục pháp luật",
        "bồi thường nhà nước", "trợ giúp pháp lý", "xử lý vi phạm", "khiếu nại", "tố cáo", "giải quyết khiếu nại", "tiếp công dân",
        "xử lý đơn", "thanh tra", "phòng chống tham nhũng", "phòng, chống tham nhũng", "xây dựng", "quy hoạch", "nhà ở",
        "hạ tầng kỹ thuật", "đô thị", "giao thông", "đường bộ", "đường thủy", "đường thuỷ", "hàng hải", "vận tải", "môi trường",
        "tài nguyên", "tài nguyên nước", "khoáng sản", "biển", "khí tượng thủy văn", "nông nghiệp", "nông thôn",
        "phát triển nông thôn", "trồng trọt", "chăn nuôi", "thú y", "bảo vệ thực vật", "lâm nghiệp", "kiểm lâm", "thủy lợi",
        "thuỷ lợi", "thủy sản", "thuỷ sản", "phòng chống thiên tai", "phòng, chống thiên tai", "đê điều", "kinh tế hợp tác",
        "hợp tác xã", "hộ kinh doanh", "đăng ký kinh doanh", "thành lập và hoạt động", "doanh nghiệp", "tài chính", "ngân sách",
        "thuế", "phí, lệ phí", "công thương", "thương mại", "lưu thông hàng hóa", "lưu thông hàng hoá", "kinh doanh khí",
        "công nghiệp", "điện", "khoa học", "thông tin", "truyền thông", "báo chí", "phát thanh", "xuất bản", "viễn thông",
        "bưu chính", "công nghệ thông tin", "phòng cháy", "đấu thầu", "đầu tư", "liên thông", "lĩnh vực",
    ]

    /// What procedures do: their names begin so.
    package static let deeds = [
        "đăng ký", "cấp", "xác nhận", "chứng thực", "thủ tục", "hỗ trợ", "giải quyết", "công nhận", "thay đổi", "cải chính",
        "bổ sung", "trợ giúp", "trợ cấp", "điều chỉnh", "hủy", "huỷ", "gia hạn", "chấm dứt", "thông báo", "tặng", "xét", "xóa",
        "xoá", "thực hiện", "liên thông", "hưởng", "khai báo", "tách", "hợp thửa", "chuyển", "thu hồi", "miễn", "nhận", "ghi",
        "đề nghị", "quyết định", "thẩm định", "phê duyệt", "tiếp nhận", "hòa giải", "hoà giải", "thành lập", "giao", "cho thuê",
        "đính chính", "xây dựng", "phục hồi", "lập",
    ]

    /// What names of procedures are made of.
    package static let phrases =
        deeds + [
            "đăng ký lại", "khai sinh", "khai tử", "kết hôn", "giám hộ", "nhận cha, mẹ, con", "thông tin", "cấp lại", "cấp đổi",
            "bản sao", "trích lục", "giấy xác nhận", "tình trạng hôn nhân", "chứng thực chữ ký", "hợp đồng", "giao dịch",
            "di chúc", "văn bản", "từ chối nhận di sản", "phân chia di sản", "bản chính", "giấy tờ", "cơ quan", "tổ chức",
            "có thẩm quyền", "chi phí mai táng", "mai táng phí", "đối tượng", "hằng tháng", "một lần", "thôi hưởng",
            "người cao tuổi", "khuyết tật", "mức độ", "hộ nghèo", "hộ cận nghèo", "phát sinh trong năm", "chế độ", "thân nhân",
            "liệt sĩ", "thương binh", "bệnh binh", "hoạt động kháng chiến", "cựu chiến binh", "bảo lãnh", "quyền sử dụng đất",
            "chuyển mục đích", "tranh chấp", "biến động", "nguồn gốc", "cung cấp dữ liệu", "giấy phép", "giấy chứng nhận",
            "kinh doanh", "cửa hàng", "tạm trú", "thường trú", "tạm vắng", "xóa đăng ký", "tách hộ", "thẻ bảo hiểm y tế",
            "trẻ em dưới 6 tuổi", "trong", "ngoài", "và", "cho", "của", "đối với", "theo", "về", "từ", "tại", "khi", "sinh hoạt",
            "khôi phục", "chuyển nhượng", "tặng cho", "thừa kế", "động sản", "nhà ở", "tài sản", "liên quan đến", "xét duyệt",
            "xếp loại", "danh hiệu", "giấy khen", "khen thưởng", "chủ tịch", "ủy ban nhân dân", "cấp xã", "tập trung", "tôn giáo",
            "lễ hội", "thư viện", "vay vốn", "sản xuất", "cây trồng", "vật nuôi", "thiệt hại", "thiên tai", "dịch bệnh",
            "xác định", "miễn giảm", "học phí", "tham gia", "tình nguyện", "nghĩa vụ quân sự", "yếu tố nước ngoài", "lưu động",
            "đã", "được", "xử lý", "đơn", "khiếu nại", "tố cáo", "hồ sơ", "khác", "người", "công dân", "lần đầu", "lại",
            "nghị định", "nghị quyết", "quyết định", "thông tư", "luật", "nhà nước", "Việt Nam", "bà mẹ", "bộ", "sở", "hội", "đảng",
            "Mặt trận Tổ quốc", "Thủ tướng Chính phủ", "sổ", "trung ương", "công an",
        ]

    /// What a name that is not printed is counted under.
    package static let other = "Khác"
}
