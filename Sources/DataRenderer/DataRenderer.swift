package import Aggregation
internal import Catalogue
package import Commune
internal import JSON
internal import Language

/// The figures as data: bao-cao.json, the stable contract `baocao/1` (Documentation/baocao-1.schema.json), and so-lieu-thon.csv.
package struct DataRenderer: Sendable {
    package init() {}

    /// bao-cao.json, UTF-8. Keys and rows stand in a fixed order.
    ///
    /// - Parameter corrections: those of the report that had been published, in the order in which they came.
    package func json(_ summary: CommuneSummary, corrections: [ReportCorrection] = []) -> [UInt8] {
        let document: [(key: String, value: JSONValue)] = [
            ("schema", "baocao/1"), ("commune", .string(summary.commune.name)),
            ("within", .array(summary.commune.within.map { .string($0) })), ("period", .period(summary.period)),
            ("dossiers", summary.dossiers.map { dossiers($0, summary.gazetteer) } ?? .null),
            ("survey", summary.survey.map { survey($0, summary.gazetteer) } ?? .null),
            ("indicators", .array(summary.indicators.map { indicator($0, summary) })),
            ("shortfalls", .array(summary.shortfalls.map { shortfall($0, summary.gazetteer) })),
            ("comparisons", summary.comparison.map { comparison($0, summary.gazetteer) } ?? .null),
            ("waves", summary.waves.map { waves($0, summary) } ?? .null),
            ("threeNo", summary.threeNo.map { threeNo($0, summary) } ?? .null),
            ("inputs", .array(summary.inputs.map(input))),
            ("diagnostics", .object([("errors", .integer(summary.errors)), ("warnings", .integer(summary.warnings))])),
        ]
        // Where there is no finished form, nothing is said of one.
        let forms = summary.stated.isEmpty ? [] : [("stated", JSONValue.array(summary.stated.map(stated)))]
        let rates = summary.statedRates.isEmpty ? [] : [("statedRates", JSONValue.array(summary.statedRates.map(statedRate)))]
        let corrected = corrections.map { JSONValue.object([("day", .day($0.day)), ("replaced", .day($0.replaced))]) }
        return JSONValue.object(document + forms + rates + (corrected.isEmpty ? [] : [("corrections", .array(corrected))])).utf8
    }

    private func dossiers(_ figures: DossierFigures, _ gazetteer: Gazetteer) -> JSONValue {
        .object([
            ("rows", .array(figures.rows.map { placeRow($0, gazetteer) })),
            ("byField", .array(figures.byField.map(fieldRow))),
            ("byMonth", .array(figures.byMonth.map(monthRow))),
            ("onTimeRates", figures.onTimeRates.map(onTimeRates) ?? .null),
            ("notes", notes(figures)),
        ])
    }

    private func placeRow(_ row: DossierFigures.PlaceRow, _ gazetteer: Gazetteer) -> JSONValue {
        var members: [(key: String, value: JSONValue)]
        switch row.subject {
        case .village(let id): members = [("village", .string(gazetteer.label(of: id))), ("kind", "village")]
        case .unknown: members = [("village", .null), ("kind", "unknown")]
        case .outside: members = [("village", .null), ("kind", "outside")]
        case .total: members = [("village", .null), ("kind", "total")]
        }
        members += JSONValue.members(row.counts) + JSONValue.counts([("inconsistent", row.inconsistent)])
        // The total's months are byMonth.
        if row.subject != .total { members.append(("byMonth", .array(row.months.map(monthRow)))) }
        return .object(members)
    }

    private func fieldRow(_ row: DossierFigures.FieldRow) -> JSONValue {
        .object(
            [("field", .string(row.field))] + JSONValue.members(row.counts) + JSONValue.counts([("inconsistent", row.inconsistent)]) + [
                (
                    "procedures",
                    .array(
                        row.procedures.map { procedure in
                            .object(
                                [("procedure", .string(procedure.procedure))] + JSONValue.members(procedure.counts)
                                    + JSONValue.counts([("inconsistent", procedure.inconsistent)]))
                        })
                )
            ])
    }

    private func monthRow(_ row: DossierFigures.MonthRow) -> JSONValue { .object(monthMembers(row)) }

    /// - Parameter hidesMore: something is hidden of what follows.
    func monthMembers(_ row: DossierFigures.MonthRow, hidesMore: Bool = false) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)] = [
            ("month", .string(row.month.iso)), ("from", .day(row.days.first)), ("to", .day(row.days.last)),
        ]
        members += JSONValue.counts([
            ("received", row.received), ("resolved", row.resolved), ("online", row.online), ("inPerson", row.inPerson),
            ("postal", row.postal), ("early", row.early), ("onTime", row.onTime), ("overdue", row.overdue),
        ])
        if hidesMore, members.last?.key != "hidden" { members.append(("hidden", true)) }
        return members
    }

    private func onTimeRates(_ rates: OnTimeRates) -> JSONValue {
        .object(
            [("a", JSONValue(rates.resolvedOnTime)), ("b", JSONValue(rates.withinDueOfReceived)), ("c", JSONValue(rates.notLate))]
                + (rates.hidesParts ? [("hidden", true)] : []))
    }

    private func notes(_ figures: DossierFigures) -> JSONValue {
        .object(
            [
                ("unknownChannel", .integer(figures.unknownChannel)), ("inconsistent", .integer(figures.inconsistent)),
                ("usesCollectionDay", .bool(figures.usesCollectionDay)), ("exportDay", .day(figures.exportDay)),
            ] + (figures.isStated ? [("stated", true)] : []))
    }

    private func survey(_ survey: SurveyFigures, _ gazetteer: Gazetteer) -> JSONValue {
        .object(
            [
                ("referenceDate", .day(survey.referenceDate)), ("paymentAge", .integer(survey.paymentAge)),
                ("adultAge", .integer(survey.adultAge)), ("firstDay", .day(survey.firstDay)), ("lastDay", .day(survey.lastDay)),
                ("onAgeLimit", JSONValue(survey.onAgeLimit.value)), ("coverage", JSONValue(survey.coverage)),
                (
                    "rows",
                    .array(
                        survey.villages.map { row in
                            .object(
                                [("village", .string(gazetteer.label(of: row.village)))]
                                    + JSONValue.counts([("people", row.people), ("eligible", row.eligible), ("adults", row.adults)])
                                    + [("population", JSONValue(row.population))])
                        })
                ),
                (
                    "total",
                    .object(JSONValue.counts([("people", survey.people), ("eligible", survey.eligible), ("adults", survey.adults)]))
                ),
            ] + ([survey.onAgeLimit, survey.eligible].contains(.hidden) ? [("hidden", true)] : []))
    }

    func indicator(_ indicator: Indicator, _ summary: CommuneSummary) -> JSONValue {
        let name = summary.name(of: indicator.id)
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(indicator.id.text)),
            ("village", JSONValue(indicator.village.map(summary.gazetteer.label))),
            ("numerator", JSONValue(indicator.numerator)), ("denominator", JSONValue(indicator.denominator)),
            ("value", JSONValue(indicator.value)), ("low", JSONValue(indicator.low)), ("high", JSONValue(indicator.high)),
            ("target", JSONValue(indicator.target)), ("met", JSONValue(indicator.met)), ("missing", JSONValue(indicator.missing)),
            ("coverage", JSONValue(indicator.coverage)), ("unit", .string(indicator.unit)),
            ("name", JSONValue(name)),
        ]
        switch indicator.state {
        case .known: break
        case .hidden: members.append(("hidden", true))
        case .text(let text): members.append(("text", .string(text)))
        case .noData: members.append(("noData", true))
        }
        if indicator.hidesParts { members.append(("hidden", true)) }
        return .object(members)
    }

    private func shortfall(_ shortfall: Shortfall, _ gazetteer: Gazetteer) -> JSONValue {
        .object([
            ("id", .string(shortfall.indicator.id.text)), ("gap", .number(shortfall.gap)),
            ("missingPeople", JSONValue(shortfall.missingPeople)),
            (
                "villages",
                .array(
                    shortfall.villages.map { village in
                        .object([
                            ("village", .string(gazetteer.label(of: village.village))), ("value", .number(village.value)),
                            ("missingPeople", JSONValue(village.missingPeople)),
                        ])
                    })
            ),
        ])
    }

    private func input(_ input: InputFile) -> JSONValue {
        var members: [(String, JSONValue)] = [("path", .string(input.path))]
        if let sheet = input.sheet { members.append(("sheet", .integer(sheet))) }
        func rows(_ count: Int) -> JSONValue { input.hidesRows ? .null : .integer(count) }
        members += [
            ("sha256", JSONValue(input.sha256)), ("encoding", .string(input.encoding)), ("delimiter", .string(input.delimiter)),
            ("headerLines", .array(input.headerLines.map { .integer($0) })), ("rows", rows(input.rows)),
            ("accepted", rows(input.accepted)), ("rejected", rows(input.rejected)), ("duplicates", rows(input.duplicates)),
        ]
        for fate in RowFate.allCases where !fate.isData { members.append((fate.rawValue, rows(input.tally[fate]))) }
        members += [
            ("rowsInFile", rows(input.tally.all)), ("kind", .string(input.kind.rawValue)),
            ("covers", input.covers.map { .period($0) } ?? .null),
        ]
        return .object(members + (input.hidesRows ? [("hidden", true)] : []))
    }
}

extension CommuneSummary {
    /// What an indicator is called in the data, which speak Vietnamese; nil for a part of a panel that has no name of its own.
    func name(of id: IndicatorID) -> String? {
        if case .fact(let slug) = id { return facts.first { $0.slug == slug }?.name }
        return id.definition?.name.text(.vietnamese)
    }
}
