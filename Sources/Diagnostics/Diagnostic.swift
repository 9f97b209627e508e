/// Something to tell the user: which message, and where.
package struct Diagnostic: Sendable, Hashable {
    package let message: Message
    package let location: SourceLocation?

    package init(_ message: Message, at location: SourceLocation? = nil) {
        self.message = message
        self.location = location
    }

    package init(_ error: ErrorMessage, at location: SourceLocation? = nil) {
        self.init(error.message, at: location)
    }

    package var kind: MessageKind { message.kind }
    package var severity: Severity { kind.severity }
}

/// A failure that ends the work on a folder: what is thrown is an error, and an error says how the program ends by it.
package struct DiagnosticError: Error, Sendable {
    package let diagnostics: [Diagnostic]

    package init(_ error: ErrorMessage, at location: SourceLocation? = nil) {
        diagnostics = [Diagnostic(error, at: location)]
    }

    /// Several errors of one moment.
    package init(_ errors: [(message: ErrorMessage, location: SourceLocation?)]) {
        diagnostics = errors.map { Diagnostic($0.message, at: $0.location) }
    }

    /// All that was found before the work could not go on, the errors among it.
    package init(_ found: DiagnosticCollector) {
        diagnostics = found.diagnostics
    }
}
