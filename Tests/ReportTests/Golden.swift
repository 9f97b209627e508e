import Foundation
import Testing

/// Compares a text with a file of Goldens/; `BAOCAO_RECORD=1 swift test` writes the files anew.
func expectGolden(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["BAOCAO_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard Array(golden.utf8) != Array(text.utf8) else { return }
    let (expected, found) = (golden.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
        """
        \(name), line \((line?.offset ?? min(expected.count, found.count)) + 1) \
        differs (\(expected.count) lines, now \(found.count)):
        - \(line?.element.0 ?? "")
        + \(line?.element.1 ?? "")
        """)
}

/// A template of the repository.
func builtInTemplate(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return String(decoding: try Data(contentsOf: root.appending(path: "templates/\(path)")), as: UTF8.self)
}
