internal import Commune
internal import Diagnostics
internal import Tabular

/// What a chunk of a dossier export came to. Parts join in the order of the file, whatever the chunks were.
struct DossierPart: Sendable {
    var dossiers: [Dossier] = []
    /// `CodeFingerprint` by dossier.
    var codes: [UInt64] = []
    /// Line by dossier, as the chunk counts: `lineOffset` less than the file's.
    var lines: [UInt32] = []
    var lineOffset = 0
    var rows = 0
    var rejected = 0
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

/// Reads the records of a chunk into dossiers: the hot loop of the program.
struct DossierChunkReader {
    private let layout: DossierLayout
    private let groups: GroupRows
    private let headings: [String]
    private let file: UInt16
    private let location: (Int, Int) -> SourceLocation

    private var part = DossierPart()
    private(set) var diagnostics = DiagnosticCollector()
    private var received: DayReader
    private var due: DayReader
    private var finished: DayReader
    private var collected: DayReader
    private var statuses = ValueCache(Vocabularies.status)
    private var channels = ValueCache(Vocabularies.channel)
    private var payments = ValueCache(Vocabularies.payment)
    private var levels = ValueCache(Vocabularies.level)
    private var ratings = ValueCache(Vocabularies.rating)
    private var digitisations = ValueCache(Vocabularies.mark)
    private var results = ValueCache(Vocabularies.mark)
    private var places: PlaceReader
    private var groupField = DossierPart.inherited
    private var groupProcedure = DossierPart.inherited
    private var isFieldPending = false
    private var isProcedurePending = false
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
        self.byteCount = byteCount
        self.location = location
        received = DayReader(isAmerican: plan.orders.received)
        due = DayReader(isAmerican: plan.orders.due)
        finished = DayReader(isAmerican: plan.orders.finished)
        collected = DayReader(isAmerican: plan.orders.collected)
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
        let code = record[layout.code].trimmed
        if code.isEmpty {
            reject(.dossierWithoutCode, layout.code, record, &isGood)
        } else if receivedDay == DayReader.blank {
            reject(.dossierWithoutReceipt, layout.received, record, &isGood)
        }
        var dossier = Dossier(received: Day(rawValue: receivedDay), file: file)
        readValues(record, into: &dossier, &isGood)
        guard isGood else {
            part.rejected += 1
            return
        }
        if isFieldPending || isProcedurePending { settleGroups() }
        dossier.field = layout.field >= 0 ? part.fields.number(of: record[layout.field]) : groupField
        dossier.procedure = layout.procedure >= 0 ? part.procedures.number(of: record[layout.procedure]) : groupProcedure
        if dueDay != DayReader.blank { dossier.due = Day(rawValue: dueDay) }
        if finishedDay != DayReader.blank { dossier.finished = Day(rawValue: finishedDay) }
        dossier.place = places.place(
            village: layout.village >= 0 ? record[layout.village] : nil, address: layout.address >= 0 ? record[layout.address] : nil,
            line: record.line)
        part.newestDay = max(part.newestDay, receivedDay, finishedDay, collectedDay)
        noteResult(dossier, record)
        part.dossiers.append(dossier)
        part.codes.append(code.withBytes(CodeFingerprint.make))
        part.lines.append(UInt32(truncatingIfNeeded: record.line))
    }

