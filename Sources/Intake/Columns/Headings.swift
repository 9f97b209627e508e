/// The headings by which columns are known, the surest first: where a file has several, the first of the list wins.
///
/// Written as offices write them; they are compared by `HeadingKey`, which also spells out abbreviations.
enum Headings {
    static let known: [(column: Column, headings: [String])] = [
        (.number, ["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "S.T.T", "S TT", "No"]),
        (
            .village,
            [
                "Thôn", "Tên thôn", "Thôn/Bản/Tổ dân phố", "Thôn, bản", "Thôn/Tổ dân phố", "Thôn, tổ dân phố", "Thôn/Bản", "Thôn xóm",
                "Bản", "Làng", "Xóm", "Ấp", "Khu phố", "Tổ dân phố", "Khu dân cư", "Thôn (bản, tổ dân phố)", "Thôn, bản, khu phố",
                "Thôn/Khu phố", "Địa bàn thôn", "Đơn vị thôn", "Tên thôn, bản", "Địa bàn", "Tổ",
            ]
        ),
        (.note, ["Ghi chú"]),
        (.surveyed, ["Ngày khảo sát", "Ngày điều tra", "Ngày phỏng vấn", "Thời gian khảo sát", "Ngày thu thập", "Ngày lập phiếu"]),
        (
            .code,
            [
                "Mã hồ sơ", "Mã hồ sơ hành chính", "Mã số hồ sơ", "Mã HS TTHC", "Số hồ sơ", "Số biên nhận", "Mã biên nhận",
                "Số biên nhận hồ sơ", "Mã tiếp nhận", "Số tiếp nhận", "Mã hồ sơ thủ tục hành chính",
            ]
        ),
        (.field, ["Lĩnh vực", "Tên lĩnh vực", "Lĩnh vực giải quyết", "Lĩnh vực TTHC", "Nhóm thủ tục"]),
        (
            .procedure,
            [
                "Tên thủ tục hành chính", "Thủ tục hành chính", "Tên thủ tục", "Thủ tục", "Tên dịch vụ công", "Loại thủ tục",
                "Tên loại hồ sơ", "Tên công việc", "Nội dung hồ sơ", "Tên hồ sơ",
                "Nội dung công việc", "Nội dung yêu cầu giải quyết", "Loại hồ sơ", "Nội dung", "Trích yếu",
            ]
        ),
        (
            .status,
            [
                "Trạng thái", "Trạng thái hồ sơ", "Trạng thái xử lý", "Tình trạng hồ sơ", "Tình trạng xử lý", "Tình trạng giải quyết",
                "Tình trạng",
            ]
        ),
        (
            .channel,
            [
                "Hình thức tiếp nhận", "Hình thức nộp hồ sơ", "Hình thức nộp", "Loại tiếp nhận", "Hình thức tiếp nhận hồ sơ",
                "Phương thức tiếp nhận", "Phương thức nộp hồ sơ", "Phương thức nộp", "Kênh tiếp nhận", "Kênh nộp hồ sơ", "Kênh nộp",
                "Cách thức nộp", "Hình thức gửi", "Cách thức tiếp nhận", "Nguồn hồ sơ", "Nguồn tiếp nhận",
            ]
        ),
        (
            .address,
            [
                "Địa chỉ chủ hồ sơ", "Chủ hồ sơ Địa chỉ", "Địa chỉ của chủ hồ sơ", "Địa chỉ thường trú", "Nơi thường trú", "Địa chỉ",
                "Địa chỉ của cá nhân, tổ chức", "Địa chỉ cá nhân, tổ chức", "Địa chỉ liên hệ", "Nơi cư trú", "Nơi ở", "Chỗ ở hiện nay",
                "Hộ khẩu thường trú", "Địa chỉ, số điện thoại", "Địa chỉ người nộp", "Người nộp Địa chỉ", "Địa chỉ người nộp hồ sơ",
                "Địa chỉ của người nộp", "Địa chỉ công dân", "Địa chỉ tổ chức, cá nhân", "Địa chỉ của tổ chức, cá nhân",
                "Địa chỉ của công dân, tổ chức", "Nơi ở hiện tại", "Thường trú", "Nơi đăng ký thường trú", "Chỗ ở",
            ]
        ),
        (.submitted, ["Ngày nộp hồ sơ", "Ngày nộp", "Thời gian nộp", "Ngày gửi hồ sơ", "Ngày gửi", "Ngày đăng ký"]),
        (
            .received,
            [
                "Ngày tiếp nhận", "Ngày tiếp nhận hồ sơ", "Ngày nhận hồ sơ", "Ngày nhận", "Ngày, tháng, năm Nhận hồ sơ", "Nhận hồ sơ",
                "Ngày, tháng, năm tiếp nhận", "Ngày, tháng, năm tiếp nhận hồ sơ", "Ngày, tháng, năm nhận", "Ngày giờ tiếp nhận",
                "Thời gian tiếp nhận", "Thời gian tiếp nhận hồ sơ", "Thời điểm tiếp nhận", "Thời gian nhận", "Ngày vào sổ",
                "Tiếp nhận hồ sơ", "Ngày thụ lý",
            ]
        ),
        (
            .due,
            [
                "Ngày hẹn trả kết quả", "Ngày hẹn trả", "Ngày, tháng, năm Hẹn trả kết quả", "Hẹn trả kết quả", "Ngày, tháng, năm hẹn trả",
                "Hẹn trả", "Ngày hẹn", "Hạn xử lý", "Hạn giải quyết", "Hạn trả kết quả", "Hạn trả", "Thời hạn trả kết quả",
                "Thời gian hẹn trả", "Thời gian hẹn trả kết quả", "Ngày hết hạn", "Ngày đến hạn", "Ngày trả theo hẹn",
            ]
        ),
        (
            .finished,
            [
                "Ngày kết thúc xử lý", "Ngày có kết quả", "Ngày xử lý xong", "Ngày giải quyết xong", "Ngày hoàn thành xử lý",
                "Ngày hoàn thành", "Ngày kết thúc", "Thời gian kết thúc xử lý", "Thời gian kết thúc", "Ngày hoàn tất", "Ngày xử lý",
                "Ngày giải quyết", "Thời gian hoàn thành", "Ngày trả kết quả giải quyết",
            ]
        ),
        (
            .collected,
            [
                "Ngày trả kết quả", "Ngày trả", "Ngày trả công dân", "Ngày nhận kết quả", "Trả kết quả Ngày nhận kết quả",
                "Ngày, tháng, năm Trả kết quả", "Ngày, tháng, năm nhận kết quả", "Ngày trả thực tế", "Ngày trả kết quả thực tế",
                "Ngày công dân nhận kết quả", "Ngày công dân nhận", "Thời gian trả kết quả", "Ngày trả kết quả cho công dân", "Trả kết quả",
            ]
        ),
        (
            .payment,
            [
                "Hình thức thanh toán", "Phương thức thanh toán", "Hình thức nộp phí, lệ phí", "Hình thức nộp phí", "Hình thức nộp lệ phí",
                "Hình thức thu phí", "Kênh thanh toán", "Cách thanh toán",
            ]
        ),
        (
            .fee,
            [
                "Tổng phí, lệ phí đã nộp", "Tổng phí, lệ phí", "Tổng (VNĐ)", "Tổng tiền", "Tổng số tiền", "Số tiền đã nộp", "Số tiền",
                "Phí, lệ phí", "Lệ phí (VNĐ)", "Lệ phí", "Phí (VNĐ)", "Phí",
            ]
        ),
        (
            .level,
            [
                "Mức độ dịch vụ", "Mức độ dịch vụ công", "Mức độ DVC", "Mức độ DVCTT", "Loại dịch vụ công", "Loại dịch vụ", "Mức dịch vụ",
                "Mức độ",
            ]
        ),
        (
            .digitised,
            ["Số hóa thành phần hồ sơ", "Thành phần hồ sơ số hóa", "Số hóa hồ sơ", "Hồ sơ số hóa", "Số hóa TPHS", "Đã số hóa", "Số hóa"]
        ),
        (
            .electronicResult,
            [
                "Kết quả điện tử", "Có kết quả điện tử", "Trả kết quả điện tử", "Kết quả giải quyết điện tử", "Số hóa kết quả",
                "Kết quả số hóa",
            ]
        ),
        (
            .rating,
            [
                "Mức độ hài lòng", "Đánh giá mức độ hài lòng", "Đánh giá của công dân", "Đánh giá", "Kết quả đánh giá", "Sự hài lòng",
                "Hài lòng",
            ]
        ),
        (.quantity, ["Số lượng (bộ)", "Số lượng hồ sơ", "Số lượng", "Số bộ hồ sơ", "Số bộ"]),
        (
            .person,
            [
                "Họ và tên", "Họ tên", "Họ và tên công dân", "Họ tên công dân", "Họ và tên người được khảo sát", "Người được khảo sát",
                "Họ tên người dân", "Họ và tên người dân", "Họ, tên", "Người được hỏi", "Họ và tên người được hỏi",
                "Tên người được khảo sát", "Người trả lời", "Tên công dân",
            ]
        ),
        (
            .birth,
            [
                "Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Ngày/năm sinh", "Ngày tháng năm sinh", "Sinh năm", "Sinh ngày",
                "Ngày, tháng, năm sinh hoặc tuổi", "NTNS",
            ]
        ),
        (.age, ["Tuổi", "Số tuổi", "Độ tuổi"]),
        (
            .account,
            [
                "Có tài khoản thanh toán", "Số người có tài khoản thanh toán", "Số người có tài khoản", "Có tài khoản",
                "Tài khoản thanh toán", "Có tài khoản thanh toán điện tử", "Số người có tài khoản thanh toán điện tử",
                "Tài khoản thanh toán điện tử", "Có tài khoản ngân hàng", "Số người có tài khoản ngân hàng", "Tài khoản ngân hàng",
                "Tài khoản ngân hàng/ví điện tử", "Tài khoản ngân hàng hoặc ví điện tử",
                "Tài khoản thanh toán, ví điện tử",
            ]
        ),
        (
            .cashless,
            [
                "Đã thanh toán trực tuyến", "Số người thanh toán trực tuyến", "Số người đã thanh toán trực tuyến", "Thanh toán trực tuyến",
                "Có thanh toán trực tuyến", "Đã thanh toán không dùng tiền mặt", "Số người thanh toán không dùng tiền mặt",
                "Số người đã thanh toán không dùng tiền mặt", "Thanh toán không dùng tiền mặt",
            ]
        ),
        (
            .vneid2,
            [
                "VNeID mức 2", "Số người có VNeID mức 2", "Có VNeID mức 2", "VNeID mức độ 2", "Số người có VNeID mức độ 2",
                "Đã kích hoạt VNeID mức 2", "Số người kích hoạt VNeID mức 2", "Tài khoản VNeID mức 2", "Định danh điện tử mức 2",
                "Định danh mức 2", "Tài khoản định danh điện tử mức 2", "Số người có định danh điện tử mức 2", "Định danh điện tử mức độ 2",
                "Tài khoản VNeID mức độ 2", "Tài khoản định danh mức 2", "VNeID",
            ]
        ),
        (
            .onlineServices,
            [
                "Đã dùng DVC trực tuyến", "Số người dùng DVC trực tuyến", "DVC trực tuyến", "Đã sử dụng DVC trực tuyến",
                "Số người đã dùng DVC trực tuyến", "Số người sử dụng DVC trực tuyến", "Sử dụng DVC trực tuyến", "Dùng DVC trực tuyến",
            ]
        ),
        (.digitalSkills, ["Kỹ năng số cơ bản", "Số người có kỹ năng số cơ bản", "Có kỹ năng số cơ bản", "Có kỹ năng số", "Kỹ năng số"]),
        (
            .services,
            [
                "Dịch vụ đã thanh toán trực tuyến", "Các dịch vụ đã thanh toán trực tuyến", "Dịch vụ thanh toán trực tuyến",
                "Dịch vụ đã thanh toán", "Dịch vụ thanh toán không dùng tiền mặt", "Dịch vụ đã thanh toán không dùng tiền mặt",
            ]
        ),
        (.head, ["Chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên chủ hộ"]),
        (.households, ["Số hộ", "Tổng số hộ", "Số hộ dân", "Số hộ gia đình", "Hộ"]),
        (
            .people,
            [
                "Số nhân khẩu", "Nhân khẩu", "Tổng số nhân khẩu", "Dân số", "Số khẩu", "Số người trong hộ", "Tổng số người", "Số người",
                "Tổng nhân khẩu", "Tổng số khẩu", "Khẩu", "Nhân khẩu Tổng số", "Số nhân khẩu Tổng số", "Dân số Tổng số", "Nhân khẩu Tổng",
                "Số nhân khẩu Tổng", "Dân số Tổng",
            ]
        ),
        (
            .from15,
            [
                "Số người từ 15 tuổi", "Từ 15 tuổi", "Số người từ 15 tuổi trở lên", "Từ 15 tuổi trở lên", "Người từ 15 tuổi",
                "Người từ 15 tuổi trở lên", "Dân số từ 15 tuổi", "Dân số từ 15 tuổi trở lên", "≥ 15 tuổi", "15 tuổi trở lên",
                "Số người trên 15 tuổi", "Trên 15 tuổi",
            ]
        ),
        (
            .from18,
            [
                "Số người từ 18 tuổi", "Từ 18 tuổi", "Số người từ 18 tuổi trở lên", "Từ 18 tuổi trở lên", "Người từ 18 tuổi",
                "Người từ 18 tuổi trở lên", "Dân số từ 18 tuổi", "Dân số từ 18 tuổi trở lên", "≥ 18 tuổi", "18 tuổi trở lên",
                "Số người trên 18 tuổi", "Trên 18 tuổi", "Số người trưởng thành",
            ]
        ),
        (.electricity, ["Điện", "Tiền điện"]),
        (.water, ["Nước", "Tiền nước", "Nước sạch"]),
        (.telecom, ["Viễn thông", "Cước viễn thông", "Điện thoại, internet"]),
        (.health, ["Y tế", "Viện phí", "Khám chữa bệnh"]),
        (.insurance, ["Bảo hiểm", "BHXH, BHYT", "Bảo hiểm xã hội, bảo hiểm y tế"]),
        (.tuition, ["Học phí", "Giáo dục"]),
        (.shopping, ["Mua sắm", "Mua sắm trực tuyến", "Mua hàng"]),
        (.other, ["Khác", "Dịch vụ khác"]),
        (.aliases, ["Tên khác", "Tên gọi khác", "Tên cũ"]),
        (.formerCommune, ["Xã cũ", "Xã trước sáp nhập", "Thuộc xã cũ", "Đơn vị hành chính cũ"]),
        (.validFrom, ["Hiệu lực từ", "Có hiệu lực từ", "Hiệu lực từ ngày"]),
        (.validTo, ["Hiệu lực đến", "Hết hiệu lực", "Hiệu lực đến ngày"]),
        (.successors, ["Kế tục bởi", "Thôn kế tục", "Sáp nhập vào", "Nhập vào"]),
        (.fact, ["Chỉ tiêu", "Tên chỉ tiêu", "Nội dung chỉ tiêu"]),
        (.numerator, ["Tử số", "Số đạt"]),
        (.denominator, ["Mẫu số"]),
        (.value, ["Giá trị", "Số liệu", "Kết quả thực hiện"]),
        (.unit, ["Đơn vị", "Đơn vị tính", "ĐVT"]),
        (.target, ["Mục tiêu", "Chỉ tiêu giao", "Kế hoạch"]),
    ]
}
