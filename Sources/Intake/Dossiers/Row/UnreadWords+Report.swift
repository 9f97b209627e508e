internal import Catalogue
internal import Diagnostics

extension UnreadWords {
    /// Says which words of a file of dossiers were not understood, each once with the number of its rows.
    func report(_ layout: DossierLayout, headings: [ShownHeading], _ path: String, _ diagnostics: inout DiagnosticCollector) {
        guard !entries.isEmpty else { return }
        let columns: [(field: Int, known: [String])] = [
            (layout.channel, Channel.usualWords), (layout.payment, Payment.usualWords), (layout.collection, FeeCollection.usualWords),
            (layout.vnptPay, Payment.usualWords), (layout.nationalPortal, Payment.usualWords),
            (layout.rating, Rating.usualWords), (layout.level, ServiceLevel.usualWords),
            (layout.digitised, Tick.usualWords), (layout.electronicResult, Tick.usualWords),
        ]
        for entry in entries {
            let location = SourceLocation(file: path, line: entry.line, column: entry.field + 1)
            let heading = headings[entry.field]
            if entry.field == layout.status {
                let values = DossierStatus.words.map(\.meaning.key)
                diagnostics.record(
                    entry.form.map { .statusUnknown(heading: heading, word: $0, rows: entry.count, values: values) }
                        ?? .statusUnknown(heading: heading, rows: entry.count, known: DossierStatus.usualWords),
                    at: location)
            } else if let known = columns.first(where: { $0.field == entry.field })?.known {
                diagnostics.record(
                    entry.form.map { .valueUnknown(heading: heading, word: $0, rows: entry.count, known: known) }
                        ?? .valueUnknown(heading: heading, rows: entry.count, known: known),
                    at: location)
            }
        }
    }
}
