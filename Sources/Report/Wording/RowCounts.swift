internal import Aggregation
internal import Commune

/// How many rows several input files have together, as it may be published.
struct RowCounts {
    private(set) var rows = Count.known(0)
    private(set) var accepted = Count.known(0)
    private(set) var rejected = Count.known(0)
    private(set) var duplicates = Count.known(0)

    /// - Parameter minimum: n: counts of 1 to n − 1 are hidden, and with one of them what the rows went into, since that adds up.
    init(_ files: [InputFile], _ summary: CommuneSummary?, minimum: Int) {
        func sum(_ path: KeyPath<InputFile, Int>) -> Int { files.reduce(0) { $0 + $1[keyPath: path] } }
        let parts = [sum(\.accepted), sum(\.rejected), sum(\.duplicates)]
        func isSmall(_ count: Int) -> Bool { (1..<max(1, minimum)).contains(count) }
        let isProtected = files.contains(where: \.hidesRows)
        // Rows of forms are people.
        let tellsPeople = files.contains { $0.kind.row.role == .surveys } && summary?.survey?.people == .hidden
        rows = isProtected && (tellsPeople || isSmall(sum(\.rows))) ? .hidden : .known(sum(\.rows))
        guard isProtected, rows == .hidden || parts.contains(where: isSmall) else {
            (accepted, rejected, duplicates) = (.known(parts[0]), .known(parts[1]), .known(parts[2]))
            return
        }
        (accepted, rejected, duplicates) = (.hidden, .hidden, .hidden)
    }
}

extension InputFile {
    /// A number of its rows as it may be published.
    func shown(_ rows: Int) -> Count { hidesRows ? .hidden : .known(rows) }
}
