package import Commune

/// Counts dossiers for one period in one pass: dense arrays indexed by place, by month and by (field, procedure). Tallies of parts of
/// the same register merge, so parts can be counted side by side.
package struct DossierTally: Sendable {
    /// One counter of a cell; a cell is `Column.count` counters.
    enum Column: Int, CaseIterable {
        case online, inPerson, postal, unknownChannel, carriedOver
        case early, onTime, resolvedOverdue
        case withinDue, inProcessOverdue
        case inconsistent

        static let count = allCases.count
    }

    /// One counter of a place's month.
    enum MonthColumn: Int, CaseIterable {
        case online, inPerson, postal, unknownChannel
        case early, onTime, resolvedOverdue

        static let count = allCases.count
    }

    /// Yes, no and missing for each `ServiceRate` of a place.
    static let rateWidth = ServiceRate.allCases.count * 3

    package let period: Period
    /// The months of the figures' rows, see `ReportingMonths`.
    let months: [ReportMonth]
    let placeCount: Int
    private(set) var pairs: FieldProcedureIndex
    private(set) var placeCells: [UInt32]
    private(set) var rateCells: [UInt32]
    private(set) var pairCells: [UInt32] = []
    private(set) var monthCells: [UInt32]
    private let activeRates: [ServiceRate]
    /// By file of the register.
    private let statesPayment: [Bool]
    /// Row of `months` by day of the period.
    private let monthOfDay: [UInt16]

    /// Row by village index of the whole list.
    private let rowOfVillage: [Int]

    package init(period: Period, boundaries: VillageBoundaries, register: DossierRegister) {
        self.period = period
        let unknown = boundaries.gazetteer.villages.count
        placeCount = unknown + 2
        rowOfVillage = (0..<boundaries.listCount).map { index in
            let place = boundaries.place(of: .village(VillageID(rawValue: UInt16(index))))
            return if case .village(let id) = place { Int(id.rawValue) } else { unknown }
        }
        months = ReportMonth.months(of: period)
        monthOfDay = months.enumerated().flatMap { index, month in
            [UInt16](repeating: UInt16(index), count: month.days.first.distance(to: month.days.last) + 1)
        }
        activeRates = ServiceRate.allCases.filter { register.has($0.column) }
        statesPayment = register.columns.map { $0.contains(.payment) }
        pairs = FieldProcedureIndex(procedures: register.procedures.count)
        placeCells = [UInt32](repeating: 0, count: placeCount * Column.count)
        rateCells = [UInt32](repeating: 0, count: placeCount * Self.rateWidth)
        monthCells = [UInt32](repeating: 0, count: placeCount * months.count * MonthColumn.count)
    }

    /// Row of a dossier's place: villages of the report by index, then unknown, then outside.
    private func row(of place: Place) -> Int {
        switch place {
        case .village(let id): rowOfVillage[Int(id.rawValue)]
        case .unknown: placeCount - 2
        case .outside: placeCount - 1
        }
    }

    package mutating func add(_ dossiers: some Sequence<Dossier>) {
        for dossier in dossiers {
            if let outcome = DossierOutcome(of: dossier, in: period) { add(dossier, outcome) }
        }
    }

    private mutating func add(_ dossier: Dossier, _ outcome: DossierOutcome) {
        let place = row(of: dossier.place)
        let pair = pairs.number(field: dossier.field, procedure: dossier.procedure)
        if (pair + 1) * Column.count > pairCells.count {
            pairCells += [UInt32](repeating: 0, count: Column.count)
        }
        let receipt = Self.receiptColumn(dossier, outcome)
        let result = Self.resultColumn(outcome)
        placeCells[place * Column.count + receipt.rawValue] += 1
        placeCells[place * Column.count + result.rawValue] += 1
        pairCells[pair * Column.count + receipt.rawValue] += 1
        pairCells[pair * Column.count + result.rawValue] += 1
        if let column = Self.monthColumn(receipt) {
            monthCells[monthCell(place, dossier.received) + column.rawValue] += 1
        }
        if let column = Self.monthColumn(result), let finished = dossier.finished {
            monthCells[monthCell(place, finished) + column.rawValue] += 1
        }
        let file = Int(dossier.file)
        let statesPayment = file < statesPayment.count && statesPayment[file]
        for rate in activeRates {
            let cell = place * Self.rateWidth + rate.rawValue * 3
            switch rate.contribution(of: dossier, outcome, statesPayment: statesPayment) {
            case .yes: rateCells[cell] += 1
            case .no: rateCells[cell + 1] += 1
            case .missing: rateCells[cell + 2] += 1
            case .notCounted: break
            }
        }
    }

    private func monthCell(_ place: Int, _ day: Day) -> Int {
        let month = Int(monthOfDay[period.first.distance(to: day)])
        return (place * months.count + month) * MonthColumn.count
    }

    /// Adds what another tally of the same register and period counted.
    package mutating func merge(_ other: DossierTally) {
        for (index, entry) in other.pairs.entries.enumerated() {
            let pair = pairs.number(field: entry.field, procedure: entry.procedure)
            if (pair + 1) * Column.count > pairCells.count {
                pairCells += [UInt32](repeating: 0, count: Column.count)
            }
            for column in 0..<Column.count {
                pairCells[pair * Column.count + column] += other.pairCells[index * Column.count + column]
            }
        }
        for index in placeCells.indices { placeCells[index] += other.placeCells[index] }
        for index in rateCells.indices { rateCells[index] += other.rateCells[index] }
        for index in monthCells.indices { monthCells[index] += other.monthCells[index] }
    }

    private static func receiptColumn(_ dossier: Dossier, _ outcome: DossierOutcome) -> Column {
        guard outcome.receipt == .inPeriod else { return .carriedOver }
        return switch dossier.channel {
        case .online: .online
        case .inPerson: .inPerson
        case .postal: .postal
        case .unknown: .unknownChannel
        }
    }

    private static func resultColumn(_ outcome: DossierOutcome) -> Column {
        switch outcome.result {
        case .resolvedEarly: .early
        case .resolvedOnTime: .onTime
        case .resolvedOverdue: .resolvedOverdue
        case .inProcessWithinDue: .withinDue
        case .inProcessOverdue: .inProcessOverdue
        case .inconsistent: .inconsistent
        }
    }

    private static func monthColumn(_ column: Column) -> MonthColumn? {
        switch column {
        case .online: .online
        case .inPerson: .inPerson
        case .postal: .postal
        case .unknownChannel: .unknownChannel
        case .early: .early
        case .onTime: .onTime
        case .resolvedOverdue: .resolvedOverdue
        case .carriedOver, .withinDue, .inProcessOverdue, .inconsistent: nil
        }
    }
}
