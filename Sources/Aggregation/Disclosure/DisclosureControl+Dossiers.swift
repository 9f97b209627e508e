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
        for (index, field) in figures.byField.enumerated() {
            let counts = field.counts.shown(by: answer, of: .field(field.field), in: total)
            figures.byField[index].counts = counts
            for (position, procedure) in field.procedures.enumerated() {
                figures.byField[index].procedures[position].counts = procedure.counts.shown(
                    by: answer, of: .procedure(field: field.field, name: procedure.procedure), in: counts)
            }
        }
        figures.onTimeRates = figures.onTimeRates.map { $0.shown(by: answer) }
        summary.dossiers = figures
        summary.indicators = summary.indicators.map { protected($0, answer) }
        hideFewUnstated(&summary.indicators)
        if var panel = summary.threeNo {
            if !answer.shows(.fullyOnline, village: nil) || !answer.shows(.online, of: .total) {
                panel.fullyOnline = panel.fullyOnline.hidden
            }
            summary.threeNo = panel
        }
        if let comparison = summary.comparison {
            summary.comparison = protected(comparison, indicators: summary.indicators, &visibility)
        }
    }

    private func protected(_ indicator: Indicator, _ answer: DossierVisibility.Answer) -> Indicator {
        let village = indicator.village.map { Int($0.rawValue) }
        let subject: Subject = village.map { .place($0) } ?? .total
        guard case .dossiers(let rate) = indicator.id else { return indicator }
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
            let then = earlier.indicators.map { self.protected($0, answer) }
            return PeriodComparison.Earlier(
                period: earlier.period, total: earlier.total.shown(by: answer, of: .total), indicators: then,
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
                shown.hidesRates = shown.onTime != month.onTime || shown.online != month.online
                return shown
            })
    }
}

extension DossierCounts<Count> {
    /// - Parameter whole: the row to which it adds up, as shown: where that is zero, so is this.
    fileprivate func shown(
        by answer: DossierVisibility.Answer, of subject: DossierSuppression.Subject, in whole: DossierCounts<Count>? = nil
    ) -> DossierCounts<Count> {
        func isShown(_ count: DossierCount) -> Bool {
            whole?[count] == .known(0) || CountColumn(count).map { answer.shows($0, of: subject) } ?? (self[count] == .known(0))
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
        func shown(_ count: Count, _ column: CountColumn) -> Count { count.shown(answer.shows(column, of: .total)) }
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
        var shown = OnTimeRates(
            resolvedOnTime: shows(.inTime, .resolved) ? resolvedOnTime : nil,
            withinDueOfReceived: shows(.inTime, .withinDue, .inPeriod) ? withinDueOfReceived : nil,
            notLate: shows(.lateInProcess, .overdue, .received) ? notLate : nil)
        shown.hidesParts = shown != self
        return shown
    }
}
