/// The words by which a finished form 06a names its columns. Systems write them in their own ways, and a heading may stand under a part
/// that is named once for several columns.
extension DossierCount.Part {
    /// What is written above the part's columns, or in them.
    package var headings: [String] {
        switch self {
        case .received: ["tiếp nhận", "hồ sơ nhận giải quyết", "nhận giải quyết"]
        case .resolved: ["đã giải quyết", "đã xử lý"]
        case .inProcess: ["đang giải quyết", "đang xử lý", "chưa giải quyết"]
        }
    }
}

extension DossierCount {
    /// What is written in the count's own column below the part, the longest first where one begins another.
    package var headings: [String] { Self.headingsByName[dataName] ?? [] }

    /// No count, though it has the words of one.
    package static let otherHeadings = ["ngày", "tỷ lệ", "tỉ lệ", "thư xin lỗi", "phi địa giới", "toàn trình", "một phần"]

    /// Who took in or settled, and no count of it.
    package static let officeHeadings = ["nơi", "đơn vị", "cơ quan", "bộ phận", "người", "lĩnh vực", "tên"]

    private static let headingsByName: [String: [String]] = [
        "received.total": ["tổng số", "tổng cộng", "tổng"],
        "received.online": ["trực tuyến", "qua mạng"],
        "received.in-person-or-postal": [
            "trực tiếp, dịch vụ bưu chính", "trực tiếp dịch vụ bưu chính", "trực tiếp và bưu chính", "trực tiếp, bưu chính",
            "trực tiếp và dịch vụ bưu chính", "trực tiếp hoặc qua dịch vụ bưu chính", "trực tiếp, qua dịch vụ bưu chính",
        ],
        "received.in-person": ["trực tiếp"],
        "received.postal": ["bưu chính"],
        "received.carried-over": ["kỳ trước"],
        "received.in-period": ["trong kỳ"],
        "resolved.total": ["tổng số", "tổng cộng", "tổng"],
        "resolved.in-time": [
            "trước và đúng hạn", "đúng và trước hạn", "đúng hạn và trước hạn", "trước hạn và đúng hạn", "trước, đúng hạn",
        ],
        "resolved.early": ["trước hạn"],
        "resolved.on-time": ["đúng hạn"],
        "resolved.overdue": ["quá hạn", "trễ hạn"],
        "in-process.total": ["tổng số", "tổng cộng", "tổng"],
        "in-process.within-due": ["trong hạn", "chưa đến hạn"],
        "in-process.overdue": ["quá hạn", "trễ hạn"],
    ]
}
