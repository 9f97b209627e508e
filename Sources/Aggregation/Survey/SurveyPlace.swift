package import Catalogue
package import Commune

/// What one village (or the answers without a village) says of one item.
package struct SurveyCell: Sendable, Hashable {
    /// Some form that counts here has the column.
    package var asked = false
    package var yes = 0
    /// Eligible people who answered.
    package var answered = 0
    /// Eligible people who left it blank.
    package var blank = 0

    package var respondents: Int { answered + blank }

    mutating func add(_ other: SurveyCell) {
        asked = asked || other.asked
        yes += other.yes
        answered += other.answered
        blank += other.blank
    }
}

/// The answers of one place, from forms of one sort.
package struct SurveyPlace: Sendable, Hashable {
    package var people = 0
    package var eligible = 0
    package var adults = 0
    /// Some form covers the place.
    package var isCovered = false
    /// Counted by village totals only: everybody of the village is in it.
    package var isCensus = false
    /// By position in `SurveyItem.all`.
    package var cells = [SurveyCell](repeating: SurveyCell(), count: SurveyItem.all.count)

    package subscript(item: SurveyItem) -> SurveyCell { cells[item.number] }

    /// What a form of persons asks for: its place in `SurveyItem.all`, and the age from which people are asked.
    typealias AskedItem = (index: Int, item: SurveyItem, limit: Int)

    static func asked(by columns: SurveyColumns, _ settings: SurveySettings) -> [AskedItem] {
        SurveyItem.all.enumerated().filter { $0.element.isAsked(by: columns, ofPersons: true) }.map { index, item in
            (index, item, settings.limit(of: item.base))
        }
    }

    mutating func add(_ other: SurveyPlace) {
        people += other.people
        eligible += other.eligible
        adults += other.adults
        isCovered = isCovered || other.isCovered
        for index in cells.indices { cells[index].add(other.cells[index]) }
    }

    mutating func add(_ person: PersonAnswer, asked: [AskedItem], age: Int?, settings: SurveySettings) {
        isCovered = true
        people += 1
        if let age, age >= settings.paymentAge { eligible += 1 }
        if let age, age >= settings.adultAge { adults += 1 }
        for (index, item, limit) in asked {
            cells[index].asked = true
            guard let age, age >= limit else { continue }
            switch item.answer(of: person) {
            case nil: cells[index].blank += 1
            case let answer?:
                cells[index].answered += 1
                cells[index].yes += answer ? 1 : 0
            }
        }
    }

    /// A household's or village's counts: accounts / people from 15, VNeID / people from 18. A row without the base, or with a count that
    /// breaks it, cannot be used for the item; a blank count is non-response of all its eligible people.
    mutating func add(_ row: CountedAnswer, columns: SurveyColumns) {
        isCovered = true
        people += row.people ?? 0
        eligible += row.from15 ?? 0
        adults += row.from18 ?? 0
        for (index, item) in SurveyItem.all.enumerated() where item.isAsked(by: columns, ofPersons: false) {
            guard let base = row.base(of: item), !row.breaks(item) else { continue }
            cells[index].asked = true
            if let yes = row.yes[item] {
                cells[index].yes += yes
                cells[index].answered += base
            } else {
                cells[index].blank += base
            }
        }
    }
}

extension SurveySettings {
    /// The age from which people belong to a base, completed years.
    package func limit(of base: AgeBase) -> Int {
        base == .paymentAge ? paymentAge : adultAge
    }
}

extension CountedAnswer {
    /// People of the age of an item; nil where the row does not say.
    func base(of item: SurveyItem) -> Int? { item.base == .paymentAge ? from15 : from18 }

    /// Whether more people do it than there are of the age, or than pay for any service.
    func breaks(_ item: SurveyItem) -> Bool {
        guard let count = yes[item] else { return false }
        if let base = base(of: item), count > base { return true }
        guard case .service = item, let payers = yes[.question(.cashless)] else { return false }
        return count > payers
    }
}
