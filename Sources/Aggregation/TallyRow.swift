internal import Commune

/// One row of a tally: how many dossiers by receipt and result together.
struct TallyRow: Sendable {
    /// Counters of a row: five receipts by six results, and two to spare.
    static var width: Int { 32 }
    static let empty = [UInt32](repeating: 0, count: width)

    private static var resultCount: Int { 6 }
    /// The receipt after the four channels.
    private static var carriedOver: Int { 4 }

    private var counters = [Int](repeating: 0, count: width)

    init() {}

    init(_ cells: [UInt32], at start: Int) {
        counters = cells[start..<start + Self.width].map(Int.init)
    }

    @inline(__always)
    static func position(_ code: OutcomeTable.Code, _ channel: Channel) -> Int {
        (OutcomeTable.isReceived(code) ? channel.number : carriedOver) * resultCount + OutcomeTable.result(code)
    }

    mutating func add(_ other: TallyRow) {
        for index in counters.indices { counters[index] += other.counters[index] }
    }

    var isEmpty: Bool { counters.allSatisfy { $0 == 0 } }

    /// Received in the period by channel.
    func received(_ channel: Channel) -> Int { received(channel.number) }

    func count(_ result: DossierOutcome.Result) -> Int {
        (0...Self.carriedOver).reduce(0) { $0 + counters[$1 * Self.resultCount + Int(result.number)] }
    }

    private func received(_ receipt: Int) -> Int {
        counters[receipt * Self.resultCount..<(receipt + 1) * Self.resultCount].reduce(0, +)
    }

    /// Columns (3) to (13). The unknown channel counts as in person, so that (3) = (4) + (5) + (6).
    var counts: DossierCounts<Int> {
        let (online, postal) = (received(.online), received(.postal))
        let inPerson = received(.inPerson) + received(.unknown)
        let carriedOver = received(Self.carriedOver)
        let (early, onTime, late) = (count(.resolvedEarly), count(.resolvedOnTime), count(.resolvedOverdue))
        let (withinDue, overdue) = (count(.inProcessWithinDue), count(.inProcessOverdue))
        return DossierCounts(
            received: .init(
                total: online + inPerson + postal + carriedOver, online: online, inPerson: inPerson, postal: postal,
                carriedOver: carriedOver),
            resolved: .init(total: early + onTime + late, early: early, onTime: onTime, overdue: late),
            inProcess: .init(total: withinDue + overdue, withinDue: withinDue, overdue: overdue))
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

    private func resolved(_ result: DossierOutcome.Result) -> Int { counters[Self.resolved + Int(result.number)] }

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
