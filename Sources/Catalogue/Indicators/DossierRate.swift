/// A rate of dossiers; the raw value is its id behind `dossiers.`.
package enum DossierRate: String, Sendable, Hashable, CaseIterable {
    case onTime = "on-time"
    case online
    case onlinePayment = "online-payment"
    case digitised
    case electronicResult = "e-result"
    case satisfaction
    /// Among the dossiers submitted online: only in the panel "3 không".
    case fullyOnline = "online-full"

    /// By its one byte: a raw text is hashed letter by letter.
    package func hash(into hasher: inout Hasher) { withUnsafeBytes(of: self) { hasher.combine(bytes: $0) } }

    /// What the program knows of a rate.
    package struct Row: Sendable {
        package let base: IndicatorBase
        package let name: BilingualText
        /// For axes and column heads.
        package let shortName: BilingualText
        /// Whether it is an indicator of its own, with a place in every list.
        package var isListed = true
        package let rule: RateRule
    }

    package var row: Row { Self.rows[self]! }

    private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.makeRow()) })

    /// The rates beside the punctuality are those of Quyết định 766/QĐ-TTg (Domain.md, "Service rates").
    private func makeRow() -> Row {
        switch self {
        case .onTime:
            // On-time rate (a) = ((8) + (9)) / (7).
            Row(
                base: .dossiersResolved,
                name: .init(vi: "Hồ sơ giải quyết trước hạn và đúng hạn", en: "Dossiers resolved on or before the due day"),
                shortName: .init(vi: "Đúng hạn", en: "On time"), rule: .counts(.inTime, of: .resolved))
        case .online:
            // The unknown channel is missing.
            Row(
                base: .dossiersReceived, name: .init(vi: "Hồ sơ nộp trực tuyến", en: "Dossiers submitted online"),
                shortName: .init(vi: "Nộp trực tuyến", en: "Online"),
                rule: .marks(
                    MarkRule(base: .inPeriod, column: .channel, marks: .channel ... .channel) { marks in
                        marks.channel == .unknown ? .missing : marks.channel == .online ? .yes : .no
                    }))
        case .onlinePayment:
            // The exempt are left out; a bank transfer is not an online payment.
            Row(
                base: .dossiersPaid,
                name: .init(vi: "Hồ sơ thanh toán phí, lệ phí trực tuyến", en: "Dossiers with fees paid online"),
                shortName: .init(vi: "Thanh toán trực tuyến", en: "Paid online"),
                rule: .marks(
                    MarkRule(
                        base: .inPeriod, column: .payment, marks: .payment ... .statesPayment, contribution: MarkRule.payment)))
        case .digitised:
            Row(
                base: .dossiersReceived,
                name: .init(vi: "Hồ sơ được số hóa thành phần hồ sơ", en: "Dossiers with digitised components"),
                shortName: .init(vi: "Số hóa hồ sơ", en: "Digitised"),
                rule: MarkRule.tick(.inPeriod, .digitised, .digitised, \.digitised))
        case .electronicResult:
            Row(
                base: .dossiersResolved, name: .init(vi: "Hồ sơ trả kết quả điện tử", en: "Dossiers with an electronic result"),
                shortName: .init(vi: "Kết quả điện tử", en: "E-result"),
                rule: MarkRule.tick(.resolved, .electronicResult, .electronicResult, \.electronicResult))
        case .satisfaction:
            // (rated − dissatisfied) / rated; the unrated are missing.
            Row(
                base: .dossiersRated,
                name: .init(vi: "Hồ sơ được người dân đánh giá hài lòng", en: "Dossiers rated without dissatisfaction"),
                shortName: .init(vi: "Hài lòng", en: "Satisfied"),
                rule: .marks(
                    MarkRule(base: .resolved, column: .rating, marks: .rating ... .rating) { marks in
                        marks.rating == .none ? .missing : marks.rating == .dissatisfied ? .no : .yes
                    }))
        case .fullyOnline:
            Row(
                base: .dossiersReceived, name: .init(vi: "Hồ sơ trực tuyến toàn trình", en: "Fully online dossiers"),
                shortName: .init(vi: "Hồ sơ trực tuyến toàn trình", en: "Fully online dossiers"), isListed: false,
                rule: .marks(
                    MarkRule(base: .online, column: .level, marks: .channel ... .level) { marks in
                        marks.level == .unknown ? .missing : marks.level == .full ? .yes : .no
                    }))
        }
    }
}
