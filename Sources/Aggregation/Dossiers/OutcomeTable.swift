internal import Catalogue
internal import Commune

/// `DossierOutcome` for millions of dossiers: how a dossier's days lie to each other and to the period is folded into a few bits, and a
/// table that `DossierOutcome` itself has filled says the rest. The rules stand only there.
struct OutcomeTable: Sendable {
    /// A receipt (one bit) and a result (three bits); `none` for a dossier in no column.
    typealias Code = UInt8

    static var none: Code { 15 }
    static var codeCount: Int { 16 }

    private let first: Int32
    private let last: Int32
    /// Held here, because another module's constant is a function call.
    private let noDay = Dossier.noDay

    init(_ period: Period) {
        first = period.first.rawValue
        last = period.last.rawValue
    }

    /// Position in the table: status (4 bits), received before the period, the day of result (none, before receipt, before the period, in
    /// it, after it), the day of result against the due day (before, on, after, no due day), due before the last day.
    @inline(__always)
    func index(of dossier: Dossier) -> Int {
        let (received, finished, due) = (dossier.received.rawValue, dossier.finishedDay, dossier.dueDay)
        let hasFinished = Self.bit(finished != noDay)
        let isConsistent = Self.bit(finished >= received) & hasFinished
        let end = hasFinished + isConsistent * (1 + Self.bit(finished >= first) + Self.bit(finished > last))
        let hasDue = Self.bit(due != noDay)
        let punctuality = hasDue == 0 ? 3 : Self.bit(finished >= due) + Self.bit(finished > due)
        let isLate = hasDue & Self.bit(due < last)
        return dossier.status.number << 7 | Self.bit(received < first) << 6 | end << 3 | punctuality << 1 | isLate
    }

    @inline(__always)
    private static func bit(_ condition: Bool) -> Int { condition ? 1 : 0 }

    /// In column (4) or (5).
    @inline(__always)
    static func isReceived(_ code: Code) -> Bool { code & 1 == 0 }

    /// In column (7): results 0 to 2.
    @inline(__always)
    static func isResolved(_ code: Code) -> Bool { code >> 1 < 3 }

    /// The raw value of a `DossierResult`.
    @inline(__always)
    static func result(_ code: Code) -> Int { Int(code >> 1) }

    static func code(_ outcome: DossierOutcome?) -> Code {
        guard let outcome else { return none }
        return (outcome.receipt == .carriedOver ? 1 : 0) | outcome.result.rawValue << 1
    }

    static func outcome(_ code: Code) -> DossierOutcome? {
        guard code != none, let result = DossierResult(rawValue: code >> 1) else { return nil }
        return DossierOutcome(receipt: code & 1 == 1 ? .carriedOver : .inPeriod, result: result)
    }

    /// By index, for dossiers received up to the period's last day. A long period with days before, in and after it shows every order
    /// in which the days of a dossier can lie.
    static let codes: [Code] = {
        let period = Period(first: Day(rawValue: 1000), last: Day(rawValue: 1100))
        let table = OutcomeTable(period)
        let days: [Int32] = [980, 981, 982, 1000, 1001, 1002, 1099, 1100, 1120, 1121, 1122]
        var codes = [Code](repeating: none, count: 2048)
        for status in DossierStatus.allCases {
            for received in [980, 981, 1000, 1001, 1100] as [Int32] {
                for finished in [nil] + days.map(Optional.some) {
                    for due in [nil] + days.map(Optional.some) {
                        var dossier = Dossier(received: Day(rawValue: received))
                        dossier.status = status
                        dossier.finished = finished.map { Day(rawValue: $0) }
                        dossier.due = due.map { Day(rawValue: $0) }
                        codes[table.index(of: dossier)] = code(DossierOutcome(of: dossier, in: period))
                    }
                }
            }
        }
        return codes
    }()
}
