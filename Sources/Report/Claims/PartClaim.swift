internal import Language

/// Of how many things of a set something is true. Only those with a known figure are counted, and where the set has others, too, it says
/// so.
struct PartClaim {
    /// Those of which it is true.
    let part: Int
    /// Those whose figure is known and published.
    let known: Int
    /// The whole set, with those that are hidden or without data.
    let set: Int

    /// "năm trên bảy thôn", "cả 43 thôn có số liệu"
    func phrase(_ noun: String, _ language: Language) -> String {
        let phrases = Phrases(language)
        guard known < set else { return phrases.count(part, of: known, noun) }
        let wording = ReportWording(language)
        let whole = NumberWords(language).cardinal(known)
        return part == 0 ? wording.noneOf(whole, noun) : phrases.count(part, of: known, wording.withFigures(noun))
    }
}
