internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Everything that the chunks of one dossier export need to know.
struct DossierFilePlan: Sendable {
    var layout: DossierLayout
    var orders = DateOrders()
    var groups: GroupRows
    /// By column.
    var headings: [ShownHeading]
    /// Index among the dossier files.
    var file: UInt16
    var matcher: VillageMatcher
    var statuses = Vocabularies.status
    /// Its title says that its dossiers are of people from elsewhere ("phi địa giới").
    var isOfElsewhere = false

    /// The field and the procedure that rows above the header name.
    private(set) var field = ""
    private(set) var procedure = ""

    /// Takes the groups that stand above the header, the last of each level.
    mutating func openGroups(of preamble: [PreambleRow]) {
        guard groups.isUsed else { return }
        let texts = preamble.filter { $0.cells.count == 1 || ($0.cells.count == 2 && OrdinalMark(cell: $0.cells[0]) != nil) }
            .map { $0.cells.joined(separator: ". ") }
        var groups = groups
        groups.hasRomanLevel = texts.contains(where: GroupRows.isRomanNumbered)
        for text in texts {
            guard case .name(let level, let name) = groups.reading(of: text) else { continue }
            if level == .field { (field, procedure) = (name, "") } else { procedure = name }
        }
    }

    init(_ columns: RecognisedColumns, headings: [ShownHeading], file: UInt16, matcher: VillageMatcher) {
        layout = DossierLayout(columns)
        groups = GroupRows(wantsField: layout.field < 0, wantsProcedure: layout.procedure < 0, hasRomanLevel: false)
        self.headings = headings
        self.file = file
        self.matcher = matcher
    }
}
