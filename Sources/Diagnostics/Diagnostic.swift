/// How bad it is: an error means that a row, a file or the whole report could not be used; a warning that something was
/// decided for the user; a note that something is worth knowing.
package enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    case note = 0
    case warning = 1
    case error = 2

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// One sentence that the program can say, in both languages, with `{names}` where values go.
///
/// Every kind stands in `Catalogue/`, one file a stage; nothing else in the program words a message.
package struct DiagnosticKind: Sendable, Hashable {
    /// Stable identifier, `stage.what-happened`, for `--json`, tests and searching.
    package let code: String
    package let severity: Severity
    package let vietnamese: Phrase
    package let english: Phrase

    /// What happened, and what the reader can do about it (the hint may be empty).
    package struct Phrase: Sendable, Hashable {
        package let text: String
        package let hint: String

        package init(_ text: String, hint: String = "") {
            self.text = text
            self.hint = hint
        }
    }

    package init(_ code: String, _ severity: Severity, vi vietnamese: Phrase, en english: Phrase) {
        self.code = code
        self.severity = severity
        self.vietnamese = vietnamese
        self.english = english
    }

    package static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool { left.code == right.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A value that fills a `{name}` in a phrase; it becomes text only in `Wording`.
package enum DiagnosticValue: Sendable, Hashable {
    case text(String)
    case count(Int)
    /// A list such as the headings that were seen; quoted and joined by commas when worded.
    case names([String])
    /// The settings' key of a column of input files, worded by its name.
    case column(String)
    /// Lines of a file, in order; runs are joined when worded.
    case lines([Int])
}

/// Something to tell the user: which kind, where, and the values that fill its sentence. It holds no text of its own.
package struct Diagnostic: Sendable, Hashable {
    package let kind: DiagnosticKind
    package let location: SourceLocation?
    package let values: [String: DiagnosticValue]

    package init(_ kind: DiagnosticKind, at location: SourceLocation? = nil, _ values: [String: DiagnosticValue] = [:]) {
        self.kind = kind
        self.location = location
        self.values = values
    }

    package var severity: Severity { kind.severity }
}

/// A failure that ends the work on a folder: a diagnostic that is thrown, with the exit code class that it deserves.
package struct DiagnosticError: Error, Sendable {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    package init(_ kind: DiagnosticKind, at location: SourceLocation? = nil, _ values: [String: DiagnosticValue] = [:]) {
        self.init([Diagnostic(kind, at: location, values)])
    }
}
