internal import Catalogue
internal import Commune
internal import Tabular

/// What the chunks of one export come to together, beside the dossiers that they add to the store.
struct DossierFileContent {
    private(set) var tally: RowTally = [:]
    /// Where another table begins below this one.
    var below: TableStart?
    private(set) var elsewhere = 0
    private(set) var takenBack = 0
    private(set) var unread = UnreadWords()
    /// Dossiers whose codes are damaged, and the line of the first.
    private(set) var damaged = (count: 0, line: 0)
    private(set) var places = PlaceStatistics()
    private(set) var totals: [(rows: TotalRows, lineOffset: Int)] = []
    /// Rows that close a group and open none, with dossiers below; rows of zeros; examples.
    private(set) var ungrouped = Lines()
    private(set) var fillers = Lines()
    private(set) var examples = Lines()
    /// Dossiers in whose columns of fields and procedures stands somebody's name.
    private(set) var slipped = Lines()
    /// The newest day of receipt, result or collection.
    private(set) var newestDay = Int32.min
    /// Some dossier has its field, or its procedure, from a group row.
    private(set) var usesFieldGroup = false
    private(set) var usesProcedureGroup = false
    private(set) var hasRomanGroups = false
    private(set) var hasTooManyNames = false
    private var received = DayReader.Evidence()
    private var due = DayReader.Evidence()
    private var finished = DayReader.Evidence()
    private var collected = DayReader.Evidence()
    /// Names of the groups that are open where the last chunk ends.
    private var openField = ""
    private var openProcedure = ""

    /// How many lines there are, and the first.
    struct Lines {
        private(set) var count = 0
        private(set) var first = 0

        fileprivate mutating func add(_ lines: [Int], _ linesBefore: Int) {
            if count == 0, let line = lines.first { first = line + linesBefore }
            count += lines.count
        }
    }

    /// - Parameter field: the field that a row above the header names for the rows below it.
    init(field: String, procedure: String) {
        (openField, openProcedure) = (field, procedure)
        (usesFieldGroup, usesProcedureGroup) = (!field.isEmpty, !procedure.isEmpty)
    }

    /// Adds the next chunk of the file.
    mutating func add(_ part: consuming DossierPart, linesBefore: Int, to store: inout DossierStore) {
        tally.add(part.tally)
        ungrouped.add(part.ungrouped, linesBefore)
        fillers.add(part.fillers, linesBefore)
        examples.add(part.examples, linesBefore)
        elsewhere += part.elsewhere
        takenBack += part.takenBack
        newestDay = max(newestDay, part.newestDay)
        usesFieldGroup = usesFieldGroup || part.usesFieldGroup
        usesProcedureGroup = usesProcedureGroup || part.usesProcedureGroup
        hasRomanGroups = hasRomanGroups || part.hasRomanGroups
        hasTooManyNames = hasTooManyNames || part.fields.overflow + part.procedures.overflow > 0
        received.add(part.received)
        due.add(part.due)
        finished.add(part.finished)
        collected.add(part.collected)
        if linesBefore > 0 { part.places.shiftLines(by: linesBefore) }
        places.merge(part.places)
        totals.append((part.totals, linesBefore))
        number(&part, linesBefore, by: &store)
        unread.merge(part.unread, linesBefore: linesBefore)
        for position in part.damaged {
            let line = part.lines[position] &+ UInt32(truncatingIfNeeded: linesBefore)
            part.codes[position] = CodeFingerprint.own(file: part.dossiers[position].file, line: line)
            if damaged.count == 0 { damaged.line = Int(line) }
            damaged.count += 1
        }
        if let last = part.lastField { openField = last }
        if let last = part.lastProcedure { openProcedure = last }
        store.dossiers.append(contentsOf: part.dossiers)
        store.codes.append(contentsOf: part.codes)
        let offset = UInt32(truncatingIfNeeded: linesBefore)
        store.lines.append(contentsOf: part.lines.lazy.map { $0 &+ offset })
    }

    /// Numbers the names of a chunk's dossiers as in the folder.
    private mutating func number(_ part: inout DossierPart, _ linesBefore: Int, by store: inout DossierStore) {
        // The group that was open when the chunk began; it counts only where a dossier of the chunk is in it.
        let inheritsField = part.dossiers.first?.field == DossierPart.inherited
        let inheritsProcedure = part.dossiers.first?.procedure == DossierPart.inherited
        let inheritedField = inheritsField ? store.fields.number(of: openField) : 0
        let inheritedProcedure = inheritsProcedure ? store.procedures.number(of: openProcedure) : 0
        let fields = part.fields.names.map { GroupNames.isPersonal($0) ? nil : store.fields.number(of: $0) }
        let procedures = part.procedures.names.map { GroupNames.isPersonal($0) ? nil : store.procedures.number(of: $0) }
        let isSame =
            fields.indices.allSatisfy { fields[$0].map(Int.init) == $0 }
            && procedures.indices.allSatisfy { procedures[$0].map(Int.init) == $0 }
        guard !isSame || inheritsField || inheritsProcedure else { return }
        var personal: [Int] = []
        part.dossiers.withUnsafeMutableBufferPointer { dossiers in
            for place in dossiers.indices {
                let field = dossiers[place].field == DossierPart.inherited ? inheritedField : fields[Int(dossiers[place].field)]
                let procedure =
                    dossiers[place].procedure == DossierPart.inherited ? inheritedProcedure : procedures[Int(dossiers[place].procedure)]
                if field == nil || procedure == nil { personal.append(place) }
                dossiers[place].field = field ?? 0
                dossiers[place].procedure = procedure ?? 0
            }
        }
        slipped.add(personal.map { Int(part.lines[$0]) }, linesBefore)
    }

    /// How the dates of the file are written: a column whose dates leave it open follows the others, where these agree.
    var dateOrders: DateOrders {
        let orders = DateOrder.orders(of: [received, due, finished, collected])
        return DateOrders(received: orders[0], due: orders[1], finished: orders[2], collected: orders[3])
    }
}
