internal import Catalogue
package import Commune
internal import Threading

/// Counts dossiers for one period in one pass: dense counters indexed by place, by month and by procedure. Tallies of parts of the same
/// register merge, so parts are counted side by side.
package struct DossierTally: Sendable {
    let plan: TallyPlan
    /// All counters, in the sections of the plan.
    private(set) var cells: [UInt32]
    /// Counters of procedures that stand in another field than their usual one, by `TallyPlan.pair`.
    private(set) var exceptions: [UInt32: [UInt32]] = [:]

    /// A tally without dossiers.
    package init(period: Period, boundaries: VillageBoundaries, register: DossierRegister) {
        self.init(period: period, ground: TallyGround(register, boundaries: boundaries))
    }

    private init(period: Period, ground: TallyGround) {
        plan = TallyPlan(period: period, ground: ground)
        cells = [UInt32](repeating: 0, count: plan.cellCount)
    }

    /// Counts a whole register.
    package init(_ register: DossierRegister, period: Period, boundaries: VillageBoundaries) {
        self.init(register, period: period, ground: TallyGround(register, boundaries: boundaries))
    }

    /// Counts a whole register, in parts side by side where it is large.
    ///
    /// - Parameter ground: that of the register, which its tallies of other periods share.
    init(_ register: DossierRegister, period: Period, ground: TallyGround) {
        self.init(period: period, ground: ground)
        let dossiers = register.dossiers
        let partCount = min(8, dossiers.count / 250_000 + 1)
        guard partCount > 1 else {
            add(dossiers[...])
            return
        }
        let empty = self
        let bounds = (0...partCount).map { dossiers.count * $0 / partCount }
        let parts = Workers.map(partCount) { part in
            var tally = empty
            tally.add(dossiers[bounds[part]..<bounds[part + 1]])
            return tally
        }
        for part in parts { merge(part) }
    }

    /// Adds dossiers of the register that the tally was made for.
    package mutating func add(_ dossiers: ArraySlice<Dossier>) {
        let plan = plan
        var others: [Dossier] = []
        cells.withUnsafeMutableBufferPointer { cells in
            dossiers.withUnsafeBufferPointer { plan.count($0, into: cells, others: &others) }
        }
        for dossier in others {
            guard let position = plan.position(of: dossier) else { continue }
            exceptions[TallyPlan.pair(dossier.field, dossier.procedure), default: TallyRow.empty][position] += 1
        }
    }

    /// Adds what another tally of the same register and period counted.
    package mutating func merge(_ other: DossierTally) {
        for index in cells.indices { cells[index] += other.cells[index] }
        for (pair, counters) in other.exceptions {
            exceptions[pair, default: TallyRow.empty] = zip(exceptions[pair] ?? TallyRow.empty, counters).map { $0 + $1 }
        }
    }

    /// The counters of a place: villages by index, then unknown, then outside.
    func row(ofPlace place: Int) -> TallyRow { TallyRow(counters(at: place * TallyRow.width)) }

    /// The same as they were counted.
    func counters(ofPlace place: Int) -> ArraySlice<UInt32> { counters(at: place * TallyRow.width) }

    private func counters(at cell: Int) -> ArraySlice<UInt32> { cells[cell..<cell + TallyRow.width] }

    /// The counters of a village, or of all places together.
    func row(of village: VillageID?) -> TallyRow {
        if let village { return row(ofPlace: Int(village.rawValue)) }
        var sum = TallyRow()
        for place in 0..<plan.placeCount { sum.add(row(ofPlace: place)) }
        return sum
    }

    /// The counters of a month of a place, or of all places together.
    func month(_ index: Int, ofPlace place: Int?) -> TallyMonth {
        var sum = TallyMonth()
        for place in place.map({ $0..<$0 + 1 }) ?? 0..<plan.placeCount {
            sum.add(TallyMonth(cells, at: plan.monthCell(place, index)))
        }
        return sum
    }

    /// What the dossiers of a village, or of all places together, say for a rate; nil where no export has its column.
    func answers(to rate: DossierRate, village: VillageID?) -> (yes: Int, no: Int, missing: Int)? {
        guard plan.rates.rates.contains(rate) else { return nil }
        let places = village.map { Int($0.rawValue)..<Int($0.rawValue) + 1 } ?? 0..<plan.placeCount
        return places.reduce((0, 0, 0)) { sum, place in
            let answers = answers(to: rate, place: place)
            return (sum.0 + answers.yes, sum.1 + answers.no, sum.2 + answers.missing)
        }
    }

    /// What the dossiers of a place (villages by index, then unknown, then outside) say for a rate whose column some export has.
    func answers(to rate: DossierRate, place: Int) -> (yes: Int, no: Int, missing: Int) {
        guard let rate = plan.rates.rates.firstIndex(of: rate) else { return (0, 0, 0) }
        let cell = plan.rateCell(place, rate)
        return (Int(cells[cell]), Int(cells[cell + 1]), Int(cells[cell + 2]))
    }

    /// Goes over the counters of each pair of a field and a procedure that occurs, in no particular order.
    func forEachPair(_ body: (_ field: Int, _ procedure: Int, _ counters: ArraySlice<UInt32>) -> Void) {
        for key in 0..<plan.procedures.count {
            let counters = counters(at: plan.procedureCell(key))
            guard counters.contains(where: { $0 > 0 }), let pair = plan.procedures.pair(key) else { continue }
            body(pair.field, pair.procedure, counters)
        }
        for (pair, counters) in exceptions where counters.contains(where: { $0 > 0 }) {
            body(Int(pair >> 16), Int(pair & 0xFFFF), counters[...])
        }
    }
}
