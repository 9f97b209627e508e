internal import Diagnostics

/// The problems of a folder as lines to read: by file, the worst first, each kind of problem once with its places.
struct ProblemListing {
    let wording: Wording
    /// What is less than this is passed over.
    var least = Severity.note
    /// A screenful.
    var screen = 30
    /// Says how many lines are left out, and where they can be seen.
    var more: (Int) -> Message = { .runMore(count: $0) }
    /// Errors, and figures that cannot be right, may take so many screens before any of them is left out.
    private static let screensOfTheWorst = 3

    /// - Parameter all: every place of every kind, however many lines that takes.
    func lines(_ collector: DiagnosticCollector, all: Bool) -> [String] {
        let groups = ProblemGroup.all(collector.diagnostics.filter { $0.severity >= least }, countedBy: collector)
        let texts = groups.map { $0.lines(wording, all: all) }
        let whole = layout(groups.indices, groups, texts)
        guard !all, whole.count > screen else { return whole }
        let shown = selection(groups, texts)
        let lines = layout(shown, groups, texts)
        guard lines.count < whole.count else { return whole }
        let errors = groups.indices.filter { !shown.contains($0) && groups[$0].rank >= .error }.count
        let left = wording.text(of: more(whole.count - lines.count))
        return lines + [errors == 0 ? left : left + " " + wording.text(of: .runMoreErrors(count: errors))]
    }

    /// The first of each kind, for commands that only want to say what was odd.
    static func oneOfEachKind(_ collector: DiagnosticCollector) -> [Diagnostic] {
        var seen: Set<MessageKind> = []
        return collector.diagnostics.filter { seen.insert($0.kind).inserted }
    }

    /// Which groups a screen has room for: the worst are taken first, wherever they stand, so that nothing takes the place of what is worse.
    private func selection(_ groups: [ProblemGroup], _ texts: [[String]]) -> [Int] {
        var shown: [Int] = []
        var files: Set<String> = []
        var used = 0
        let byRank = groups.indices.sorted { left, right in
            groups[left].rank == groups[right].rank ? left < right : groups[left].rank > groups[right].rank
        }
        for index in byRank {
            let group = groups[index]
            let heading = files.contains(group.file) ? 0 : files.isEmpty ? 1 : 2
            used += texts[index].count + heading
            guard used <= (group.rank >= .error ? Self.screensOfTheWorst * screen : screen) else { break }
            shown.append(index)
            files.insert(group.file)
        }
        return shown.sorted()
    }

    /// The groups under the names of their files, a blank line between files.
    private func layout(_ shown: some Sequence<Int>, _ groups: [ProblemGroup], _ texts: [[String]]) -> [String] {
        var lines: [String] = []
        var file: String?
        for index in shown {
            if groups[index].file != file {
                if file != nil { lines.append("") }
                file = groups[index].file
                lines.append(groups[index].file.isEmpty ? wording.text(of: .runWholeFolder) : ShownPath.text(groups[index].file))
            }
            lines += texts[index]
        }
        return lines
    }
}
