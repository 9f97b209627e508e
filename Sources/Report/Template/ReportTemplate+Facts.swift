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
        lazy var unnamed = NearestName(among: known.filter { !named.contains($0) })
        for use in openUses where !known.contains(use.name) {
            let location = SourceLocation(file: file, line: use.line, column: use.column)
            if !use.isGuarded {
                let section = "{{#\(use.name)}} … {{/\(use.name)}}"
                let nearest = NearestName.find(use.name, among: known)
                diagnostics.record(
                    nearest.map { .templateUnknownFactNear(name: use.name, nearest: $0, section: section) }
                        ?? .templateUnknownFact(name: use.name, known: known, section: section), at: location)
            } else if let nearest = unnamed.find(use.name) {
                diagnostics.record(.templateFactMissing(name: use.name, nearest: nearest), at: location)
            }
        }
    }
}
