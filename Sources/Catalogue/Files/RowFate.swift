/// What becomes of a row of an input file; the raw value is its name in bao-cao.json.
package enum RowFate: String, Sendable, Hashable, CaseIterable {
    /// It counts.
    case used = "accepted"
    /// It says again what another row says, here or in another file.
    case duplicate = "duplicates"
    /// It should count, and cannot: each is told.
    case rejected
    /// It sums up others.
    case total = "totals"
    /// It names the rows below.
    case group = "groups"
    /// A header, wherever it stands, or a row that numbers the columns.
    case header = "headers"
    /// Titles above the table; places, dates, signatures and notes below.
    case note = "notes"
    /// Rows of a form with nothing but zeros in them, and examples.
    case filler = "fillers"
    case blank
    /// A row of a file that is not read.
    case unread

    /// Rows that were meant as data of a file that is read.
    package var isData: Bool { self == .used || self == .duplicate || self == .rejected }
}

/// Where the rows of an input file went. Each is counted in one place and can only be moved from there to another, so that the places
/// together are all of the file's rows.
package struct RowTally: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var used = 0
    private var duplicate = 0
    private var rejected = 0
    private var total = 0
    private var group = 0
    private var header = 0
    private var note = 0
    private var filler = 0
    private var blank = 0
    private var unread = 0

    package init(dictionaryLiteral elements: (RowFate, Int)...) {
        for (fate, count) in elements { self[fate] += count }
    }

    package private(set) subscript(fate: RowFate) -> Int {
        get {
            switch fate {
            case .used: used
            case .duplicate: duplicate
            case .rejected: rejected
            case .total: total
            case .group: group
            case .header: header
            case .note: note
            case .filler: filler
            case .blank: blank
            case .unread: unread
            }
        }
        set {
            switch fate {
            case .used: used = newValue
            case .duplicate: duplicate = newValue
            case .rejected: rejected = newValue
            case .total: total = newValue
            case .group: group = newValue
            case .header: header = newValue
            case .note: note = newValue
            case .filler: filler = newValue
            case .blank: blank = newValue
            case .unread: unread = newValue
            }
        }
    }

    /// Counts more rows.
    package mutating func count(_ fate: RowFate, rows: Int = 1) { self[fate] += rows }

    /// Counts rows elsewhere that were counted in one place.
    ///
    /// - Precondition: so many were.
    package mutating func move(_ count: Int = 1, from place: RowFate, to other: RowFate) {
        precondition(0...self[place] ~= count, "a row can be moved only from where it was counted")
        self[place] -= count
        self[other] += count
    }

    package mutating func add(_ other: RowTally) {
        for fate in RowFate.allCases { self[fate] += other[fate] }
    }

    /// All rows of the file.
    package var all: Int { RowFate.allCases.reduce(0) { $0 + self[$1] } }

    /// Rows that were meant as data: used + duplicates + rejected.
    package var data: Int { RowFate.allCases.reduce(0) { $1.isData ? $0 + self[$1] : $0 } }
}
