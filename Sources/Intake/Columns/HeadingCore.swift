/// What a heading asks for, without the words that every office puts around it in its own way: "Số người đã mở tài khoản thanh toán" and
/// "Có tài khoản thanh toán không?" are both about "tài khoản thanh toán", "Ngày, giờ tiếp nhận hồ sơ" is about "ngày tiếp nhận".
struct HeadingCore: Sendable {
    private typealias Phrase = [HeadingKey.Word]

    private let before: [Phrase]
    private let behind: [Phrase]
    /// What is written for the phrases of `before`, if anything.
    private let replacement: Phrase

    private init(before: [String], behind: [String], replacement: String = "") {
        func phrases(_ texts: [String]) -> [Phrase] {
            texts.map { HeadingKey.words($0.utf8) }.sorted { $0.count > $1.count }
        }
        self.before = phrases(before)
        self.behind = phrases(behind)
        self.replacement = phrases([replacement])[0]
    }

    /// The key of a heading's words; nil where fewer than two are left: one alone ("Số", "Tên") says too little.
    func key(of heading: [HeadingKey.Word]) -> [UInt8]? {
        var words = heading[...]
        var isReplaced = false
        while let phrase = before.first(where: { words.starts(with: $0) }) {
            words = words.dropFirst(phrase.count)
            isReplaced = true
        }
        while let phrase = behind.first(where: { words.count >= $0.count && words.suffix($0.count) == $0[...] }) {
            words = words.dropLast(phrase.count)
        }
        if isReplaced { words = replacement + words }
        return words.count > 1 ? HeadingKey.join(words) : nil
    }

    /// The core of the headings of a column; nil for columns whose headings have none.
    static func of(_ column: Column) -> HeadingCore? {
        switch column {
        case .account, .cashless, .vneid2, .onlineServices, .digitalSkills, .services, .people, .from15, .from18, .households: people
        case .submitted, .received, .due, .finished, .collected: days
        case .status, .channel, .field, .address, .level, .rating: dossiers
        default: nil
        }
    }

    static let all = [people, days, dossiers]

    private static let people = HeadingCore(
        before: [
            "số người", "tổng số người", "tổng số", "trong đó", "người dân", "công dân", "ông/bà", "anh/chị", "có", "đã", "được",
            "biết",
            "sử dụng", "dùng", "mở", "cài đặt", "kích hoạt", "đăng ký", "nộp hồ sơ", "tham gia", "thực hiện", "đủ", "từ đủ", "từ", "các",
            "những",
        ],
        behind: ["không", "hay không", "chưa", "hay chưa", "trở lên"])

    private static let days = HeadingCore(
        before: ["ngày", "ngày giờ", "ngày và giờ", "ngày tháng", "ngày tháng năm", "thời điểm"], behind: ["hồ sơ", "của hồ sơ"],
        replacement: "ngày")

    private static let dossiers = HeadingCore(
        before: [],
        behind: [
            "hồ sơ", "của hồ sơ", "thủ tục", "thủ tục hành chính", "hiện tại", "hiện nay", "của", "công dân", "người dân", "tổ chức",
            "cá nhân",
        ])
}
