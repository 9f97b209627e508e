internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// How figures become the text of cells, labels and source lines; numbers themselves are worded by `NumberFormatting`.
struct FigureText {
    let words: FigureWording
    let numbers: NumberFormatting
    let phrases: Phrases
    let dates: DateFormatting
    private let summary: CommuneSummary
    private let settings: Settings

    init(summary: CommuneSummary, settings: Settings, language: Language) {
        self.summary = summary
        self.settings = settings
        words = FigureWording(language)
        numbers = NumberFormatting(language)
        phrases = Phrases(language)
        dates = DateFormatting(language)
    }

    var language: Language { words.language }

    // MARK: Cells

    func count(_ count: Count, of source: FigureSource?) -> FigureValue {
        switch count {
        case .known(let value): self.count(value, of: source)
        case .hidden: .hidden
        case .noData: .missing
        }
    }

    func count(_ value: Int?, of source: FigureSource?) -> FigureValue {
        value.map { .known(Double($0), numbers.count($0)).of(source) } ?? .missing
    }

    /// A count of form 06a about a place, a field or a procedure.
    func count(_ count: DossierCount, _ counts: DossierCounts<Count>, of aspects: FigureSource.Aspects) -> FigureValue {
        self.count(counts[count], of: FigureSource(count, aspects))
    }

    /// A difference of counts with its sign: `+12`.
    func signedCount(_ difference: Int) -> FigureValue {
        .known(Double(difference), (difference > 0 ? "+" : "") + numbers.count(difference))
    }

    /// `74,2%`
    func percent(_ fraction: Double?) -> FigureValue { fraction.map { .known($0, numbers.percent($0)) } ?? .missing }

    /// A fraction in a column of percentages, whose head has the sign: `74,2`.
    func points(_ fraction: Double?) -> FigureValue {
        fraction.map { .known($0, numbers.decimal($0 * 100, decimals: 1), as: .points) } ?? .missing
    }

    /// A difference of fractions with its sign: `+3,2`.
    func signedPoints(_ difference: Double) -> FigureValue {
        let text = numbers.decimal(difference * 100, decimals: 1)
        return .known(difference, difference * 1000 >= 0.5 ? "+" + text : text, as: .points)
    }

    /// A number that is no rate: `8`, `2,5`.
    func number(_ value: Double?, unit: String = "") -> FigureValue {
        guard let value else { return .missing }
        let text = value == value.rounded() ? numbers.count(Int(value)) : numbers.decimal(value, decimals: 1)
        return .known(value, unit.isEmpty ? text : "\(text) \(unit)")
    }

    /// The value with its sign or unit: `74,2%`, `8 trạm`.
    func value(_ indicator: Indicator) -> FigureValue {
        switch indicator.state {
        case .hidden: .hidden
        case .noData, .text: .missing
        case .known: (indicator.isRate ? percent(indicator.value) : number(indicator.value, unit: indicator.unit)).of(source(of: indicator))
        }
    }

    /// A cell with the value as `value` has it, or what a fact says in words.
    func cell(_ indicator: Indicator) -> Table.Cell {
        if case .text(let text) = indicator.state { return Table.Cell(text) }
        return Table.Cell(value(indicator))
    }

    /// What an indicator's value is; its `part`s are what stands beside it.
    func source(of indicator: Indicator) -> FigureSource {
        FigureSource(indicator.id.text).of(.village, indicator.village.map { village($0) })
    }

    /// The value in a column whose head has the unit.
    func bareValue(_ indicator: Indicator?) -> FigureValue {
        switch indicator?.state {
        case .hidden: .hidden
        case .noData, .text, nil: .missing
        case .known:
            (indicator?.isRate == true ? points(indicator?.value) : number(indicator?.value)).of(indicator.map { source(of: $0) })
        }
    }

    func numerator(_ indicator: Indicator) -> FigureValue { part(indicator, indicator.numerator, "numerator") }
    func denominator(_ indicator: Indicator) -> FigureValue { part(indicator, indicator.denominator, "denominator") }

    private func part(_ indicator: Indicator, _ value: Double?, _ name: String) -> FigureValue {
        indicator.state == .hidden || (value == nil && indicator.hidesParts) ? .hidden : number(value).of(source(of: indicator).part(name))
    }

    /// nil without a target.
    func target(_ indicator: Indicator) -> FigureValue? {
        indicator.target.map { (indicator.isRate ? percent($0) : number($0)).of(source(of: indicator).part("target")) }
    }

    /// `71,9–75,9`; empty for a full count.
    func interval(_ indicator: Indicator) -> [Inline] {
        guard indicator.state == .known, let low = indicator.low, let high = indicator.high else { return [] }
        let source = source(of: indicator)
        return interval(points(low).of(source.part("low")), points(max(low, high)).of(source.part("high")))
    }

    func interval(_ low: FigureValue, _ high: FigureValue) -> [Inline] { [.figure(low), .text("–"), .figure(high)] }

    /// Percentages of a chart share their decimals; targets stand as they were set.
    func shareDecimals(of chart: inout Chart) {
        guard chart.format == .percent else { return }
        let fractions = chart.marks.flatMap { mark -> [Double] in
            if case .rule(let figure, _, .average) = mark { return [figure.number].compactMap { $0 } }
            return mark.series?.values.compactMap(\.number) ?? []
        }
        let percents = SharedDecimals(fractions, language: language)
        func shared(_ figure: FigureValue) -> FigureValue {
            figure.number.map { .known($0, percents.percent($0)).of(figure.source) } ?? figure
        }
        chart.marks = chart.marks.map { mark in
            if case .rule(let figure, _, .average) = mark {
                return .rule(shared(figure), label: words.averageLabel(shared(figure).text), style: .average)
            }
            guard var series = mark.series else { return mark }
            series.values = series.values.map(shared)
            return mark.drawing(series)
        }
    }

