internal import Diagnostics
internal import JSON

/// so-lieu-thon.csv, read back.
struct VillageRecords {
    private(set) var figures = FigureTable()
    /// Of the whole file.
    let hash: String

    /// The columns after the figure's own value.
    private static let details: [(column: Int, detail: FigureTable.Detail)] = [
        (8, .numerator), (9, .denominator), (10, .missing), (11, .low), (12, .high), (13, .target),
    ]

    init(csv: [UInt8], hash: String = "") {
        self.hash = hash
        var reader = VillageRows(csv)
        _ = reader.row()
        // Rows of one place stand together.
        var last: (cell: ArraySlice<UInt8>, place: FigureTable.Place)?
        while let row = reader.row() {
            guard row.count > 13 else { continue }
            let place: FigureTable.Place
            if let last, last.cell == row[1] {
                place = last.place
            } else {
                place = figures.place(Self.text(String(decoding: row[1], as: UTF8.self)))
                last = (row[1], place)
            }
            let figure = String(decoding: row[4], as: UTF8.self)
            let target = figures.row(at: place, figure)
            figures.set(Self.value(row[6], isOfFact: figure.hasPrefix("facts.")), .value, of: target)
            for (column, detail) in Self.details { figures.set(Self.value(row[column]), detail, of: target) }
        }
    }

    /// Without the mark by which a spreadsheet takes a cell for text and not for a formula.
    private static func text(_ cell: String) -> String {
        let isMarked = cell.first == "'" && cell.dropFirst().first.map("=+-@\t\r\n".contains) == true
        return isMarked ? String(cell.dropFirst()) : cell
    }

    /// - Parameter isOfFact: words may stand in the place of a number.
    private static func value(_ cell: ArraySlice<UInt8>, isOfFact: Bool = false) -> FigureRecords.Value {
        if let number = DecimalNumber(cell) { return .number(number.value) }
        if cell.isEmpty, !isOfFact { return .noData }
        let cell = String(decoding: cell, as: UTF8.self)
        if cell == "*" { return .hidden }
        if let number = Double(cell) { return .number(number) }
        return isOfFact && cell != "…" ? .words(text(cell).asName) : .noData
    }
}

/// The rows of a CSV (RFC 4180), one after the other. A line's end that is missed leaves its row out.
private struct VillageRows {
    private let bytes: [UInt8]
    private var place = 0

    init(_ csv: [UInt8]) { bytes = csv }

    /// The cells of the next row; nil behind the last.
    mutating func row() -> [ArraySlice<UInt8>]? {
        var cells: [ArraySlice<UInt8>] = []
        cells.reserveCapacity(16)
        while let cell = cell() {
            cells.append(cell)
            if bytes[place] == UInt8(ascii: ",") {
                place += 1
            } else {
                place += 2
                return cells
            }
        }
        return nil
    }

    /// Up to the comma or the line's end behind it; nil where neither comes.
    private mutating func cell() -> ArraySlice<UInt8>? {
        let start = place
        passOverLetters()
        while let byte = next {
            if byte == UInt8(ascii: "\"") { return quotedCell(from: start) }
            if byte == UInt8(ascii: ",") || endsLine { return bytes[start..<place] }
            place += 1
            passOverLetters()
        }
        return nil
    }

    /// Whatever cannot end a cell or begin a part in quotation marks.
    private mutating func passOverLetters() {
        place = bytes.withUnsafeBufferPointer { [place] bytes in
            var place = place
            while place < bytes.count, bytes[place] != UInt8(ascii: ","), bytes[place] != UInt8(ascii: "\""),
                bytes[place] != UInt8(ascii: "\r")
            {
                place += 1
            }
            return place
        }
    }

    /// Without the quotation marks around parts of it: two of them within such a part are one.
    private mutating func quotedCell(from start: Int) -> ArraySlice<UInt8>? {
        var cell = bytes[start..<place]
        var isQuoted = false
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, place > start, bytes[place - 1] == byte { cell.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: return cell
            case UInt8(ascii: "\r") where !isQuoted && endsLine: return cell
            default: cell.append(byte)
            }
            place += 1
        }
        return nil
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private var endsLine: Bool { place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n") }
}
