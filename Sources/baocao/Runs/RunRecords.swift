internal import JSON

/// What a run says to other programs, an object a line (README.md, "Commands"): keys are added, never renamed or taken away.
enum RunRecords {
    static func folder(_ outcome: FolderOutcome) -> JSONValue {
        .object([
            ("event", "folder"), ("folder", .string(outcome.folder)), ("result", .string(outcome.result.rawValue)),
            ("status", .integer(Int(outcome.status.rawValue))), ("place", outcome.place.isEmpty ? .null : .string(outcome.place)),
            ("errors", .integer(outcome.errors)), ("warnings", .integer(outcome.warnings)),
            ("failures", .array(outcome.failures.map(\.record))),
            (
                "problems",
                .array(
                    outcome.problems.map { problem in
                        .object([
                            ("code", .string(problem.first.code)), ("severity", problem.isError ? "error" : "warning"),
                            ("count", .integer(problem.count)),
                        ])
                    })
            ),
        ])
    }

    static func summary(_ summary: BatchSummary, left: Int, time: RunTime, status: ExitStatus) -> JSONValue {
        .object([
            ("event", "summary"), ("folders", .integer(summary.count + left)), ("made", .integer(summary.made)),
            ("unchanged", .integer(summary.unchanged)), ("warned", .integer(summary.warned)), ("failed", .integer(summary.failed)),
            ("left", .integer(left)), ("seconds", .number((time.seconds * 1000).rounded() / 1000)),
            ("status", .integer(Int(status.rawValue))),
        ])
    }
}
