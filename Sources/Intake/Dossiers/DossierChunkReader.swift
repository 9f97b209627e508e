internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads the records of a chunk into dossiers: the hot loop of the program.
struct DossierChunkReader {
    let layout: DossierLayout
    let groups: GroupRows
    let headings: [String]
    private let file: UInt16
    let location: (Int, Int) -> SourceLocation

    var part = DossierPart()
    var diagnostics = DiagnosticCollector()
    private var received: DayReader
    private var due: DayReader
    private var finished: DayReader
    private var collected: DayReader
    private var statuses: ValueCache<DossierStatus>
    private var channels = ValueCache(Vocabularies.channel)
    private var payments = ValueCache(Vocabularies.payment)
    private var levels = ValueCache(Vocabularies.level)
    private var ratings = ValueCache(Vocabularies.rating)
    private var digitisations = ValueCache(Vocabularies.tick)
    private var results = ValueCache(Vocabularies.tick)
    private var places: PlaceReader
    var groupField = DossierPart.inherited
    var groupProcedure = DossierPart.inherited
    var isFieldPending = false
    var isProcedurePending = false
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
        statuses = ValueCache(plan.statuses)
        self.byteCount = byteCount
        self.location = location
        received = DayReader(plan.orders.received)
        due = DayReader(plan.orders.due)
        finished = DayReader(plan.orders.finished)
        collected = DayReader(plan.orders.collected)
        places = PlaceReader(plan.matcher)
    }

    /// The part, when the chunk has been read.
    consuming func finish() -> DossierPart {
        part.received = received.evidence
        part.due = due.evidence
        part.finished = finished.evidence
        part.collected = collected.evidence
        part.places = places.statistics
        return part
    }

    mutating func add(_ record: borrowing Record) {
        switch record.role {
        case .data:
            if record.filledCount == 2, isNumberedGroup(record) {
                addGroup(record, at: firstText(record))
            } else {
                addDossier(record)
            }
        case .group: addGroup(record, at: firstText(record))
        case .subtotal, .total: addTotal(record)
        case .header, .numbering, .trailing: break
        }
    }

    // MARK: - Dossiers

    private mutating func addDossier(_ record: borrowing Record) {
        part.rows += 1
        estimate(record)
        if layout.quantity >= 0, case .count(let copies) = CountText(record[layout.quantity]) { part.totals.sums.quantity += copies }
        var isGood = true
        let receivedDay = received.day(record[layout.received])
        let dueDay = layout.due >= 0 ? due.day(record[layout.due]) : DayReader.blank
        let finishedDay = layout.finished >= 0 ? finished.day(record[layout.finished]) : DayReader.blank
        let collectedDay = layout.collected >= 0 ? collected.day(record[layout.collected]) : DayReader.blank
        if receivedDay == DayReader.invalid { rejectDay(layout.received, record, &isGood) }
        if dueDay == DayReader.invalid { rejectDay(layout.due, record, &isGood) }
        if finishedDay == DayReader.invalid { rejectDay(layout.finished, record, &isGood) }
        if collectedDay == DayReader.invalid { rejectDay(layout.collected, record, &isGood) }
        let code = CodeFingerprint(record[layout.code])
        if code == .blank {
            reject(.dossierWithoutCode(heading: heading(layout.code)), layout.code, record, &isGood)
        } else if receivedDay == DayReader.blank {
            reject(.dossierWithoutReceipt(heading: heading(layout.received)), layout.received, record, &isGood)
        }
        var dossier = Dossier(receivedDay: receivedDay, dueDay: dueDay, finishedDay: finishedDay, file: file)
        if isGood { readValues(record, into: &dossier) }
        guard isGood else {
            part.rejected += 1
            return
        }
        if isFieldPending || isProcedurePending { settleGroups() }
        dossier.field = layout.field >= 0 ? part.fields.number(of: record[layout.field]) : groupField
        dossier.procedure = layout.procedure >= 0 ? part.procedures.number(of: record[layout.procedure]) : groupProcedure
        dossier.place = places.place(
            village: layout.village >= 0 ? record[layout.village] : nil, address: layout.address >= 0 ? record[layout.address] : nil,
            line: record.line)
        part.newestDay = max(max(part.newestDay, receivedDay), max(finishedDay, collectedDay))
        noteResult(dossier, record)
        if case .code(let fingerprint) = code {
            part.codes.append(fingerprint)
        } else {
            part.damaged.append(part.codes.count)
            part.codes.append(0)
        }
        part.lines.append(UInt32(truncatingIfNeeded: record.line))
        part.dossiers.append(dossier)
    }

    @inline(__always)
    private mutating func readValues(_ record: borrowing Record, into dossier: inout Dossier) {
        if layout.status >= 0 {
            switch statuses.read(record[layout.status]) {
            case .value(let status): dossier.status = status
            case .blank:
                diagnostics.record(.dossierWithoutStatus(heading: heading(layout.status)), at: location(record.line, layout.status))
            case .unknown: noteUnread(layout.status, record, DossierStatus.usualWords)
            }
        }
        if layout.channel >= 0 {
            switch channels.read(record[layout.channel]) {
            case .value(let channel): dossier.channel = channel
            case .blank: break
            case .unknown: noteUnread(layout.channel, record, Channel.usualWords)
            }
        }
        if layout.payment >= 0 {
            switch payments.read(record[layout.payment]) {
            case .value(let payment): dossier.payment = payment
            case .blank: break
            case .unknown: noteUnread(layout.payment, record, Payment.usualWords)
            }
        }
        if layout.fee >= 0 { readFee(record, into: &dossier) }
        if layout.rating >= 0 {
            switch ratings.read(record[layout.rating]) {
            case .value(let rating): dossier.rating = rating
            case .blank: break
            case .unknown: noteUnread(layout.rating, record, Rating.usualWords)
            }
        }
        if layout.digitised >= 0 {
            switch digitisations.read(record[layout.digitised]) {
            case .value(let tick): dossier.digitised = tick
            case .blank: break
            case .unknown: noteUnread(layout.digitised, record, Tick.usualWords)
            }
        }
        if layout.electronicResult >= 0 {
            switch results.read(record[layout.electronicResult]) {
            case .value(let tick): dossier.electronicResult = tick
            case .blank: break
            case .unknown: noteUnread(layout.electronicResult, record, Tick.usualWords)
            }
        }
        if layout.level >= 0 {
            switch levels.read(record[layout.level]) {
            case .value(let level): dossier.level = level
            case .blank: break
            case .unknown: noteUnread(layout.level, record, ServiceLevel.usualWords)
            }
        }
    }

    /// A word that is not known costs its cell alone.
    private mutating func noteUnread(_ field: Int, _ record: borrowing Record, _ known: [String]) {
        part.unread.note(field, record[field], among: known, line: record.line)
    }

    private mutating func readFee(_ record: borrowing Record, into dossier: inout Dossier) {
        switch CountText(record[layout.fee]) {
        case .blank, .dash: break
        case .count(let amount):
            dossier.fee = amount > 0 ? .yes : .no
            part.totals.sums.fee += amount
        case .percent: diagnostics.record(.percentForCount(heading: heading(layout.fee)), at: location(record.line, layout.fee))
        case .invalid:
            if record[layout.fee].content.withBytes({ Vocabularies.payment.value(of: $0) }) == .exempt {
                dossier.fee = .no
            } else {
                diagnostics.record(.countInvalid(heading: heading(layout.fee)), at: location(record.line, layout.fee))
            }
        }
    }

    /// A result without a day, or before the receipt, cannot be counted as one.
    @inline(__always)
    private mutating func noteResult(_ dossier: Dossier, _ record: borrowing Record) {
        if dossier.finishedDay == DayReader.blank {
            switch dossier.status {
            case .withdrawn, .resolved, .returned:
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
