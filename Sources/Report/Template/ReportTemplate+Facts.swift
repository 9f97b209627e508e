internal import Diagnostics

extension ReportTemplate {
    /// Identifiers of the facts that the template speaks of: `tram-bts`.
    var namedFacts: Set<String> {
        Set(openUses.map { String($0.name.dropFirst("facts.".count)) })
    }

    /// Checks the facts that the template names against those that a commune has. A fact that stands in a section of its own may be
    /// missing; where the commune has one with nearly the same name, that is said.
    func checkFacts(_ slugs: [String], _ diagnostics: inout DiagnosticCollector) {
        let known = slugs.map { "facts.\($0)" }
        let named = Set(openUses.map(\.name))
        for use in openUses where !known.contains(use.name) {
            let location = SourceLocation(file: file, line: use.line, column: use.column)
            if !use.isGuarded {
                let section = "{{#\(use.name)}} … {{/\(use.name)}}"
                diagnostics.record(
                    .templateUnknownFact, at: location,
                    ["name": .text(use.name), "known": .names(known), "section": .text(section)])
            } else if let nearest = NearestName.find(use.name, among: known.filter { !named.contains($0) }) {
                diagnostics.record(.templateFactMissing, at: location, ["name": .text(use.name), "nearest": .text(nearest)])
            }
        }
    }
}
