internal import ArgumentParser
internal import Diagnostics

/// How the folders of a command are worked on: how many at once, how long one may take, and which of them.
struct JobOptions: ParsableArguments {
    @Option(
        help: .said(
            "Số xã làm cùng lúc; mặc định là số lõi của máy.",
            "How many communes are made at the same time; as many as the machine has cores unless given.",
            value: ("số", "jobs")))
    var jobs: Int?

    @Option(
        help: .said(
            "Số giây dành cho mỗi xã; quá thì bỏ xã đó và làm tiếp các xã khác.",
            "Seconds that one commune may take; then it is given up and the others go on.",
            value: ("giây", "seconds")))
    var timeout = 300

    @Option(
        help: .said(
            "Chỉ làm phần thứ K trong N phần của các thư mục (1/4, 2/4…), để chia cho nhiều máy.",
            "Only the K-th of N parts of the folders (1/4, 2/4…), to divide them among machines.",
            value: ("K/N", "K/N")))
    var shard: String?

    /// - Throws: `usage.jobs-range`, `usage.timeout-range`, `usage.shard-unknown`.
    func limits() throws(DiagnosticError) -> BatchLimits {
        if let jobs, jobs < 1 { throw DiagnosticError(.jobsRange(jobs: jobs)) }
        guard (1...Self.longest).contains(timeout) else { throw DiagnosticError(.timeoutRange(seconds: timeout, most: Self.longest)) }
        var limits = BatchLimits(count: jobs, seconds: timeout)
        if let shard {
            guard let share = FolderShare(shard) else { throw DiagnosticError(.shardUnknown(text: shard)) }
            limits.share = share
        }
        return limits
    }

    /// A week.
    private static let longest = 7 * 24 * 3600
}
