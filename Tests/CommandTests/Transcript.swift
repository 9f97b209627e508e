import Foundation
import Testing

/// What a user sees of a command: the line typed, what came out, and how it ended.
struct Transcript {
    private(set) var text = ""

    mutating func record(_ arguments: [String], _ outcome: Workplace.Outcome) {
        text += "$ baocao \(arguments.joined(separator: " "))\n"
        text += outcome.text
        if !outcome.complaints.isEmpty { text += "--- stderr\n" + outcome.complaintText }
        text += "--- exit \(outcome.status)\n\n"
    }

    /// Compares with the committed transcript of that name; `BAOCAO_RECORD=1` writes it anew.
    func check(
        _ name: String, passingOver varying: Regex<Substring>? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = varying.map { self.text.replacing($0, with: "(…)") } ?? self.text
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts/\(name).txt")
        if ProcessInfo.processInfo.environment["BAOCAO_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            return try Data(text.utf8).write(to: file)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "transcript \(name)", sourceLocation: sourceLocation)
    }
}
