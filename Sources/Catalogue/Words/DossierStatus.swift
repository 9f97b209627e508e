/// The status codes of the one-stop system (Trạng thái), as it numbers them; `unknown` where an export has no status.
package enum DossierStatus: UInt8, Worded {
    case unknown = 0
    case registered = 1, received, refused, inProcess, awaitingPapers, awaitingPayment, withdrawn, stopped, resolved, returned

    package static let words: [Word<DossierStatus>] = [
        Word(.registered, "Mới đăng ký", "1", "Chờ tiếp nhận", "Chưa tiếp nhận", "Chờ tiếp nhận hồ sơ"),
        Word(.received, "Được tiếp nhận", "2", "Đã tiếp nhận", "Mới tiếp nhận"),
        Word(
            .refused, "Không được tiếp nhận", "3", "Từ chối tiếp nhận", "Từ chối", "Từ chối hồ sơ", "Không tiếp nhận",
            "Không tiếp nhận hồ sơ"),
        Word(.inProcess, "Đang xử lý", "4", "Đang giải quyết", "Đang thụ lý", "Chờ xử lý", "Chờ giải quyết"),
        Word(
            .awaitingPapers, "Yêu cầu bổ sung giấy tờ", "5", "Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ", "Chờ bổ sung",
            "Chờ bổ sung giấy tờ", "Chờ bổ sung hồ sơ", "Bổ sung giấy tờ", "Bổ sung hồ sơ"),
        Word(
            .awaitingPayment, "Yêu cầu thực hiện nghĩa vụ tài chính", "6", "Thực hiện nghĩa vụ tài chính",
            "Chờ thực hiện nghĩa vụ tài chính"),
        Word(
            .withdrawn, "Công dân yêu cầu rút hồ sơ", "7", "Công dân rút hồ sơ", "Rút hồ sơ", "Hồ sơ rút", "Trả lại", "Trả lại, rút hồ sơ",
            "Trả lại hồ sơ"),
        Word(.stopped, "Dừng xử lý", "8", "Tạm dừng xử lý", "Tạm dừng"),
        Word(
            .resolved, "Đã xử lý xong", "9", "Đã xử lý", "Đã giải quyết", "Đã giải quyết xong", "Đã có kết quả", "Hoàn thành",
            "Đã hoàn thành", "Chờ trả kết quả", "Chờ trả", "Có kết quả"),
        Word(.returned, "Đã trả kết quả", "10", "Đã trả", "Đã trả kết quả cho công dân"),
    ]
}
