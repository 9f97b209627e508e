internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    func indicator(
        _ id: IndicatorID, village: VillageID? = nil, _ more: @escaping @autoclosure @Sendable () -> Fields = [:]
    ) -> TemplateValue {
        value(of: summary?.indicator(id, village: village), id: id, more())
    }

    /// An indicator: it prints its value, and everything else that can be said of it stands below it.
    func value(of indicator: Indicator?, id: IndicatorID, _ more: @escaping @autoclosure @Sendable () -> Fields = [:]) -> TemplateValue {
        .text(valueText(indicator) ?? wording.noData, isPresent: isPresent(indicator), more())
            .adding(fields(of: indicator, id: id)).adding(changes(of: indicator))
            .adding(indicator?.village == nil ? ranks(id) : [:])
    }

    private func fields(of indicator: Indicator?, id: IndicatorID) -> Fields {
        let value = indicator?.value
        let isRate = indicator?.isRate ?? true
        let inWords = if case .text? = indicator?.state { true } else { false }
        let source = indicator.map { self.source(of: $0) }
        let hidesParts = indicator?.state == .hidden || indicator?.hidesParts == true
        return [
            "name": text(name(of: id)),
            "name-with-age": text(nameWithAge(of: id)),
            "short-name": text(id.definition?.shortName.text(wording.language) ?? name(of: id)),
            "base": text(base(of: id)),
            "unit": text(unit(of: indicator, id: id)),
            "numerator": part(indicator, \.numerator, "numerator"),
            "denominator": part(indicator, \.denominator, "denominator"),
            "missing": hidesParts && indicator?.missing == nil
                ? text(wording.hidden) : count(indicator?.missing, of: source?.part("missing")),
            "coverage": percent(indicator?.coverage, of: source?.part("coverage")),
            "interval": text(interval(indicator)),
            "value": text(valueText(indicator), isPresent: indicator),
            "number": text(valueText(indicator, withUnit: false), isPresent: indicator),
            "rounded": .flag(value.map { isRate && phrases.approximate($0) != numbers.percent($0) } ?? false),
            "phrase": text(value.flatMap { isRate ? rough($0, source) : nil } ?? valueText(indicator)),
            "words": text(value.map { isRate ? phrases.share($0) : number($0) } ?? valueText(indicator)),
            "target": text((inWords ? nil : indicator?.target).map { quantity($0, indicator, of: source?.part("target")) }),
            "distance": text(indicator.flatMap { marking(distances.distance($0), $0) }),
            "away": text(indicator.flatMap { marking(distances.away($0), $0) }),
            "against-target": text(indicator.flatMap { marking(distances.againstTarget($0), $0) }),
            "met": .flag(indicator?.met == true),
            "short": .flag(indicator?.met == false),
            "targeted": .flag(indicator?.target != nil),
            "in-words": .flag(inWords),
        ]
    }

    private func text(_ text: String?, isPresent indicator: Indicator?) -> TemplateValue {
        .text(text ?? wording.noData, isPresent: isPresent(indicator))
    }

    private func isPresent(_ indicator: Indicator?) -> Bool { indicator.map { $0.state != .noData } ?? false }

    /// "80,1%", "8 trạm", "đã lắp đặt", "*"; nil without data.
    func valueText(_ indicator: Indicator?, withUnit: Bool = true) -> String? {
        guard let indicator else { return nil }
        switch indicator.state {
        case .hidden: return wording.hidden
        case .text(let text): return text
        case .noData: return nil
        case .known:
            guard let value = indicator.value else { return nil }
            // Its interval stands beside it, with decimals.
            if indicator.isRate, indicator.low != nil {
                let text = SharedDecimals([value], besideDecimals: true, language: wording.language).percent(value)
                return FigureMarks.marked(.known(value, text).of(source(of: indicator)))
            }
            if indicator.isRate || withUnit { return quantity(value, indicator, of: source(of: indicator)) }
            return FigureMarks.marked(.known(value, number(value)).of(source(of: indicator)))
        }
    }

    func targetText(_ indicator: Indicator) -> String? {
        indicator.target.map { quantity($0, indicator, of: source(of: indicator).part("target")) }
    }

    /// A value with its sign or unit that says what it is.
    private func quantity(_ value: Double, _ indicator: Indicator?, of source: FigureSource?) -> String {
        let text = indicator?.isRate == true ? numbers.percent(value) : distances.quantity(value, indicator)
        return FigureMarks.marked(.known(value, text).of(source))
    }

    /// "khoảng trên 60%"
    private func rough(_ value: Double, _ source: FigureSource?) -> String {
        let phrase = phrases.approximate(value)
        return FigureMarks.marking(phrase, [(value, phrase == numbers.percent(value) ? .plain : .rough, source)])
    }

    /// How far an indicator is from its target, with both.
    func marking(_ phrase: String?, _ indicator: Indicator) -> String? {
        guard let phrase, let value = indicator.value, let target = indicator.target, indicator.isRate else { return phrase }
        let goal = (number: target, form: FigureValue.Form.plain, source: FigureSource?.some(source(of: indicator).part("target")))
        // The data tell it of the commune where it falls short.
        let gap = indicator.village == nil && indicator.met == false ? source(of: indicator).part("gap") : nil
        let away = (number: (value - target).magnitude, form: FigureValue.Form.points, source: gap)
        // Less than a tenth is said to be so, and has no figure of its own.
        guard (value - target).magnitude >= 0.0005 else { return phrase }
        let onlyGoal = FigureMarks.marking(phrase, [goal])
        guard onlyGoal == phrase || phrase.contains("%") == false else { return onlyGoal }
        return phrase.contains("%") ? FigureMarks.marking(phrase, [away, goal]) : FigureMarks.marking(phrase, [away])
    }

    private func part(_ indicator: Indicator?, _ path: KeyPath<Indicator, Double?>, _ name: String) -> TemplateValue {
        if indicator?.state == .hidden || (indicator?.hidesParts == true && indicator?[keyPath: path] == nil) {
            return text(wording.hidden)
        }
        let source = indicator.map { self.source(of: $0) }?.part(name)
        return text(indicator?[keyPath: path].map { FigureMarks.marked(.known($0, number($0)).of(source)) })
    }

    private func interval(_ indicator: Indicator?) -> String? {
        guard let indicator, let low = indicator.low, let high = indicator.high else { return nil }
        let source = source(of: indicator)
        let text = "\(numbers.percent(low, decimals: 1))–\(numbers.percent(high, decimals: 1))"
        return FigureMarks.marking(text, [(low, .plain, source.part("low")), (high, .plain, source.part("high"))])
    }

    func name(of id: IndicatorID) -> String? {
        if case .fact(let slug) = id { return summary?.facts.first { $0.slug == slug }?.name }
        return id.definition?.name.text(wording.language)
    }

    /// "Người dân từ 15 tuổi có tài khoản thanh toán": what a survey asks people of an age says which; others are called as they are.
    func nameWithAge(of id: IndicatorID) -> String? {
        guard let name = name(of: id), case .survey(let item) = id, let settings else { return name(of: id) }
        return wording.withAge(name, numbers.count(settings.survey.limit(of: item.base)))
    }

    /// "số người từ 15 tuổi"; nil for facts.
    private func base(of id: IndicatorID) -> String? {
        settings.flatMap { id.definition?.base.wording(wording.language, limit: $0.survey.limit) }
    }

    /// What is counted: "người", "hồ sơ", "trạm".
    func unit(of indicator: Indicator?, id: IndicatorID) -> String? {
        id.definition?.base.unit(wording.language) ?? indicator.flatMap { $0.isRate ? nil : $0.unit }
    }

    // MARK: Beside other periods and other villages

    private func changes(of indicator: Indicator?) -> Fields {
        func change(_ earlier: PeriodComparison.Earlier?) -> TemplateValue {
            let difference = indicator.flatMap { earlier?.difference($0.id, village: $0.village) }
            return text(
                difference.map { self.change($0, since: earlier) },
                ["earlier": percent(difference?.earlier), "period": text(earlier.map { name(of: $0.period) })])
        }
        return [
            "since-previous": change(summary?.comparison?.previous),
            "since-last-year": change(summary?.comparison?.lastYear),
        ]
    }

    /// "tháng 6/2024", "quý I năm 2024", "6 tháng đầu năm 2024", "giai đoạn từ tháng 6 đến tháng 12/2023", "kỳ báo cáo tháng 7/2024", or its days.
    func name(of period: Period) -> String {
        let first = dates.month(year: period.first.year, month: period.first.month)
        let last = dates.month(year: period.last.year, month: period.last.month)
        switch period.alignment {
        case .calendarMonths(1): return first
        case .calendarMonths(3) where period.first.month % 3 == 1 && !isNamedByMonths(period):
            return wording.quarter(period.last.month / 3, period.last.year)
        case .calendarMonths(let count) where period.first.month == 1 && count <= 12:
            return wording.monthsSinceNewYear(count, period.last.year)
        case .calendarMonths: return wording.months(from: first, to: last)
        case .reportingMonths(1): return wording.reportingMonth(last)
        case .reportingMonths, .days:
            return wording.span(dates.interval(from: period.first.civil, to: period.last.civil, isCapitalised: false))
        }
    }

    /// Whether a first quarter is "3 tháng đầu năm" here: the report's own period, a first quarter too, is not called one.
    private func isNamedByMonths(_ period: Period) -> Bool {
        guard let own = summary?.period, period.first.month == 1, own.first.month == 1 else { return false }
        return !wording.isQuarter(own.label ?? "")
    }

    /// The villages at both ends, and how many are below the target.
    private func ranks(_ id: IndicatorID) -> Fields {
        let ranking = summary.flatMap { RankingClaim(id, in: $0, language: wording.language, number: number) }
        func end(_ end: RankingClaim.End?) -> TemplateValue {
            text(end?.names, ["value": text(end.map { FigureMarks.marked($0.value) })])
        }
        let villages = summary?.indicators.filter { $0.id == id && $0.village != nil && $0.met != nil } ?? []
        let below = PartClaim(
            part: villages.count { $0.met == false }, known: villages.count, set: summary?.gazetteer.ids.count ?? 0)
        let share = villages.count < 2 ? nil : below.phrase(wording.village, wording.language)
        return [
            "ranked": .flag(ranking != nil),
            "ranking": text(ranking?.sentence),
            "highest": end(ranking?.highest),
            "lowest": end(ranking?.lowest),
            "villages-short": text(share, ["capitalised": text(share.map { phrases.capitalised($0) })]),
        ]
    }
}
