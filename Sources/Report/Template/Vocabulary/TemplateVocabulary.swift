internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

/// Every name that a template may use, with its value. Names and values come from the same functions: without a summary they give the
/// names alone, each without data, so that a name cannot be known to the check and unknown to the values.
struct TemplateVocabulary {
    typealias Fields = [String: TemplateValue]

    private let subject: Subject
    let wording: ReportWording
    let numbers: NumberFormatting
    let phrases: Phrases
    let dates: DateFormatting
    let words: NumberWords
    let distances: TargetDistance

    private init(summary: CommuneSummary?, settings: Settings?, namedFacts: Set<String>, language: Language) {
        subject = Subject(summary: summary, settings: settings, namedFacts: namedFacts)
        wording = ReportWording(language)
        numbers = NumberFormatting(language)
        phrases = Phrases(language)
        dates = DateFormatting(language)
        words = NumberWords(language)
        distances = TargetDistance(language)
    }

    /// What the values are of: each value that is still to be made holds the vocabulary, which is copied for it.
    private final class Subject: Sendable {
        let summary: CommuneSummary?
        let settings: Settings?
        let namedFacts: Set<String>

        init(summary: CommuneSummary?, settings: Settings?, namedFacts: Set<String>) {
            (self.summary, self.settings, self.namedFacts) = (summary, settings, namedFacts)
        }
    }

    var summary: CommuneSummary? { subject.summary }
    var settings: Settings? { subject.settings }
    /// Facts that the template speaks of by name: `facts.others` has the rest.
    var namedFacts: Set<String> { subject.namedFacts }

    /// The names, for the check of a template.
    static let names: Fields = TemplateVocabulary(summary: nil, settings: nil, namedFacts: [], language: .vietnamese).root

    /// The values of one commune.
    ///
    /// - Parameter namedFacts: identifiers (`tram-bts`) of the facts that the template names.
    static func values(
        of summary: CommuneSummary, settings: Settings, namedFacts: Set<String>, language: Language
    ) -> Fields {
        TemplateVocabulary(summary: summary, settings: settings, namedFacts: namedFacts, language: language).root
    }

    private var root: Fields {
        [
            "title": text(settings?.report.title),
            "date": day(settings?.report.date),
            "commune": commune,
            "issuer": .group(
                isPresent: true,
                [
                    "superior": text(settings?.issuer.superior), "body": text(settings?.issuer.body),
                    "place": text(settings?.issuer.place),
                ]),
            "period": period,
            "dossiers": dossiers,
            "survey": survey,
            "facts": facts,
            "three-no": threeNo,
            "shortfalls": shortfalls,
            "achieved": achieved,
            "targets": targets,
            "conclusion": conclusion,
            "villages": villages,
            "comparison": comparison,
            "waves": waves,
            "conference": conference,
            "inputs": inputs,
            "notes": notes,
            "pictures": .flag(!(settings?.report.pictures.isEmpty ?? true)),
        ]
    }

    private var commune: TemplateValue {
        let name = summary?.commune.name
        let within = summary?.commune.within ?? []
        return .text(
            name ?? wording.noData,
            [
                "name": text(name),
                "capitalised": text(name.map { phrases.capitalised($0) }),
                "within": text(within.isEmpty ? nil : within.joined(separator: ", ")),
                "full": text(name.map { ([$0] + within).joined(separator: ", ") }),
            ])
    }

    private var period: TemplateValue {
        let period = settings?.report.period
        let interval = period.map { dates.interval(from: $0.first.civil, to: $0.last.civil, isCapitalised: false) }
        let months = period?.months.count
        let end = period.map { wording.afterPeriod($0.last.month, year: $0.last.year) }
        return .text(
            period?.label ?? interval ?? wording.noData,
            [
                "label": text(period?.label ?? interval),
                "capitalised": text((period?.label ?? interval).map { phrases.capitalised($0) }),
                "from": day(period?.first),
                "to": day(period?.last),
                "interval": text(interval),
                "year": text(period.map { String($0.last.year) }),
                "several-months": .flag((months ?? 0) > 1),
                "rest": text(end?.rest),
                "rest-capitals": text(end?.rest.uppercased()),
                "rest-end": text(end?.end),
                "rest-end-capitalised": text((end?.end).map { phrases.capitalised($0) }),
            ])
    }

    // MARK: Values of every kind

    /// A text; "chưa có số liệu" and absent when there is none.
    func text(_ text: String?) -> TemplateValue {
        guard let text, !text.isEmpty else { return .text(wording.noData, isPresent: false) }
        return .text(text)
    }

    func text(_ text: String?, _ fields: @escaping @autoclosure @Sendable () -> Fields) -> TemplateValue {
        guard let text, !text.isEmpty else { return .text(wording.noData, isPresent: false, fields()) }
        return .text(text, fields())
    }

    /// A number; a section on it shows when it is not 0.
    func count(_ value: Int?, of source: FigureSource? = nil) -> TemplateValue {
        guard let value else { return text(nil).adding(["words": text(nil)]) }
        let figure = FigureValue.known(Double(value), numbers.count(value)).of(source)
        return .text(FigureMarks.marked(figure), isPresent: value != 0, ["words": text(words.cardinal(value))])
    }

    /// A count as it may be published; a hidden one shows "*".
    func count(_ value: Count?, of source: FigureSource? = nil) -> TemplateValue {
        switch value {
        case .known(let number): count(number, of: source)
        case .hidden: .text(wording.hidden, ["words": text(wording.hidden)])
        case .noData, nil: count(nil as Int?)
        }
    }

    func percent(_ value: Double?, of source: FigureSource? = nil) -> TemplateValue { text(value.map { marked($0, source) }) }

    /// A fraction as a percentage that says what it is.
    func marked(_ fraction: Double, _ source: FigureSource? = nil) -> String {
        FigureMarks.marked(.known(fraction, numbers.percent(fraction)).of(source))
    }

    /// What an indicator's value is; its `part`s are what stands beside it.
    func source(of indicator: Indicator) -> FigureSource {
        FigureSource(indicator.id.text).of(.village, indicator.village.map { label($0) })
    }

    /// Names of the commune's indicators of one kind that no input can give.
    func withoutData(_ isMeant: (IndicatorID) -> Bool) -> TemplateValue {
        let names = missingIndicators.filter(isMeant).compactMap { name(of: $0) }
        return text(names.isEmpty ? nil : names.map { lowercasedStart($0) }.joined(separator: "; "))
    }

    /// The commune's indicators without data; where nobody was asked how he pays, the services are not told one by one.
    var missingIndicators: [IndicatorID] {
        let missing = summary?.indicators.filter { $0.village == nil && $0.state == .noData }.map(\.id) ?? []
        let isAsked = !missing.contains(.survey(.question(.cashless)))
        return missing.filter { isAsked || !$0.isOfService }
    }

    /// "người dân có tài khoản thanh toán" inside a sentence; a name that starts with an abbreviation stays.
    func lowercasedStart(_ name: String) -> String {
        let second = name.dropFirst().first
        return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
    }

    /// `22/08/2024`, with `official` for "ngày 22 tháng 8 năm 2024".
    func day(_ day: Day?) -> TemplateValue {
        text(day.map { dates.short($0.civil) }, ["official": text(day.map { dates.official($0.civil) })])
    }

    func number(_ value: Double) -> String { distances.number(value) }

    func label(_ village: VillageID) -> String { summary?.gazetteer.label(of: village) ?? wording.noData }
}
