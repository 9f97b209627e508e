/// One question of the survey, by its place among the rows below.
package struct SurveyQuestion: Sendable, Hashable {
    /// Everything that the program knows of a question: a new question is a new row.
    package struct Row: Sendable {
        /// In `survey.<id>`; also the name of the column in the settings.
        package let id: String
        package let base: AgeBase
        /// "Người dân có tài khoản thanh toán", without the age: the base says it.
        package let name: BilingualText
        /// For axes and column heads.
        package let shortName: BilingualText
        /// What the user is told that the column is.
        package let column: BilingualText
        /// Headings of the column, the surest first. They are also known by what they ask for (`HeadingPhrases.people`).
        package let headings: [String]
        /// The paid services are parts of the question: whoever pays for one of them has said yes.
        package var hasServices = false
    }

    package let number: Int

    /// Every question, in the order of the forms' columns and of the indicators.
    package static let all = rows.indices.map(SurveyQuestion.init(number:))

    /// The question of which the paid services are parts.
    package static let cashless = all.first { $0.row.hasServices }!

    package var row: Row { Self.rows[number] }
    package var id: String { row.id }
    package var base: AgeBase { Self.rows[number].base }
    package var hasServices: Bool { Self.rows[number].hasServices }

    private init(number: Int) { self.number = number }

    /// nil where no question is called so.
    package init?(_ id: String) {
        guard let question = Self.all.first(where: { $0.id == id }) else { return nil }
        self = question
    }

    /// VNeID level 2 and online public services are asked of adults; accounts, payments and digital skills from payment age (Domain.md,
    /// "Survey bases" and "Model report"). At most 16, as many as `PersonAnswer` has room for.
    private static let rows: [Row] = [
        Row(
            id: "account", base: .paymentAge,
            name: .init(vi: "Người dân có tài khoản thanh toán", en: "People with a payment account"),
            shortName: .init(vi: "Có tài khoản", en: "Account"), column: .init(vi: "có tài khoản thanh toán", en: "payment account"),
            headings: [
                "Có tài khoản thanh toán", "Số người có tài khoản thanh toán", "Số người có tài khoản", "Có tài khoản",
                "Tài khoản thanh toán", "Tài khoản thanh toán ngân hàng", "Có tài khoản thanh toán điện tử",
                "Số người có tài khoản thanh toán điện tử",
                "Tài khoản thanh toán điện tử", "Có tài khoản ngân hàng", "Số người có tài khoản ngân hàng", "Tài khoản ngân hàng",
                "Tài khoản ngân hàng/ví điện tử", "Tài khoản ngân hàng hoặc ví điện tử", "Tài khoản thanh toán, ví điện tử", "Has account",
                "Has a payment account", "Payment account", "Bank account",
            ]),
        Row(
            id: "cashless", base: .paymentAge,
            name: .init(vi: "Người dân có sử dụng thanh toán không dùng tiền mặt", en: "People who pay without cash"),
            shortName: .init(vi: "Không dùng tiền mặt", en: "Cashless"),
            column: .init(vi: "thanh toán không dùng tiền mặt", en: "pays without cash"),
            headings: [
                "Đã thanh toán trực tuyến", "Số người thanh toán trực tuyến", "Số người đã thanh toán trực tuyến", "Thanh toán trực tuyến",
                "Có thanh toán trực tuyến", "Đã thanh toán không dùng tiền mặt", "Số người thanh toán không dùng tiền mặt",
                "Số người đã thanh toán không dùng tiền mặt", "Thanh toán không dùng tiền mặt", "Paid online", "Pays online",
                "Cashless payment",
            ], hasServices: true),
        Row(
            id: "vneid2", base: .adultAge,
            name: .init(vi: "Người dân có tài khoản định danh điện tử VNeID mức 2", en: "People with VNeID level 2"),
            shortName: .init(vi: "VNeID mức 2", en: "VNeID level 2"), column: .init(vi: "VNeID mức 2", en: "VNeID level 2"),
            headings: [
                "VNeID mức 2", "Số người có VNeID mức 2", "Có VNeID mức 2", "VNeID mức độ 2", "Số người có VNeID mức độ 2",
                "Đã kích hoạt VNeID mức 2", "Số người kích hoạt VNeID mức 2", "Tài khoản VNeID mức 2", "Định danh điện tử mức 2",
                "Định danh mức 2", "Tài khoản định danh điện tử mức 2", "Số người có định danh điện tử mức 2", "Định danh điện tử mức độ 2",
                "Tài khoản VNeID mức độ 2", "Tài khoản định danh mức 2", "VNeID", "VNeID level 2",
            ]),
        Row(
            id: "online-services", base: .adultAge,
            name: .init(vi: "Người dân đã sử dụng dịch vụ công trực tuyến", en: "People who have used online public services"),
            shortName: .init(vi: "DVC trực tuyến", en: "Online services"),
            column: .init(vi: "đã dùng dịch vụ công trực tuyến", en: "online public services"),
            headings: [
                "Đã dùng DVC trực tuyến", "Số người dùng DVC trực tuyến", "DVC trực tuyến", "Đã sử dụng DVC trực tuyến",
                "Số người đã dùng DVC trực tuyến", "Số người sử dụng DVC trực tuyến", "Sử dụng DVC trực tuyến", "Dùng DVC trực tuyến",
                "Used online public services", "Online public services",
            ]),
        Row(
            id: "digital-skills", base: .paymentAge,
            name: .init(vi: "Người dân có kỹ năng số cơ bản", en: "People with basic digital skills"),
            shortName: .init(vi: "Kỹ năng số", en: "Digital skills"), column: .init(vi: "kỹ năng số cơ bản", en: "digital skills"),
            headings: [
                "Kỹ năng số cơ bản", "Số người có kỹ năng số cơ bản", "Có kỹ năng số cơ bản", "Có kỹ năng số", "Kỹ năng số",
                "Basic digital skills", "Digital skills",
            ]),
    ]
}
