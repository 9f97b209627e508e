internal import ArgumentParser
internal import Diagnostics

/// Whether a run waits for another one that holds the place of its results.
struct LockOptions: ParsableArguments {
    @Option(
        help: .said(
            "Chờ lần chạy khác đang ghi vào cùng chỗ, nhiều nhất bấy nhiêu giây (--wait=60); chỉ ghi --wait thì chờ đến khi xong.",
            "Wait for another run that is writing to the same place, so many seconds at most (--wait=60); with --wait alone until it is done.",
            value: ("giây", "seconds")))
    var wait: String?

    /// - Throws: `usage.wait-unknown`.
    func patience() throws(DiagnosticError) -> LockPatience {
        switch wait {
        case nil: return .none
        case Self.endless?: return LockPatience(seconds: nil)
        case let text?:
            guard let seconds = Int(text), (0...Self.longest).contains(seconds) else { throw DiagnosticError(.waitUnknown(text: text)) }
            return LockPatience(seconds: seconds)
        }
    }

    /// A command line in which `--wait` always has a value: one that stands alone would take the folder behind it.
    static func complete(_ arguments: [String]) -> [String] {
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments.indices.map { index in
            guard index < end, arguments[index] == "--wait" else { return arguments[index] }
            let next = arguments.dropFirst(index + 1).first ?? ""
            return !next.isEmpty && next.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "--wait" : "--wait=\(endless)"
        }
    }

    private static let endless = "endless"
    /// A week.
    private static let longest = 7 * 24 * 3600
}
