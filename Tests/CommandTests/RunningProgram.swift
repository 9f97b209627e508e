import Foundation

/// A program that a test has started.
final class RunningProgram {
    private let process = Process()
    /// Files rather than pipes: whatever is written, nobody has to read at the same time.
    private let streams: [String]

    init(_ program: URL, _ arguments: [String], in folder: String, environment: [String: String]) throws {
        let place = NSTemporaryDirectory() + "baocao-\(UUID().uuidString)"
        streams = ["\(place).out", "\(place).err"]
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C", "TZ": "UTC"]) { $1 }
            .merging(environment) { $1 }
        for stream in streams { _ = FileManager.default.createFile(atPath: stream, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: streams[0])
        process.standardError = FileHandle(forWritingAtPath: streams[1])
        try process.run()
    }

    deinit { for stream in streams { try? FileManager.default.removeItem(atPath: stream) } }

    /// Waits until it ends.
    func outcome() throws -> Workplace.Outcome {
        process.waitUntilExit()
        let contents = try streams.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
        return Workplace.Outcome(output: contents[0], complaints: contents[1], status: process.terminationStatus)
    }

    /// What it has written to standard output while it goes on.
    func outputSoFar() throws -> String { try String(contentsOfFile: streams[0], encoding: .utf8) }

    var number: pid_t { process.processIdentifier }

    /// Its workers in the order in which they were started, once it has that many.
    func workers(_ count: Int) throws -> [pid_t] {
        while process.isRunning {
            let children = try String(contentsOfFile: "/proc/\(number)/task/\(number)/children", encoding: .utf8)
            let found = children.split(separator: " ").compactMap { pid_t($0) }
            if found.count >= count { return found }
        }
        throw NoWorkers()
    }

    /// Whether it has said what is to be done by a signal.
    func catches(_ signal: Int32) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)) ?? ""
        guard let mask = status.firstMatch(of: /SigCgt:\s*([0-9a-f]+)/).flatMap({ UInt64($0.1, radix: 16) }) else { return false }
        return mask & (1 << UInt64(signal - 1)) != 0
    }

    /// Whether a process is there and has not ended.
    static func lives(_ number: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return false }
        return !status.contains(") Z ")
    }

    private struct NoWorkers: Error {}
}
