internal import Catalogue
internal import Commune

/// Everything that the chunks of one dossier export need to know.
struct DossierFilePlan: Sendable {
    var layout: DossierLayout
    var orders = DateOrders()
    var groups: GroupRows
    /// By column.
    var headings: [String]
    /// Index among the dossier files.
    var file: UInt16
    var matcher: VillageMatcher
    var statuses = Vocabularies.status

    init(_ columns: RecognisedColumns, headings: [String], file: UInt16, matcher: VillageMatcher) {
        layout = DossierLayout(columns)
        groups = GroupRows(wantsField: layout.field < 0, wantsProcedure: layout.procedure < 0, hasRomanLevel: false)
        self.headings = headings
        self.file = file
        self.matcher = matcher
    }
}
