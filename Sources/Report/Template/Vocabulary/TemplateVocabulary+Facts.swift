internal import Aggregation
internal import Catalogue
internal import Commune

extension TemplateVocabulary {
    /// The commune's facts: as a list, and each by the identifier made of its name (`facts.tram-bts`). `others` are those
    /// that the template does not name, so that it can leave none out.
    var facts: TemplateValue {
        let communeFacts = summary?.facts.filter { $0.village == nil } ?? []
        var seen: Set<String> = []
        let first = communeFacts.filter { seen.insert($0.slug).inserted }
        return TemplateValue.list(
            of: first, fact,
            Fields(uniqueKeysWithValues: first.map { ($0.slug, fact($0)) }).merging([
                "any": .flag(!first.isEmpty),
                "others": .list(of: first.filter { !namedFacts.contains($0.slug) }, fact),
            ]) { _, new in new }
        ).open(to: fact(nil).fields)
    }

    private func fact(_ fact: Fact?) -> TemplateValue {
        indicator(.fact(fact?.slug ?? ""), ["note": text(fact.map { noteInSentence($0.note) })])
    }

    /// A note as it goes on within a sentence: its first letter small, unless it lists names ("Mầm non, Tiểu học").
    private func noteInSentence(_ note: String) -> String {
        note.dropFirst().contains(where: \.isUppercase) ? note : lowercasedStart(note)
    }
}
