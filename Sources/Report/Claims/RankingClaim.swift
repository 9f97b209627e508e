internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

/// Which villages stand at the ends of one indicator, as far as that may be said (Domain.md, "Comparisons").
///
/// The set is the villages with a published value on a base of ten or more; those that print the same are a tie. Nothing is claimed of a
/// set without an order.
struct RankingClaim {
    /// A share of fewer people or dossiers neither wins nor loses.
    static var smallestBase: Double { 10 }
    /// So many villages of a tie are named; more are counted.
    static var namedVillages: Int { 3 }

    /// Whether a village's value stands on a base that can be compared; a fact without one is taken as it is.
    static func isRanked(_ indicator: Indicator) -> Bool {
        !indicator.isRate || indicator.denominator.map { $0 >= smallestBase } ?? indicator.id.isFact
    }

    /// Villages that print the same value.
    struct End {
        let villages: [VillageID]
        /// The value as the first of them has it.
        let value: FigureValue
        /// "Hồng Kỳ và Lý Trúc", "23 thôn"; figures are marked.
        let names: String
    }

    let highest: End
    let lowest: End
    /// Villages that are not ranked: on a small base, and without a published value.
    let small: Int
    let hidden: Int
    private let unit: String
    private let wording: ReportWording

    /// - Parameter number: a value that is no rate as text.
    init?(_ id: IndicatorID, in summary: CommuneSummary, language: Language, number: (Double) -> String) {
        let villages = summary.indicators.filter { $0.id == id && $0.village != nil }
        let bases = Dictionary(villages.map { ($0.village, $0.denominator) }, uniquingKeysWith: { first, _ in first })
        let ranking = summary.ranking(of: id)
        let isRate = villages.contains(where: \.isRate)
        let set = ranking.filter { village in !isRate || (bases[village.village] ?? nil).map { $0 >= Self.smallestBase } ?? id.isFact }
        let wording = ReportWording(language)
        let percents = SharedDecimals(ranking.map(\.value), language: language)
        func text(_ village: RankedVillage) -> String { isRate ? percents.percent(village.value) : number(village.value) }
        let texts = set.map(text)
        guard let first = texts.first, let last = texts.last, first != last else { return nil }
        func end(_ shown: String) -> End {
            let tied = zip(set, texts).filter { $0.1 == shown }.map(\.0).sorted { $0.village < $1.village }
            let labels = tied.map { summary.gazetteer.label(of: $0.village) }
            let figure = FigureValue.known(tied[0].value, shown).of(FigureSource(id.text, [.village: labels[0]]))
            return End(
                villages: tied.map(\.village), value: figure,
                names: labels.count > Self.namedVillages
                    ? wording.villages(FigureMarks.marked(.known(Double(labels.count), NumberFormatting(language).count(labels.count))))
                    : Phrases(language).list(labels))
        }
        (highest, lowest) = (end(first), end(last))
        (small, hidden) = (ranking.count - set.count, villages.count { $0.state == .hidden })
        unit = id.definition?.base.unit(language) ?? ""
        self.wording = wording
    }

    /// "cao nhất là Hồng Kỳ (100%), thấp nhất là Bái Sim (69,7%)", "cao nhất có 23 thôn cùng đạt 100%; …"
    var phrase: String {
        let isTied = highest.villages.count > 1 || lowest.villages.count > 1
        return wording.highest(highest.names, FigureMarks.marked(highest.value), count: highest.villages.count) + (isTied ? "; " : ", ")
            + wording.lowest(lowest.names, FigureMarks.marked(lowest.value), count: lowest.villages.count)
    }

    /// The phrase as sentences, with who is not ranked.
    var sentence: String {
        func marked(_ count: Int) -> String { FigureMarks.marked(.known(Double(count), NumberFormatting(wording.language).count(count))) }
        let left = [
            small > 0 ? wording.onSmallBase(marked(small), under: marked(Int(Self.smallestBase)), unit: unit) : nil,
            hidden > 0 ? wording.unpublished(marked(hidden)) : nil,
        ].compactMap { $0 }
        let phrases = Phrases(wording.language)
        return phrases.capitalised(phrase) + "." + (left.isEmpty ? "" : " " + wording.notRanked(phrases.list(left)))
    }
}
