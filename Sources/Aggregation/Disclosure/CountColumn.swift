internal import Catalogue
internal import Synchronization

/// The counts of one row of form 06a that can be published or follow from published ones.
enum CountColumn: Int, Sendable, Hashable, CaseIterable {
    /// (6)
    case carriedOver
    /// (4) + (5)
    case inPeriod
    /// (4)
    case online
    /// (5)
    case notOnline
    /// (5) without the unknown channel: those known not to be online, the complement of the online rate.
    case offline
    case inPerson, postal
    /// (3), (7)
    case received, resolved
    /// (8) + (9)
    case inTime
    /// (8) to (13)
    case early, onTime, overdue, inProcess, withinDue, lateInProcess

    /// The count of the form that it is; nil for what only the rate of online submission tells.
    var count: DossierCount? {
        switch self {
        case .carriedOver: .carriedOver
        case .inPeriod: .inPeriod
        case .online: .online
        case .notOnline: .inPersonOrPostal
        case .offline: nil
        case .inPerson: .inPerson
        case .postal: .postal
        case .received: .received
        case .resolved: .resolved
        case .inTime: .inTime
        case .early: .early
        case .onTime: .onTime
        case .overdue: .overdue
        case .inProcess: .inProcess
        case .withinDue: .withinDue
        case .lateInProcess: .lateInProcess
        }
    }

    /// The column of a count; nil for one that the network does not know, which is then never shown unless it is nothing.
    init?(_ count: DossierCount) {
        guard let column = Self.ofCounts[count.position] else { return nil }
        self = column
    }

    /// By a count's position among all.
    private static let ofCounts = DossierCount.all.map { count in allCases.first { $0.count == count } }

    var kind: CountNetwork.Kind {
        switch self {
        case .carriedOver: .constant
        // Carried over and received together are what no report of a month would print.
        case .received, .inProcess, .withinDue, .lateInProcess: .stock
        default: .flow
        }
    }

    var isSum: Bool {
        switch self {
        case .inPeriod, .notOnline, .offline, .received, .resolved, .inTime, .inProcess: true
        default: false
        }
    }

    /// What readers miss least is hidden first.
    var weight: Int {
        switch self {
        case .inPerson, .postal: 1
        case .early, .onTime, .withinDue, .lateInProcess, .overdue: 2
        case .carriedOver: 3
        case .notOnline, .offline, .inTime, .online: 6
        case .inProcess, .received: 8
        case .inPeriod, .resolved: 12
        }
    }
}

extension CountColumn {
    /// Whether it counts a dossier that came in and stands so.
    private func includes(_ receipt: DossierReceipt, _ result: DossierResult) -> Bool {
        if let count { return count.includes(receipt, result) }
        return DossierCount.inPersonOrPostal.includes(receipt, result) && receipt != .unknownChannel
    }

    /// By counter of a tally's row: a bit for the raw value of each column that it belongs to.
    private static let ofCounters: [UInt32] = {
        var columns = [UInt32](repeating: 0, count: TallyRow.width)
        for receipt in DossierReceipt.allCases {
            for result in DossierResult.allCases {
                for column in allCases where column.includes(receipt, result) {
                    columns[TallyRow.position(receipt, result)] |= 1 << UInt32(column.rawValue)
                }
            }
        }
        return columns
    }()

    /// Adds a row's counters to its columns, which stand in `values` by their raw values from `start` on.
    static func add(_ counters: ArraySlice<UInt32>, to values: inout [Int], at start: Int) {
        let ofCounters = ofCounters
        for (position, count) in counters.enumerated() where count > 0 {
            var columns = ofCounters[position]
            while columns != 0 {
                values[start + columns.trailingZeroBitCount] += Int(count)
                columns &= columns - 1
            }
        }
    }
}

