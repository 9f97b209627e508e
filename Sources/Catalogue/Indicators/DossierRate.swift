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

    /// What the program knows of a rate.
    package struct Row: Sendable {
        package let base: IndicatorBase
        package let name: BilingualText
        /// For axes and column heads.
        package let shortName: BilingualText
        /// Whether it is an indicator of its own, with a place in every list.
        package var isListed = true
    }

    package var row: Row {
        switch self {
        case .onTime:
            Row(
                base: .dossiersResolved,
                name: .init(vi: "Hồ sơ giải quyết trước hạn và đúng hạn", en: "Dossiers resolved on or before the due day"),
                shortName: .init(vi: "Đúng hạn", en: "On time"))
        case .online:
            Row(
                base: .dossiersReceived, name: .init(vi: "Hồ sơ nộp trực tuyến", en: "Dossiers submitted online"),
                shortName: .init(vi: "Nộp trực tuyến", en: "Online"))
        case .onlinePayment:
            Row(
                base: .dossiersPaid,
                name: .init(vi: "Hồ sơ thanh toán phí, lệ phí trực tuyến", en: "Dossiers with fees paid online"),
                shortName: .init(vi: "Thanh toán trực tuyến", en: "Paid online"))
        case .digitised:
            Row(
                base: .dossiersReceived,
                name: .init(vi: "Hồ sơ được số hóa thành phần hồ sơ", en: "Dossiers with digitised components"),
                shortName: .init(vi: "Số hóa hồ sơ", en: "Digitised"))
        case .electronicResult:
            Row(
                base: .dossiersResolved, name: .init(vi: "Hồ sơ trả kết quả điện tử", en: "Dossiers with an electronic result"),
                shortName: .init(vi: "Kết quả điện tử", en: "E-result"))
        case .satisfaction:
            Row(
                base: .dossiersRated,
                name: .init(vi: "Hồ sơ được người dân đánh giá hài lòng", en: "Dossiers rated without dissatisfaction"),
                shortName: .init(vi: "Hài lòng", en: "Satisfied"))
        case .fullyOnline:
            Row(
                base: .dossiersReceived, name: .init(vi: "Hồ sơ trực tuyến toàn trình", en: "Fully online dossiers"),
                shortName: .init(vi: "Hồ sơ trực tuyến toàn trình", en: "Fully online dossiers"), isListed: false)
        }
    }
}
