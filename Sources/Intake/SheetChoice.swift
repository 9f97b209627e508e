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

    /// A sheet with what was found about its table.
    private struct Candidate {
        let table: SourceTable
        let isHidden: Bool
        let isRecognised: Bool
        let found: DiagnosticCollector
    }

    /// The tables of a file that are read as `role`, with what was found about them recorded, and those of sheets that may hold one and are
    /// left aside. Of a workbook in which no sheet is recognised the widest is read, so that messages say what is wrong with it. Throws only
    /// where the system refuses.
    func tables(
        of origins: [TableOrigin], as role: InputRole?, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (read: [SourceTable], passedOver: [SourceTable]) {
        guard let first = origins.first, origins.count > 1 || first.sheet?.isHidden == true else {
            let read = try origins.map { (origin) throws(SourceError) in
                try SourceTable(origin, isHeading: isHeading, diagnostics: &diagnostics)
            }
            return (read, [])
        }
        let place = SourceLocation(file: first.file)
        guard origins.contains(where: { $0.sheet?.isHidden == false }) else {
            diagnostics.record(.workbookHidden, at: place)
            return ([], [])
        }
        var candidates: [Candidate] = []
        for origin in origins where origin.sheet?.mayHoldTable == true { candidates.append(try candidate(origin, role)) }
        let chosen = choose(among: candidates, role)
        for candidate in chosen { diagnostics.merge(candidate.found) }
        let read = Set(chosen.map(\.table.path))
        let hidden = Set(candidates.filter { $0.isHidden && $0.isRecognised }.map(\.table.path))
        let passedOver = origins.filter { !read.contains($0.path) }
        let tables = Self.numbers(passedOver.filter { hidden.contains($0.path) })
        if !tables.isEmpty { diagnostics.record(.workbookHiddenTables(sheets: tables), at: place) }
        let others = Self.numbers(passedOver.filter { !hidden.contains($0.path) })
        if !others.isEmpty { diagnostics.record(.workbookSheetsUnread(sheets: others), at: place) }
        return (chosen.map(\.table), candidates.map(\.table).filter { !read.contains($0.path) })
    }

    private func candidate(_ origin: TableOrigin, _ role: InputRole?) throws(SourceError) -> Candidate {
        var found = DiagnosticCollector()
        let table = try SourceTable(origin, isHeading: isHeading, diagnostics: &found)
        var asked = DiagnosticCollector()
        let isRecognised = recognition.columns(of: table, as: role, diagnostics: &asked) != nil
        return Candidate(table: table, isHidden: origin.sheet?.isHidden == true, isRecognised: isRecognised, found: found)
    }

    /// There is one list of villages.
    private func choose(among candidates: [Candidate], _ role: InputRole?) -> [Candidate] {
        let visible = candidates.filter { !$0.isHidden }
        let recognised = visible.filter(\.isRecognised)
        if !recognised.isEmpty { return role == .villages ? Array(recognised.prefix(1)) : recognised }
        let widest = visible.map(\.table.columnCount).max()
        return visible.first { $0.table.columnCount == widest }.map { [$0] } ?? []
    }

    private static func numbers(_ origins: [TableOrigin]) -> String {
        origins.compactMap { $0.sheet.map { String($0.number) } }.joined(separator: ", ")
    }
}