    @inline(__always)
    private mutating func readValues(_ record: borrowing Record, into dossier: inout Dossier, _ isGood: inout Bool) {
        if layout.status >= 0 {
            switch statuses.read(record[layout.status]) {
            case .value(let status): dossier.status = status
            case .blank: reject(.dossierWithoutStatus, layout.status, record, &isGood)
            case .unknown: rejectWord(Vocabularies.status.words, layout.status, record, &isGood)
            }
        }
        if layout.channel >= 0 {
            switch channels.read(record[layout.channel]) {
            case .value(let channel): dossier.channel = channel
            case .blank: break
            case .unknown: rejectWord(Vocabularies.channel.words, layout.channel, record, &isGood)
            }
        }
        if layout.payment >= 0 {
            switch payments.read(record[layout.payment]) {
            case .value(let payment): dossier.payment = payment
            case .blank: break
            case .unknown: rejectWord(Vocabularies.payment.words, layout.payment, record, &isGood)
            }
        }
        if layout.fee >= 0 { readFee(record, into: &dossier, &isGood) }
        if layout.rating >= 0 {
            switch ratings.read(record[layout.rating]) {
            case .value(let rating): dossier.rating = rating
            case .blank: break
            case .unknown: rejectWord(Vocabularies.rating.words, layout.rating, record, &isGood)
            }
        }
        if layout.digitised >= 0 {
            switch digitisations.read(record[layout.digitised]) {
            case .value(let mark): dossier.digitised = mark
            case .blank: break
            case .unknown: rejectWord(Vocabularies.mark.words, layout.digitised, record, &isGood)
            }
        }
        if layout.electronicResult >= 0 {
            switch results.read(record[layout.electronicResult]) {
            case .value(let mark): dossier.electronicResult = mark
            case .blank: break
            case .unknown: rejectWord(Vocabularies.mark.words, layout.electronicResult, record, &isGood)
            }
        }
        if layout.level >= 0 {
            switch levels.read(record[layout.level]) {
            case .value(let level): dossier.level = level
            case .blank: break
            case .unknown: note(.levelUnknown, layout.level, record, ["known": .names(Vocabularies.level.words)])
            }
        }
    }

    private mutating func readFee(_ record: borrowing Record, into dossier: inout Dossier, _ isGood: inout Bool) {
        switch CountText(record[layout.fee]) {
        case .blank: break
        case .count(let amount):
            dossier.fee = amount > 0 ? .yes : .no
            part.totals.sums.fee += amount
        case .percent: reject(.percentForCount, layout.fee, record, &isGood)
        case .invalid:
            if record[layout.fee].withBytes({ Vocabularies.payment.value(of: $0) }) == .exempt {
                dossier.fee = .no
            } else {
                reject(.countInvalid, layout.fee, record, &isGood)
            }
        }
    }

