internal import Catalogue
internal import Commune

extension DisclosureControl {
    typealias Subject = DossierSuppression.Subject

    func protectDossiers(_ summary: inout CommuneSummary, _ register: DossierRegister) {
        guard var figures = summary.dossiers else { return }
        let period = summary.period
        var visibility = DossierVisibility(
            register, boundaries: boundaries, coverage: ExportCoverage(register, inputs: summary.inputs), minimum: minimum)
        let answer = visibility.answer(for: period)
        for index in figures.byMonth.indices {
            figures.byMonth[index] = figures.byMonth[index].shown(by: visibility.answer(for: index, of: period))
        }
        let total = figures.total.shown(by: answer, of: .total)
        figures.total = total
        for (place, row) in figures.rows.enumerated() {
            let isTotal = row.subject == .total
            figures.rows[place].counts = isTotal ? total : row.counts.shown(by: answer, of: .place(place), in: total)
            figures.rows[place].months = isTotal ? figures.byMonth : []
        }
        figures.byField = protected(figures.byField, in: total, answer)
        figures.onTimeRates =
            figures.onTimeRates?.shown(by: answer) ?? (total[.received] == .hidden ? OnTimeRates(hidesParts: true) : nil)
        summary.dossiers = figures
        let rows = Dictionary(
            figures.rows.compactMap { row in row.subject.village.map { ($0, row.counts) } }, uniquingKeysWith: { first, _ in first })
        summary.indicators = summary.indicators.map { protected($0, answer, $0.village.map { rows[$0] } ?? total) }
        hideFewUnstated(&summary.indicators)
        if var panel = summary.threeNo {
            if !answer.shows(.fullyOnline, village: nil) || !answer.shows(.online, of: .total), total[.online] != .known(0) {
                panel.fullyOnline = panel.fullyOnline.hidden
            }
            summary.threeNo = panel
        }
        if let comparison = summary.comparison {
            summary.comparison = protected(comparison, indicators: summary.indicators, &visibility)
        }
    }

    /// - Parameter counts: what is shown of the place's counts: a rate of what is known to be nothing may say so.
    private func protected(
        _ indicator: Indicator, _ answer: DossierVisibility.Answer, _ counts: DossierCounts<Count>?
    ) -> Indicator {
        let village = indicator.village.map { Int($0.rawValue) }
        let subject: Subject = village.map { .place($0) } ?? .total
        guard case .dossiers(let rate) = indicator.id else { return indicator }
        if counts?[rate.wholeCount] == .known(0) { return indicator }
        let isShown =
            switch rate.row.rule {
            case .counts(let part, let whole): [part, whole].allSatisfy { CountColumn($0).map { answer.shows($0, of: subject) } ?? false }
            // What form 06a tells of those received is all that the rate tells.
            case .marks where rate == .online: answer.shows(.online, of: subject) && answer.shows(.offline, of: subject)
            case .marks: answer.shows(rate, village: village)
            }
        return isShown ? indicator : indicator.hidden
    }

    private func protected(
        _ comparison: PeriodComparison, indicators: [Indicator], _ visibility: inout DossierVisibility
    ) -> PeriodComparison {
        func protected(_ earlier: PeriodComparison.Earlier) -> PeriodComparison.Earlier {
            let answer = visibility.answer(for: earlier.period)
            let total = earlier.total.shown(by: answer, of: .total)
            let then = earlier.indicators.map { self.protected($0, answer, $0.village == nil ? total : nil) }
            return PeriodComparison.Earlier(
                period: earlier.period, total: total, indicators: then,
                differences: PeriodComparison.differences(indicators, then))
        }
        return PeriodComparison(
            previous: comparison.previous.map(protected), lastYear: comparison.lastYear.map(protected),
            sinceNewYear: comparison.sinceNewYear.map(protected),
            trend: comparison.trend.map { month in
                let answer = visibility.answer(for: month.figures.days)
                let showsOnTime = answer.shows(.inTime, of: .total) && answer.shows(.resolved, of: .total)
                let showsOnline = answer.shows(.online, of: .total) && answer.shows(.offline, of: .total)
                var shown = PeriodComparison.TrendMonth(
                    figures: month.figures.shown(by: answer), onTime: showsOnTime ? month.onTime : nil,
                    online: showsOnline ? month.online : nil)
                shown.hidden = Set((showsOnTime ? [] : [.onTime]) + (showsOnline ? [] : [.online]))
                return shown
            })
    }
}