extension CountNetwork {
    /// The row of all places alone: its columns are bound by nothing else.
    static let total: CountNetwork = {
        var draft = Draft()
        let outside = draft.addNode()
        draft.addRow(columns: [Int](repeating: outside, count: CountColumn.allCases.count), isTotal: false, isDecided: false)
        return CountNetwork(draft)
    }()

    /// Rows that add up to a row whose state is decided elsewhere; its units come last. Units are numbered by row, then by column.
    static func table(rows: Int) -> CountNetwork {
        tables.network(rows: rows) { rows in
            var draft = Draft()
            let columns = CountColumn.allCases.map { _ in draft.addNode() }
            for _ in 0..<rows { draft.addRow(columns: columns, isTotal: false, isDecided: false) }
            draft.addRow(columns: columns, isTotal: true, isDecided: true)
            return CountNetwork(draft)
        }
    }

    /// Rows of answers (yes, no, not stated), each hidden as a whole, whose sums are known; the row of the total, whose state is decided
    /// elsewhere, comes last. How many did not state it is no secret in itself.
    static func answers(rows: Int) -> CountNetwork {
        answerTables.network(rows: rows) { rows in
            var draft = Draft()
            let columns = (0..<3).map { _ in draft.addNode() }
            for row in 0...rows {
                let isTotal = row == rows
                let node = draft.addNode()
                draft.addUnit(weight: isTotal ? nil : 1)
                for (index, column) in columns.enumerated() {
                    draft.addArc(from: isTotal ? column : node, to: isTotal ? node : column, isSensitive: index < 2)
                }
            }
            return CountNetwork(draft)
        }
    }

    /// The answers of all places together.
    static let totalAnswers: CountNetwork = {
        var draft = Draft()
        let (row, columns) = (draft.addNode(), draft.addNode())
        draft.addUnit(weight: 1)
        for index in 0..<3 { draft.addArc(from: row, to: columns, isSensitive: index < 2) }
        return CountNetwork(draft)
    }()

    private static let tables = Shelf()
    private static let answerTables = Shelf()

    /// Networks of few rows, which nearly every commune asks for again.
    private final class Shelf: Sendable {
        private static let longest = 40
        private let networks = Mutex<[Int: CountNetwork]>([:])

        func network(rows: Int, made make: (Int) -> CountNetwork) -> CountNetwork {
            if rows <= Self.longest, let known = networks.withLock({ $0[rows] }) { return known }
            let network = make(rows)
            if rows <= Self.longest { networks.withLock { $0[rows] = network } }
            return network
        }
    }
}

extension CountNetwork.Draft {
    /// Received flows from the columns through the row's sums to resolved and in process, and out to their columns; the row of the total
    /// closes the circle. Records without a consistent end and those of unknown channel are always published and leave the balance alone.
    fileprivate mutating func addRow(columns: [Int], isTotal: Bool, isDecided: Bool) {
        let (all, inPeriod, notOnline, offline) = (addNode(), addNode(), addNode(), addNode())
        let (outcome, resolved, inTime, inProcess) = (addNode(), addNode(), addNode(), addNode())
        for column in CountColumn.allCases {
            let own = columns[column.rawValue]
            let (from, to): (Int, Int) =
                switch column {
                case .carriedOver: (own, all)
                case .inPeriod: (inPeriod, all)
                case .online: (own, inPeriod)
                case .notOnline: (notOnline, inPeriod)
                case .offline: (offline, notOnline)
                case .inPerson, .postal: (own, offline)
                case .received: (all, outcome)
                case .resolved: (outcome, resolved)
                case .inTime: (resolved, inTime)
                case .early, .onTime: (inTime, own)
                case .overdue: (resolved, own)
                case .inProcess: (outcome, inProcess)
                case .withinDue, .lateInProcess: (inProcess, own)
                }
            addUnit(weight: isDecided ? nil : column.weight)
            addArc(from: isTotal ? to : from, to: isTotal ? from : to, kind: column.kind, isSum: column.isSum)
        }
    }
}
