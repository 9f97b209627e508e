internal import Catalogue
internal import Commune

extension SurveyItem {
    /// Whether a form with these columns asks for it.
    func isAsked(by columns: SurveyColumns, ofPersons: Bool) -> Bool {
        switch self {
        case .question(let question):
            columns.questions.contains(question) || (ofPersons && question.hasServices && !columns.services.isEmpty)
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
}
