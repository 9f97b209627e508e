internal import Catalogue
internal import Commune

/// What a chunk of a dossier export came to. Parts join in the order of the file, whatever the chunks were.
struct DossierPart: Sendable {
    var dossiers: [Dossier] = []
    /// `CodeFingerprint` by dossier.
    var codes: [UInt64] = []
    /// Line by dossier, as the chunk counts.
    var lines: [UInt32] = []
    /// Positions of the dossiers whose codes are damaged.
    var damaged: [Int] = []
    var unread = UnreadWords()
    /// Lines of rows that close a group and open none, with dossiers below; of rows of zeros; of examples.
    var ungrouped: [Int] = []
    var fillers: [Int] = []
    var examples: [Int] = []
    /// Rows of dossiers so far, whatever became of them.
    var rows = 0
    /// Rows that were taken for signatures until dossiers followed.
    var rejectedNotes = 0
    var tally: RowTally = [:]
    /// Dossiers of people from elsewhere, as the file says.
    var elsewhere = 0
    /// Dossiers that ended without a result: withdrawn, returned or cancelled.
    var takenBack = 0
    var fields = NameTable()
    var procedures = NameTable()
    /// Names of the last group rows; nil where the chunk had none.
    var lastField: String?
    var lastProcedure: String?
    /// Some dossier has its field, or its procedure, from a group row of this chunk.
    var usesFieldGroup = false
    var usesProcedureGroup = false
    var hasRomanGroups = false
    var totals = TotalRows()
    var places = PlaceStatistics()
    /// The newest day of receipt, result or collection.
    var newestDay = Int32.min
    var received = DayReader.Evidence()
    var due = DayReader.Evidence()
    var finished = DayReader.Evidence()
    var collected = DayReader.Evidence()

    /// In `Dossier.field` and `procedure`: the group that was open when the chunk began.
    static let inherited = UInt16.max
}
