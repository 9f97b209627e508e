internal import Aggregation
internal import Catalogue
internal import Commune
internal import JSON

extension DataRenderer {
    /// `comparisons`: `previous`, `lastYear`, `sinceNewYear` and `trend`; null where the exports do not reach.
    func comparison(_ comparison: PeriodComparison, _ gazetteer: Gazetteer) -> JSONValue {
        .object([
            ("previous", comparison.previous.map { earlier($0, gazetteer) } ?? .null),
            ("lastYear", comparison.lastYear.map { earlier($0, gazetteer) } ?? .null),
            ("sinceNewYear", comparison.sinceNewYear.map(cumulative) ?? .null),
            (
                "trend",
                .array(
                    comparison.trend.map { month in
                        .object(
                            monthMembers(month.figures, hidesMore: !month.hidden.isEmpty) + [
                                ("onTimeRate", JSONValue(month.onTime)), ("onlineRate", JSONValue(month.online)),
                            ]
                        )
                    })
            ),
        ])
    }

    /// The counts of the year so far, with the rates that a monthly report tells of it.
    private func cumulative(_ year: PeriodComparison.Earlier) -> JSONValue {
        let rates = [DossierRate.onTime, .online].map { rate in
            year.indicators.first { $0.id == .dossiers(rate) && $0.village == nil }
        }
        return .object(
            [
                ("period", .period(year.period)), ("total", .object(JSONValue.members(year.total))),
                ("onTimeRate", JSONValue(rates[0]?.value)), ("onlineRate", JSONValue(rates[1]?.value)),
            ] + (rates.contains { $0?.state == .hidden } ? [("hidden", true)] : []))
    }

    private func earlier(_ earlier: PeriodComparison.Earlier, _ gazetteer: Gazetteer) -> JSONValue {
        .object([
            ("period", .period(earlier.period)), ("total", .object(JSONValue.members(earlier.total))),
            (
                "differences",
                .array(
                    earlier.differences.map { difference in
                        .object([
                            ("id", .string(difference.id.text)),
                            ("village", JSONValue(difference.village.map(gazetteer.label))), ("now", .number(difference.now)),
                            ("earlier", .number(difference.earlier)), ("difference", .number(difference.difference)),
                        ])
                    })
            ),
        ])
    }

    /// `waves`: the survey before and after the split, with the difference and its interval.
    func waves(_ waves: SurveyWaves, _ summary: CommuneSummary) -> JSONValue {
        .object(
            [("split", .day(waves.split))] + JSONValue.counts([("undated", waves.undated)]) + [
                ("before", .array(waves.before.map { indicator($0, summary) })),
                ("after", .array(waves.after.map { indicator($0, summary) })),
                (
                    "differences",
                    .array(
                        waves.differences.map { difference in
                            .object([
                                ("id", .string(difference.id.text)),
                                ("village", JSONValue(difference.village.map(summary.gazetteer.label))),
                                ("difference", .number(difference.difference)), ("low", JSONValue(difference.low)),
                                ("high", JSONValue(difference.high)),
                            ])
                        })
                ),
            ])
    }

    /// `threeNo`: the figures of the panel "3 không".
    func threeNo(_ panel: ThreeNoPanel, _ summary: CommuneSummary) -> JSONValue {
        .object([
            ("noRepeatedDeclaration", indicator(panel.noRepeatedDeclaration, summary)),
            ("noCashInDossiers", indicator(panel.noCashInDossiers, summary)),
            ("noCashInLife", indicator(panel.noCashInLife, summary)), ("noContact", indicator(panel.noContact, summary)),
            ("fullyOnline", indicator(panel.fullyOnline, summary)),
        ])
    }
}
