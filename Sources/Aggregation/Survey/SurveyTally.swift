package import Catalogue
package import Commune

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

    /// Counts of a village that break accounts ≤ people from 15, or a service ≤ people who pay: they are left out.
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
    /// Rows that count people who do something, but not the people of the age: these counts are left out.
    package private(set) var rowsWithoutBase: [FileRows] = []
    /// Totals whose people of the age are those of the village list, because the row leaves them blank.
    package private(set) var basesFromList: [FileRows] = []

    /// How many rows of a file.
    package struct FileRows: Sendable, Hashable {
        package let path: String
        package var rows: Int
    }

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
                let asked = SurveyPlace.asked(by: file.columns, settings)
                for person in persons where isIncluded(person.surveyed, person.isAskedAgain) {
                    add(person, at: boundaries.place(of: person.place), asked, settings)
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
            merge(totals[index], into: VillageID(rawValue: UInt16(index)), gazetteer.villages[index])
        }
    }

    /// The commune: villages and the unplaced.
    package var commune: SurveyPlace {
        var sum = unplaced
        for village in villages { sum.add(village) }
        return sum
    }

    private mutating func add(_ person: PersonAnswer, at place: Place, _ asked: [SurveyPlace.AskedItem], _ settings: SurveySettings) {
        guard place != .outside else {
            outside += 1
            return
        }
        note(person.surveyed)
        let age = SurveyAge.years(of: person, on: settings.referenceDate)
        if age == nil { withoutAge += 1 }
        if SurveyAge.isOnLimit(person, settings: settings) { onAgeLimit += 1 }
        change(place) { $0.add(person, asked: asked, age: age, settings: settings) }
    }

    private mutating func addHousehold(_ row: CountedAnswer, at place: Place, _ file: SurveyFile) {
        guard place != .outside else {
            outside += row.people ?? 1
            return
        }
        note(row.surveyed)
        checkSubsets(row, at: place, file.path)
        change(place) { $0.add(row, columns: file.columns) }
    }

    private mutating func addTotals(
        _ row: CountedAnswer, at place: Place, _ file: SurveyFile, _ order: Int, _ totals: inout [[VillageTotals]]
    ) {
        switch place {
        case .outside: outside += row.people ?? 1
        case .unknown:
            note(row.surveyed)
            checkSubsets(row, at: place, file.path)
            unplaced.add(row, columns: file.columns)
        case .village(let id):
            note(row.surveyed)
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

    private mutating func merge(_ totals: [VillageTotals], into village: VillageID, _ listed: Village) {
        let index = Int(village.rawValue)
        var counted = VillageTotals.counted(totals, population: listed.population)
        // The list counts the whole village as it is today: not a part of it, nor one that has ended in it.
        if counted.count == 1, counted[0].row.place == .village(village), counted[0].row.takeBases(from: listed) {
            FileRows.count(counted[0].path, in: &basesFromList)
        }
        for total in counted { checkSubsets(total.row, at: .village(village), total.path) }
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

    /// accounts ≤ people from 15, and likewise for every item; and whether the row says how many people there are.
    private mutating func checkSubsets(_ row: CountedAnswer, at place: Place, _ path: String) {
        if SurveyItem.all.contains(where: { row.yes[$0] != nil && row.base(of: $0) == nil }) { FileRows.count(path, in: &rowsWithoutBase) }
        for item in SurveyItem.all where row.breaks(item) {
            let village: VillageID? = if case .village(let id) = place { id } else { nil }
            if let known = breaches.firstIndex(where: { $0.path == path && $0.village == village && $0.item == item }) {
                breaches[known].rows += 1
            } else {
                breaches.append(SubsetBreach(path: path, village: village, item: item, rows: 1))
            }
        }
    }
}

extension SurveyTally.FileRows {
    fileprivate static func count(_ path: String, in files: inout [Self]) {
        if let known = files.firstIndex(where: { $0.path == path }) {
            files[known].rows += 1
        } else {
            files.append(Self(path: path, rows: 1))
        }
    }
}

extension CountedAnswer {
    /// The people of the ages that the row leaves blank, as the village list has them, where something is counted of them. False where
    /// nothing was taken.
    fileprivate mutating func takeBases(from village: Village) -> Bool {
        var isTaken = false
        func isCounted(_ base: AgeBase) -> Bool { SurveyItem.all.contains { $0.base == base && yes[$0] != nil } }
        if from15 == nil, let listed = village.from15, isCounted(.paymentAge) {
            from15 = listed
            isTaken = true
        }
        if from18 == nil, let listed = village.from18, isCounted(.adultAge) {
            from18 = listed
            isTaken = true
        }
        return isTaken
    }
}
