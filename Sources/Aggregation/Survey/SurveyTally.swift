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

    mutating func add(_ other: SurveyPlace) {
        people += other.people
        eligible += other.eligible
        adults += other.adults
        isCovered = isCovered || other.isCovered
        for index in cells.indices { cells[index].add(other.cells[index]) }
    }

    mutating func add(_ person: PersonAnswer, columns: SurveyColumns, age: Int?, settings: SurveySettings) {
        isCovered = true
        people += 1
        if let age, age >= settings.paymentAge { eligible += 1 }
        if let age, age >= settings.adultAge { adults += 1 }
        for (index, item) in SurveyItem.all.enumerated() where item.isAsked(by: columns, ofPersons: true) {
            cells[index].asked = true
            guard let age, age >= settings.limit(of: item.base) else { continue }
            switch item.answer(of: person) {
            case nil: cells[index].blank += 1
            case let answer?:
                cells[index].answered += 1
                cells[index].yes += answer ? 1 : 0
            }
        }
    }

    /// A household's or village's counts: accounts / people from 15, VNeID / people from 18. A row without the base cannot be used for
    /// the item; a blank count is non-response of all its eligible people.
    mutating func add(_ row: CountedAnswer, columns: SurveyColumns) {
        isCovered = true
        people += row.people ?? 0
        eligible += row.from15 ?? 0
        adults += row.from18 ?? 0
        for (index, item) in SurveyItem.all.enumerated() where item.isAsked(by: columns, ofPersons: false) {
            guard let base = item.base == .paymentAge ? row.from15 : row.from18 else { continue }
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

/// All survey files of a commune counted by village (Domain.md, "Surveys").
///
/// Person and household rows add up. Where a village also has totals, its rows count, and the difference is kept in `conflicts`.
package struct SurveyTally: Sendable, Hashable {
    /// A village whose rows and totals give different numbers.
    package struct Conflict: Sendable, Hashable {
        package let village: VillageID
        package let item: SurveyItem
        package let rows: SurveyCell
        package let totals: SurveyCell
        /// The file of the totals.
        package let path: String
    }

    /// A village's totals that break accounts ≤ people from 15 ≤ people.
    package struct SubsetBreach: Sendable, Hashable {
        package let path: String
        package let village: VillageID?
        package let item: SurveyItem
        /// Rows of the file that break it.
        package var rows: Int
    }

    /// By village index.
    package private(set) var villages: [SurveyPlace]
    /// Answers whose village is not known: in the commune's figures only.
    package private(set) var unplaced = SurveyPlace()
    /// Answers from other communes: left out.
    package private(set) var outside = 0
    /// Persons without birth date, year or age: in no base.
    package private(set) var withoutAge = 0
    package private(set) var onAgeLimit = 0
    package private(set) var firstDay: Day?
    package private(set) var lastDay: Day?
    package private(set) var conflicts: [Conflict] = []
    package private(set) var breaches: [SubsetBreach] = []

    /// - Parameter isIncluded: which answers count, by the day of the survey (nil without one) and by whether the same people were asked
    ///   again later; everybody's last answer, unless waves are told apart.
    package init(
        _ files: [SurveyFile], boundaries: VillageBoundaries, settings: SurveySettings,
        isIncluded: (Day?, Bool) -> Bool = { _, isAskedAgain in !isAskedAgain }
    ) {
        let gazetteer = boundaries.gazetteer
        villages = gazetteer.villages.map { _ in SurveyPlace() }
        var totals: [[VillageTotals]] = gazetteer.villages.map { _ in [] }
        for (order, file) in files.enumerated() {
            switch file.answers {
            case .persons(let persons):
                for person in persons where isIncluded(person.surveyed, person.isAskedAgain) {
                    add(person, at: boundaries.place(of: person.place), file.columns, settings)
                }
            case .households(let rows):
                for row in rows where isIncluded(row.surveyed, row.isAskedAgain) {
                    addHousehold(row, at: boundaries.place(of: row.place), file)
                }
            case .villageTotals(let rows):
                for row in rows where isIncluded(row.surveyed, row.isAskedAgain) {
                    addTotals(row, at: boundaries.place(of: row.place), file, order, &totals)
                }
            }
        }
        for index in villages.indices where !totals[index].isEmpty {
            merge(totals[index], into: VillageID(rawValue: UInt16(index)), population: gazetteer.villages[index].population)
        }
    }

    /// The commune: villages and the unplaced.
    package var commune: SurveyPlace {
        var sum = unplaced
        for village in villages { sum.add(village) }
        return sum
    }

    private mutating func add(_ person: PersonAnswer, at place: Place, _ columns: SurveyColumns, _ settings: SurveySettings) {
        guard place != .outside else {
            outside += 1
            return
        }
        note(person.surveyed)
        let age = SurveyAge.years(of: person, on: settings.referenceDate)
        if age == nil { withoutAge += 1 }
        if SurveyAge.isOnLimit(person, settings: settings) { onAgeLimit += 1 }
        change(place) { $0.add(person, columns: columns, age: age, settings: settings) }
    }

    private mutating func addHousehold(_ row: CountedAnswer, at place: Place, _ file: SurveyFile) {
        guard place != .outside else {
            outside += row.people ?? 1
            return
        }
        note(row.surveyed)
        checkSubsets(row, at: place, file)
        change(place) { $0.add(row, columns: file.columns) }
    }

    private mutating func addTotals(
        _ row: CountedAnswer, at place: Place, _ file: SurveyFile, _ order: Int, _ totals: inout [[VillageTotals]]
    ) {
        switch place {
        case .outside: outside += row.people ?? 1
        case .unknown:
            note(row.surveyed)
            checkSubsets(row, at: place, file)
            unplaced.add(row, columns: file.columns)
        case .village(let id):
            note(row.surveyed)
            checkSubsets(row, at: place, file)
            totals[Int(id.rawValue)].append(VillageTotals(row: row, columns: file.columns, path: file.path, order: order))
        }
    }

    private mutating func change(_ place: Place, _ body: (inout SurveyPlace) -> Void) {
        switch place {
        case .village(let id): body(&villages[Int(id.rawValue)])
        case .unknown: body(&unplaced)
        case .outside: break
        }
    }

    private mutating func merge(_ totals: [VillageTotals], into village: VillageID, population: Int?) {
        let index = Int(village.rawValue)
        let counted = VillageTotals.counted(totals, population: population)
        var sum = SurveyPlace()
        for total in counted { sum.add(total.row, columns: total.columns) }
        guard villages[index].isCovered else {
            villages[index] = sum
            villages[index].isCensus = true
            return
        }
        for (position, item) in SurveyItem.all.enumerated() where sum.cells[position].asked {
            let rows = villages[index].cells[position]
            if rows.yes != sum.cells[position].yes || rows.answered != sum.cells[position].answered {
                conflicts.append(
                    Conflict(village: village, item: item, rows: rows, totals: sum.cells[position], path: counted[0].path))
            }
        }
    }

    private mutating func note(_ day: Day?) {
        guard let day else { return }
        firstDay = min(firstDay ?? day, day)
        lastDay = max(lastDay ?? day, day)
    }

    /// accounts ≤ people from 15 ≤ people, and likewise for every item.
    private mutating func checkSubsets(_ row: CountedAnswer, at place: Place, _ file: SurveyFile) {
        for item in SurveyItem.all {
            let base = item.base == .paymentAge ? row.from15 : row.from18
            guard let base, let yes = row.yes[item], yes > base else { continue }
            let village: VillageID? = if case .village(let id) = place { id } else { nil }
            if let known = breaches.firstIndex(where: { $0.path == file.path && $0.village == village && $0.item == item }) {
                breaches[known].rows += 1
            } else {
                breaches.append(SubsetBreach(path: file.path, village: village, item: item, rows: 1))
            }
        }
    }
}

/// One row of village totals with its file.
struct VillageTotals: Sendable {
    let row: CountedAnswer
    let columns: SurveyColumns
    let path: String
    /// Position of the file.
    let order: Int

    /// The totals that count where a village has several: all of them when they are parts of the village (one file lists them, or
    /// together they do not pass the population of the list); else the latest, for they are versions of one count.
    static func counted(_ totals: [VillageTotals], population: Int?) -> [VillageTotals] {
        let files = Set(totals.map(\.order))
        guard files.count > 1 else { return totals }
        let people = totals.reduce(0) { $0 + ($1.row.people ?? 0) }
        if let population, people <= population { return totals }
        let newest = totals.max { ($0.row.surveyed ?? Day(rawValue: .min), $0.order) < ($1.row.surveyed ?? Day(rawValue: .min), $1.order) }
        return totals.filter { $0.order == newest?.order }
    }
}
