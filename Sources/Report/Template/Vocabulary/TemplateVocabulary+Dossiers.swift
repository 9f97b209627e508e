internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    var dossiers: TemplateValue {
        let figures = summary?.dossiers
        let group = TemplateValue.flag(figures != nil)
        return addingRates(of: nil, to: adding(figures?.total, of: [:], to: group)).adding(fields(of: figures))
    }

    private func fields(of figures: DossierFigures?) -> Fields {
        [
            "within-due-of-received": rate(figures?.onTimeRates, \.withinDueOfReceived),
            "not-late": rate(figures?.onTimeRates, \.notLate),
            "unknown-channel": count(figures?.unknownChannel),
            "inconsistent": count(figures?.inconsistent),
            "unknown-village": count(figures?.rows.first { $0.subject == .unknown }?.counts[.received]),
            "outside": count(figures?.rows.first { $0.subject == .outside }?.counts[.received]),
            "export-day": day(figures?.exportDay),
            "since-new-year": sinceNewYear,
            "stated": .flag(figures?.isStated == true),
            "without-data": withoutData(\.isOfDossiers),
            "fields": .list(of: figures?.byField ?? [], field, ["count": count(figures?.byField.count)]),
            "months": .list(
                of: figures?.byMonth ?? [], month,
                ["count": count(figures?.byMonth.count), "several": .flag((figures?.byMonth.count ?? 0) > 1)]),
        ]
    }

    private func rate(_ rates: OnTimeRates?, _ rate: KeyPath<OnTimeRates, Double?>) -> TemplateValue {
        rates?.hidesParts == true && rates?[keyPath: rate] == nil ? text(wording.hidden) : percent(rates?[keyPath: rate])
    }

    private static let rates = DossierRate.allCases.filter(\.row.isListed)
    private static let rateNames = rates.map(\.rawValue)

    /// The listed rates by name, of a village or, nil, of the commune.
    func addingRates(of village: VillageID?, to value: TemplateValue) -> TemplateValue {
        value.adding(names: Self.rateNames) { indicator(.dossiers(Self.rates[$0]), village: village) }
    }

    private static let parts = DossierCount.Part.allCases.map { part in
        (total: part.counts.first(where: \.isTotal), counts: part.counts, names: part.counts.map(\.templateName))
    }
    private static let partNames = DossierCount.Part.allCases.map(\.templateName)

    /// The counts of form 06a by name: a part is its total, with the others within.
    func adding(
        _ counts: DossierCounts<Count>?, of aspects: FigureSource.Aspects, to value: TemplateValue
    ) -> TemplateValue {
        value.adding(names: Self.partNames) { place in
            let part = Self.parts[place]
            return count(part.total.flatMap { counts?[$0] }, of: part.total.map { FigureSource($0, aspects) }).adding(names: part.names) {
                count(counts?[part.counts[$0]], of: FigureSource(part.counts[$0], aspects))
            }
        }
    }

    /// A count of the notes under the disclosure rule.
    func published(_ value: Int) -> Count {
        value > 0 && value < settings?.disclosureMinimum ?? 0 ? .hidden : .known(value)
    }

    private func field(_ row: DossierFigures.FieldRow?) -> TemplateValue {
        let name = row.map { $0.field.isEmpty ? wording.unstatedField : $0.field }
        return adding(row?.counts, of: [.field: row?.field ?? ""], to: .flag(true)).adding(
            ["name": text(name), "procedures": .list(of: row?.procedures ?? [], { procedure($0, in: row?.field ?? "") })])
    }

    private func procedure(_ row: DossierFigures.ProcedureRow?, in field: String) -> TemplateValue {
        let name = row.map { $0.procedure.isEmpty ? wording.unstatedProcedure : $0.procedure }
        return adding(row?.counts, of: [.field: field, .procedure: row?.procedure ?? ""], to: .flag(true))
            .adding(["name": text(name)])
    }

    private func month(_ row: DossierFigures.MonthRow?) -> TemplateValue {
        .group(
            isPresent: true,
            [
                "name": text(row.map { dates.month(year: $0.month.year, month: $0.month.month) }),
                "received": count(row?.received), "resolved": count(row?.resolved), "online": count(row?.online),
                "in-person": count(row?.inPerson), "postal": count(row?.postal), "early": count(row?.early),
                "on-due-day": count(row?.onTime), "overdue": count(row?.overdue),
            ])
    }

    var threeNo: TemplateValue {
        let panel = summary?.threeNo
        func part(_ indicator: Indicator?, _ id: IndicatorID) -> TemplateValue {
            value(of: indicator, id: id)
        }
        let parts: Fields = [
            "no-repeat": part(panel?.noRepeatedDeclaration, .dossiers(.digitised)),
            "no-cash-in-dossiers": part(panel?.noCashInDossiers, .dossiers(.onlinePayment)),
            "no-cash-in-life": part(panel?.noCashInLife, .survey(.question(.cashless))),
            "no-contact": part(panel?.noContact, .dossiers(.online)),
            "fully-online": part(panel?.fullyOnline, .dossiers(.fullyOnline)),
        ]
        return .group(isPresent: parts.values.contains { $0.isPresent }, parts)
    }
}
