internal import Diagnostics

/// The problems of one kind in one file: what a listing says together.
struct ProblemGroup {
    let file: String
    /// Those that were kept, in reading order; at least one.
    let diagnostics: [Diagnostic]
    /// How many there were in all.
    let count: Int
    /// How many places are named before "and n more".
    private static let namedPlaces = 6

    var kind: MessageKind { diagnostics[0].kind }
    var rank: Rank { Rank(of: kind) }

    /// What is told first: figures that cannot be right explain the rest, then comes what could not be used.
    enum Rank: Int, Comparable {
        case note, warning, error, implausible

        init(of kind: MessageKind) {
            self =
                switch kind.severity {
                case .note: .note
                case .warning: kind.stage == .plausibility ? .implausible : .warning
                case .error: .error
                }
        }

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// Problems by file and kind: the file with the worst of all first, then by path; in it the worst kind first, then in reading order.
    static func all(_ diagnostics: [Diagnostic], countedBy collector: DiagnosticCollector) -> [ProblemGroup] {
        struct Key: Hashable {
            let file: String
            let kind: MessageKind
        }
        var order: [Key] = []
        var alike: [Key: [Diagnostic]] = [:]
        for diagnostic in diagnostics {
            let key = Key(file: diagnostic.location?.file ?? "", kind: diagnostic.kind)
            if alike[key] == nil { order.append(key) }
            alike[key, default: []].append(diagnostic)
        }
        let groups = order.map { key in
            ProblemGroup(file: key.file, diagnostics: alike[key] ?? [], count: collector.count(of: key.kind, in: key.file))
        }
        var worst: [String: Rank] = [:]
        for group in groups { worst[group.file] = max(worst[group.file] ?? .note, group.rank) }
        return groups.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            guard one.file == other.file else {
                let (ofOne, ofOther) = (worst[one.file] ?? .note, worst[other.file] ?? .note)
                return ofOne == ofOther ? one.file < other.file : ofOne > ofOther
            }
            return one.rank == other.rank ? left.offset < right.offset : one.rank > other.rank
        }.map(\.element)
    }

    /// As a listing shows them, with what to do below.
    ///
    /// - Parameter all: every place, however many lines that takes.
    func lines(_ wording: Wording, all: Bool) -> [String] {
        sentences(wording, all: all).map { "  " + $0 } + (hint(wording).map { ["    → \($0)"] } ?? [])
    }

    /// A sentence for each place, or one for all.
    ///
    /// - Parameter all: every place, however many sentences that takes.
    func sentences(_ wording: Wording, all: Bool) -> [String] {
        let severity = wording.severity(kind.severity)
        if all || diagnostics.count == 1 && count == 1 {
            return diagnostics.map { "\(severity): \(position($0, wording))\(wording.text(of: $0))" }
        }
        // What says the same but for its place is said once; of what differs the first, and where the others are.
        let texts = diagnostics.map(wording.text(of:))
        guard Set(texts).count > 1 else {
            return ["\(severity) ×\(count): \(texts[0])\(places(of: diagnostics[...], count: count, wording))"]
        }
        let more = wording.text(of: .runAlike(count: count - 1)) + places(of: diagnostics.dropFirst(), count: count - 1, wording)
        return ["\(severity): \(position(diagnostics[0], wording))\(texts[0]) \(more)"]
    }

    /// " Ở dòng 4, 7, …." where the places have lines.
    private func places(of diagnostics: ArraySlice<Diagnostic>, count: Int, _ wording: Wording) -> String {
        let lines = diagnostics.compactMap { $0.location?.line }
        guard !lines.isEmpty else { return "" }
        let named = lines.prefix(Self.namedPlaces).map(String.init).joined(separator: ", ")
        return " " + wording.text(of: .runLines(lines: named + (count > Self.namedPlaces ? ", …" : "")))
    }

    /// What the reader can do about them, or nil.
    func hint(_ wording: Wording) -> String? { wording.hint(of: diagnostics[0]) }

    /// "dòng 12, cột 3: "; the file stands in the heading.
    private func position(_ diagnostic: Diagnostic, _ wording: Wording) -> String {
        guard let location = diagnostic.location, location.line != nil else { return "" }
        return wording.position(location) + ": "
    }
}
