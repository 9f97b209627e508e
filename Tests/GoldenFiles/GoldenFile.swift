package import Foundation

/// What a test made when somebody last looked at it, kept in a file beside the test; `BAOCAO_RECORD=1 swift test` writes all of them anew.
package struct GoldenFile {
    private let file: URL

    /// A file in a folder beside the test that asks.
    package init(_ name: String, in folder: String = "Goldens", beside test: String = #filePath) {
        file = URL(filePath: test).deletingLastPathComponent().appending(path: folder).appending(path: name)
    }

    package init(at file: URL) {
        self.file = file
    }

    /// Compares `text` with the file, or records it there.
    ///
    /// - Throws: `Difference`; or that the file cannot be read.
    package func check(_ text: String) throws {
        if ProcessInfo.processInfo.environment["BAOCAO_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            return try Data(text.utf8).write(to: file)
        }
        let recorded = Array(try Data(contentsOf: file))
        guard recorded != Array(text.utf8) else { return }
        throw Difference(file: file.lastPathComponent, recorded: Self.lines(recorded), made: Self.lines(Array(text.utf8)))
    }

    /// The first line in which a text is not as it was.
    package struct Difference: Error, CustomStringConvertible {
        package let description: String

        init(file: String, recorded: [String], made: [String]) {
            let line = zip(recorded, made).prefix { $0 == $1 }.count
            func quoted(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(no more lines)" }
            description = """
                \(file), line \(line + 1) (of \(recorded.count), now \(made.count)):
                - \(quoted(recorded))
                + \(quoted(made))
                """
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
}
