/// A count of a sheet that sums up digitisation or payments by unit or by field: what a rate of dossiers is made of (Domain.md, "Sheets by unit").
package enum RateCount: String, Sendable, Hashable, CaseIterable {
    case received, digitised, notDigitised = "not-digitised"
    case resolved, electronic, notElectronic = "not-electronic"
    case feePaying = "fee-paying", paidOnline = "paid-online", paidByPortal = "paid-by-portal", paidCash = "paid-cash"
    case paidByTransfer = "paid-by-transfer"

    /// What the user is told that the column is.
    package var name: BilingualText {
        switch self {
        case .received: .init(vi: "số hồ sơ tiếp nhận", en: "dossiers received")
        case .digitised: .init(vi: "số hồ sơ đã số hóa thành phần", en: "dossiers digitised")
        case .notDigitised: .init(vi: "số hồ sơ chưa số hóa thành phần", en: "dossiers not digitised")
        case .resolved: .init(vi: "số hồ sơ đã giải quyết", en: "dossiers resolved")
        case .electronic: .init(vi: "số hồ sơ có kết quả điện tử", en: "dossiers with an electronic result")
        case .notElectronic: .init(vi: "số hồ sơ chưa có kết quả điện tử", en: "dossiers without an electronic result")
        case .feePaying: .init(vi: "số hồ sơ có phí, lệ phí", en: "dossiers with a fee")
        case .paidOnline: .init(vi: "số hồ sơ thanh toán trực tuyến", en: "dossiers paid online")
        case .paidByPortal: .init(vi: "số hồ sơ thanh toán qua cổng dịch vụ công quốc gia", en: "dossiers paid by the national portal")
        case .paidCash: .init(vi: "số hồ sơ nộp tiền mặt", en: "dossiers paid in cash")
        case .paidByTransfer: .init(vi: "số hồ sơ chuyển khoản", en: "dossiers paid by transfer")
        }
    }

    /// How a rate is made of what a sheet has columns for.
    package struct Share: Sendable {
        package let rate: DossierRate
        /// What says yes: the first of these that the sheet has all of, added up.
        package let yes: [[RateCount]]
        /// What all of them are, likewise.
        package let whole: [[RateCount]]
    }

    /// A transfer is no online payment, and where transfers are not divided nobody knows what in them is one.
    package static let shares = [
        Share(rate: .digitised, yes: [[.digitised]], whole: [[.received], [.digitised, .notDigitised]]),
        Share(rate: .electronicResult, yes: [[.electronic]], whole: [[.resolved], [.electronic, .notElectronic]]),
        Share(
            rate: .onlinePayment, yes: [[.paidOnline], [.paidByPortal]],
            whole: [
                [.feePaying], [.paidOnline, .paidCash, .paidByTransfer], [.paidByPortal, .paidCash, .paidByTransfer],
                [.paidOnline, .paidCash],
                [.paidByPortal, .paidCash],
            ]),
    ]
}

/// Words by which the columns of such a sheet are known.
extension RateCount {
    /// What is written in the count's own column, or above it.
    package var headings: [String] {
        switch self {
        case .received: Self.receivedHeadings
        case .digitised, .electronic: Self.digitisedHeadings
        case .notDigitised, .notElectronic: Self.notDigitisedHeadings
        case .resolved: Self.resolvedHeadings
        case .feePaying: Self.feeHeadings
        case .paidOnline: Self.onlineHeadings
        case .paidByPortal: Self.portalHeadings
        case .paidCash: Self.cashHeadings
        case .paidByTransfer: Self.transferHeadings
        }
    }

    /// Columns with these are no counts of dossiers, or of a part that no rate asks for.
    package static let otherHeadings = [
        "số tiền", "thành tiền", "tổng tiền", "vnđ", "tỷ lệ", "phần trăm", "ngày", "tái sử dụng", "miễn phí", "miễn", "không thu phí",
        "không phát sinh", "không có phí", "quá hạn", "đúng hạn", "trước hạn", "thứ tự", "đang giải quyết", "đang xử lý", "chưa giải quyết",
    ]
    package static let portalHeadings = [
        "cổng dvcqg", "dvcqg", "cổng dịch vụ công quốc gia", "cổng quốc gia", "vnpt pay", "nền tảng thanh toán", "payment platform",
    ]
    package static let onlineHeadings = ["thanh toán trực tuyến", "nộp trực tuyến", "nộp phí trực tuyến", "trực tuyến"]
    package static let cashHeadings = ["tiền mặt"]
    package static let transferHeadings = ["chuyển khoản"]
    package static let feeHeadings = [
        "có phí", "có thu phí", "phải thu phí", "phải nộp phí", "phát sinh phí", "thu phí", "nghĩa vụ tài chính", "phải thanh toán",
        "yêu cầu thanh toán",
        "phát sinh thanh toán", "tổng số hồ sơ thanh toán", "tổng số giao dịch", "có lệ phí", "thu lệ phí",
    ]
    package static let digitisedHeadings = ["số hóa", "bản điện tử", "kết quả điện tử"]
    package static let notDigitisedHeadings = ["chưa số hóa", "không số hóa", "chưa được số hóa", "chưa có kết quả điện tử", "chưa cấp"]
    package static let resultHeadings = ["kết quả"]
    package static let paymentHeadings = ["thanh toán", "phí", "lệ phí", "nộp phí"]
    package static let receivedHeadings = ["tiếp nhận", "đã nhận"]
    package static let resolvedHeadings = ["giải quyết", "đã xử lý", "đã trả"]
    package static let totalHeadings = ["tổng số", "tổng số hồ sơ", "tổng hồ sơ", "số hồ sơ", "tổng cộng", "tổng"]
}
