internal import Diagnostics

/// What became of all folders of a run, counted, and what is wrong with them by kind: the screen that a person reads in the morning.
struct BatchSummary {
    private(set) var made = 0
    private(set) var unchanged = 0
    private(set) var failed = 0
    private var failures = FolderGroups()
    private var errors = FolderGroups()
    private var warnings = FolderGroups()
    /// Folders whose data had problems when their reports were made.
    private var stillWarned: [String] = []
    /// How many have a report, and problems.
    private(set) var warned = 0
    /// Kinds of problems that the screen has room for.
    private static let shownKinds = 10

    mutating func add(_ outcome: FolderOutcome) {
        if let failure = outcome.failures.first { failures.add(outcome.folder, for: failure) }
        guard outcome.result != .failed else {
            failed += 1
            return
        }
        if !outcome.problems.isEmpty { warned += 1 }
        guard outcome.result == .made else {
            unchanged += 1
            if !outcome.problems.isEmpty { stillWarned.append(outcome.folder) }
            return
        }
        made += 1
        for problem in outcome.problems {
            if problem.isError { errors.add(outcome.folder, for: problem.first) } else { warnings.add(outcome.folder, for: problem.first) }
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
        for group in failures.inOrder {
            lines += Self.lines(
                of: group, .batchReason(count: group.folders.count, folders: group.names, reason: group.first.text), wording)
        }
        let problems =
            errors.commonFirst.map { ($0, Message.batchErrors(count: $0.folders.count, folders: $0.names, first: $0.first.text)) }
            + warnings.commonFirst.map { ($0, Message.batchWarnings(count: $0.folders.count, folders: $0.names, first: $0.first.text)) }
        for (group, message) in problems.prefix(Self.shownKinds) { lines += Self.lines(of: group, message, wording) }
        if problems.count > Self.shownKinds {
            lines.append("  " + wording.text(of: .batchMoreKinds(count: problems.count - Self.shownKinds)))
        }
        if !stillWarned.isEmpty {
            let names = FolderGroups.names(stillWarned)
            lines.append("  " + wording.text(of: .batchUnchangedWarned(count: stillWarned.count, folders: names)))
        }
        if failed + warned > 0 { lines.append(wording.text(of: .batchAdvice)) }
        if left > 0 { lines.append(wording.text(of: .batchLeft(count: left))) }
        return lines
    }

    private static func lines(of group: FolderGroups.Group, _ message: Message, _ wording: Wording) -> [String] {
        ["  " + wording.text(of: message)] + (group.first.hint.isEmpty ? [] : ["    → " + group.first.hint])
    }
}

/// Folders by what is wrong with them.
private struct FolderGroups {
    struct Group {
        let first: WordedFailure
        var folders: [String]

        var names: String { FolderGroups.names(folders) }
    }

    /// In the order in which the kinds came up.
    private(set) var inOrder: [Group] = []
    private var places: [String: Int] = [:]
    /// Names that a line has room for.
    private static let namedFolders = 5

    mutating func add(_ folder: String, for failure: WordedFailure) {
        if let place = places[failure.code] {
            inOrder[place].folders.append(folder)
        } else {
            places[failure.code] = inOrder.count
            inOrder.append(Group(first: failure, folders: [folder]))
        }
    }

    /// What most folders have first.
    var commonFirst: [Group] {
        inOrder.sorted { ($1.folders.count, $0.first.code) < ($0.folders.count, $1.first.code) }
    }

    static func names(_ folders: [String]) -> String {
        folders.prefix(namedFolders).joined(separator: ", ") + (folders.count > namedFolders ? ", …" : "")
    }
}
