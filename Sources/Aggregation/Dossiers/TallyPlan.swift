internal import Catalogue
internal import Commune

/// What a tally's loop over the dossiers looks up, and where it counts what.
struct TallyPlan: Sendable {
    let period: Period
    /// The months of the figures' rows.
    let months: [ReportMonth]
    let ground: TallyGround
    let cellCount: Int

    /// Villages, unknown, outside.
    var placeCount: Int { ground.placeCount }
    var rates: RateTable { ground.rates }
    var procedures: ProcedureKeys { ground.procedures }

    private let ratesStart: Int
    private let monthsStart: Int
    private let proceduresStart: Int
    private let outcomes: OutcomeTable
    private let codes = OutcomeTable.codes
    /// Index in `months` by day of the period.
    private let monthOfDay: [UInt16]

    init(period: Period, ground: TallyGround) {
        self.period = period
        self.ground = ground
        months = ReportMonth.months(of: period)
        monthOfDay = months.enumerated().flatMap { index, month in
            [UInt16](repeating: UInt16(index), count: month.days.first.distance(to: month.days.last) + 1)
        }
        outcomes = OutcomeTable(period)
        ratesStart = ground.placeCount * TallyRow.width
        monthsStart = ratesStart + ground.placeCount * ground.rates.rates.count * RateTable.width
        proceduresStart = monthsStart + ground.placeCount * months.count * TallyMonth.width
        cellCount = proceduresStart + ground.procedures.count * TallyRow.width
    }

    func monthCell(_ place: Int, _ month: Int) -> Int { monthsStart + (place * months.count + month) * TallyMonth.width }
    func rateCell(_ place: Int, _ rate: Int) -> Int { ratesStart + (place * rates.rates.count + rate) * RateTable.width }
    func procedureCell(_ key: Int) -> Int { proceduresStart + key * TallyRow.width }

    static func pair(_ field: UInt16, _ procedure: UInt16) -> UInt32 { UInt32(field) << 16 | UInt32(procedure) }

    /// Where a dossier counts within a row; nil when it is in no column of the period.
    func position(of dossier: Dossier) -> Int? {
        guard dossier.received <= period.last else { return nil }
        let code = codes[outcomes.index(of: dossier)]
        return code == OutcomeTable.none ? nil : TallyRow.position(code, dossier.channel)
    }

    /// Adds dossiers to the counters; those whose procedure stands in an unusual field are also returned in `others`.
    func count(_ dossiers: UnsafeBufferPointer<Dossier>, into cells: UnsafeMutableBufferPointer<UInt32>, others: inout [Dossier]) {
        let (first, last) = (period.first.rawValue, period.last.rawValue)
        let (rates, procedures, rowOfPlace, statesPayment) = (rates, procedures, ground.rowOfPlace, ground.statesPayment)
        for dossier in dossiers {
            guard dossier.received.rawValue <= last else { continue }
            let code = codes[outcomes.index(of: dossier)]
            guard code != OutcomeTable.none else { continue }
            let place = Int(rowOfPlace[Int(dossier.placeCode)])
            let position = TallyRow.position(code, dossier.channel)
            cells[place * TallyRow.width + position] += 1
            if let key = procedures.key(of: dossier) {
                cells[procedureCell(key) + position] += 1
            } else {
                others.append(dossier)
            }
            if OutcomeTable.isReceived(code) {
                let month = Int(monthOfDay[Int(dossier.received.rawValue - first)])
                cells[monthCell(place, month) + TallyMonth.position(dossier.channel)] += 1
            }
            if OutcomeTable.isResolved(code) {
                let month = Int(monthOfDay[Int(dossier.finishedDay - first)])
                cells[monthCell(place, month) + TallyMonth.position(code)] += 1
            }
            let bits = MarkBits.pack(dossier, statesPayment: statesPayment[Int(dossier.file)])
            for rate in rates.rates.indices {
                cells[rateCell(place, rate) + rates.slot(rate, bits: bits, code: code)] += 1
            }
        }
    }
}

/// What the tallies of a register look up in every period.
struct TallyGround: Sendable {
    /// Villages, unknown, outside.
    let placeCount: Int
    /// The rates whose column some export has.
    let rates: RateTable
    let procedures: ProcedureKeys
    /// By file of the register.
    fileprivate let statesPayment: [Bool]
    /// Row by `Dossier.placeCode`.
    fileprivate let rowOfPlace: [UInt16]

    init(_ register: DossierRegister, boundaries: VillageBoundaries) {
        let unknown = boundaries.gazetteer.villages.count
        placeCount = unknown + 2
        rates = RateTable(DossierRate.allCases.filter { $0.markRule.map { register.has($0.column) } ?? false })
        procedures = ProcedureKeys(register)
        let files = max(register.columns.count, Int(UInt16.max) + 1)
        statesPayment = register.columns.map { $0.contains(.payment) } + [Bool](repeating: false, count: files - register.columns.count)
        var rows = [UInt16](repeating: UInt16(unknown), count: Int(UInt16.max) + 1)
        for index in 0..<boundaries.listCount {
            let place = boundaries.place(of: .village(VillageID(rawValue: UInt16(index))))
            if case .village(let id) = place { rows[index] = id.rawValue }
        }
        rows[Int(Dossier.outsideCode)] = UInt16(unknown + 1)
        rowOfPlace = rows
    }
}

/// Numbers the procedures for counting. Nearly every procedure belongs to one field: its first; dossiers without a procedure are told
/// apart by their field.
struct ProcedureKeys: Sendable {
    private let fieldOfProcedure: [UInt16]
    private let fieldCount: Int

    init(_ register: DossierRegister) {
        var fields = [Int](repeating: -1, count: register.procedures.count)
        var unseen = fields.count - 1
        for dossier in register.dossiers {
            if unseen <= 0 { break }
            guard fields[Int(dossier.procedure)] < 0, dossier.procedure != 0 else { continue }
            fields[Int(dossier.procedure)] = Int(dossier.field)
            unseen -= 1
        }
        fieldOfProcedure = fields.map { UInt16(max(0, $0)) }
        fieldCount = register.fields.count
    }

    var count: Int { fieldOfProcedure.count + fieldCount }

    /// nil when the procedure stands in another field than its usual one.
    @inline(__always)
    func key(of dossier: Dossier) -> Int? {
        if dossier.procedure == 0 { return fieldOfProcedure.count + Int(dossier.field) }
        return fieldOfProcedure[Int(dossier.procedure)] == dossier.field ? Int(dossier.procedure) : nil
    }

    /// What a number stands for; nil for one that stands for nothing.
    func pair(_ key: Int) -> (field: Int, procedure: Int)? {
        if key >= fieldOfProcedure.count { return (key - fieldOfProcedure.count, 0) }
        return key == 0 ? nil : (Int(fieldOfProcedure[key]), key)
    }
}
