internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads the records of a chunk into dossiers: the hot loop of the program.
struct DossierChunkReader {
    let layout: DossierLayout
    let groups: GroupRows
    let headings: [ShownHeading]
    private let file: UInt16
    let location: (Int, Int) -> SourceLocation

    var part = DossierPart()
    var diagnostics = DiagnosticCollector()
    private var received: DayReader
    private var due: DayReader
    private var finished: DayReader
    private var collected: DayReader
    private var values: DossierValues
    private var places: PlaceReader
    private let isOfElsewhere: Bool
    var groupField = DossierPart.inherited
    var groupProcedure = DossierPart.inherited
    var isFieldPending = false
    var isProcedurePending = false
    /// Of the row that closed a group, until a dossier follows.
    var closingLine: Int?
    /// Lines of rows that may be signatures, until what follows decides.
    var closings: [Int] = []
    /// Bytes of the first records, from which the number of all is estimated.
    private var sampledBytes = 0
    private let byteCount: Int

    private static var sampledRecords: Int { 512 }

    /// - Parameter location: the place of a line and a field (from 0; below 0: the whole record).
    init(
        _ plan: DossierFilePlan, byteCount: Int, location: @escaping (Int, Int) -> SourceLocation
    ) {
        layout = plan.layout
        groups = plan.groups
        headings = plan.headings
        file = plan.file
        values = DossierValues(plan.layout, headings: plan.headings, statuses: plan.statuses, location: location)
        self.byteCount = byteCount
        self.location = location
        received = DayReader(plan.orders.received)
        due = DayReader(plan.orders.due)
        finished = DayReader(plan.orders.finished)
        collected = DayReader(plan.orders.collected)
        places = PlaceReader(plan.matcher)
        isOfElsewhere = plan.isOfElsewhere
    }

    /// The part, when the chunk has been read.
    consuming func finish() -> DossierPart {
        part.received = received.evidence
        part.due = due.evidence
        part.finished = finished.evidence
        part.collected = collected.evidence
        part.places = places.statistics
        part.unread = values.unread
        return part
    }

    mutating func add(_ record: borrowing Record) -> RowFate {
        switch record.role {
        case .data:
            if Self.isUnusual(record, code: record[layout.code]), let fate = takeUnusual(record) { return fate }
            if record.filledCount == 2, isNumberedGroup(record), !namesPerson(record) {
                addGroup(record, at: firstText(record))
                return .group
            }
            return addDossier(record)
        case .group: addGroup(record, at: firstText(record))
        case .subtotal, .total: addTotal(record, isSubtotal: record.role == .subtotal)
        case .header, .otherHeader: settleClosings(areRows: false)
        case .numbering, .trailing: break
        }
        return record.role.fate
    }

    // MARK: - Dossiers

