internal import Diagnostics
internal import JSON

/// Why something could not be done, in the words of a language.
struct WordedFailure {
    let code: String
    /// `baocao.yaml, dòng 3`; empty where it has no place.
    let place: String
    let message: String
    /// What the reader can do; empty where nothing is said.
    let hint: String

    init(code: String, place: String, message: String, hint: String) {
        self.code = code
        self.place = place
        self.message = message
        self.hint = hint
    }

    init(_ diagnostic: Diagnostic, _ wording: Wording) {
        self.init(
            code: diagnostic.kind.code, place: diagnostic.location.map(wording.place) ?? "", message: wording.text(of: diagnostic),
            hint: wording.hint(of: diagnostic) ?? "")
    }

    /// `baocao.yaml, dòng 3: …`
    var text: String { place.isEmpty ? message : "\(place): \(message)" }

    /// For other programs.
    var record: JSONValue {
        .object([
            ("code", .string(code)), ("place", place.isEmpty ? .null : .string(place)), ("message", .string(message)),
            ("hint", hint.isEmpty ? .null : .string(hint)),
        ])
    }

    /// What ends a command before its folders, or after them, for other programs (README.md, "Commands").
    static func record(of diagnostics: [Diagnostic], _ wording: Wording) -> JSONValue {
        .object([
            ("event", "error"), ("status", .integer(Int(ExitStatus(for: diagnostics).rawValue))),
            ("failures", .array(diagnostics.map { WordedFailure($0, wording).record })),
        ])
    }
}
