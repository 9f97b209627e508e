/// What can be paid without cash, as the survey forms list it.
package struct PaidServices: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let electricity = PaidServices(rawValue: 1 << 0)
    package static let water = PaidServices(rawValue: 1 << 1)
    package static let telecom = PaidServices(rawValue: 1 << 2)
    package static let health = PaidServices(rawValue: 1 << 3)
    package static let insurance = PaidServices(rawValue: 1 << 4)
    package static let tuition = PaidServices(rawValue: 1 << 5)
    package static let shopping = PaidServices(rawValue: 1 << 6)
    package static let other = PaidServices(rawValue: 1 << 7)

    /// Every single service with its identifier in `survey.cashless.…`, in the order of the forms.
    package static let all: [(service: PaidServices, id: String)] = [
        (.electricity, "electricity"), (.water, "water"), (.telecom, "telecom"), (.health, "health"),
        (.insurance, "insurance"), (.tuition, "tuition"), (.shopping, "shopping"), (.other, "other"),
    ]
}

/// One question of the survey.
package enum SurveyQuestion: String, Sendable, Hashable, CaseIterable {
    case account
    case cashless
    case vneid2
    case onlineServices = "online-services"
    case digitalSkills = "digital-skills"
}

/// One person's answers. nil everywhere means: left blank (non-response), or the form has no such column.
package struct PersonAnswer: Sendable, Hashable {
    package var place: Place
    package var birthday: Day?
    package var birthYear: Int?
    /// Age in completed years as the form states it.
    package var statedAge: Int?
    package var account: Bool?
    package var vneid2: Bool?
    package var onlineServices: Bool?
    package var digitalSkills: Bool?
    /// Pays without cash at all, where the form asks no more than that.
    package var cashless: Bool?
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

    /// Yes or no; nil where the form was left blank. Whoever pays for any service without cash counts as `cashless`.
    package func answer(to question: SurveyQuestion) -> Bool? {
        switch question {
        case .account: account
        case .cashless: services.map { !$0.isEmpty } ?? cashless
        case .vneid2: vneid2
        case .onlineServices: onlineServices
        case .digitalSkills: digitalSkills
        }
    }

    /// Whether one service is paid for without cash; nil where it was left blank.
    package func pays(for service: PaidServices) -> Bool? {
        skippedServices.contains(service) ? nil : services.map { $0.contains(service) }
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
    package var yes: [SurveyQuestion: Int]
    /// People paying for each service, by its single-service bit.
    package var services: [PaidServices: Int]
    package var surveyed: Day?
    /// The same people were counted again in a later wave: this count stands in its own wave alone.
    package var isAskedAgain = false

    package init(place: Place) {
        self.place = place
        yes = [:]
        services = [:]
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
