internal import Catalogue
internal import Commune

/// One row of a tally: how many dossiers by receipt and result together.
struct TallyRow: Sendable {
    /// Counters of a row: five receipts by six results, and two to spare.
    static var width: Int { 32 }
    static let empty = [UInt32](repeating: 0, count: width)

    private static var resultCount: Int { 6 }
    private static var carriedOver: Int { Int(DossierReceipt.carriedOver.rawValue) }

    private var counters = [Int](repeating: 0, count: width)

    init() {}

    init(_ cells: ArraySlice<UInt32>) {
        counters = cells.map(Int.init)
    }

    @inline(__always)
    static func position(_ code: OutcomeTable.Code, _ channel: Channel) -> Int {
        (OutcomeTable.isReceived(code) ? channel.number : carriedOver) * resultCount + OutcomeTable.result(code)
    }

    /// The counter of dossiers that came in and stand so.
    static func position(_ receipt: DossierReceipt, _ result: DossierResult) -> Int {
        Int(receipt.rawValue) * resultCount + Int(result.rawValue)
    }

    mutating func add(_ other: TallyRow) {
        for index in counters.indices { counters[index] += other.counters[index] }
    }

    /// Received in the period by channel.
    func received(_ channel: Channel) -> Int { received(channel.number) }

    func count(_ result: DossierResult) -> Int {
        (0...Self.carriedOver).reduce(0) { $0 + counters[$1 * Self.resultCount + Int(result.rawValue)] }
    }

    private func received(_ receipt: Int) -> Int {
        counters[receipt * Self.resultCount..<(receipt + 1) * Self.resultCount].reduce(0, +)
    }

    /// One count of the form.
    subscript(count: DossierCount) -> Int {
        Self.counters[count.position].reduce(0) { $0 + counters[$1] }
    }

    /// Every count of the form.
    var counts: DossierCounts<Int> { DossierCounts { self[$0] } }

    /// Which counters each count adds up, by its position.
    private static let counters: [[Int]] = DossierCount.all.map { count in
        guard case .dossiers(let receipts, let results) = count.rule else { return [] }
        return receipts.flatMap { receipt in results.map { position(receipt, $0) } }.sorted()
    }
}

/// One place's counters of one month: received by channel, resolved by punctuality.
struct TallyMonth: Sendable {
    /// Counters of a month: four channels, three results, and one to spare.
    static var width: Int { 8 }

    /// After the four channels.
    private static var resolved: Int { 4 }

    private var counters = [Int](repeating: 0, count: width)

    init() {}

    init(_ cells: [UInt32], at start: Int) {
        counters = cells[start..<start + Self.width].map(Int.init)
    }

    /// Where a dossier received in the month counts.
    @inline(__always)
    static func position(_ channel: Channel) -> Int { channel.number }

    /// Where a dossier resolved in the month counts.
    @inline(__always)
    static func position(_ code: OutcomeTable.Code) -> Int { resolved + OutcomeTable.result(code) }

    mutating func add(_ other: TallyMonth) {
        for index in counters.indices { counters[index] += other.counters[index] }
    }

    private func received(_ channel: Channel) -> Int { counters[Self.position(channel)] }

    private func resolved(_ result: DossierResult) -> Int { counters[Self.resolved + Int(result.rawValue)] }

    /// On-time rate (a) of the month; nil where none was resolved.
    var onTime: Double? {
        let inTime = resolved(.resolvedEarly) + resolved(.resolvedOnTime)
        let all = inTime + resolved(.resolvedOverdue)
        return all > 0 ? Double(inTime) / Double(all) : nil
    }

    /// Online of those received in the month whose channel is known; nil where none was.
    var online: Double? {
        let known = received(.online) + received(.inPerson) + received(.postal)
        return known > 0 ? Double(received(.online)) / Double(known) : nil
    }

    /// The unknown channel counts as in person.
    func row(of month: ReportMonth) -> DossierFigures.MonthRow {
        let (online, postal) = (received(.online), received(.postal))
        let inPerson = received(.inPerson) + received(.unknown)
        let (early, onTime, late) = (resolved(.resolvedEarly), resolved(.resolvedOnTime), resolved(.resolvedOverdue))
        return DossierFigures.MonthRow(
            month: month.month, days: month.days, received: .known(online + inPerson + postal), resolved: .known(early + onTime + late),
            online: .known(online), inPerson: .known(inPerson), postal: .known(postal), early: .known(early), onTime: .known(onTime),
            overdue: .known(late))
    }
}
