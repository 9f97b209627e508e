package import Commune

/// What a survey indicator is about: a question, or one service of the question on cashless payment.
package enum SurveyItem: Sendable, Hashable {
    case question(SurveyQuestion)
    case service(PaidServices)

    /// Whose answers count.
    package enum Base: Sendable, Hashable {
        /// People of payment age (from 15 unless the settings say otherwise).
        case paymentAge
        /// Adults (from 18 unless the settings say otherwise).
        case adultAge
    }

    /// Every item, in the order of the indicators.
    package static let all: [SurveyItem] =
        [.question(.account), .question(.cashless)] + PaidServices.all.map { .service($0.service) }
        + [.question(.vneid2), .question(.onlineServices), .question(.digitalSkills)]

    package var id: IndicatorID {
        switch self {
        case .question(let question): IndicatorID(rawValue: "survey.\(question.rawValue)")
        case .service(let service):
            IndicatorID(rawValue: "survey.cashless.\(PaidServices.all.first { $0.service == service }?.id ?? "other")")
        }
    }

    /// The key of the column that asks for it.
    package var column: String { String(id.rawValue.split(separator: ".").last!) }

    /// The age rule: VNeID level 2 and online public services are for adults; accounts, payments and digital skills from payment age
    /// (Domain.md, "Survey bases" and "Model report").
    package var base: Base {
        switch self {
        case .question(.vneid2), .question(.onlineServices): .adultAge
        case .question(.account), .question(.cashless), .question(.digitalSkills), .service: .paymentAge
        }
    }

    /// Whether a form with these columns asks for it.
    func isAsked(by columns: SurveyColumns, ofPersons: Bool) -> Bool {
        switch self {
        case .question(.cashless) where ofPersons: columns.questions.contains(.cashless) || !columns.services.isEmpty
        case .question(let question): columns.questions.contains(question)
        case .service(let service): columns.services.contains(service)
        }
    }

    /// A person's answer; nil: left blank. survey.cashless is at least one service.
    func answer(of person: PersonAnswer) -> Bool? {
        switch self {
        case .question(let question): person.answer(to: question)
        case .service(let service): person.pays(for: service)
        }
    }

    /// A row's count of people who do; nil: left blank.
    func count(of row: CountedAnswer) -> Int? {
        switch self {
        case .question(let question): row.yes[question]
        case .service(let service): row.services[service]
        }
    }
}
