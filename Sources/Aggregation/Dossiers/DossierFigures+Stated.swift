internal import Catalogue
internal import Commune
internal import Language

extension DossierFigures {
    /// The figures that finished forms state, where no list says where the dossiers belong: all of them are of an unknown village, and there
    /// are no months.
    init(stated systems: [StatedTable.System], gazetteer: Gazetteer, until exportDay: Day?) {
        let total = DossierCounts(stated: StatedTable.sum(systems.map(\.total)))
        let nothing = DossierCounts<Count> { _ in .noData }
        let fields = StatedForm.fields(of: systems).map { name, counts in
            FieldRow(field: name, counts: DossierCounts(stated: counts), procedures: [], inconsistent: .noData)
        }
        self.init(
            rows: gazetteer.ids.map { PlaceRow(subject: .village($0), counts: nothing, inconsistent: .noData) } + [
                PlaceRow(subject: .unknown, counts: total, inconsistent: .noData),
                PlaceRow(subject: .outside, counts: nothing, inconsistent: .noData),
                PlaceRow(subject: .total, counts: total, inconsistent: .noData),
            ],
            byField: fields.sorted(by: Self.precedes), byMonth: [], total: total,
            onTimeRates: Self.rates(total), unknownChannel: 0, inconsistent: 0, exportDay: exportDay)
        isStated = true
    }

    /// nil where the form lacks a column that they need, or nothing was received.
    private static func rates(_ counts: DossierCounts<Count>) -> OnTimeRates? {
        let needed: [DossierCount] = [.received, .inPeriod, .resolved, .inTime, .overdue, .inProcess, .withinDue, .lateInProcess]
        let values = needed.map { counts[$0].value }
        guard !values.contains(nil), let received = values[0], received > 0 else { return nil }
        func share(_ part: Int?, _ whole: Int?) -> Double? {
            guard let part, let whole, whole > 0 else { return nil }
            return Double(part) / Double(whole)
        }
        return OnTimeRates(
            resolvedOnTime: share(values[3], values[2]), withinDueOfReceived: share(values[3]! + values[6]!, values[1]),
            notLate: share(values[7]! + values[4]!, values[0]).map { 1 - $0 })
    }

    /// Most received first, then by name.
    private static func precedes(_ left: FieldRow, _ right: FieldRow) -> Bool {
        let (leftReceived, rightReceived) = (left.counts[.received].value ?? 0, right.counts[.received].value ?? 0)
        return leftReceived == rightReceived ? VietnameseCollation.precedes(left.field, right.field) : leftReceived > rightReceived
    }
}

extension DossierCounts<Count> {
    /// A row of a finished form: what it has no column for is no data, unless it is the sum of what it has.
    init(stated counts: [DossierCount: Int]) {
        self.init { count in counts[count].map { .known($0) } ?? .noData }
        for count in DossierCount.all where !count.isCounted {
            if let value = counts[count], self[count] == .noData { self[count] = .known(value) }
        }
        for (total, parts) in [
            (DossierCount.received, [DossierCount.online, .inPersonOrPostal, .carriedOver]), (.resolved, [.inTime, .overdue]),
            (.inProcess, [.withinDue, .lateInProcess]),
        ] where self[total] == .noData {
            let values = parts.compactMap { self[$0].value }
            if values.count == parts.count { self[total] = .known(values.reduce(0, +)) }
        }
    }
}
