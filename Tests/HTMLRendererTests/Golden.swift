import Foundation
import Testing

/// Compares text with a file in Goldens/; `BAOCAO_RECORD=1` writes the file instead.
enum Golden {
    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["BAOCAO_RECORD"] == "1" {
            try Data((text + "\n").utf8).write(to: file)
            return
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let actualLines = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let differences = actualLines.difference(from: expectedLines).map { change in
            switch change {
            case .insert(let line, let element, _): "+\(line + 1): \(element)"
            case .remove(let line, let element, _): "-\(line + 1): \(element)"
            }
        }
        #expect(differences.isEmpty, "\(name):\n\(differences.prefix(20).joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
}

/// The page that every report gets unless its template has one of its own.
enum DefaultPage {
    static let html = read("page.html")
    static let css = read("page.css")

    private static func read(_ name: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "templates/page/\(name)")
        return (try? String(decoding: Data(contentsOf: file), as: UTF8.self)) ?? ""
    }
}
