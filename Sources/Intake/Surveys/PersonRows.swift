internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Rows of persons → answers.
struct PersonRows {
    private var cells: SurveyCells
    private let reference: Day
    /// Questions with yes and no, where the form has them.
    private let questions: [(question: SurveyQuestion, column: MarkColumn)]
    /// Services that the form asks for one by one.
    private let services: [(service: PaidService, column: MarkColumn)]
    /// Where births stand: the birth column's word goes before the age column's.
    private var births: [(column: Column, places: [Int], order: DateOrder)]
    /// Where the services stand that one cell names, and the person's name.
    private let list: Int?
    private let name: Int?
    /// Choices of one question that have a column each.
    private let options: [RecognisedColumns.Option]
    /// Some service is answered by "no". Where none is, the form is ticked: what is blank beside a tick is no.
    private var hasNo = false
    private var marks = ValueCache(Vocabularies.tick)
    private var rings = RingMarks()
    /// Births that are said to be about right.
    private var approximateBirths = (count: 0, line: 0)
    private var serviceLists = ByteCache<ServiceList>()
    private var serviceParts: ServiceList.Parts
    /// Answers that name a service which is in no form, and those that could not be read.
    private var otherServices = 0
    private var unreadServices = 0
    private var firstOther: Int?
    private var firstUnread: Int?
    let asked: SurveyColumns

    /// A column of answers, and the one that is ticked for "no" where there are two.
    private struct MarkColumn {
        let column: Column
        let position: Int
        let denial: Int?

        init?(_ column: Column, in columns: RecognisedColumns) {
            guard let position = columns[column] else { return nil }
            (self.column, self.position, denial) = (column, position, columns.denial(of: column))
        }
    }

    init(_ table: SourceTable, _ columns: RecognisedColumns, reference: Day) {
        cells = SurveyCells(table, columns)
        self.reference = reference
        questions = SurveyQuestion.all.compactMap { question in
            MarkColumn(.question(question), in: columns).map { (question, $0) }
        }
        services = PaidService.all.compactMap { service in MarkColumn(.service(service), in: columns).map { (service, $0) } }
        births = [Column.birth, .age].map { ($0, columns.places(of: $0), DateOrder()) }
        list = columns[.services]
        name = columns[.person]
        options = columns.options
        let heading = columns[.services].map { table.header.columns[$0].name } ?? ""
        serviceParts = ServiceList.Parts(isEnglish: heading.utf8.allSatisfy { $0 < 0x80 })
        let isMultiSelect = columns[.services] != nil
        var asked = SurveyColumns(questions: Set(questions.map(\.question)))
        asked.services =
            isMultiSelect ? .all : PaidServices(services.map { PaidServices($0.service) }).union(PaidServices(options.map(\.services)))
        if !asked.services.isEmpty { asked.questions.insert(.cashless) }
        self.asked = asked
    }

    mutating func readOrders(_ diagnostics: inout DiagnosticCollector) throws(SourceError) {
        let ticked = (questions.map(\.column) + services.map(\.column)).map(\.position) + options.map(\.position)
        var rings = RingMarks()
        try cells.readOrders(of: [.birth, .age, .surveyed], &diagnostics) { record in
            for position in ticked { rings.look(at: record[position]) }
        }
        self.rings = rings
        for index in births.indices { births[index].order = cells.order(births[index].column) }
    }

    /// What is told once a column.
    func report(_ diagnostics: inout DiagnosticCollector) {
        cells.reportOrders(&diagnostics)
        if rings.read.count > 0 { diagnostics.record(.surveyRings(answers: rings.read.count), at: location(rings.read.line, nil)) }
        if approximateBirths.count > 0 {
            diagnostics.record(.surveyBirthsApproximate(people: approximateBirths.count), at: location(approximateBirths.line, nil))
        }
        let heading = servicesHeading
        if otherServices > 0 {
            diagnostics.record(
                .surveyServicesOther(column: heading.shown, answers: otherServices), at: location(firstOther, heading.position))
        }
        if unreadServices > 0 {
            diagnostics.record(
                .surveyServicesUnread(column: heading.shown, answers: unreadServices), at: location(firstUnread, heading.position))
        }
    }

    private var servicesHeading: (shown: ShownHeading, position: Int?) {
        let position = cells.columns[.services] ?? options.first?.position
        return (position.map(cells.columns.heading) ?? cells.heading(.services), position)
    }

    private func location(_ line: Int?, _ position: Int?) -> SourceLocation {
        SourceLocation(file: cells.table.path, line: line, column: position.map { $0 + 1 })
    }

    /// A cell that is no answer costs that answer, and is told. Of people who live elsewhere nothing more is read.
    mutating func row(_ record: borrowing Record, _ place: Place, _ diagnostics: inout DiagnosticCollector) -> PersonRow {
        var answer = PersonAnswer(place: place)
        if place == .outside { return PersonRow(answer: answer, name: NameFingerprint([]), birth: .blank, line: record.line) }
        let birth = self.birth(record, &diagnostics)
        switch birth {
        case .blank, .invalid: break
        case .day(let day): answer.birthday = day
        case .year(let year): answer.birthYear = year
        case .age(let age): answer.statedAge = age
        }
        for (question, column) in questions {
            if let mark = mark(record, column, &diagnostics) { answer[question] = mark == .yes }
        }
        for (service, column) in services {
            guard let mark = mark(record, column, &diagnostics) else {
                answer.skippedServices.insert(PaidServices(service))
                continue
            }
            answer.services = (answer.services ?? []).union(mark == .yes ? PaidServices(service) : [])
            if mark == .no { hasNo = true }
        }
        readOptions(record, &answer)
        readList(record, &answer)
        answer.surveyed = cells.surveyed(record, &diagnostics)
        return PersonRow(answer: answer, name: cells.nameFingerprint(record, at: name), birth: birth, line: record.line)
    }

