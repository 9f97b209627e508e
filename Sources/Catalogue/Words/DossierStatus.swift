/// The status codes of the one-stop system (Trạng thái), as it numbers them; `unknown` where an export has no status.
package enum DossierStatus: UInt8, Worded {
    case unknown = 0
    case registered = 1, received, refused, inProcess, awaitingPapers, awaitingPayment, withdrawn, stopped, resolved, returned

    package static let words: [Word<DossierStatus>] = [
        Word(.registered, "Mới đăng ký", "1", "Chờ tiếp nhận", "Chưa tiếp nhận", "Chờ tiếp nhận hồ sơ"),
        Word(.received, "Được tiếp nhận", "2", "Đã tiếp nhận", "Mới tiếp nhận"),
        Word(
            .refused, "Không được tiếp nhận", "3", "Từ chối tiếp nhận", "Từ chối", "Từ chối hồ sơ", "Không tiếp nhận",
            "Không tiếp nhận hồ sơ", "Từ chối tiếp nhận hồ sơ", "Bị từ chối", "Đã từ chối", "Bị từ chối tiếp nhận", "Đã từ chối tiếp nhận"),
        Word(
            .inProcess, "Đang xử lý", "4", "Đang giải quyết", "Đang thụ lý", "Chờ xử lý", "Chờ giải quyết", "Đang xử lý trong hạn",
            "Đang xử lý quá hạn", "Đang giải quyết trong hạn", "Đang giải quyết quá hạn", "Chưa giải quyết", "Chưa xử lý"),
        Word(
            .awaitingPapers, "Yêu cầu bổ sung giấy tờ", "5", "Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ", "Chờ bổ sung",
            "Chờ bổ sung giấy tờ", "Chờ bổ sung hồ sơ", "Bổ sung giấy tờ", "Bổ sung hồ sơ", "Yêu cầu bổ sung giấy tờ, hồ sơ",
            "Đang chờ bổ sung", "Chờ công dân bổ sung", "Chờ công dân bổ sung hồ sơ", "Tạm dừng chờ bổ sung",
            "Tạm dừng chờ bổ sung hồ sơ"),
        Word(
            .awaitingPayment, "Yêu cầu thực hiện nghĩa vụ tài chính", "6", "Thực hiện nghĩa vụ tài chính",
            "Chờ thực hiện nghĩa vụ tài chính"),
        Word(
            .withdrawn, "Công dân yêu cầu rút hồ sơ", "7", "Công dân rút hồ sơ", "Rút hồ sơ", "Hồ sơ rút", "Trả lại", "Trả lại, rút hồ sơ",
            "Trả lại hồ sơ", "Công dân rút", "Công dân yêu cầu rút", "Công dân xin rút", "Công dân xin rút hồ sơ", "Công dân đã rút hồ sơ",
            "Người dân rút hồ sơ", "Đã rút", "Đã rút hồ sơ", "Rút", "Xin rút", "Xin rút hồ sơ", "Yêu cầu rút hồ sơ", "Hồ sơ đã rút",
            "Hồ sơ xin rút", "Rút, trả lại hồ sơ", "Rút hồ sơ, trả lại", "Hồ sơ trả lại", "Đã trả lại", "Đã trả lại hồ sơ",
            "Trả lại công dân", "Trả lại hồ sơ cho công dân", "Bị trả lại", "Hồ sơ bị trả lại", "Trả hồ sơ không giải quyết",
            "Trả lại hồ sơ không đủ điều kiện", "Trả lại do không đủ điều kiện", "Không đủ điều kiện giải quyết", "Từ chối giải quyết",
            "Từ chối xử lý", "Không giải quyết", "Dừng xử lý, trả lại hồ sơ", "Dừng giải quyết, trả lại hồ sơ",
            // Taken back by whoever asked or by the office: the systems do not say which.
            "Hủy", "Đã hủy", "Hủy hồ sơ", "Đã hủy hồ sơ", "Hồ sơ hủy", "Hồ sơ đã hủy", "Bị hủy", "Hồ sơ bị hủy", "Hủy bỏ", "Đã hủy bỏ",
            "Công dân hủy", "Công dân hủy hồ sơ", "Hủy, rút hồ sơ", "Rút, hủy hồ sơ"),
        Word(
            .stopped, "Dừng xử lý", "8", "Tạm dừng xử lý", "Tạm dừng", "Đã dừng xử lý", "Dừng giải quyết", "Tạm dừng giải quyết",
            "Đang tạm dừng"),
        Word(
            .resolved, "Đã xử lý xong", "9", "Đã xử lý", "Đã giải quyết", "Đã giải quyết xong", "Đã có kết quả", "Hoàn thành",
            "Đã hoàn thành", "Chờ trả kết quả", "Chờ trả", "Có kết quả", "Đã xử lý trước hạn", "Đã xử lý đúng hạn",
            "Đã xử lý quá hạn", "Đã xử lý trễ hạn", "Đã giải quyết trước hạn", "Đã giải quyết đúng hạn", "Đã giải quyết quá hạn",
            "Đã giải quyết trễ hạn"),
        Word(.returned, "Đã trả kết quả", "10", "Đã trả", "Đã trả kết quả cho công dân"),
    ]
}
