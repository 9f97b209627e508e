internal import Commune
internal import Diagnostics

/// The files of a commune's folder that are data. Paths are relative to the folder.
struct InputFiles {
    let villages: String?
    let dossiers: [String]
    let surveys: [String]
    let facts: [String]
    /// Patterns of the settings, in place of the defaults, that no file fits.
    let unmatched: [(key: String, pattern: String)]
    private let inputs: Inputs

    /// - Throws: `files.folder-unreadable`.
    init(_ inputs: Inputs, in folder: FolderListing) throws(DiagnosticError) {
        self.inputs = inputs
        var villages: String?
        for pattern in Self.patterns(inputs.villages, default: Inputs().villages) where villages == nil {
            villages = try FilePattern(pattern).paths(in: folder).first
        }
        self.villages = villages
        dossiers = try Self.paths(inputs.dossiers, in: folder)
        surveys = try Self.paths(inputs.surveys, in: folder)
        facts = try Self.paths(inputs.facts.flatMap { Self.patterns($0, default: Inputs().facts[0]) }, in: folder)
        var unmatched: [(key: String, pattern: String)] = []
        for chosen in Self.chosen(inputs) where chosen.pattern.contains("*") {
            if try FilePattern(chosen.pattern).paths(in: folder).isEmpty { unmatched.append(chosen) }
        }
        self.unmatched = unmatched
    }

    /// All that is read.
    var all: [String] { [villages].compactMap { $0 } + dossiers + surveys + facts }

    /// Files that the settings name one by one, in place of the defaults: these have to be there.
    var named: [(key: String, path: String)] {
        Self.chosen(inputs).filter { !$0.pattern.contains("*") }.map { (key: $0.key, path: $0.pattern) }
    }

    /// Patterns that the settings give in place of the defaults.
    private static func chosen(_ inputs: Inputs) -> [(key: String, pattern: String)] {
        let defaults = Inputs()
        return [
            ("inputs.villages", [inputs.villages], [defaults.villages]), ("inputs.dossiers", inputs.dossiers, defaults.dossiers),
            ("inputs.surveys", inputs.surveys, defaults.surveys), ("inputs.facts", inputs.facts, defaults.facts),
        ].flatMap { key, patterns, defaults in patterns == defaults ? [] : patterns.map { (key: key, pattern: $0) } }
    }

    private static func paths(_ patterns: [String], in folder: FolderListing) throws(DiagnosticError) -> [String] {
        var found: Set<String> = []
        for pattern in patterns { found.formUnion(try FilePattern(pattern).paths(in: folder)) }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A file of the default name may also be a workbook.
    private static func patterns(_ name: String, default known: String) -> [String] {
        name == known ? Inputs.patterns(String(known.prefix { $0 != "." })) : [name]
    }
}
