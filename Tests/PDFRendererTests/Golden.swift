import Foundation
import Testing

/// Compares text with a file in `Goldens/` beside the tests; `BAOCAO_RECORD=1 swift test --filter PDFRendererTests` writes it anew.
enum Golden {
    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
        if ProcessInfo.processInfo.environment["BAOCAO_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let recordedLines = recorded.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(lines, recordedLines).enumerated().first { $0.element.0 != $0.element.1 }
        if let first {
            Issue.record(
                "\(name), line \(first.offset + 1):\n- \(first.element.1)\n+ \(first.element.0)", sourceLocation: sourceLocation)
        } else {
            #expect(lines.count == recordedLines.count, "\(name)", sourceLocation: sourceLocation)
        }
    }
}
