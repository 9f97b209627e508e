internal import Catalogue
internal import Diagnostics
internal import Tabular

/// Decides which sheets of a workbook are read: those that hold a table of what is wanted, since offices keep notes, lists of words and
/// drafts beside their data.
struct SheetChoice {
    private let recognition: ColumnRecognition

    init(_ recognition: ColumnRecognition) {
        self.recognition = recognition
    }

    private var isHeading: HeadingTest { { [recognition] in recognition.isHeading($0) } }

    /// The tables of a file that are read as `role`, with what was found about them recorded. Of a workbook in which no sheet is recognised
    /// the one that looks most like a table is given, so that messages say what is wrong with it. Throws only where the system refuses.
    func tables(
        of origins: [TableOrigin], as role: InputRole?, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> [SourceTable] {
        guard origins.count > 1 else {
            return try origins.map { (origin) throws(SourceError) in
                try SourceTable(origin, isHeading: isHeading, diagnostics: &diagnostics)
            }
        }
        var chosen: [(table: SourceTable, found: DiagnosticCollector)] = []
        var others: [(table: SourceTable, found: DiagnosticCollector)] = []
        var unread: [String] = []
        for origin in origins {
            guard let sheet = origin.sheet, !sheet.isHidden, sheet.mayHoldTable else {
                unread.append(origin.path)
                continue
            }
            var found = DiagnosticCollector()
            let table = try SourceTable(origin, isHeading: isHeading, diagnostics: &found)
            var asked = DiagnosticCollector()
            if recognition.columns(of: table, as: role, diagnostics: &asked) == nil {
                others.append((table, found))
            } else {
                chosen.append((table, found))
            }
        }
        if chosen.isEmpty {
            guard let first = others.first ?? nil else { return [] }
            chosen = [first]
            others.removeFirst()
        }
        unread += others.map(\.table.path)
        for (_, found) in chosen { diagnostics.merge(found) }
        if !unread.isEmpty, let file = origins.first?.file {
            let sheets = origins.map(\.path).filter(unread.contains).compactMap { $0.split(separator: "#").last.map(String.init) }
            diagnostics.record(.workbookSheetsUnread(sheets: sheets.joined(separator: ", ")), at: SourceLocation(file: file))
        }
        return chosen.map(\.table)
    }
}
