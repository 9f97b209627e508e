internal import JSON

/// The rows of a CSV that a spreadsheet opens (RFC 4180), with a byte order mark, so that Excel sees UTF-8.
struct SpreadsheetRows {
    private(set) var bytes = Array("\u{FEFF}".utf8)
    /// Written out: what all rows begin with until it is said anew.
    private var lead: [UInt8] = []
    /// No cell stands in the row yet.
    private var isAtStart = true

    init() { bytes.reserveCapacity(1 << 16) }

    /// A row of its own.
    mutating func add(_ cells: [String]) {
        for cell in cells { add(cell) }
        end()
    }

    /// The next rows begin with these cells.
    mutating func beginRows(with cells: [String]) {
        lead.removeAll(keepingCapacity: true)
        for (place, cell) in cells.enumerated() {
            if place > 0 { lead.append(UInt8(ascii: ",")) }
            SpreadsheetCell.append(cell, to: &lead)
        }
    }

    mutating func begin() {
        bytes += lead
        isAtStart = lead.isEmpty
    }

    mutating func end() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        isAtStart = true
    }

    mutating func add(_ text: String) {
        beginCell()
        SpreadsheetCell.append(text, to: &bytes)
    }

    /// Cells in which nothing stands.
    mutating func addBlanks(_ count: Int) {
        for _ in 0..<count { beginCell() }
    }

    /// A number with a decimal point, or what stands where there is none.
    mutating func add(_ value: Double?, or absent: String) {
        guard let value else { return add(absent) }
        addNumber(isNegative: value < 0) { JSONText.append(value, to: &$0) }
    }

    mutating func add(_ value: Int?, or absent: String) {
        guard let value else { return add(absent) }
        addNumber(isNegative: value < 0) { JSONText.append(value, to: &$0) }
    }

    /// Only what begins with a sign could be taken for a formula.
    private mutating func addNumber(isNegative: Bool, _ write: (inout OutputSpan<UInt8>) -> Void) {
        beginCell()
        guard isNegative else { return bytes.append(addingCapacity: JSONText.longestNumber, initializingWith: write) }
        let number = [UInt8](capacity: JSONText.longestNumber, initializingWith: write)
        number.withUnsafeBufferPointer { SpreadsheetCell.append($0, to: &bytes) }
    }

    private mutating func beginCell() {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
    }
}