    /// A result without a day, or before the receipt, cannot be counted as one.
    @inline(__always)
    private mutating func noteResult(_ dossier: Dossier, _ record: borrowing Record) {
        if dossier.finishedDay == DayReader.blank {
            switch dossier.status {
            case .withdrawn, .resolved, .returned: note(.resultWithoutDay, max(layout.finished, layout.status), record, [:])
            default: break
            }
        } else if dossier.finishedDay < dossier.received.rawValue {
            switch dossier.status {
            case .withdrawn, .resolved, .returned, .unknown: note(.resultBeforeReceipt, layout.finished, record, [:])
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

    // MARK: - Rows between the dossiers

    /// "II", "Hộ tịch" and nothing else: a group whose number stands in the column for numbers.
    private func isNumberedGroup(_ record: borrowing Record) -> Bool {
        guard layout.number >= 0, layout.number != layout.code, !record[layout.number].isEmpty, record[layout.received].isEmpty else {
            return false
        }
        return layout.code == firstText(record) || record[layout.code].isEmpty
    }

    private func firstText(_ record: borrowing Record) -> Int {
        for index in 0..<record.count where !record[index].trimmed.isEmpty && (index != layout.number || record.filledCount == 1) {
            return index
        }
        return 0
    }

    private mutating func addGroup(_ record: borrowing Record, at field: Int) {
        var text = record[field].trimmed.string
        if layout.number >= 0, layout.number != field, !record[layout.number].isEmpty {
            text = "\(record[layout.number].trimmed.string). \(text)"
        }
        if GroupRows.isRomanNumbered(text) { part.hasRomanGroups = true }
        guard let (level, name) = groups.reading(of: text), !name.isEmpty else { return }
        switch level {
        case .field:
            part.lastField = name
            isFieldPending = true
            // A procedure belongs to the field above it.
            if groups.wantsProcedure {
                part.lastProcedure = ""
                isProcedurePending = true
            }
        case .procedure:
            part.lastProcedure = name
            isProcedurePending = true
        }
    }

    /// Numbers the groups when their first dossier comes: what stands below the table is no group.
    private mutating func settleGroups() {
        if isFieldPending, let name = part.lastField {
            groupField = part.fields.number(of: name)
            part.usesFieldGroup = true
        }
        if isProcedurePending, let name = part.lastProcedure {
            groupProcedure = part.procedures.number(of: name)
            part.usesProcedureGroup = part.usesProcedureGroup || !name.isEmpty
        }
        isFieldPending = false
        isProcedurePending = false
    }

    private mutating func addTotal(_ record: borrowing Record) {
        part.totals.sums.rows = part.rows
        var isStated = false
        for (field, measure) in [(layout.quantity, TotalRows.Measure.quantity), (layout.fee, .fee)] where field >= 0 {
            guard case .count(let stated) = CountText(record[field]) else { continue }
            isStated = true
            addStatement(record, field, measure, stated)
        }
        // "Tổng cộng: 850 hồ sơ", or the number alone in another cell.
        if !isStated, let (field, stated) = rowCount(record) { addStatement(record, field, .rows, stated) }
    }

    private mutating func addStatement(_ record: borrowing Record, _ field: Int, _ measure: TotalRows.Measure, _ stated: Int) {
        part.totals.statements.append(
            TotalRows.Statement(
                line: record.line, field: field, isSubtotal: record.role == .subtotal, measure: measure, stated: stated,
                sums: part.totals.sums))
    }

    /// The one number of a total row that says how many dossiers there are.
    private func rowCount(_ record: borrowing Record) -> (field: Int, count: Int)? {
        var found: (Int, Int)?
        for field in 0..<record.count where !record[field].isEmpty {
            let text = record[field].trimmed.string
            let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
            guard !digits.isEmpty else { continue }
            var number = String(digits)
            while let last = number.last, !last.isNumber { number.removeLast() }
            let rest = TextKey.make(String(text[digits.endIndex...]))
            let isCount = rest.isEmpty || rest.hasPrefix(TextKey.make("hồ sơ")) || rest.hasPrefix("hs")
            guard isCount, found == nil, case .count(let count) = number.withUTF8({ CountText($0) }) else { return nil }
            found = (field, count)
        }
        return found
    }

    // MARK: - Messages

    private mutating func note(
        _ kind: DiagnosticKind, _ field: Int, _ record: borrowing Record, _ values: [String: DiagnosticValue]
    ) {
        var values = values
        values["heading"] = .text(field >= 0 && field < headings.count ? headings[field] : "")
        diagnostics.record(kind, at: location(record.line, field), values)
    }

    private mutating func reject(_ kind: DiagnosticKind, _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        note(kind, field, record, [:])
    }

    /// A cell is quoted only where it is built like a date: a row that has slipped by a cell may hold a name or a telephone number here.
    private mutating func rejectDay(_ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        let cell = record[field].trimmed.string
        let parts = cell.prefix { $0 != " " }.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        let isQuotable =
            cell.count <= 20 && cell.allSatisfy { $0.isNumber || " /-.:".contains($0) } && parts.count == 3
            && parts.count { $0.count > 2 } <= 1 && parts.allSatisfy { $0.count <= 4 }
        note(isQuotable ? .dateInvalid : .dateNotRecognised, field, record, isQuotable ? ["cell": .text(cell)] : [:])
    }

    /// A word is quoted only where it is nearly a known one, for the same reason.
    private mutating func rejectWord(_ known: [String], _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        let cell = record[field].trimmed.string
        if let nearest = NearestName.find(cell, among: known) {
            note(.valueUnknownNear, field, record, ["cell": .text(cell), "nearest": .text(nearest), "known": .names(known)])
        } else {
            note(.valueUnknown, field, record, ["known": .names(known)])
        }
    }
}