    // MARK: Phrases that begin a sentence and mark their figures

    /// "Năm trên bảy thôn", "Cả 43 thôn có số liệu"
    func counted(_ claim: PartClaim, _ noun: String) -> String {
        let phrase = isFirst(claim.phrase(noun, language))
        let isOne = claim.part == claim.known || claim.part == 0
        return FigureMarks.marking(phrase, (isOne ? [claim.known] : [claim.part, claim.known]).map { (Double($0), .plain, nil) })
    }

    /// "Khoảng trên 55%"
    func approximate(_ value: Double, of indicator: Indicator) -> String {
        let phrase = phrases.approximate(value)
        return FigureMarks.marking(
            isFirst(phrase), [(value, phrase == numbers.percent(value) ? .plain : .rough, source(of: indicator))])
    }

    // MARK: Names

    func village(_ id: VillageID) -> String { summary.gazetteer.label(of: id) }

    func subject(_ subject: DossierFigures.Subject) -> String {
        switch subject {
        case .village(let id): village(id)
        case .unknown: words.unknownVillage
        case .outside: words.outside
        case .total: words.commune
        }
    }

    /// How the figures of a place are told from others.
    func aspects(_ subject: DossierFigures.Subject) -> FigureSource.Aspects {
        switch subject {
        case .village(let id): [.village: village(id)]
        case .unknown: [.place: "unknown"]
        case .outside: [.place: "outside"]
        case .total: [:]
        }
    }

    func name(_ id: IndicatorID) -> String {
        switch id {
        case .dossiers(let rate): rate.row.name.text(language)
        case .survey: id.definition?.name.text(language) ?? id.text
        case .fact(let slug): summary.facts.first { $0.slug == slug }?.name ?? id.text
        }
    }

    func shortName(_ id: IndicatorID) -> String { id.definition?.shortName.text(language) ?? name(id) }

    /// "số người từ 15 tuổi"; empty for facts.
    func base(_ id: IndicatorID) -> String {
        id.definition?.base.wording(language, limit: settings.survey.limit) ?? ""
    }

    func month(_ row: DossierFigures.MonthRow, withYear: Bool) -> String {
        dates.shortMonth(row.month.month, year: withYear ? row.month.year : nil)
    }

    func isFirst(_ text: String) -> String { phrases.capitalised(text) }

    /// "có tài khoản" inside a sentence; an abbreviation ("VNeID", "DVC") stays.
    func inSentence(_ name: String) -> String {
        name.dropFirst().first?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
    }

    // MARK: Periods and sources

    var period: String {
        let period = summary.period
        return period.label ?? dates.interval(from: period.first.civil, to: period.last.civil, isCapitalised: false)
    }

    var days: String {
        dates.interval(from: summary.period.first.civil, to: summary.period.last.civil, isCapitalised: false)
    }

    /// "Nguồn: hệ thống một cửa điện tử, dữ liệu đến ngày 11/08/2024."
    var dossierSource: String {
        let day = summary.dossiers?.exportDay.map { dates.short($0.civil) }
        return summary.dossiers?.isStated == true ? words.statedSource(day) : words.dossierSource(day)
    }

    var surveySource: String {
        guard let survey = summary.survey, let first = survey.firstDay, let last = survey.lastDay else { return words.surveySource(nil) }
        let days = first == last ? dates.short(first.civil) : "\(dates.short(first.civil))–\(dates.short(last.civil))"
        return words.surveySource(days)
    }

    func source(_ id: IndicatorID) -> String {
        switch id {
        case .survey: surveySource
        case .dossiers: dossierSource
        case .fact: words.factSource
        }
    }

    /// Where several indicators come from; `hasDossiers`: counts of dossiers stand beside them.
    func source(_ ids: [IndicatorID], hasDossiers: Bool = false) -> String {
        let own = Set(ids.map { source($0) } + (hasDossiers ? [dossierSource] : []))
        if own.count < 2 { return own.first ?? "" }
        let kinds = [
            (hasDossiers || ids.contains(where: \.isOfDossiers), words.dossierKind), (ids.contains(where: \.isOfSurvey), words.surveyKind),
            (ids.contains(where: \.isFact), words.factKind),
        ]
        return words.sources(kinds.filter(\.0).map(\.1))
    }

    /// The day to which a survey indicator's ages refer, or the period of a dossier indicator.
    func asOf(_ id: IndicatorID) -> String {
        id.isOfSurvey ? dates.short(settings.survey.referenceDate.civil) : period
    }

    /// What the marks of a table's cells stand for, where they occur.
    func legend(_ rows: [Table.Row]) -> [[Inline]] {
        var (isMet, isShort, isHidden, isMissing) = (false, false, false, false)
        for row in rows {
            for cell in row.cells {
                if let met = cell.met { if met { isMet = true } else { isShort = true } }
                if let figure = cell.figure {
                    isHidden = isHidden || figure.isHidden
                    isMissing = isMissing || figure.isMissing
                }
            }
        }
        var legend: [String] = []
        if isMet || isShort { legend.append(words.marksLegend(met: isMet, short: isShort)) }
        if isHidden { legend.append(words.hiddenLegend) }
        if isMissing { legend.append(words.noDataLegend) }
        return legend.isEmpty ? [] : [[.text(legend.joined(separator: " "))]]
    }
}
