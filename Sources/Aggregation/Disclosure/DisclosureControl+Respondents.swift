internal import Catalogue
internal import Commune

extension DisclosureControl {
    /// Hides how many people were asked, and how many of them left a question blank, where few did; the answers stay.
    ///
    /// - Parameters:
    ///   - counted: the survey as it was counted.
    ///   - answers: the indicators as they were counted; the summary's are those that are shown.
    func protectRespondents(_ summary: inout CommuneSummary, _ counted: SurveyFigures, answers: [Indicator]) {
        guard let shown = summary.survey else { return }
        let items = answers.indices.filter { answers[$0].id.isOfSurvey }
        let ids = counted.villages.map { VillageID?.some($0.village) }
        var places = zip(counted.villages, shown.villages).map { row, shown in
            RespondentSuppression.Place(
                [row.people, row.eligible, row.adults], isHidden: row.people.value != nil && shown.people == .hidden)
        }
        var total = RespondentSuppression.Place([counted.people, counted.eligible, counted.adults], isHidden: shown.people == .hidden)
        var rest = RespondentSuppression.Place(
            total.people.indices.map { column in
                max(0, total.people[column] - places.reduce(0) { $0 + $1.people[column] })
            })
        for index in items where summary.indicators[index].state != .hidden {
            let answer = answers[index]
            guard let column = answer.askedColumn, let blank = answer.missing else { continue }
            let population = answer.village.flatMap { id in summary.gazetteer[id].population(of: column == 1 ? .paymentAge : .adultAge) }
            if answer.village == nil {
                total.learn(answer, column, blank, population: nil, minimum)
                let parts = items.filter { answers[$0].id == answer.id && answers[$0].village != nil }.map { answers[$0] }
                rest.learn(answer.less(parts), column, blank - parts.reduce(0) { $0 + ($1.missing ?? 0) }, population: nil, minimum)
            } else if let place = ids.firstIndex(of: answer.village) {
                places[place].learn(answer, column, blank, population: population, minimum)
            }
        }
        let suppression = RespondentSuppression(places, rest: rest, total: total, minimum: minimum)
        for row in suppression.hidden { summary.survey?.villages[row].hide() }
        if suppression.hidesTotal { summary.survey?.hideTotal() }
        let isTotalHidden = suppression.hidesTotal || shown.people == .hidden
        let hidden = Set(suppression.hidden.map { ids[$0] } + (isTotalHidden ? [nil] : []))
        for index in items where hidden.contains(answers[index].village) { summary.indicators[index].hideAsked() }
        summary.waves?.hideAsked(minimum)
        summary.survey?.onAgeLimit = hidingFew(counted.onAgeLimit)
        if let undated = summary.waves?.undated { summary.waves?.undated = hidingFew(undated) }
    }

    private func hidingFew(_ count: Count) -> Count { count.shown(!(1..<minimum).contains(count.value ?? 0)) }

    /// Of a rate of dossiers nothing says how many do not state what it asks, where few of a place do not: the places add up.
    func hideFewUnstated(_ indicators: inout [Indicator]) {
        let rates = Set(indicators.filter { $0.id.isOfDossiers && (1..<minimum).contains($0.missing ?? 0) }.map(\.id))
        for index in indicators.indices where rates.contains(indicators[index].id) { indicators[index].hideAsked() }
    }
}

extension RespondentSuppression.Place {
    fileprivate init(_ people: [Int], isHidden: Bool = false) {
        self.people = people
        floor = people.map { _ in 0 }
        ceiling = people.map { _ in nil }
        hasFewBlank = people.map { _ in false }
        self.isHidden = isHidden
    }

    fileprivate init(_ people: [Count], isHidden: Bool) { self.init(people.map { $0.value ?? 0 }, isHidden: isHidden) }

    /// What is told of the answers to one question.
    fileprivate mutating func learn(_ answer: Indicator, _ column: Int, _ blank: Int, population: Int?, _ minimum: Int) {
        floor[column] = max(floor[column], Int(answer.denominator ?? 0))
        if (1..<minimum).contains(blank) { hasFewBlank[column] = true }
        guard answer.state == .known, let population else { return }
        // An interval says that not everybody was asked, and none that all were.
        if answer.low != nil {
            ceiling[column] = min(ceiling[column] ?? .max, population - 1)
        } else if people[column] >= population {
            floor[column] = max(floor[column], population)
        }
    }
}

extension Indicator {
    /// The column of `RespondentSuppression` that counts those who are asked; nil for what is no survey's.
    fileprivate var askedColumn: Int? {
        guard case .survey(let item) = id else { return nil }
        return item.base == .paymentAge ? 1 : 2
    }

    /// The answers that no village gave.
    fileprivate func less(_ parts: [Indicator]) -> Indicator {
        var rest = self
        rest.denominator = max(0, (denominator ?? 0) - parts.reduce(0) { $0 + ($1.denominator ?? 0) })
        return rest
    }

    /// Without how many were asked and did not answer; the answers stay.
    mutating func hideAsked() {
        guard state != .hidden, missing != nil || coverage != nil else { return }
        (missing, coverage) = (nil, nil)
        hidesParts = true
    }
}

extension SurveyFigures {
    fileprivate mutating func hideTotal() {
        (people, eligible, adults) = (.hidden, .hidden, .hidden)
        coverage = nil
    }
}

extension SurveyFigures.VillageRow {
    fileprivate mutating func hide() {
        (people, eligible, adults) = (people.shown(false), eligible.shown(false), adults.shown(false))
    }
}

extension SurveyWaves {
    /// A wave says how many did not answer where neither says that few did not: both together are the survey.
    fileprivate mutating func hideAsked(_ minimum: Int) {
        for index in before.indices where [before[index], after[index]].contains(where: { (1..<minimum).contains($0.missing ?? 0) }) {
            before[index].hideAsked()
            after[index].hideAsked()
        }
    }
}
