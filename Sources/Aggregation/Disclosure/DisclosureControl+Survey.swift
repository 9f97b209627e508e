internal import Catalogue
internal import Commune

extension DisclosureControl {
    func protectSurvey(_ summary: inout CommuneSummary) {
        guard let survey = summary.survey else { return }
        let answers = summary.indicators
        let (figures, rows) = protected(survey)
        summary.survey = figures
        var cashless: Set<VillageID?> = []
        for item in SurveyItem.all {
            var mustHide = rows
            // A service is one of those that the question on all of them counts.
            if case .service = item { mustHide.formUnion(cashless) }
            protect(item, &summary, survey, mustHide)
            if item == .question(.cashless) {
                cashless = Set(summary.indicators.filter { $0.id == .survey(item) && $0.state == .hidden }.map(\.village))
            }
        }
        summary.waves = summary.waves.map { protected($0, summary.indicators) }
        protectRespondents(&summary, survey, answers: answers)
    }

    // MARK: People

    /// How many people answered: villages with few of them are hidden, and the smallest others until they could be n − 1 more.
    ///
    /// - Returns: also the villages (nil: the commune) whose answers must be hidden with them.
    private func protected(_ survey: SurveyFigures) -> (SurveyFigures, Set<VillageID?>) {
        var survey = survey
        let columns: [WritableKeyPath<SurveyFigures.VillageRow, Count>] = [\.people, \.eligible, \.adults]
        let totals = [survey.people, survey.eligible, survey.adults]
        let rows = survey.villages.map { row in columns.map { row[keyPath: $0].value ?? 0 } }
        let others = totals.indices.map { column in max(0, (totals[column].value ?? 0) - rows.reduce(0) { $0 + $1[column] }) }
        var hidden = Set(rows.indices.filter { isSmall(rows[$0]) })
        if isSmall(totals.map { $0.value ?? 0 }) {
            hidden = Set(rows.indices)
            (survey.people, survey.eligible, survey.adults) = (.hidden, .hidden, .hidden)
        } else if !hidden.isEmpty || isSmall(others) {
            let ordered = rows.indices.filter { !hidden.contains($0) && rows[$0][0] > 0 }.sorted {
                (rows[$0][0], $0) < (rows[$1][0], $1)
            }
            for row in ordered where hidden.isEmpty || !isWide(hidden, rows, others) { hidden.insert(row) }
        }
        if survey.eligible == .hidden { survey.coverage = nil }
        for row in hidden {
            for column in columns { survey.villages[row][keyPath: column] = survey.villages[row][keyPath: column].shown(false) }
        }
        let villages = hidden.map { VillageID?.some(survey.villages[$0].village) }
        return (survey, Set(villages + (survey.people == .hidden ? [nil] : [])))
    }

    private func isSmall(_ counts: [Int]) -> Bool { counts.contains { (1..<minimum).contains($0) } }

    /// Whether each small number of people that is hidden, or that the sum gives away, could be n − 1 more, taken from the others.
    private func isWide(_ hidden: Set<Int>, _ rows: [[Int]], _ others: [Int]) -> Bool {
        others.indices.allSatisfy { column in
            let counts = hidden.map { rows[$0][column] } + [others[column]]
            let sum = counts.reduce(0, +)
            return counts.allSatisfy { !isSmall([$0]) || sum - $0 >= minimum - 1 }
        }
    }

    // MARK: Answers

    private func protect(_ item: SurveyItem, _ summary: inout CommuneSummary, _ survey: SurveyFigures, _ mustHide: Set<VillageID?>) {
        let positions = summary.indicators.indices.filter { summary.indicators[$0].id == .survey(item) }
        guard let commune = positions.first, summary.indicators[commune].village == nil else { return }
        let villages = positions.dropFirst().map { summary.indicators[$0] }
        let hidden = hiddenRows(villages, of: summary.indicators[commune], mustHide)
        for (position, isHidden) in zip(positions.dropFirst(), hidden.rows) where isHidden {
            summary.indicators[position] = summary.indicators[position].hidden
        }
        if hidden.total {
            summary.indicators[commune] = summary.indicators[commune].hidden
        } else if hidden.rows.contains(true) {
            let people = population(of: item, summary.gazetteer, survey)
            let answering = villages.filter { $0.denominator ?? 0 > 0 }
            let all = answering.reduce(0.0) { $0 + people($1.village) }
            let parts = zip(villages, hidden.rows).filter { $0.0.denominator ?? 0 > 0 }.map { village, isHidden in
                let (yes, answered) = (Int(village.numerator ?? 0), Int(village.denominator ?? 0))
                return WeightedShare.Part(
                    yes: yes, answered: answered, step: people(village.village) / max(1, all) / Double(answered), isHidden: isHidden)
            }
            summary.indicators[commune] = summary.indicators[commune].coarse(over: parts, minimum: minimum)
        }
    }