    private mutating func addDossier(_ record: borrowing Record) -> RowFate {
        if EmptyRows.isExample(record[max(0, layout.number)]) {
            part.examples.append(record.line)
            return .filler
        }
        if !closings.isEmpty { settleClosings(areRows: true) }
        part.rows += 1
        estimate(record)
        if layout.quantity >= 0, case .count(let copies) = CountText(record[layout.quantity]) { part.totals.sums.quantity += copies }
        var isGood = true
        let receivedDay = received.day(record[layout.received])
        var dueDay = layout.due >= 0 ? due.day(record[layout.due]) : DayReader.blank
        var finishedDay = layout.finished >= 0 ? finished.day(record[layout.finished]) : DayReader.blank
        let collectedDay = layout.collected >= 0 ? collected.day(record[layout.collected]) : DayReader.blank
        if receivedDay == DayReader.invalid { rejectDay(layout.received, record, &isGood) }
        let code = CodeFingerprint(record[layout.code])
        // A row of cells without a code is a dossier of its own, as one with a damaged code is.
        if code == .blank, record.filledCount < Self.cellsOfDossier || receivedDay == DayReader.blank {
            reject(.dossierWithoutCode(heading: heading(layout.code)), layout.code, record, &isGood)
        } else if receivedDay == DayReader.blank {
            reject(.dossierWithoutReceipt(heading: heading(layout.received)), layout.received, record, &isGood)
        }
        guard isGood else { return .rejected }
        let isResultUnread = finishedDay == DayReader.invalid
        if isResultUnread {
            noteUnreadDay(layout.finished, record)
            finishedDay = DayReader.blank
        }
        if dueDay == DayReader.invalid {
            noteUnreadDay(layout.due, record)
            dueDay = DayReader.blank
        }
        if collectedDay == DayReader.invalid { noteUnreadDay(layout.collected, record) }
        var dossier = Dossier(receivedDay: receivedDay, dueDay: dueDay, finishedDay: finishedDay, file: file)
        part.totals.sums.fee += values.read(record, into: &dossier, &diagnostics)
        // There was a result, on a day that nobody knows.
        if isResultUnread, dossier.status == .unknown { dossier.status = .resolved }
        if isFieldPending || isProcedurePending { settleGroups() }
        dossier.field = layout.field >= 0 ? part.fields.number(of: record[layout.field]) : groupField
        dossier.procedure = layout.procedure >= 0 ? part.procedures.number(of: record[layout.procedure]) : groupProcedure
        if isOfElsewhere || (layout.elsewhere >= 0 && values.isElsewhere(record)) {
            dossier.place = .outside
            part.elsewhere += 1
        } else {
            dossier.place = place(of: record)
        }
        part.newestDay = max(max(part.newestDay, receivedDay), max(finishedDay, collectedDay))
        if dossier.status == .withdrawn { part.takenBack += 1 }
        if !isResultUnread { noteResult(dossier, record) }
        if case .code(let fingerprint) = code {
            part.codes.append(fingerprint)
        } else {
            part.damaged.append(part.codes.count)
            part.codes.append(0)
        }
        part.lines.append(UInt32(truncatingIfNeeded: record.line))
        part.dossiers.append(dossier)
        return .used
    }

    /// As few filled cells as a row without a code must have: a day, and what it is the day of.
    private static let cellsOfDossier = 4

    @inline(__always)
    private mutating func place(of record: borrowing Record) -> Place {
        places.place(
            village: layout.village >= 0 ? record[layout.village] : nil, address: layout.address >= 0 ? record[layout.address] : nil,
            line: record.line)
    }

    /// A result without a day, or before the receipt, cannot be counted as one.
    @inline(__always)
    private mutating func noteResult(_ dossier: Dossier, _ record: borrowing Record) {
        if dossier.finishedDay == DayReader.blank {
            switch dossier.status {
            case .withdrawn:
                diagnostics.record(.takenBackWithoutDay, at: location(record.line, max(layout.finished, layout.status)))
            case .resolved, .returned:
                diagnostics.record(.resultWithoutDay, at: location(record.line, max(layout.finished, layout.status)))
            default: break
            }
        } else if dossier.finishedDay < dossier.received.rawValue {
            switch dossier.status {
            case .withdrawn, .resolved, .returned, .unknown:
                diagnostics.record(.resultBeforeReceipt(heading: heading(layout.finished)), at: location(record.line, layout.finished))
            default: break
            }
        }
    }

    /// Makes room for as many dossiers as the bytes of the chunk promise, so that nothing is copied while they grow.
    @inline(__always)
    private mutating func estimate(_ record: borrowing Record) {
        guard part.rows <= Self.sampledRecords else { return }
        for index in 0..<record.count { sampledBytes += record[index].count + 1 }
        if part.rows == Self.sampledRecords {
            let expected = byteCount / (sampledBytes / Self.sampledRecords) * 21 / 20
            part.dossiers.reserveCapacity(expected)
            part.codes.reserveCapacity(expected)
            part.lines.reserveCapacity(expected)
        }
    }
}
