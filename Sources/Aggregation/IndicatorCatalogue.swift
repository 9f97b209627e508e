// A case stays on one line.
// swift-format-ignore-file

package import Commune
package import Language

/// What an indicator is called and what its denominator counts.
package struct IndicatorDefinition: Sendable, Hashable {
    /// A text in both languages.
    package struct Text: Sendable, Hashable {
        package let vietnamese: String
        package let english: String

        package init(vi vietnamese: String, en english: String) {
            self.vietnamese = vietnamese
            self.english = english
        }

        package func text(_ language: Language) -> String { language == .vietnamese ? vietnamese : english }
    }

    /// Whose number stands below the line.
    package enum Base: Sendable, Hashable {
        case paymentAge, adultAge
        case dossiersResolved, dossiersReceived, dossiersPaid, dossiersRated
    }

    package let id: IndicatorID
    /// "Người từ 15 tuổi có tài khoản thanh toán", without the age: the base says it.
    package let name: Text
    /// For axes and column heads.
    package let shortName: Text
    package let base: Base

    /// The denominator in words: "số người từ 15 tuổi"; ages come from the settings.
    package func baseWording(_ language: Language, settings: SurveySettings) -> String {
        switch (base, language) {
        case (.paymentAge, .vietnamese): "số người từ \(settings.paymentAge) tuổi"
        case (.paymentAge, .english): "people aged \(settings.paymentAge) or over"
        case (.adultAge, .vietnamese): "số người từ \(settings.adultAge) tuổi"
        case (.adultAge, .english): "people aged \(settings.adultAge) or over"
        case (.dossiersResolved, .vietnamese): "số hồ sơ đã giải quyết"
        case (.dossiersResolved, .english): "dossiers resolved"
        case (.dossiersReceived, .vietnamese): "số hồ sơ tiếp nhận trong kỳ"
        case (.dossiersReceived, .english): "dossiers received in the period"
        case (.dossiersPaid, .vietnamese): "số hồ sơ có thu phí, lệ phí"
        case (.dossiersPaid, .english): "dossiers with a fee paid"
        case (.dossiersRated, .vietnamese): "số hồ sơ được đánh giá"
        case (.dossiersRated, .english): "dossiers rated"
        }
    }

    /// What one unit of the base is called after a number: "214 người", "12 hồ sơ".
    package func baseUnit(_ language: Language) -> String {
        switch (base, language) {
        case (.paymentAge, .vietnamese), (.adultAge, .vietnamese): "người"
        case (.paymentAge, .english), (.adultAge, .english): "people"
        case (_, .vietnamese): "hồ sơ"
        case (_, .english): "dossiers"
        }
    }
}

/// Every indicator but the facts, in the order of every table and data file.
package enum IndicatorCatalogue {
    package static let all: [IndicatorDefinition] = [
        define("dossiers.on-time", .dossiersResolved, "Hồ sơ giải quyết trước hạn và đúng hạn", "Đúng hạn", "Dossiers resolved on or before the due day", "On time"),
        define("dossiers.online", .dossiersReceived, "Hồ sơ nộp trực tuyến", "Nộp trực tuyến", "Dossiers submitted online", "Online"),
        define("dossiers.online-payment", .dossiersPaid, "Hồ sơ thanh toán phí, lệ phí trực tuyến", "Thanh toán trực tuyến", "Dossiers with fees paid online", "Paid online"),
        define("dossiers.digitised", .dossiersReceived, "Hồ sơ được số hóa thành phần hồ sơ", "Số hóa hồ sơ", "Dossiers with digitised components", "Digitised"),
        define("dossiers.e-result", .dossiersResolved, "Hồ sơ trả kết quả điện tử", "Kết quả điện tử", "Dossiers with an electronic result", "E-result"),
        define("dossiers.satisfaction", .dossiersRated, "Hồ sơ được người dân đánh giá hài lòng", "Hài lòng", "Dossiers rated without dissatisfaction", "Satisfied"),
        define("survey.account", .paymentAge, "Người dân có tài khoản thanh toán", "Có tài khoản", "People with a payment account", "Account"),
        define("survey.cashless", .paymentAge, "Người dân có sử dụng thanh toán không dùng tiền mặt", "Không dùng tiền mặt", "People who pay without cash", "Cashless"),
        define("survey.cashless.electricity", .paymentAge, "Người dân thanh toán trực tuyến tiền điện", "Điện", "People who pay electricity online", "Electricity"),
        define("survey.cashless.water", .paymentAge, "Người dân thanh toán trực tuyến tiền nước", "Nước", "People who pay water online", "Water"),
        define("survey.cashless.telecom", .paymentAge, "Người dân thanh toán trực tuyến cước viễn thông", "Viễn thông", "People who pay telecom charges online", "Telecom"),
        define("survey.cashless.health", .paymentAge, "Người dân thanh toán trực tuyến dịch vụ y tế", "Y tế", "People who pay health services online", "Health"),
        define("survey.cashless.insurance", .paymentAge, "Người dân thanh toán trực tuyến bảo hiểm", "Bảo hiểm", "People who pay insurance online", "Insurance"),
        define("survey.cashless.tuition", .paymentAge, "Người dân thanh toán trực tuyến học phí", "Học phí", "People who pay tuition online", "Tuition"),
        define("survey.cashless.shopping", .paymentAge, "Người dân thanh toán trực tuyến khi mua sắm", "Mua sắm", "People who pay for shopping online", "Shopping"),
        define("survey.cashless.other", .paymentAge, "Người dân thanh toán trực tuyến dịch vụ khác", "Khác", "People who pay for other services online", "Other"),
        define("survey.vneid2", .adultAge, "Người dân có tài khoản định danh điện tử VNeID mức 2", "VNeID mức 2", "People with VNeID level 2", "VNeID level 2"),
        define("survey.online-services", .adultAge, "Người dân đã sử dụng dịch vụ công trực tuyến", "DVC trực tuyến", "People who have used online public services", "Online services"),
        define("survey.digital-skills", .paymentAge, "Người dân có kỹ năng số cơ bản", "Kỹ năng số", "People with basic digital skills", "Digital skills"),
    ]

    private static let byID: [IndicatorID: IndicatorDefinition] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// nil for facts and unknown ids.
    package static func definition(_ id: IndicatorID) -> IndicatorDefinition? { byID[id] }

    private static func define(_ id: String, _ base: IndicatorDefinition.Base, _ vi: String, _ shortVi: String, _ en: String, _ shortEn: String) -> IndicatorDefinition {
        IndicatorDefinition(id: IndicatorID(rawValue: id), name: .init(vi: vi, en: en), shortName: .init(vi: shortVi, en: shortEn), base: base)
    }
}
