internal import Diagnostics
internal import JSON

/// All problems of a folder as JSON, for `check --json`: what the listing says, field by field.
struct ProblemRecords {
    let wording: Wording

    func json(_ collector: DiagnosticCollector, folder: String) -> String {
        let records = collector.diagnostics.map { diagnostic in
            JSONValue.object([
                ("file", JSONValue((diagnostic.location?.file).map(ShownPath.text))), ("line", JSONValue(diagnostic.location?.line)),
                ("column", JSONValue(diagnostic.location?.column)), ("code", .string(diagnostic.kind.code)),
                ("severity", .string(Self.name(of: diagnostic.severity))), ("message", .string(wording.text(of: diagnostic))),
                ("hint", JSONValue(wording.hint(of: diagnostic))),
            ])
        }
        let document = JSONValue.object([
            ("folder", .string(folder)), ("errors", .integer(collector.count(of: .error))),
            ("warnings", .integer(collector.count(of: .warning))), ("diagnostics", .array(records)),
        ])
        return String(document.text.dropLast())
    }

    private static func name(of severity: Severity) -> String {
        switch severity {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