    /// How many people of the item's age a village has: by the village list, else all whom its totals count.
    private func population(of item: SurveyItem, _ gazetteer: Gazetteer, _ survey: SurveyFigures) -> (VillageID?) -> Double {
        let counted = Dictionary(
            survey.villages.map { ($0.village, item.base == .paymentAge ? $0.eligible : $0.adults) },
            uniquingKeysWith: { first, _ in first })
        return { village in
            guard let village else { return 0 }
            return Double(gazetteer[village].population(of: item.base) ?? counted[village]?.value ?? 0)
        }
    }

    /// Which of several indicators that are parts of one must be hidden; what the whole has beyond them is a part as well.
    private func hiddenRows(
        _ parts: [Indicator], of whole: Indicator, _ mustHide: Set<VillageID?> = []
    ) -> (rows: [Bool], total: Bool) {
        let rows = parts.map(\.answers)
        let all = whole.answers
        let rest = rows.reduce(all) { zip($0, $1).map { max(0, $0 - $1) } }
        var search = CycleSearch()
        var total = SuppressionSeries(.totalAnswers, minimum: minimum)
        total.add(all, isHidden: [mustHide.contains(nil)], &search)
        let isHidden = total.hidden[0, 0]
        var series = SuppressionSeries(.answers(rows: parts.count + 1), minimum: minimum)
        let below = parts.indices.map { rows[$0] != [0, 0, 0] && (isHidden || mustHide.contains(parts[$0].village)) }
        series.add(
            (rows + [rest, all]).flatMap { $0 }, isHidden: below + [rest != [0, 0, 0] && isHidden, isHidden], &search)
        return (parts.indices.map { series.hidden[0, $0] }, isHidden)
    }

    // MARK: Waves

    /// Waves are published for the commune; both are hidden where one is, or where the whole is.
    private func protected(_ waves: SurveyWaves, _ indicators: [Indicator]) -> SurveyWaves {
        var waves = waves
        waves.before = waves.before.filter { $0.village == nil }
        waves.after = waves.after.filter { $0.village == nil }
        waves.differences = waves.differences.filter { $0.village == nil }
        for index in waves.before.indices {
            let (before, after) = (waves.before[index], waves.after[index])
            guard let whole = indicators.first(where: { $0.id == before.id && $0.village == nil }) else { continue }
            // Of a report older than the second wave the first is the whole, and the second a survey of its own.
            let wholes = waves.isOfItsTime ? [([before, after], whole)] : [([before], whole), ([after], after)]
            let isHidden = whole.state == .hidden || wholes.contains { hiddenRows($0.0, of: $0.1).rows.contains(true) }
            waves.before[index] = isHidden ? before.hidden : before.coarse
            waves.after[index] = isHidden ? after.hidden : after.coarse
            guard let position = waves.differences.firstIndex(where: { $0.id == before.id }) else { continue }
            if let then = waves.before[index].value, let now = waves.after[index].value {
                waves.differences[position].difference = now - then
                waves.differences[position].low = waves.differences[position].low.map { Indicator.coarse($0, .down) }
                waves.differences[position].high = waves.differences[position].high.map { Indicator.coarse($0, .up) }
            } else {
                waves.differences.remove(at: position)
            }
        }
        return waves
    }
}

extension Indicator {
    /// Yes, no, no answer.
    fileprivate var answers: [Int] {
        let (yes, all) = (Int(numerator ?? 0), Int(denominator ?? 0))
        return [yes, max(0, all - yes), missing ?? 0]
    }

    /// An estimate whose villages are not all shown: rounded until none of them follows from it, its interval to a point, and without the
    /// number of people, since the weighted mean and the sum would be two equations for the villages that are hidden. A plain share stays.
    /// Where the rounding is more than a point there is no interval, whose limits would be equations too.
    fileprivate func coarse(over parts: [WeightedShare.Part], minimum: Int) -> Indicator {
        guard isEstimate, let value else { return self }
        let share = WeightedShare(parts, value: value, target: target, minimum: minimum)
        guard let rounding = share.rounding else { return hidden }
        var coarse = self
        coarse.numerator = nil
        coarse.hidesParts = true
        coarse.value = share.rounded(to: rounding)
        coarse.low = rounding > 0.01 ? nil : low.map { Self.coarse($0, .down) }
        coarse.high = rounding > 0.01 ? nil : high.map { Self.coarse($0, .up) }
        return coarse
    }

    /// Not the plain share of those who answered.
    private var isEstimate: Bool {
        guard state == .known, let value, let numerator, let denominator, denominator > 0 else { return false }
        return low != nil || abs(value - numerator / denominator) > 1e-12
    }

    /// An estimate whose villages are not shown at all: to a tenth of a point, its interval to a point, and without the number of people.
    fileprivate var coarse: Indicator {
        guard isEstimate, let value else { return self }
        var coarse = self
        coarse.numerator = nil
        coarse.hidesParts = true
        coarse.value = (value * 1000).rounded() / 1000
        coarse.low = low.map { Self.coarse($0, .down) }
        coarse.high = high.map { Self.coarse($0, .up) }
        return coarse
    }

    fileprivate static func coarse(_ limit: Double, _ rule: FloatingPointRoundingRule) -> Double {
        (limit * 100).rounded(rule) / 100
    }
}
