internal import Catalogue
package import Commune

extension DossierFigures {
    /// The figures that a tally counted, with the names of its register.
    ///
    /// - Parameter gazetteer: that of the boundaries for which it was counted.
    package init(_ tally: DossierTally, register: DossierRegister, gazetteer: Gazetteer) {
        let subjects = gazetteer.ids.map { Subject.village($0) } + [.unknown, .outside]
        var total = TallyRow()
        var rows: [PlaceRow] = []
        for (place, subject) in subjects.enumerated() {
            let row = tally.row(ofPlace: place)
            total.add(row)
            rows.append(
                PlaceRow(
                    subject: subject, counts: row.counts.published, inconsistent: .known(row.count(.inconsistent)),
                    months: Self.months(tally, place: place)))
        }
        let byMonth = Self.months(tally, place: nil)
        rows.append(
            PlaceRow(
                subject: .total, counts: total.counts.published, inconsistent: .known(total.count(.inconsistent)), months: byMonth))
        self.init(
            rows: rows, byField: Self.fieldRows(tally, register), byMonth: byMonth, total: total.counts.published,
            onTimeRates: total[.received] > 0 ? OnTimeRates(total.counts) : nil, unknownChannel: total.received(.unknown),
            inconsistent: total.count(.inconsistent), usesCollectionDay: register.has(.collectionDayOnly),
            exportDay: register.exportDays.compactMap { $0 }.max())
    }

    private static func months(_ tally: DossierTally, place: Int?) -> [MonthRow] {
        tally.plan.months.enumerated().map { index, month in tally.month(index, ofPlace: place).row(of: month) }
    }

    private static func fieldRows(_ tally: DossierTally, _ register: DossierRegister) -> [FieldRow] {
        var fields = [TallyRow](repeating: TallyRow(), count: register.fields.count)
        var procedures = [[(name: String, row: TallyRow)]](repeating: [], count: register.fields.count)
        tally.forEachPair { field, procedure, counters in
            let row = TallyRow(counters)
            fields[field].add(row)
            procedures[field].append((register.procedures[procedure], row))
        }
        let named = fields.indices.filter { !procedures[$0].isEmpty }.map { (name: register.fields[$0], row: fields[$0], index: $0) }
        return Self.sorted(named, by: { ($0.name, $0.row[.received]) }).map { field in
            FieldRow(
                field: field.name, counts: field.row.counts.published,
                procedures: Self.sorted(procedures[field.index], by: { ($0.name, $0.row[.received]) }).map {
                    ProcedureRow(procedure: $0.name, counts: $0.row.counts.published, inconsistent: .known($0.row.count(.inconsistent)))
                },
                inconsistent: .known(field.row.count(.inconsistent)))
        }
    }

    /// Most received first, then by name; what received is not known (nil) of stands behind, and "" last.
    static func sorted<Row>(_ rows: [Row], by key: (Row) -> (name: String, received: Int?)) -> [Row] {
        let keys = rows.map { row in
            let (name, received) = key(row)
            return (isNameless: name.isEmpty, received: received ?? -1, name: NameOrder.key(of: name))
        }
        return rows.indices.sorted { left, right in
            if keys[left].isNameless != keys[right].isNameless { return keys[right].isNameless }
            let (leftReceived, rightReceived) = (keys[left].received, keys[right].received)
            return leftReceived == rightReceived ? keys[left].name < keys[right].name : leftReceived > rightReceived
        }.map { rows[$0] }
    }
}
