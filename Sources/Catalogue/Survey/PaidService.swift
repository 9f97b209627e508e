/// One service that can be paid without cash, by its place among the rows below.
package struct PaidService: Sendable, Hashable {
    /// Everything that the program knows of a service: a new service is a new row.
    package struct Row: Sendable {
        /// In `survey.cashless.<id>`; also the name of the column in the settings.
        package let id: String
        /// "Người dân thanh toán trực tuyến tiền điện", without the age: the base says it.
        package let name: BilingualText
        /// For axes and column heads.
        package let shortName: BilingualText
        /// What the user is told that the column is.
        package let column: BilingualText
        /// Headings of a column of its own, the surest first.
        package let headings: [String]
        /// What the service is called in the cells of a column for all of them, and in headings that say how it is paid.
        package let spellings: [String]
    }

    package let number: Int

    /// Every service, in the order of the forms.
    package static let all = rows.indices.map(PaidService.init(number:))

    /// What is in no form.
    package static let other = PaidService("other")!

    package var row: Row { Self.rows[number] }
    package var id: String { row.id }
    /// Whose answers count: as for the question that all services are parts of.
    package var base: AgeBase { SurveyQuestion.cashless.base }

    private init(number: Int) { self.number = number }

    /// nil where no service is called so.
    package init?(_ id: String) {
        guard let service = Self.all.first(where: { $0.id == id }) else { return nil }
        self = service
    }

    /// Spellings that name several services at once.
    package static let jointSpellings: [(ids: [String], spellings: [String])] = [
        (["electricity", "water"], ["điện nước", "tiền điện nước"])
    ]

    /// At most 16, as many as `PaidServices` has room for.
    private static let rows: [Row] = [
        Row(
            id: "electricity", name: .init(vi: "Người dân thanh toán trực tuyến tiền điện", en: "People who pay electricity online"),
            shortName: .init(vi: "Điện", en: "Electricity"), column: .init(vi: "trả tiền điện trực tuyến", en: "electricity paid online"),
            headings: ["Điện", "Tiền điện", "Electricity"], spellings: ["điện", "tiền điện", "electricity"]),
        Row(
            id: "water", name: .init(vi: "Người dân thanh toán trực tuyến tiền nước", en: "People who pay water online"),
            shortName: .init(vi: "Nước", en: "Water"), column: .init(vi: "trả tiền nước trực tuyến", en: "water paid online"),
            headings: ["Nước", "Tiền nước", "Nước sạch", "Water"], spellings: ["nước", "tiền nước", "nước sạch", "tiền nước sạch", "water"]),
        Row(
            id: "telecom",
            name: .init(vi: "Người dân thanh toán trực tuyến cước viễn thông", en: "People who pay telecom charges online"),
            shortName: .init(vi: "Viễn thông", en: "Telecom"),
            column: .init(vi: "trả cước viễn thông trực tuyến", en: "telecom paid online"),
            headings: ["Viễn thông", "Cước viễn thông", "Điện thoại, internet", "Telecom"],
            spellings: [
                "viễn thông", "cước viễn thông", "điện thoại", "cước điện thoại", "tiền điện thoại", "internet", "mạng", "cước internet",
                "tiền internet", "tiền mạng", "điện thoại internet", "viễn thông internet", "cước viễn thông internet", "telecom",
            ]),
        Row(
            id: "health", name: .init(vi: "Người dân thanh toán trực tuyến dịch vụ y tế", en: "People who pay health services online"),
            shortName: .init(vi: "Y tế", en: "Health"), column: .init(vi: "trả viện phí trực tuyến", en: "health services paid online"),
            headings: ["Y tế", "Viện phí", "Khám chữa bệnh", "Health"],
            spellings: ["y tế", "viện phí", "khám chữa bệnh", "khám bệnh", "tiền viện phí", "health"]),
        Row(
            id: "insurance", name: .init(vi: "Người dân thanh toán trực tuyến bảo hiểm", en: "People who pay insurance online"),
            shortName: .init(vi: "Bảo hiểm", en: "Insurance"), column: .init(vi: "đóng bảo hiểm trực tuyến", en: "insurance paid online"),
            headings: ["Bảo hiểm", "BHXH, BHYT", "Bảo hiểm xã hội, bảo hiểm y tế", "Insurance"],
            spellings: ["bảo hiểm", "bhxh", "bhyt", "bhxh bhyt", "bhyt bhxh", "tiền bảo hiểm"]),
        Row(
            id: "tuition", name: .init(vi: "Người dân thanh toán trực tuyến học phí", en: "People who pay tuition online"),
            shortName: .init(vi: "Học phí", en: "Tuition"), column: .init(vi: "đóng học phí trực tuyến", en: "tuition paid online"),
            headings: ["Học phí", "Giáo dục", "Tuition"], spellings: ["học phí", "tiền học", "tiền học phí", "giáo dục", "tuition"]),
        Row(
            id: "shopping", name: .init(vi: "Người dân thanh toán trực tuyến khi mua sắm", en: "People who pay for shopping online"),
            shortName: .init(vi: "Mua sắm", en: "Shopping"), column: .init(vi: "mua sắm trực tuyến", en: "shopping paid online"),
            headings: ["Mua sắm", "Mua sắm trực tuyến", "Mua hàng", "Shopping"],
            spellings: ["mua sắm", "mua hàng", "mua sắm hàng hóa", "shopping"]),
        Row(
            id: "other", name: .init(vi: "Người dân thanh toán trực tuyến dịch vụ khác", en: "People who pay for other services online"),
            shortName: .init(vi: "Khác", en: "Other"), column: .init(vi: "dịch vụ khác trả trực tuyến", en: "other services paid online"),
            headings: ["Khác", "Dịch vụ khác", "Other"], spellings: ["khác", "loại khác", "other"]),
    ]
}

/// Several services at once.
package struct PaidServices: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// For `[]` and lists: without it other modules go by way of the standard library's generic one.
    package init(arrayLiteral elements: PaidServices...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    package init(_ service: PaidService) { self.init(rawValue: 1 << UInt16(service.number)) }

    /// Every service.
    package static let all = PaidServices(PaidService.all.map(PaidServices.init))

    package func contains(_ service: PaidService) -> Bool { contains(PaidServices(service)) }

    /// The services, in the order of the forms.
    package var services: [PaidService] { PaidService.all.filter(contains) }
}
