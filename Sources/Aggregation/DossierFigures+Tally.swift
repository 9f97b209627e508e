package import Commune
internal import Language

extension DossierFigures {
    /// The figures that a tally counted, with the names of its register.
    ///
    /// - Parameter gazetteer: that of the boundaries for which it was counted.
    package init(_ tally: DossierTally, register: DossierRegister, gazetteer: Gazetteer) {
        let subjects = gazetteer.ids.map { Subject.village($0) } + [.unknown, .outside]
        var total = TallyRow()
        var totalMonths = tally.months.map { _ in TallyMonth() }
        var rows: [PlaceRow] = []
        for (place, subject) in subjects.enumerated() {
            let row = TallyRow(tally.placeCells, row: place)
            let months = tally.months.indices.map { month in
                TallyMonth(tally.monthCells, row: place * tally.months.count + month)
            }
            total.add(row)
            for index in months.indices { totalMonths[index].add(months[index]) }
            rows.append(
                PlaceRow(
                    subject: subject, counts: row.counts.published, inconsistent: .known(row[.inconsistent]),
                    months: zip(tally.months, months).map { $1.row(of: $0) }))
        }
        let byMonth = zip(tally.months, totalMonths).map { $1.row(of: $0) }
        rows.append(
            PlaceRow(
                subject: .total, counts: total.counts.published, inconsistent: .known(total[.inconsistent]), months: byMonth))
        self.init(
            rows: rows, byField: Self.fieldRows(tally, register), byMonth: byMonth, total: total.counts.published,
            onTimeRates: total.counts.received.total > 0 ? OnTimeRates(total.counts) : nil, unknownChannel: total[.unknownChannel],
            inconsistent: total[.inconsistent], usesCollectionDay: register.has(.collectionDayOnly),
            exportDay: register.exportDays.compactMap { $0 }.max())
    }

    private static func fieldRows(_ tally: DossierTally, _ register: DossierRegister) -> [FieldRow] {
        var fields = [TallyRow](repeating: TallyRow(), count: register.fields.count)
        var procedures = [[(name: String, row: TallyRow)]](repeating: [], count: register.fields.count)
        for (index, entry) in tally.pairs.entries.enumerated() {
            let row = TallyRow(tally.pairCells, row: index)
            fields[Int(entry.field)].add(row)
            procedures[Int(entry.field)].append((register.procedures[Int(entry.procedure)], row))
        }
        let named = fields.indices.filter { !procedures[$0].isEmpty }.map { (name: register.fields[$0], row: fields[$0], index: $0) }
        return named.sorted { Self.precedes(($0.name, $0.row), ($1.name, $1.row)) }.map { field in
            FieldRow(
                field: field.name, counts: field.row.counts.published,
                procedures: procedures[field.index].sorted(by: Self.precedes).map {
                    ProcedureRow(procedure: $0.name, counts: $0.row.counts.published, inconsistent: .known($0.row[.inconsistent]))
                },
                inconsistent: .known(field.row[.inconsistent]))
        }
    }

    /// Most received first, then by name; "" last.
    private static func precedes(_ left: (name: String, row: TallyRow), _ right: (name: String, row: TallyRow)) -> Bool {
        if left.name.isEmpty != right.name.isEmpty { return right.name.isEmpty }
        let (leftReceived, rightReceived) = (left.row.counts.received.total, right.row.counts.received.total)
        return leftReceived == rightReceived ? VietnameseCollation.precedes(left.name, right.name) : leftReceived > rightReceived
    }
}

/// One row of a tally's counters.
struct TallyRow: Sendable {
    private var cells = [Int](repeating: 0, count: DossierTally.Column.count)

    init() {}

    init(_ counters: [UInt32], row: Int) {
        cells = counters[row * DossierTally.Column.count..<(row + 1) * DossierTally.Column.count].map(Int.init)
    }

    subscript(column: DossierTally.Column) -> Int { cells[column.rawValue] }

    mutating func add(_ other: TallyRow) {
        for index in cells.indices { cells[index] += other.cells[index] }
    }

    /// Columns (3) to (13). The unknown channel counts as in person, so that (3) = (4) + (5) + (6).
    var counts: DossierCounts<Int> {
        let inPerson = self[.inPerson] + self[.unknownChannel]
        return DossierCounts(
            received: .init(
                total: self[.online] + inPerson + self[.postal] + self[.carriedOver], online: self[.online], inPerson: inPerson,
                postal: self[.postal], carriedOver: self[.carriedOver]),
            resolved: .init(
                total: self[.early] + self[.onTime] + self[.resolvedOverdue], early: self[.early], onTime: self[.onTime],
                overdue: self[.resolvedOverdue]),
            inProcess: .init(
                total: self[.withinDue] + self[.inProcessOverdue], withinDue: self[.withinDue], overdue: self[.inProcessOverdue]))
    }
}

/// One place's counters of one month.
struct TallyMonth: Sendable {
    private var cells = [Int](repeating: 0, count: DossierTally.MonthColumn.count)

    init() {}

    init(_ counters: [UInt32], row: Int) {
        cells = counters[row * DossierTally.MonthColumn.count..<(row + 1) * DossierTally.MonthColumn.count].map(Int.init)
    }

    private subscript(column: DossierTally.MonthColumn) -> Int { cells[column.rawValue] }

    mutating func add(_ other: TallyMonth) {
        for index in cells.indices { cells[index] += other.cells[index] }
    }

    /// On-time rate (a) of the month; nil where none was resolved.
    var onTime: Double? {
        let inTime = self[.early] + self[.onTime]
        let resolved = inTime + self[.resolvedOverdue]
        return resolved > 0 ? Double(inTime) / Double(resolved) : nil
    }

    /// Online of those received in the month whose channel is known; nil where none was.
    var online: Double? {
        let known = self[.online] + self[.inPerson] + self[.postal]
        return known > 0 ? Double(self[.online]) / Double(known) : nil
    }

    func row(of month: ReportMonth) -> DossierFigures.MonthRow {
        let inPerson = self[.inPerson] + self[.unknownChannel]
        return DossierFigures.MonthRow(
            month: month.month, days: month.days, received: .known(self[.online] + inPerson + self[.postal]),
            resolved: .known(self[.early] + self[.onTime] + self[.resolvedOverdue]), online: .known(self[.online]),
            inPerson: .known(inPerson), postal: .known(self[.postal]), early: .known(self[.early]), onTime: .known(self[.onTime]),
            overdue: .known(self[.resolvedOverdue]))
    }
}

extension DossierCounts<Int> {
    /// The same row with every count known.
    package var published: DossierCounts<Count> {
        DossierCounts<Count>(
            received: .init(
                total: .known(received.total), online: .known(received.online), inPerson: .known(received.inPerson),
                postal: .known(received.postal), carriedOver: .known(received.carriedOver)),
            resolved: .init(
                total: .known(resolved.total), early: .known(resolved.early), onTime: .known(resolved.onTime),
                overdue: .known(resolved.overdue)),
            inProcess: .init(
                total: .known(inProcess.total), withinDue: .known(inProcess.withinDue), overdue: .known(inProcess.overdue)))
    }
}
