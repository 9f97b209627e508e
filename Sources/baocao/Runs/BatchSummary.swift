internal import Diagnostics

/// What became of all folders of a run, counted.
struct BatchSummary {
    private(set) var made = 0
    private(set) var unchanged = 0
    private(set) var warned = 0
    private(set) var failed = 0
    /// Folders that failed for the same reason, in the order in which the reasons came up.
    private var reasons: [Reason] = []
    /// Names that a line has room for.
    private static let namedFolders = 5

    private struct Reason {
        let failure: WordedFailure
        var folders: [String]
    }

    mutating func add(_ outcome: FolderOutcome) {
        switch outcome.result {
        case .made: made += 1
        case .unchanged: unchanged += 1
        case .failed: failed += 1
        }
        if outcome.result != .failed, !outcome.problems.isEmpty { warned += 1 }
        guard let failure = outcome.failures.first else { return }
        let index = reasons.firstIndex { $0.failure.code == failure.code }
        if let index {
            reasons[index].folders.append(outcome.folder)
        } else {
            reasons.append(Reason(failure: failure, folders: [outcome.folder]))
        }
    }

    /// How many are done.
    var count: Int { made + unchanged + failed }

    /// What a person reads at the end.
    ///
    /// - Parameters:
    ///   - left: how many were not begun or not ended.
    ///   - time: how long it took.
    func lines(_ wording: Wording, left: Int, time: RunTime) -> [String] {
        var lines = [
            wording.text(
                of: .batchSummary(
                    all: count, made: made, unchanged: unchanged, warned: warned, failed: failed, time: time.text))
        ]
        for reason in reasons {
            let names = reason.folders.prefix(Self.namedFolders).joined(separator: ", ")
            lines.append(
                "  "
                    + wording.text(
                        of: .batchReason(
                            count: reason.folders.count, folders: names + (reason.folders.count > Self.namedFolders ? ", …" : ""),
                            reason: reason.failure.text)))
            if !reason.failure.hint.isEmpty { lines.append("    → " + reason.failure.hint) }
        }
        if failed + warned > 0 { lines.append(wording.text(of: .batchAdvice)) }
        if left > 0 { lines.append(wording.text(of: .batchLeft(count: left))) }
        return lines
    }
}
