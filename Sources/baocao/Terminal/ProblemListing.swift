internal import Diagnostics

/// All problems of a folder as lines to read: by file, worst file first, each kind of problem once with its places.
struct ProblemListing {
    let wording: Wording
    /// What is less than this is passed over.
    var least = Severity.note
    /// A screenful.
    var screen = 30
    /// Says how many lines are left out, and where they can be seen.
    var more: (Int) -> Message = { .runMore(count: $0) }
    /// How many places of one kind are named before "and n more".
    private static let namedPlaces = 6

    /// - Parameter all: every place of every kind, however many lines that takes.
    func lines(_ collector: DiagnosticCollector, all: Bool) -> [String] {
        var lines: [String] = []
        for (file, diagnostics) in byFile(collector.diagnostics.filter { $0.severity >= least }) {
            if !lines.isEmpty { lines.append("") }
            lines.append(heading(file, collector))
            for group in byKind(diagnostics) {
                lines += describe(group, count: collector.count(of: group[0].kind, in: file), all: all)
            }
        }
        guard !all, lines.count > screen else { return lines }
        return Array(lines.prefix(screen)) + [wording.text(of: more(lines.count - screen))]
    }

    /// The first of each kind, for commands that only want to say what was odd.
    static func oneOfEachKind(_ collector: DiagnosticCollector) -> [Diagnostic] {
        var seen: Set<MessageKind> = []
        return collector.diagnostics.filter { seen.insert($0.kind).inserted }
    }

    private func heading(_ file: String, _ collector: DiagnosticCollector) -> String {
        file.isEmpty ? wording.text(of: .runWholeFolder) : file
    }

    /// Files with their diagnostics: those with the gravest first, then by path.
    private func byFile(_ diagnostics: [Diagnostic]) -> [(file: String, diagnostics: [Diagnostic])] {
        Dictionary(grouping: diagnostics) { $0.location?.file ?? "" }
            .map { (file: $0.key, diagnostics: $0.value) }
            .sorted { left, right in
                let (leftWorst, rightWorst) = (worst(left.diagnostics), worst(right.diagnostics))
                return leftWorst == rightWorst ? left.file < right.file : leftWorst > rightWorst
            }
    }

    private func worst(_ diagnostics: [Diagnostic]) -> Severity { diagnostics.map(\.severity).max() ?? .note }

    /// Diagnostics that say the same but for their place, the gravest first, then in reading order.
    private func byKind(_ diagnostics: [Diagnostic]) -> [[Diagnostic]] {
        var order: [MessageKind] = []
        var groups: [MessageKind: [Diagnostic]] = [:]
        for diagnostic in diagnostics {
            if groups[diagnostic.kind] == nil { order.append(diagnostic.kind) }
            groups[diagnostic.kind, default: []].append(diagnostic)
        }
        return Severity.allCases.reversed().flatMap { severity in
            order.filter { $0.severity == severity }.compactMap { groups[$0] }
        }
    }

    private func describe(_ group: [Diagnostic], count: Int, all: Bool) -> [String] {
        let severity = wording.severity(group[0].severity)
        if all || group.count == 1 && count == 1 {
            return group.map { "  \(severity): \(position($0))\(wording.text(of: $0))" } + hint(group[0])
        }
        // What says the same but for its place is said once; of what differs the first, and where the others are.
        let texts = group.map(wording.text(of:))
        guard Set(texts).count > 1 else {
            return ["  \(severity) ×\(count): \(texts[0])\(lines(of: group, count: count))"] + hint(group[0])
        }
        let more =
            wording.text(of: .runAlike(count: count - 1)) + lines(of: Array(group.dropFirst()), count: count - 1)
        return ["  \(severity): \(position(group[0]))\(texts[0]) \(more)"] + hint(group[0])
    }

    /// " Ở dòng 4, 7, …." where the places have lines.
    private func lines(of group: [Diagnostic], count: Int) -> String {
        let lines = group.compactMap { $0.location?.line }
        guard !lines.isEmpty else { return "" }
        let named = lines.prefix(Self.namedPlaces).map(String.init).joined(separator: ", ")
        return " " + wording.text(of: .runLines(lines: named + (count > Self.namedPlaces ? ", …" : "")))
    }

    private func hint(_ diagnostic: Diagnostic) -> [String] {
        wording.hint(of: diagnostic).map { ["    → \($0)"] } ?? []
    }

    /// "dòng 12, cột 3: "; the file stands in the heading.
    private func position(_ diagnostic: Diagnostic) -> String {
        guard let location = diagnostic.location, location.line != nil else { return "" }
        return wording.position(location) + ": "
    }
}
