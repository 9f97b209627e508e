/// What procedures of a commune are called: by these it is known that a name in such a column names no person.
package enum DossierNames {
    /// What procedures are made of.
    package static let phrases = [
        "đăng ký", "đăng ký lại", "khai sinh", "khai tử", "kết hôn", "giám hộ", "chấm dứt", "nhận cha, mẹ, con", "thay đổi", "cải chính",
        "bổ sung",
        "thông tin", "cấp", "cấp lại", "cấp đổi", "bản sao", "trích lục", "giấy xác nhận", "tình trạng hôn nhân", "chứng thực chữ ký",
        "hợp đồng",
        "giao dịch", "di chúc", "văn bản", "từ chối nhận di sản", "phân chia di sản", "bản chính", "giấy tờ", "cơ quan", "tổ chức",
        "có thẩm quyền",
        "hỗ trợ", "chi phí mai táng", "mai táng phí", "đối tượng", "hằng tháng", "trợ cấp", "một lần", "thôi hưởng", "điều chỉnh",
        "người cao tuổi", "khuyết tật", "mức độ", "gia hạn", "thẩm định", "phê duyệt", "công nhận", "hộ nghèo", "hộ cận nghèo",
        "phát sinh trong năm",
        "giải quyết", "chế độ", "thân nhân", "liệt sĩ", "thương binh", "bệnh binh", "hoạt động kháng chiến", "cựu chiến binh", "bảo lãnh",
        "đề nghị",
        "quyền sử dụng đất", "chuyển mục đích", "tranh chấp", "hòa giải", "biến động", "nguồn gốc", "cung cấp dữ liệu", "thông báo",
        "thủ tục",
        "giấy phép", "giấy chứng nhận", "xây dựng", "kinh doanh", "cửa hàng", "tạm trú", "thường trú", "tạm vắng", "xóa đăng ký", "tách hộ",
        "liên thông", "thẻ bảo hiểm y tế", "trẻ em dưới 6 tuổi", "trong", "ngoài", "và", "cho", "của", "đối với", "theo", "về", "từ", "tại",
        "khi",
        "sinh hoạt", "khôi phục", "thu hồi", "chuyển nhượng", "tặng cho", "thừa kế", "động sản", "nhà ở", "tài sản", "liên quan đến",
        "quyết định",
        "xét duyệt", "xếp loại", "danh hiệu", "giấy khen", "khen thưởng", "chủ tịch", "ủy ban nhân dân", "cấp xã", "tập trung", "tôn giáo",
        "lễ hội", "thư viện", "vay vốn", "sản xuất", "cây trồng", "vật nuôi", "thiệt hại", "thiên tai", "dịch bệnh", "xác nhận", "xác định",
        "thực hiện", "miễn giảm", "học phí", "tham gia", "tình nguyện", "nghĩa vụ quân sự", "yếu tố nước ngoài", "lưu động", "đã", "được",
        "tiếp nhận", "xử lý", "đơn", "khiếu nại", "tố cáo", "hồ sơ", "khác", "người", "công dân", "lần đầu", "lại",
    ]

    /// What a name that is not printed is counted under.
    package static let other = "Khác"
}
