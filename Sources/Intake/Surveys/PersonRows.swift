internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Rows of persons → answers.
struct PersonRows {
    private var cells: SurveyCells
    private let reference: Day
    /// Questions with yes and no, where the form has them.
    private let questions: [(question: SurveyQuestion, column: Column)]
    /// Services that the form asks for one by one.
    private let services: [(service: PaidService, column: Column)]
    /// Some service is answered by "no". Where none is, the form is ticked: what is blank beside a tick is no.
    private var hasNo = false
    private var marks = ValueCache(Vocabularies.tick)
    private var serviceLists = ByteCache<ServiceList>()
    let asked: SurveyColumns

    init(_ table: SourceTable, _ columns: RecognisedColumns, reference: Day) {
        cells = SurveyCells(table, columns)
        self.reference = reference
        questions = SurveyQuestion.all.map { ($0, Column.question($0)) }.filter { columns[$0.1] != nil }
        services = PaidService.all.map { ($0, Column.service($0)) }.filter { columns[$0.1] != nil }
        let isMultiSelect = columns[.services] != nil
        var asked = SurveyColumns(questions: Set(questions.map(\.question)))
        asked.services = isMultiSelect ? .all : PaidServices(services.map { PaidServices($0.service) })
        if !asked.services.isEmpty { asked.questions.insert(.cashless) }
        self.asked = asked
    }

    mutating func readOrders(_ diagnostics: inout DiagnosticCollector) throws(SourceError) {
        try cells.readOrders(of: [.birth, .age, .surveyed], &diagnostics)
    }

    func reportOrders(_ diagnostics: inout DiagnosticCollector) { cells.reportOrders(&diagnostics) }

    /// nil where a cell is no answer: the row is left out, and every such cell told. Of people who live elsewhere nothing more is read.
    mutating func row(_ record: borrowing Record, _ place: Place, _ diagnostics: inout DiagnosticCollector) -> PersonRow? {
        var answer = PersonAnswer(place: place)
        if place == .outside { return PersonRow(answer: answer, name: [], birth: .blank, line: record.line) }
        var isValid = true
        let birth = self.birth(record, &diagnostics)
        switch birth {
        case .blank: break
        case .day(let day): answer.birthday = day
        case .year(let year): answer.birthYear = year
        case .age(let age): answer.statedAge = age
        case .invalid: isValid = false
        }
        for (question, column) in questions {
            if let mark = mark(record, column, &isValid, &diagnostics) { answer[question] = mark == .yes }
        }
        for (service, column) in services {
            guard let mark = mark(record, column, &isValid, &diagnostics) else {
                answer.skippedServices.insert(PaidServices(service))
                continue
            }
            answer.services = (answer.services ?? []).union(mark == .yes ? PaidServices(service) : [])
            if mark == .no { hasNo = true }
        }
        if let position = cells.columns[.services] {
            switch serviceLists.meaning(of: record[position], { ServiceList($0) }) {
            case .blank: break
            case .services(let services):
                answer.services = services
                answer.skippedServices = []
            case .unknown(let name):
                diagnostics.record(.surveyServiceUnknown(service: name), at: cells.location(record.line, .services))
                isValid = false
            }
        }
        let surveyed = cells.surveyed(record, &diagnostics)
        answer.surveyed = surveyed.day
        guard isValid, surveyed.isValid else { return nil }
        return PersonRow(answer: answer, name: cells.nameKey(record, .person), birth: birth, line: record.line)
    }

    /// The answers as the whole form means them.
    func settle(_ rows: inout [PersonRow]) {
        guard !hasNo, !services.isEmpty else { return }
        for index in rows.indices where rows[index].answer.services != nil { rows[index].answer.skippedServices = [] }
    }

    /// nil where the question is not answered, or by something else than one answer, which is told.
    private mutating func mark(
        _ record: borrowing Record, _ column: Column, _ isValid: inout Bool, _ diagnostics: inout DiagnosticCollector
    ) -> Tick? {
        guard let position = cells.columns[column] else { return nil }
        var answer = mark(record[position])
        if let denial = cells.columns.denial(of: column) {
            // "Có" and "Không" have a column each: the one that is ticked counts.
            let denied = mark(record[denial])
            let isDenied = denied == .yes || (denied == .no && record[denial].string.contains(where: \.isLetter))
            switch (answer, denied) {
            case (.unknown?, _), (_, .unknown?): answer = .unknown
            case (.yes?, _): answer = isDenied ? .unknown : .yes
            default: answer = isDenied ? .no : nil
            }
        }
        guard answer != .unknown else {
            diagnostics.record(.surveyMarkUnknown(column: cells.heading(column)), at: cells.location(record.line, column))
            isValid = false
            return nil
        }
        return answer
    }

    /// nil for a blank; unknown for what is neither yes nor no.
    private mutating func mark(_ field: FieldBytes) -> Tick? {
        switch marks.read(field) {
        case .blank: nil
        case .value(let mark): mark
        case .unknown: .unknown
        }
    }

    /// The birth column's word goes before the age column's.
    private func birth(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> BirthText {
        for column in [Column.birth, .age] {
            guard let position = cells.columns[column] else { continue }
            let birth = BirthText(record[position], isAmerican: cells.isAmerican(column), reference: reference)
            if birth == .invalid {
                diagnostics.record(.surveyBirthInvalid(column: cells.heading(column)), at: cells.location(record.line, column))
            }
            if birth != .blank { return birth }
        }
        return .blank
    }
}
