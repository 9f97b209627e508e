internal import Catalogue
package import Commune
internal import Language

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
        return named.sorted { Self.precedes(($0.name, $0.row[.received]), ($1.name, $1.row[.received])) }.map { field in
            FieldRow(
                field: field.name, counts: field.row.counts.published,
                procedures: procedures[field.index].sorted {
                    Self.precedes(($0.name, $0.row[.received]), ($1.name, $1.row[.received]))
                }.map {
                    ProcedureRow(procedure: $0.name, counts: $0.row.counts.published, inconsistent: .known($0.row.count(.inconsistent)))
                },
                inconsistent: .known(field.row.count(.inconsistent)))
        }
    }

    /// Most received first, then by name; what received is not known (nil) of stands behind, and "" last.
    static func precedes(_ left: (name: String, received: Int?), _ right: (name: String, received: Int?)) -> Bool {
        if left.name.isEmpty != right.name.isEmpty { return right.name.isEmpty }
        let (received, other) = (left.received ?? -1, right.received ?? -1)
        return received == other ? VietnameseCollation.precedes(left.name, right.name) : received > other
    }
}
