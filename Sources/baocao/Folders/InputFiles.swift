internal import Commune

/// The files of a commune's folder that are data, and those that lie among them and are not read. Paths are relative to the folder.
struct InputFiles {
    struct Stray {
        let path: String
        /// What is read there.
        let patterns: [String]
    }

    let villages: String?
    let dossiers: [String]
    let surveys: [String]
    let facts: [String]
    private(set) var strays: [Stray] = []
    private let inputs: Inputs

    init(_ inputs: Inputs, in folder: String) {
        self.inputs = inputs
        villages = FilePattern(inputs.villages).paths(in: folder).first
        dossiers = Self.paths(inputs.dossiers, in: folder)
        surveys = Self.paths(inputs.surveys, in: folder)
        facts = Self.paths(inputs.facts, in: folder)
        strays = findStrays(in: folder)
    }

    /// Files that the settings name one by one, in place of the defaults: these have to be there.
    func named(beyond defaults: Inputs) -> [(key: String, path: String)] {
        [
            ("inputs.villages", inputs.villages == defaults.villages ? [] : [inputs.villages]),
            ("inputs.dossiers", inputs.dossiers == defaults.dossiers ? [] : inputs.dossiers),
            ("inputs.surveys", inputs.surveys == defaults.surveys ? [] : inputs.surveys),
            ("inputs.facts", inputs.facts == defaults.facts ? [] : inputs.facts),
        ].flatMap { key, paths in paths.filter { !$0.contains("*") }.map { (key, $0) } }
    }

    private static func paths(_ patterns: [String], in folder: String) -> [String] {
        Set(patterns.flatMap { FilePattern($0).paths(in: folder) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func findStrays(in folder: String) -> [Stray] {
        let patterns = [inputs.villages] + inputs.dossiers + inputs.surveys + inputs.facts
        let read = Set([villages].compactMap { $0 } + dossiers + surveys + facts)
        // Data lie in folders of their own; beside the settings, only what looks like a table is meant to be data.
        let folders = Set(patterns.map(Self.folder)).sorted()
        return folders.flatMap { place in
            let names = FileSystem.names(in: place.isEmpty ? folder : "\(folder)/\(place)")
            return names.map { place.isEmpty ? $0 : "\(place)/\($0)" }
                .filter { !read.contains($0) && (!place.isEmpty || Self.looksLikeTable($0)) }
                .map { Stray(path: $0, patterns: patterns.filter { Self.folder(of: $0) == place }) }
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static func looksLikeTable(_ name: String) -> Bool {
        [".csv", ".tsv", ".xlsx", ".xls", ".ods"].contains { name.lowercased().hasSuffix($0) }
    }
}
