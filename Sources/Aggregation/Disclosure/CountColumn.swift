internal import Catalogue

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
        guard let column = Self.allCases.first(where: { $0.count == count }) else { return nil }
        self = column
    }

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

extension TallyRow {
    /// By `CountColumn.rawValue`.
    var columns: [Int] {
        let counts = counts
        return CountColumn.allCases.map { $0.count.map { counts[$0] } ?? counts[.inPersonOrPostal] - received(.unknown) }
    }
}

extension CountNetwork {
    /// The row of all places alone: its columns are bound by nothing else.
    static let total: CountNetwork = {
        var network = CountNetwork()
        let outside = network.addNode()
        network.addRow(columns: [Int](repeating: outside, count: CountColumn.allCases.count), isTotal: false, isDecided: false)
        return network
    }()

    /// Rows that add up to a row whose state is decided elsewhere; its units come last. Units are numbered by row, then by column.
    static func table(rows: Int) -> CountNetwork {
        var network = CountNetwork()
        let columns = CountColumn.allCases.map { _ in network.addNode() }
        for _ in 0..<rows { network.addRow(columns: columns, isTotal: false, isDecided: false) }
        network.addRow(columns: columns, isTotal: true, isDecided: true)
        return network
    }

    /// Received flows from the columns through the row's sums to resolved and in process, and out to their columns; the row of the total
    /// closes the circle. Records without a consistent end and those of unknown channel are always published and leave the balance alone.
    private mutating func addRow(columns: [Int], isTotal: Bool, isDecided: Bool) {
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
            let unit = addUnit(weight: isDecided ? nil : column.weight)
            addArc(from: isTotal ? to : from, to: isTotal ? from : to, unit: unit, kind: column.kind, isSum: column.isSum)
        }
    }

    /// Rows of answers (yes, no, not stated), each hidden as a whole, whose sums are known; the row of the total, whose state is decided
    /// elsewhere, comes last. How many did not state it is no secret in itself.
    static func answers(rows: Int) -> CountNetwork {
        var network = CountNetwork()
        let columns = (0..<3).map { _ in network.addNode() }
        for row in 0...rows {
            let isTotal = row == rows
            let node = network.addNode()
            let unit = network.addUnit(weight: isTotal ? nil : 1)
            for (index, column) in columns.enumerated() {
                network.addArc(from: isTotal ? column : node, to: isTotal ? node : column, unit: unit, isSensitive: index < 2)
            }
        }
        return network
    }

    /// The answers of all places together.
    static let totalAnswers: CountNetwork = {
        var network = CountNetwork()
        let (row, columns) = (network.addNode(), network.addNode())
        let unit = network.addUnit(weight: 1)
        for index in 0..<3 { network.addArc(from: row, to: columns, unit: unit, isSensitive: index < 2) }
        return network
    }()
}
