/// What a survey indicator is about: a question, or one service of the question that has them for parts.
package enum SurveyItem: Sendable, Hashable {
    case question(SurveyQuestion)
    case service(PaidService)

    /// Every item, in the order of the indicators: services follow their question.
    package static let all: [SurveyItem] = SurveyQuestion.all.flatMap { question -> [SurveyItem] in
        [.question(question)] + (question.hasServices ? PaidService.all.map(SurveyItem.service) : [])
    }

    /// Place among `all`.
    package var number: Int {
        let services = SurveyQuestion.cashless.number
        return switch self {
        case .question(let question): question.number + (question.number > services ? PaidService.all.count : 0)
        case .service(let service): services + 1 + service.number
        }
    }

    /// Behind `survey.` in the indicator's id: `account`, `cashless.electricity`.
    package var id: String {
        switch self {
        case .question(let question): question.id
        case .service(let service): "\(SurveyQuestion.cashless.id).\(service.id)"
        }
    }

    /// nil where no item is called so.
    package init?(_ id: String) {
        guard let item = Self.all.first(where: { $0.id == id }) else { return nil }
        self = item
    }

    package var base: AgeBase {
        switch self {
        case .question(let question): question.base
        case .service(let service): service.base
        }
    }

    /// The key of the column that asks for it.
    package var column: String {
        switch self {
        case .question(let question): question.id
        case .service(let service): service.id
        }
    }
}
