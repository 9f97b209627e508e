internal import ArgumentParser
internal import Diagnostics

/// How many folders a command works on at once.
struct JobOptions: ParsableArguments {
    @Option(help: "Số xã làm cùng lúc; mặc định là số lõi của máy.")
    var jobs: Int?

    /// nil: as many as the machine has processors.
    ///
    /// - Throws: `usage.jobs-range`.
    func count() throws(DiagnosticError) -> Int? {
        if let jobs, jobs < 1 { throw DiagnosticError(.jobsRange(jobs: jobs)) }
        return jobs
    }
}
