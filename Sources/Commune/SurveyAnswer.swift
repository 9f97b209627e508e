package import Catalogue

/// One person's answers. nil everywhere means: left blank (non-response), or the form has no such column.
package struct PersonAnswer: Sendable, Hashable {
    package var place: Place
    package var birthday: Day?
    package var birthYear: Int?
    /// Age in completed years as the form states it.
    package var statedAge: Int?
    /// Bits by `SurveyQuestion.number`: the questions that are answered, and those that are answered by yes.
    private var answered: UInt16 = 0
    private var affirmed: UInt16 = 0
    /// Empty means "none"; nil means no answer.
    package var services: PaidServices?
    /// Services that a form asks for one by one and that were left blank beside others.
    package var skippedServices: PaidServices = []
    package var surveyed: Day?
    /// The same person was asked again in a later wave: this answer counts in its own wave alone.
    package var isAskedAgain = false

    package init(place: Place) {
        self.place = place
    }

    /// What the question's own column says; nil where it was left blank.
    package subscript(question: SurveyQuestion) -> Bool? {
        get {
            let bit: UInt16 = 1 << UInt16(question.number)
            return answered & bit == 0 ? nil : affirmed & bit != 0
        }
        set {
            let bit: UInt16 = 1 << UInt16(question.number)
            answered = newValue == nil ? answered & ~bit : answered | bit
            affirmed = newValue == true ? affirmed | bit : affirmed & ~bit
        }
    }

    /// Yes or no; nil where the form was left blank. Who names any service, or none, has answered the question on all of them by that.
    package func answer(to question: SurveyQuestion) -> Bool? {
        if question.hasServices, let services { return !services.isEmpty }
        return self[question]
    }

    /// Whether one service is paid for without cash; nil where it was left blank.
    package func pays(for service: PaidService) -> Bool? {
        skippedServices.contains(service) ? nil : services.map { $0.contains(service) }
    }
}

/// Numbers of people by question and service; nil: blank, or no such column.
package struct SurveyCounts: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// By `SurveyItem.number`; `blank` where there is none. Empty before the first.
    private var counts: [Int] = []
    private static let blank = Int.min

    package init(dictionaryLiteral elements: (SurveyItem, Int)...) {
        for (item, count) in elements { self[item] = count }
    }

    package subscript(item: SurveyItem) -> Int? {
        get {
            let number = item.number
            return number < counts.count && counts[number] != Self.blank ? counts[number] : nil
        }
        set {
            if counts.isEmpty {
                guard newValue != nil else { return }
                counts = Array(repeating: Self.blank, count: SurveyItem.all.count)
            }
            counts[item.number] = newValue ?? Self.blank
        }
    }
}

/// Counts that a household row or a village-total row gives. nil: blank, or no such column.
package struct CountedAnswer: Sendable, Hashable {
    package var place: Place
    /// Number of households: 1 for a household row.
    package var households: Int?
    package var people: Int?
    package var from15: Int?
    package var from18: Int?
    /// People who say yes to each question and pay for each service.
    package var yes: SurveyCounts = [:]
    package var surveyed: Day?
    /// The same people were counted again in a later wave: this count stands in its own wave alone.
    package var isAskedAgain = false

    package init(place: Place) {
        self.place = place
    }
}

/// The questions that a survey file has a column for; a question without one is "no data" there, not non-response.
package struct SurveyColumns: Sendable, Hashable {
    package var questions: Set<SurveyQuestion>
    package var services: PaidServices

    package init(questions: Set<SurveyQuestion> = [], services: PaidServices = []) {
        self.questions = questions
        self.services = services
    }

    package init(_ items: [SurveyItem]) {
        self.init()
        for item in items {
            switch item {
            case .question(let question): questions.insert(question)
            case .service(let service): services.insert(PaidServices(service))
            }
        }
    }
}

/// All answers of one survey file.
package struct SurveyFile: Sendable, Hashable {
    /// The rows, by what one row stands for.
    package enum Answers: Sendable, Hashable {
        case persons([PersonAnswer])
        case households([CountedAnswer])
        case villageTotals([CountedAnswer])
    }

    package var path: String
    package var columns: SurveyColumns
    package var answers: Answers

    package init(path: String, columns: SurveyColumns, answers: Answers) {
        self.path = path
        self.columns = columns
        self.answers = answers
    }
}