    /// The choices of one question that have a column each. Who ticks none of them, or the one that says none, uses none; who ticks that
    /// and another has given no answer that can be read.
    private mutating func readOptions(_ record: borrowing Record, _ answer: inout PersonAnswer) {
        guard !options.isEmpty else { return }
        var ticked: PaidServices = []
        var answered: PaidServices = []
        var asked: PaidServices = []
        var saysNone = false
        var isAnswered = false
        var isUnread = false
        for option in options {
            asked.formUnion(option.services)
            switch option.mark(mark(record[option.position], record.line), record[option.position]) {
            case nil: break
            case .yes?:
                isAnswered = true
                answered.formUnion(option.services)
                if option.services.isEmpty { saysNone = true } else { ticked.formUnion(option.services) }
            case .no?:
                hasNo = true
                isAnswered = isAnswered || !option.services.isEmpty
                answered.formUnion(option.services)
            case .unknown?: isUnread = true
            }
        }
        if isUnread || (saysNone && !ticked.isEmpty) {
            countUnread(record.line)
            return
        }
        guard isAnswered else {
            answer.skippedServices.formUnion(asked)
            return
        }
        answer.services = (answer.services ?? []).union(ticked)
        if !saysNone { answer.skippedServices.formUnion(asked.subtracting(answered)) }
    }

    /// The services that one cell names. Beside columns of their own it adds what it names; what it does not name they have said.
    private mutating func readList(_ record: borrowing Record, _ answer: inout PersonAnswer) {
        guard let position = list else { return }
        switch serviceLists.meaning(of: record[position], { serviceParts.list(in: $0.content) }) {
        case .blank: break
        case .unread:
            if answer.services == nil { countUnread(record.line) }
        case .unnamed:
            if answer.services?.isEmpty != false, answer[.cashless] == nil {
                answer.services = nil
                answer[.cashless] = true
            }
        case .services(let named, let hasUnknown):
            let ticked = answer.services ?? []
            let isSaid = hasUnknown && !ticked.isEmpty
            if hasUnknown, !isSaid {
                otherServices += 1
                firstOther = firstOther ?? record.line
            }
            answer.services = ticked.union(isSaid ? named.subtracting(.init(.other)) : named)
            answer.skippedServices = []
        }
    }

    private mutating func countUnread(_ line: Int) {
        unreadServices += 1
        firstUnread = firstUnread ?? line
    }

    /// The answers as the whole form means them.
    func settle(_ rows: inout [PersonRow]) {
        guard !hasNo, !services.isEmpty || !options.isEmpty else { return }
        for index in rows.indices where rows[index].answer.services != nil { rows[index].answer.skippedServices = [] }
    }

    /// nil where the question is not answered, or by something else than one answer, which is told.
    private mutating func mark(
        _ record: borrowing Record, _ column: MarkColumn, _ diagnostics: inout DiagnosticCollector
    ) -> Tick? {
        var answer = mark(record[column.position], record.line)
        if let denial = column.denial {
            // "Có" and "Không" have a column each: the one that is ticked counts.
            let denied = mark(record[denial], record.line)
            let isDenied = denied == .yes || (denied == .no && record[denial].string.contains(where: \.isLetter))
            switch (answer, denied) {
            case (.unknown?, _), (_, .unknown?): answer = .unknown
            case (.yes?, _): answer = isDenied ? .unknown : .yes
            default: answer = isDenied ? .no : nil
            }
        }
        guard answer != .unknown else {
            diagnostics.record(
                .surveyMarkUnknown(column: cells.heading(column.column)), at: cells.location(record.line, column.column))
            return nil
        }
        return answer
    }

    /// nil for a blank; unknown for what is neither yes nor no.
    private mutating func mark(_ field: FieldBytes, _ line: Int) -> Tick? {
        switch marks.read(field) {
        case .blank: nil
        case .value(let mark): mark
        case .unknown: rings.isNo(field, line: line) ? .no : RemarkedAnswer.tick(of: field) ?? .unknown
        }
    }

    private mutating func birth(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> BirthText {
        for index in births.indices {
            // Of two columns, for men and for women, the one that is filled.
            var birth = BirthText.blank
            for place in births[index].places.indices {
                let position = births[index].places[place]
                let read = BirthText(record[position], order: births[index].order, reference: reference)
                if read != .blank, read != .invalid, BirthText.isApproximate(record[position]) {
                    if approximateBirths.count == 0 { approximateBirths.line = record.line }
                    approximateBirths.count += 1
                }
                if read != .blank { birth = birth == .blank || birth == read ? read : .invalid }
            }
            if birth == .invalid {
                let column = births[index].column
                diagnostics.record(.surveyBirthInvalid(column: cells.heading(column)), at: cells.location(record.line, column))
            }
            if birth != .blank { return birth }
        }
        return .blank
    }
}

extension RecognisedColumns.Option {
    /// What the column's cell says: survey tools tick it by 1, or by the name of the choice again; another service is ticked by its name.
    fileprivate func mark(_ mark: Tick?, _ field: FieldBytes) -> Tick? {
        guard mark == .unknown else { return mark }
        switch ServiceList(field.content.string) {
        case .blank: return nil
        case .services(let named, _) where named.isEmpty: return .no
        case .services(let named, let hasUnknown):
            return (named == services && !hasUnknown) || services == PaidServices(.other) ? .yes : .unknown
        case .unnamed: return .yes
        case .unread: return .unknown
        }
    }
}
