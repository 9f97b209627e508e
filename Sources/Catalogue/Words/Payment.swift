/// How the fee was paid (Hình thức thanh toán). A bank transfer is not an online payment (766/QĐ-TTg).
package enum Payment: UInt8, Worded {
    case unknown = 0
    case online, cash, transfer, exempt
    /// Not online; how is not said.
    case offline

    package static let words: [Word<Payment>] = [
        Word(
            .online, "Trực tuyến", "Thanh toán trực tuyến", "DVCQG", "Cổng DVCQG", "Qua DVCQG", "Qua cổng DVCQG", "Cổng DVC quốc gia",
            "Qua cổng DVC quốc gia", "Qua cổng dịch vụ công quốc gia", "VNPT PAY", "Qua VNPT PAY", "Cổng quốc gia", "Qua cổng quốc gia",
            "Online",
            "Thanh toán online", "Nộp trực tuyến"),
        Word(.cash, "Tiền mặt", "Thanh toán tiền mặt", "Nộp tiền mặt", "TM"),
        Word(.transfer, "Chuyển khoản", "Chuyển khoản ngân hàng", "Chuyển khoản khác", "CK"),
        Word(.offline, "Thanh toán trực tiếp", "Nộp tiền trực tiếp", "Không trực tuyến"),
        Word(.exempt, "Miễn phí", "Đối tượng miễn phí", "Miễn", "Miễn phí, lệ phí", "Miễn lệ phí", "Không thu phí"),
    ]
}
