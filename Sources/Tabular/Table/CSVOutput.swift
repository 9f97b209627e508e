/// Bytes of RFC 4180 records that wait to be written: comma, quotes where needed, CR LF.
package struct CSVOutput: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// What stands for the end of a line within a cell; nil where that stands there itself.
    var lineBreak: UInt8?

    init(lineBreak: UInt8?) {
        self.lineBreak = lineBreak
    }

    /// - Parameter table: where the records come from.
    package init(of table: SourceTable) {
        self.init(lineBreak: table.sheet == nil ? nil : TableOrigin.lineBreak)
    }

    /// Adds a record as it stands.
    package mutating func append(_ record: borrowing Record) {
        for index in 0..<record.count {
            record[index].withBytes { append($0, isFirst: index == 0) }
        }
        endRecord()
    }

    /// Adds a record of texts.
    package mutating func append(_ cells: [String]) {
        for (column, cell) in cells.enumerated() { append(cell, isFirst: column == 0) }
        endRecord()
    }

    mutating func append(_ text: String, isFirst: Bool) {
        var text = text
        text.withUTF8 { append($0, isFirst: isFirst) }
    }

    mutating func append(_ field: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        if !isFirst { bytes.append(0x2C) }
        guard field.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == lineBreak }) else {
            bytes.append(contentsOf: field)
            return
        }
        bytes.append(0x22)
        for byte in field {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte == lineBreak ? 0x0A : byte)
        }
        bytes.append(0x22)
    }

    mutating func endRecord() {
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    mutating func flush(to sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        try bytes.withUnsafeBytes { if !$0.isEmpty { try sink($0) } }
        bytes.removeAll(keepingCapacity: true)
    }
}

extension SourceTable {
    /// What stands above the records, as records of its own: the titles, and the rows of the header with their cells as they stand.
    package var head: [[String]] { preamble.map(\.cells) + shape.headerRows }
}
