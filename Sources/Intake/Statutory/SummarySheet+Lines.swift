internal import Catalogue
internal import Diagnostics
internal import Tabular

extension SummarySheet {
    /// Where the columns of a sheet stand.
    struct Layout {
        let name: Int
        let number: Int?
        let office: Int?
        let counts: [(count: Column, position: Int)]
        private let own: OfficeName
        private let isByUnit: Bool

        init(_ columns: RecognisedColumns, _ counted: [Column], _ own: OfficeName) {
            self.own = own
            isByUnit = columns[.field] == nil
            name = columns[.field] ?? columns[.office] ?? 0
            number = columns[.number] == name ? nil : columns[.number]
            office = columns[.field] == nil ? nil : columns[.office]
            counts = counted.compactMap { count in columns[count].map { (count, $0) } }
        }

        /// - Returns: the row, and the positions of cells that hold something else than a count.
        func line(of record: borrowing Record) -> (line: Line, invalid: [Int]) {
            var values: [Column: Int] = [:]
            var invalid: [Int] = []
            var isFilled = false
            for (count, position) in counts {
                switch CountText(record[position]) {
                case .count(let value):
                    values[count] = value
                    isFilled = true
                case .dash, .blank: values[count] = 0
                case .percent, .invalid: invalid.append(position)
                }
            }
            var ordinal = number.map { record[$0].content.string } ?? ""
            // A title that begins in the column of numbers is none.
            if OrdinalMark(cell: ordinal) == nil { ordinal = "" }
            var label = record[name].content.string
            if label.isEmpty {
                // A merged cell has its text where it begins.
                for index in 0..<record.count where label.isEmpty { label = record[index].content.string }
                if label == ordinal { label = "" }
                // The kind of service in a column of its own, beside a unit's merged cell.
                if !label.contains(where: \.isLetter) {
                    for index in 0..<record.count where !label.contains(where: \.isLetter) { label = record[index].content.string }
                }
            }
            let (mark, rest) = OrdinalMark.divide(label)
            var unit = office.map { record[$0].content.string } ?? ""
            if office == nil, !isByUnit, isFilled {
                // A column of units by whatever heading.
                for index in 0..<record.count where index != name && unit.isEmpty {
                    let cell = record[index].content.string
                    if cell.contains(where: \.isLetter), [.ours, .otherCommune].contains(own.owner(of: cell)) { unit = cell }
                }
            }
            return (
                Line(
                    line: record.line, mark: OrdinalMark(cell: ordinal.isEmpty ? String(mark) : ordinal), name: rest,
                    office: unit, role: record.role,
                    counts: isFilled ? values : [:]), isFilled ? invalid : []
            )
        }
    }

    static func lines(
        of table: SourceTable, _ layout: Layout, _ columns: RecognisedColumns, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (lines: [Line], rows: RowTally, below: TableStart?) {
        var lines: [Line] = []
        var unread: [(line: Int, position: Int)] = []
        let (rows, below) = try table.tally(&diagnostics) { record in
            switch record.role {
            case .header, .otherHeader, .numbering: return record.role.fate
            case .data, .group, .subtotal, .total, .trailing: break
            }
            let (line, invalid) = layout.line(of: record)
            // Of what is nobody's data only the title of the next system counts.
            if record.role == .trailing, !isTitle(line.name) { return .note }
            lines.append(line)
            for position in invalid { unread.append((line.line, position)) }
            return .used
        }
        for (line, position) in unread {
            diagnostics.record(
                .countInvalid(heading: columns.heading(at: position)),
                at: SourceLocation(file: table.path, line: line, column: position + 1))
        }
        return (lines, rows, below)
    }
}
