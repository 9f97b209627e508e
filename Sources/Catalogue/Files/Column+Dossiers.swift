// A row stays together.
// swift-format-ignore-file

extension Column {
    /// Columns of the one-stop system.
    static let dossierRows: [Row] = [
        Row(.code, "code", .init(vi: "mã hồ sơ", en: "dossier code"), .ofDossiers, [
            "Mã hồ sơ", "Mã hồ sơ hành chính", "Mã số hồ sơ", "Mã HS TTHC", "Số hồ sơ", "Số biên nhận", "Mã biên nhận",
            "Số biên nhận hồ sơ", "Mã tiếp nhận", "Số tiếp nhận", "Mã hồ sơ thủ tục hành chính",
        ]),
        Row(.field, "field", .init(vi: "lĩnh vực", en: "field"), .withFields, phrases: .dossiers, [
            "Lĩnh vực", "Tên lĩnh vực", "Lĩnh vực giải quyết", "Lĩnh vực, công việc giải quyết theo cấp", "Lĩnh vực TTHC", "Nhóm thủ tục",
        ]),
        Row(.procedure, "procedure", .init(vi: "thủ tục hành chính", en: "procedure"), .dossiers, [
            "Tên thủ tục hành chính", "Thủ tục hành chính", "Tên thủ tục", "Thủ tục", "Tên dịch vụ công", "Loại thủ tục",
            "Tên loại hồ sơ", "Tên công việc", "Nội dung hồ sơ", "Tên hồ sơ", "Nội dung công việc", "Nội dung yêu cầu giải quyết",
            "Loại hồ sơ", "Nội dung", "Trích yếu",
        ]),
        Row(.status, "status", .init(vi: "trạng thái", en: "status"), .dossiers, phrases: .dossiers, [
            "Trạng thái", "Trạng thái hồ sơ", "Trạng thái xử lý", "Tình trạng hồ sơ", "Tình trạng xử lý", "Tình trạng giải quyết",
            "Tình trạng",
        ]),
        Row(.channel, "channel", .init(vi: "hình thức tiếp nhận", en: "channel"), .dossiers, phrases: .dossiers, [
            "Hình thức tiếp nhận", "Hình thức nộp hồ sơ", "Hình thức nộp", "Loại tiếp nhận", "Hình thức tiếp nhận hồ sơ",
            "Phương thức tiếp nhận", "Phương thức nộp hồ sơ", "Phương thức nộp", "Kênh tiếp nhận", "Kênh nộp hồ sơ", "Kênh nộp",
            "Cách thức nộp", "Hình thức gửi", "Cách thức tiếp nhận", "Nguồn hồ sơ", "Nguồn tiếp nhận",
        ]),
        Row(.address, "address", .init(vi: "địa chỉ, để tìm thôn", en: "address, to find the village"), .withAddress, phrases: .dossiers, [
            "Địa chỉ chủ hồ sơ", "Chủ hồ sơ Địa chỉ", "Địa chỉ của chủ hồ sơ", "Địa chỉ thường trú", "Nơi thường trú", "Địa chỉ",
            "Địa chỉ của cá nhân, tổ chức", "Địa chỉ cá nhân, tổ chức", "Địa chỉ liên hệ", "Nơi cư trú", "Nơi ở", "Chỗ ở hiện nay",
            "Hộ khẩu thường trú", "Địa chỉ, số điện thoại", "Địa chỉ người nộp", "Người nộp Địa chỉ", "Địa chỉ người nộp hồ sơ",
            "Địa chỉ của người nộp", "Địa chỉ công dân", "Địa chỉ tổ chức, cá nhân", "Địa chỉ của tổ chức, cá nhân",
            "Địa chỉ của công dân, tổ chức", "Nơi ở hiện tại", "Thường trú", "Nơi đăng ký thường trú", "Chỗ ở",
        ]),
        Row(.submitted, "submitted", .init(vi: "ngày nộp", en: "day submitted"), .dossiers, phrases: .days, [
            "Ngày nộp hồ sơ", "Ngày nộp", "Thời gian nộp", "Ngày gửi hồ sơ", "Ngày gửi", "Ngày đăng ký",
        ]),
        Row(.received, "received", .init(vi: "ngày tiếp nhận", en: "day received"), .dossiers, phrases: .days, [
            "Ngày tiếp nhận", "Ngày tiếp nhận hồ sơ", "Ngày nhận hồ sơ", "Ngày nhận", "Ngày, tháng, năm Nhận hồ sơ", "Nhận hồ sơ",
            "Ngày, tháng, năm tiếp nhận", "Ngày, tháng, năm tiếp nhận hồ sơ", "Ngày, tháng, năm nhận", "Ngày giờ tiếp nhận",
            "Thời gian tiếp nhận", "Thời gian tiếp nhận hồ sơ", "Thời điểm tiếp nhận", "Thời gian nhận", "Ngày vào sổ",
            "Tiếp nhận hồ sơ", "Ngày thụ lý",
        ]),
        Row(.due, "due", .init(vi: "ngày hẹn trả", en: "due day"), .dossiers, phrases: .days, [
            "Ngày hẹn trả kết quả", "Ngày hẹn trả", "Ngày, tháng, năm Hẹn trả kết quả", "Hẹn trả kết quả", "Ngày, tháng, năm hẹn trả",
            "Hẹn trả", "Ngày hẹn", "Hạn xử lý", "Hạn giải quyết", "Hạn trả kết quả", "Hạn trả", "Thời hạn trả kết quả",
            "Thời gian hẹn trả", "Thời gian hẹn trả kết quả", "Ngày hết hạn", "Ngày đến hạn", "Ngày trả theo hẹn",
        ]),
        Row(.finished, "finished", .init(vi: "ngày giải quyết xong", en: "day finished"), .dossiers, phrases: .days, [
            "Ngày kết thúc xử lý", "Ngày có kết quả", "Ngày xử lý xong", "Ngày giải quyết xong", "Ngày hoàn thành xử lý",
            "Ngày hoàn thành", "Ngày kết thúc", "Thời gian kết thúc xử lý", "Thời gian kết thúc", "Ngày hoàn tất", "Ngày xử lý",
            "Ngày giải quyết", "Thời gian hoàn thành", "Ngày trả kết quả giải quyết",
            "Có kết quả", "Thời gian có kết quả", "Ngày có KQ", "Giải quyết xong", "Xử lý xong", "Kết thúc xử lý",
        ]),
        Row(.collected, "collected", .init(vi: "ngày trả kết quả", en: "day collected"), .dossiers, phrases: .days, [
            "Ngày trả kết quả", "Ngày trả", "Ngày trả công dân", "Ngày nhận kết quả", "Trả kết quả Ngày nhận kết quả",
            "Ngày, tháng, năm Trả kết quả", "Ngày, tháng, năm nhận kết quả", "Ngày trả thực tế", "Ngày trả kết quả thực tế",
            "Ngày công dân nhận kết quả", "Ngày công dân nhận", "Thời gian trả kết quả", "Ngày trả kết quả cho công dân", "Trả kết quả",
        ]),
        Row(.payment, "payment", .init(vi: "hình thức thanh toán", en: "payment"), .ofDossiers, [
            "Hình thức thanh toán", "Phương thức thanh toán", "Hình thức nộp phí, lệ phí", "Hình thức nộp phí", "Hình thức nộp lệ phí",
            "Hình thức thu phí", "Kênh thanh toán", "Cách thanh toán",
        ]),
        Row(.fee, "fee", .init(vi: "phí, lệ phí", en: "fee"), .ofDossiers, [
            "Tổng phí, lệ phí đã nộp", "Tổng phí, lệ phí", "Tổng (VNĐ)", "Tổng tiền", "Tổng số tiền", "Số tiền đã nộp", "Số tiền",
            "Phí, lệ phí", "Thu phí, lệ phí (VNĐ)", "Thu phí, lệ phí", "Số tiền đã thu", "Số tiền (VNĐ)", "Lệ phí (VNĐ)", "Lệ phí",
            "Lệ phí đã thu",
        ]),
        Row(.level, "level", .init(vi: "mức độ dịch vụ công", en: "service level"), .dossiers, phrases: .dossiers, [
            "Mức độ dịch vụ", "Mức độ dịch vụ công", "Mức độ DVC", "Mức độ DVCTT", "Loại dịch vụ công", "Loại dịch vụ", "Mức dịch vụ",
            "Mức độ",
        ]),
        Row(.digitised, "digitised", .init(vi: "số hóa thành phần hồ sơ", en: "digitised"), .ofDossiers, [
            "Số hóa thành phần hồ sơ", "Thành phần hồ sơ số hóa", "Số hóa hồ sơ", "Hồ sơ số hóa", "Số hóa TPHS", "Đã số hóa", "Số hóa",
            "Trạng thái số hóa", "Tình trạng số hóa", "Số hóa hồ sơ TTHC khi tiếp nhận", "Số hóa hồ sơ khi tiếp nhận",
        ]),
        Row(.electronicResult, "electronic-result", .init(vi: "kết quả điện tử", en: "electronic result"), .ofDossiers, [
            "Kết quả điện tử", "Có kết quả điện tử", "Trả kết quả điện tử", "Kết quả giải quyết điện tử", "Số hóa kết quả",
            "Kết quả số hóa", "Số hóa kết quả giải quyết", "Số hóa kết quả giải quyết TTHC",
        ]),
        Row(.rating, "rating", .init(vi: "mức độ hài lòng", en: "rating"), .ofDossiers, phrases: .dossiers, [
            "Mức độ hài lòng", "Đánh giá mức độ hài lòng", "Đánh giá của công dân", "Đánh giá", "Kết quả đánh giá", "Sự hài lòng",
            "Hài lòng",
        ]),
        Row(.quantity, "quantity", .init(vi: "số lượng", en: "quantity"), .dossiers, [
            "Số lượng (bộ)", "Số lượng hồ sơ", "Số lượng", "Số bộ hồ sơ", "Số bộ",
        ]),
    ]

