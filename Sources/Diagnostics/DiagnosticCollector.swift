/// Collects diagnostics of one input; collectors of several inputs are merged in a fixed order.
///
/// A file can hold a million bad rows: all are counted, but of each kind in each file only the first `limit` are kept.
package struct DiagnosticCollector: Sendable {
    /// Kept diagnostics in the order they were recorded.
    package private(set) var diagnostics: [Diagnostic] = []
    private var counts: [Key: Int] = [:]
    private let limit: Int

    private struct Key: Sendable, Hashable {
        let kind: MessageKind
        let file: String
    }

    package init(limit: Int = 200) {
        self.limit = limit
    }

    /// Counts a diagnostic, and keeps it where not too many of its kind are kept of its file.
    package mutating func record(_ diagnostic: Diagnostic) {
        let key = Key(kind: diagnostic.kind, file: diagnostic.location?.file ?? "")
        let seen = counts[key, default: 0]
        counts[key] = seen + 1
        if seen < limit { diagnostics.append(diagnostic) }
    }

    package mutating func record(_ message: Message, at location: SourceLocation? = nil) {
        record(Diagnostic(message, at: location))
    }

    package mutating func record(_ error: ErrorMessage, at location: SourceLocation? = nil) {
        record(Diagnostic(error, at: location))
    }

    /// Adds what another collector holds after what this one holds. What is kept does not depend on how an input was divided.
    package mutating func merge(_ other: DiagnosticCollector) {
        var kept = counts
        for diagnostic in other.diagnostics {
            let key = Key(kind: diagnostic.kind, file: diagnostic.location?.file ?? "")
            if kept[key, default: 0] < limit { diagnostics.append(diagnostic) }
            kept[key, default: 0] += 1
        }
        for (key, count) in other.counts { counts[key, default: 0] += count }
    }

    /// Corrects the lines of what was found in a part of `file` whose first line was not known then.
    package mutating func shiftLines(in file: String, by lines: Int) {
        diagnostics = diagnostics.map { diagnostic in
            guard let place = diagnostic.location, place.file == file, let line = place.line else { return diagnostic }
            let corrected = SourceLocation(file: file, line: line + lines, column: place.column)
            return Diagnostic(diagnostic.message, at: corrected)
        }
    }

    /// How often a kind occurred in all, or in one file, kept or not.
    package func count(of kind: MessageKind, in file: String? = nil) -> Int {
        counts.reduce(0) { sum, entry in
            entry.key.kind == kind && (file == nil || entry.key.file == file) ? sum + entry.value : sum
        }
    }

    /// How many of a severity occurred in all, or in one file, kept or not.
    package func count(of severity: Severity, in file: String? = nil) -> Int {
        counts.reduce(0) { sum, entry in
            entry.key.kind.severity == severity && (file == nil || entry.key.file == file) ? sum + entry.value : sum
        }
    }
}
