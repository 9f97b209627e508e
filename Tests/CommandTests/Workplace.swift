import Foundation
import GoldenFiles

/// A temporary folder in which a test runs the program as a user does.
final class Workplace {
    let path: String

    /// The program that was built beside these tests.
    static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("baocao")

    static var programPath: String { program.path }

    struct Outcome {
        let output: [UInt8]
        let complaints: [UInt8]
        let status: Int32

        var text: String { String(decoding: output, as: UTF8.self) }
        var complaintText: String { String(decoding: complaints, as: UTF8.self) }
    }

    init() throws {
        path = NSTemporaryDirectory() + "baocao-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A copy of a sample, without results.
    @discardableResult
    func copySample(_ name: String, as target: String? = nil) throws -> String {
        let source = Repository.file("samples/\(name)").path
        let place = "\(path)/\(target ?? name)"
        try FileManager.default.copyItem(atPath: source, toPath: place)
        try? FileManager.default.removeItem(atPath: "\(place)/ket-qua")
        return place
    }

    func read(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
    }

    func readText(_ file: String) throws -> String { String(decoding: try read(file), as: UTF8.self) }

    func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

    func write(_ bytes: [UInt8], to file: String) throws {
        let place = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: place)
    }

    /// Replaces the first occurrence of a text that must be there.
    func edit(_ file: String, _ old: String, _ new: String) throws {
        let text = try readText(file)
        guard let range = text.range(of: old) else { throw MissingText(text: old, file: file) }
        try write(text.replacingCharacters(in: range, with: new), to: file)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }

    /// Names of all files below a folder, sorted, but for the notes of what reports were made from.
    func files(in folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap { $0 as? String } ?? []
        return names.filter { !$0.hasSuffix(Self.originFile) }.sorted()
    }

    static let originFile = ".nguon-goc"

    @discardableResult
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        try Self.run(Self.program, arguments, in: path, environment: environment)
    }

    /// Another program of the machine's, found by its name.
    static func run(program: String, _ arguments: [String], in folder: String? = nil) throws -> Outcome {
        try run(URL(fileURLWithPath: "/usr/bin/env"), [program] + arguments, in: folder ?? Repository.root.path, environment: [:])
    }

    /// The program while it runs.
    func start(_ arguments: [String]) throws -> RunningProgram {
        try RunningProgram(Self.program, arguments, in: path, environment: [:])
    }

    private static func run(
        _ program: URL, _ arguments: [String], in folder: String, environment: [String: String]
    ) throws -> Outcome {
        try RunningProgram(program, arguments, in: folder, environment: environment).outcome()
    }

    private struct MissingText: Error {
        let text: String
        let file: String
    }
}