extension DisclosureControl {
    /// Fields and procedures as they may be shown: also those that have no dossiers in the period where that is hidden, since the lack of a
    /// row would tell it. What has hidden how much was received stands behind the others by name, since its place among them would.
    private func protected(
        _ counted: [DossierFigures.FieldRow], in total: DossierCounts<Count>, _ answer: DossierVisibility.Answer
    ) -> [DossierFigures.FieldRow] {
        let names = answer.fields.subtracting(counted.map(\.field))
        let others = names.map { DossierFigures.FieldRow(field: $0, counts: .none, procedures: []) }
        let rows = (counted + others).map { field in
            var shown = field
            shown.counts = field.counts.shown(by: answer, of: .field(field.field), in: total)
            shown.procedures = protected(field.procedures, of: field.field, in: shown.counts, answer)
            return shown
        }
        .filter { !names.contains($0.field) || $0.counts.hidesSome || !$0.procedures.isEmpty }
        return DossierFigures.sorted(rows) { ($0.field, $0.counts[.received].value) }
    }

    private func protected(
        _ counted: [DossierFigures.ProcedureRow], of field: String, in whole: DossierCounts<Count>, _ answer: DossierVisibility.Answer
    ) -> [DossierFigures.ProcedureRow] {
        let names = answer.procedures(of: field).subtracting(counted.map(\.procedure))
        let rows = (counted + names.map { DossierFigures.ProcedureRow(procedure: $0, counts: .none) }).map { procedure in
            var shown = procedure
            shown.counts = procedure.counts.shown(by: answer, of: .procedure(field: field, name: procedure.procedure), in: whole)
            return shown
        }
        .filter { !names.contains($0.procedure) || $0.counts.hidesSome }
        return DossierFigures.sorted(rows) { ($0.procedure, $0.counts[.received].value) }
    }
}

extension DossierRate {
    /// The count of which it is a share.
    fileprivate var wholeCount: DossierCount {
        switch row.rule {
        case .counts(_, let whole): whole
        case .marks(let rule): rule.base
        }
    }
}

extension DossierFigures.Subject {
    fileprivate var village: VillageID? { if case .village(let id) = self { id } else { nil } }
}

extension DossierCounts<Count> {
    fileprivate static let none = DossierCounts { _ in .known(0) }
    fileprivate var hidesSome: Bool { counted.contains(.hidden) }
}

extension DossierCounts<Count> {
    /// - Parameter whole: the row to which it adds up, as shown: where that is zero, so is this.
    fileprivate func shown(
        by answer: DossierVisibility.Answer, of subject: DossierSuppression.Subject, in whole: DossierCounts<Count>? = nil
    ) -> DossierCounts<Count> {
        let row = answer.row(subject)
        func isShown(_ count: DossierCount) -> Bool {
            whole?[count] == .known(0) || CountColumn(count).map { row.shows($0) } ?? (self[count] == .known(0))
        }
        var counts = DossierCounts { self[$0].shown(isShown($0)) }
        for sum in DossierCount.all where sum.isPrintedSum && counts[sum] == .hidden && self[sum].shown(isShown(sum)) == self[sum] {
            counts[sum] = self[sum]
        }
        return counts
    }
}

extension DossierFigures.MonthRow {
    fileprivate func shown(by answer: DossierVisibility.Answer) -> DossierFigures.MonthRow {
        let row = answer.row(.total)
        func shown(_ count: Count, _ column: CountColumn) -> Count { count.shown(row.shows(column)) }
        return DossierFigures.MonthRow(
            month: month, days: days, received: shown(received, .inPeriod), resolved: shown(resolved, .resolved),
            online: shown(online, .online), inPerson: shown(inPerson, .inPerson), postal: shown(postal, .postal),
            early: shown(early, .early), onTime: shown(onTime, .onTime), overdue: shown(overdue, .overdue))
    }
}

extension OnTimeRates {
    /// A rate needs every count that it is made of.
    fileprivate func shown(by answer: DossierVisibility.Answer) -> OnTimeRates {
        func shows(_ columns: CountColumn...) -> Bool { columns.allSatisfy { answer.shows($0, of: .total) } }
        let (shows, own) = (
            [
                shows(.inTime, .resolved), shows(.inTime, .withinDue, .inPeriod), shows(.lateInProcess, .overdue, .received),
            ], [resolvedOnTime, withinDueOfReceived, notLate]
        )
        var shown = OnTimeRates(
            resolvedOnTime: shows[0] ? own[0] : nil, withinDueOfReceived: shows[1] ? own[1] : nil, notLate: shows[2] ? own[2] : nil)
        // Whether there is one tells whether there is something to divide.
        shown.hidesParts = shows.contains(false)
        return shown
    }
}
