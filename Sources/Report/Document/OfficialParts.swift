/// Heading of Nghị định 30/2020: issuer left, national name right.
package struct OfficialHeading: Sendable, Hashable {
    package var superior: String
    package var body: String
    package var number: String
    package var nation: String
    package var motto: String
    /// "Ngọc Phụng, ngày 22 tháng 8 năm 2024"
    package var placeAndDate: String

    package init(superior: String, body: String, number: String, nation: String, motto: String, placeAndDate: String) {
        self.superior = superior
        self.body = body
        self.number = number
        self.nation = nation
        self.motto = motto
        self.placeAndDate = placeAndDate
    }
}

/// "BÁO CÁO" and its subject line; of a news item whose it is, its headline, and place and day.
package struct TitleBlock: Sendable, Hashable {
    package var kind: String
    package var subject: [Inline]
    /// "Ngọc Phụng, 23/08/2024"; nil: no news item.
    package var dateline: String?
    /// To be read from afar, on a notice board.
    package var isLarge: Bool

    package init(kind: String, subject: [Inline], dateline: String? = nil, isLarge: Bool = false) {
        self.kind = kind
        self.subject = subject
        self.dateline = dateline
        self.isLarge = isLarge
    }
}

/// Recipients left, signature right; never split.
package struct SignatureBlock: Sendable, Hashable {
    /// "Nơi nhận:"
    package var recipientsTitle: String
    package var recipients: [String]
    package var authority: String
    package var post: String
    package var name: String

    package init(recipientsTitle: String, recipients: [String], authority: String, post: String, name: String) {
        self.recipientsTitle = recipientsTitle
        self.recipients = recipients
        self.authority = authority
        self.post = post
        self.name = name
    }
}
