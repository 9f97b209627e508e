/// What a column of an input file can hold.
package enum Column: Sendable, Hashable {
    // Files of several kinds
    case number, village, note, surveyed

    // Dossiers of the one-stop system
    case code, field, procedure, status, channel, address, submitted, received, due, finished, collected, payment, fee, level, digitised
    case electronicResult, rating, quantity
    // What sheets of payments and of digitisation say beside
    case charge, collection, vnptPay, nationalPortal, reused, paidOn, receipt
    /// Yes, or the office that it is for: a dossier of somebody from elsewhere.
    case elsewhere
    /// A count of a finished form 06a.
    case count(DossierCount)
    /// A count of a sheet of digitisation or payments.
    case share(RateCount)
    /// The unit that a row of a summary is of.
    case office

    // Answers of persons; the questions are counts in households' and villages' rows
    case person, birth, age
    case question(SurveyQuestion)
    /// The services that somebody names, in one cell.
    case services

    // Households and villages
    case head, households, people, from15, from18
    case service(PaidService)

    // The village list
    case aliases, formerCommune, validFrom, validTo, successors

    // Facts reported by hand
    case fact, numerator, denominator, value, unit, target
    /// What was done in per cent of the plan.
    case achieved

    /// Everything that the program knows of a column.
    package struct Row: Sendable {
        package let column: Column
        /// The name that the settings use: `reading: columns: { received: … }`.
        package let key: String
        /// What the user is told that the column is.
        package let name: BilingualText
        /// The kinds of file that are read by it; its headings are left alone in others.
        package let kinds: Set<InputKind>
        /// What offices write around the words that its headings have in common; nil where a heading must be one of the list.
        package let phrases: HeadingPhrases?
        /// Headings by which it is known, the surest first: where a file has several, the first of the list wins. Written as offices
        /// write them, without abbreviations.
        package let headings: [String]

        init(
            _ column: Column, _ key: String, _ name: BilingualText, _ kinds: Set<InputKind>, phrases: HeadingPhrases? = nil,
            _ headings: [String]
        ) {
            self.column = column
            self.key = key
            self.name = name
            self.kinds = kinds
            self.phrases = phrases
            self.headings = headings
        }
    }

    /// Every column, in the order in which lists name them.
    package static let rows: [Row] = [
        rowsOfSeveralKinds, dossierRows, paymentRows, DossierCount.all.map(Row.init), RateCount.allCases.map(Row.init), summaryRows,
        personRows, SurveyQuestion.all.map(Row.init),
        servicesRows, householdRows, PaidService.all.map(Row.init), villageRows, factRows,
    ].flatMap { $0 }

    private static let rowByColumn = Dictionary(uniqueKeysWithValues: rows.map { ($0.column, $0) })
    private static let rowByKey = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })

    package static let all = rows.map(\.column)

    package var row: Row { Self.rowByColumn[self]! }
    package var key: String { row.key }

    /// nil where no column is called so in the settings.
    package init?(key: String) {
        guard let row = Self.rowByKey[key] else { return nil }
        self = row.column
    }

    /// The column that asks for an item of the survey.
    package init(_ item: SurveyItem) {
        switch item {
        case .question(let question): self = .question(question)
        case .service(let service): self = .service(service)
        }
    }

    /// Whether people answer it.
    package var isAnswer: Bool {
        switch self {
        case .question, .services, .service: true
        default: false
        }
    }

    package var isService: Bool { if case .service = self { true } else { false } }
}

extension Column.Row {
    fileprivate init(_ question: SurveyQuestion) {
        let row = question.row
        self.init(.question(question), row.id, row.column, .surveys, phrases: .people, row.headings)
    }

    /// Found by the whole header (`DossierCount.headings`), since "Quá hạn" stands in it twice.
    fileprivate init(_ count: DossierCount) {
        self.init(.count(count), count.dataName, count.title, [.statutoryTable], [])
    }

    /// Found by the whole heading (`RateCount`).
    fileprivate init(_ count: RateCount) {
        self.init(.share(count), "sheet.\(count.rawValue)", count.name, [.rateSummary], [])
    }

    /// The headings of services have no phrases around them: what says how a service is paid is known by `PaidService.Row.spellings`.
    fileprivate init(_ service: PaidService) {
        let row = service.row
        self.init(.service(service), row.id, row.column, .surveys, row.headings)
    }
}

extension Set<InputKind> {
    static let every = Set(InputKind.allCases.filter { $0.row.role != nil })
    static let dossiers: Self = [.dossierList, .dossierLedger]
    /// Files whose rows say something of a dossier.
    static let ofDossiers: Self = [.dossierList, .dossierLedger, .dossierDetails]
    static let withFields: Self = [.dossierList, .dossierLedger, .statutoryTable, .rateSummary]
    /// Sheets that sum up dossiers by unit or field.
    static let summaries: Self = [.statutoryTable, .rateSummary]
    static let surveys: Self = [.persons, .households, .villageTotals]
    static let withAddress: Self = [.dossierList, .dossierLedger, .persons, .households]
    /// Files whose rows say how many people a household or a village has.
    static let counts: Self = [.villages, .households, .villageTotals]
}