    /// What sheets by unit have before their counts; "Đơn vị" alone is that of a fact elsewhere.
    static let summaryRows: [Row] = [
        Row(.office, "office", .init(vi: "đơn vị của dòng tổng hợp", en: "the unit of a summary's row"), .summaries, [
            "Đơn vị giải quyết", "Tên đơn vị", "Đơn vị xử lý", "Đơn vị tiếp nhận", "Đơn vị thực hiện", "Cơ quan", "Cơ quan, đơn vị", "Tên cơ quan",
            "Cơ quan giải quyết", "Tên cơ quan, đơn vị", "Đơn vị, cơ quan", "Xã, phường", "Xã, phường, thị trấn", "Tên xã", "Tên xã, phường",
            "Xã", "Phường", "UBND cấp xã", "UBND xã", "UBND xã, phường", "Đơn vị hành chính", "Cấp xã",
        ]),
    ]

    /// What sheets of fees, of online payments and of digitisation have beside those.
    static let paymentRows: [Row] = [
        Row(.charge, "charge", .init(vi: "phí, ngoài lệ phí", en: "charge beside the fee"), .ofDossiers, [
            "Phí (VNĐ)", "Phí", "Phí đã thu", "Thu phí",
        ]),
        Row(.collection, "collection", .init(vi: "hình thức thu phí", en: "how the fee is collected"), .ofDossiers, [
            "Hình thức thu", "Hình thức thu phí, lệ phí", "Đối tượng thu phí",
        ]),
        Row(.vnptPay, "vnpt-pay", .init(vi: "thanh toán qua VNPT Pay", en: "paid by VNPT Pay"), .ofDossiers, [
            "Thanh toán qua VNPT PAY", "VNPT PAY", "Qua VNPT PAY", "Thanh toán VNPT PAY",
        ]),
        Row(.nationalPortal, "national-portal", .init(vi: "thanh toán qua Cổng Quốc gia", en: "paid by the national portal"), .ofDossiers, [
            "Thanh toán qua Cổng Quốc gia", "Thanh toán qua Cổng DVC quốc gia", "Thanh toán qua Cổng DVCQG", "Thanh toán qua DVCQG",
            "Qua Cổng DVC quốc gia", "Qua Cổng DVCQG", "Cổng DVC quốc gia", "Cổng DVCQG", "DVCQG",
        ]),
        Row(.reused, "reused", .init(vi: "tái sử dụng thành phần hồ sơ", en: "components used again"), .ofDossiers, [
            "Có tái sử dụng thành phần", "Có tái sử dụng thành phần hồ sơ", "Tái sử dụng thành phần hồ sơ", "Tái sử dụng thành phần",
            "Có tái sử dụng thành phần từ cổng DVC quốc gia", "Tái sử dụng dữ liệu số hóa",
        ]),
        Row(.elsewhere, "elsewhere", .init(vi: "hồ sơ phi địa giới", en: "of somebody from elsewhere"), .dossiers, [
            "Phi địa giới", "Hồ sơ phi địa giới", "Đơn vị phi địa giới", "Phi địa giới hành chính",
        ]),
        Row(.paidOn, "paid-on", .init(vi: "ngày thu phí", en: "day of payment"), [.dossierDetails], [
            "Ngày thu phí, lệ phí", "Ngày thu phí", "Ngày thu lệ phí", "Ngày thu", "Ngày thanh toán", "Thời gian thanh toán",
            "Thời gian thu", "Ngày giờ thanh toán", "Ngày nộp phí", "Ngày nộp tiền",
        ]),
        Row(.receipt, "receipt", .init(vi: "số biên lai", en: "number of the receipt"), [.dossierDetails], [
            "Số biên lai", "Số biên lai phí", "Số biên lai lệ phí", "Số biên lai thu phí, lệ phí", "Mã biên lai", "Mã giao dịch",
            "Số chứng từ",
        ]),
    ]
}
