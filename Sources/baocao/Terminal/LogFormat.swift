internal import JSON

/// For whom a run speaks.
enum LogFormat: String {
    case text, json
}

extension JSONValue {
    /// All of it on one line.
    var line: String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.reduce(into: "") { line, part in
            line += line.hasSuffix(",") ? " " + part : part
        }
    }
}
