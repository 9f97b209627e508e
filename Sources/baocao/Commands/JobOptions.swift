internal import ArgumentParser
internal import Diagnostics

/// How many folders a command works on at once.
struct JobOptions: ParsableArguments {
    @Option(
        help: .said(
            "Số xã làm cùng lúc; mặc định là số lõi của máy.",
            "How many communes are made at the same time; as many as the machine has cores unless given.",
            value: ("số", "jobs")))
    var jobs: Int?

    /// nil: as many as the machine has processors.
    ///
    /// - Throws: `usage.jobs-range`.
    func count() throws(DiagnosticError) -> Int? {
        if let jobs, jobs < 1 { throw DiagnosticError(.jobsRange(jobs: jobs)) }
        return jobs
    }
}
