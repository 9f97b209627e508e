/// What the systems of offices say of dossiers, in words that no row of values has: a word of a column of values that is made of these
/// speaks of a dossier and names nobody.
package enum OfficePhrases {
    package static let all = [
        "xử lý", "tiếp nhận", "hồ sơ", "kết quả", "kết thúc", "hoàn thành", "hoàn tất", "giải quyết", "quy trình", "phê duyệt", "thẩm định",
        "thẩm tra", "xác minh", "bổ sung", "từ chối", "trả lại", "tạm dừng", "đã duyệt", "chờ duyệt", "trình ký", "ký số", "chờ ký",
        "đã ký", "đã hủy", "trực tuyến", "trực tiếp", "thanh toán", "tiền mặt", "chuyển khoản", "miễn phí", "lệ phí", "thu phí",
        "ví điện tử", "hài lòng", "bình thường", "dịch vụ công", "mức độ", "bưu điện", "bưu chính", "liên thông", "quá hạn", "đúng hạn",
        "trước hạn", "trong hạn", "bộ phận một cửa", "phòng chuyên môn", "lãnh đạo", "văn thư", "công chức", "cán bộ", "chuyển", "đến",
        "đi",
        "đang", "chưa", "chờ", "đã", "được", "mới", "qua", "tại", "và", "hoặc", "khác", "gửi", "nhận", "phân công", "đóng dấu", "phát hành",
        "cấp trên", "cơ quan", "giấy tờ", "nghĩa vụ tài chính", "luân chuyển", "bước", "giai đoạn", "lưu trữ", "hệ thống", "tự động",
        "xin lỗi", "tạm được", "gia hạn", "thu hồi", "hủy", "rút", "trả", "số hóa", "bản điện tử", "bản giấy", "tốt", "rất tốt", "kém",
        "chấp nhận",
    ]
}
