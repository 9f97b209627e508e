internal import Diagnostics
internal import Tabular

/// What became of the rows of a file that was divided.
package struct DividedRows: Sendable, Hashable {
    /// Rows that went to a commune.
    package var given = 0
    /// Rows that name no commune of the list, or several.
    package var withoutCommune = 0

    package init(given: Int = 0, withoutCommune: Int = 0) {
        self.given = given
        self.withoutCommune = withoutCommune
    }
}

/// Divides the rows of one table among communes, in one pass over its bytes.
struct TableDivision {
    let table: SourceTable
    let directory: CommuneDirectory
    let column: UnitColumn
    let parallelism: Int

    /// Rows of one group.
    private struct Run: Sendable {
        /// The row that names it; nil where the rows go on from the chunk before.
        var group: [UInt8]?
        var parts: [Int: CSVOutput] = [:]
    }

    private struct Part: Sendable {
        var runs = [Run()]
        var rows = DividedRows()
    }

    /// What stands above the rows in hand, and which of it a commune has been given.
    private struct Standing {
        let head: [UInt8]
        private var group: [UInt8] = []
        /// How many groups there were.
        private var number = 0
        private var given: [Int: Int] = [:]

        init(head: [UInt8]) {
            self.head = head
        }

        mutating func begin(_ group: [UInt8]) {
            self.group = group
            number += 1
        }

        /// What a commune is to be given before its next rows.
        mutating func due(_ commune: Int) -> [UInt8] {
            let last = given.updateValue(number, forKey: commune)
            if last == nil { return head + group }
            return last == number ? [] : group
        }
    }

    /// Hands each commune's rows to `sink`, in the order of the table, with titles and header before the first. Returns where another table
    /// begins below. Throws only where the system refuses to read.
    func divide(
        diagnostics: inout DiagnosticCollector, to sink: (_ commune: Int, _ bytes: [UInt8]) -> Void
    ) throws(SourceError) -> (rows: DividedRows, below: TableStart?) {
        var head = CSVOutput(of: table)
        for row in table.head { head.append(row) }
        var standing = Standing(head: head.bytes)
        var rows = DividedRows()
        let below = try table.read(parallelism: parallelism, diagnostics: &diagnostics, { part(of: $0, &$1) }) { part, _ in
            rows.given += part.rows.given
            rows.withoutCommune += part.rows.withoutCommune
            for run in part.runs {
                if let group = run.group { standing.begin(group) }
                for commune in run.parts.keys.sorted() {
                    sink(commune, standing.due(commune) + run.parts[commune]!.bytes)
                }
            }
        }
        return (rows, below)
    }

    private func part(of chunk: TableChunk, _ diagnostics: inout DiagnosticCollector) -> Part {
        var part = Part()
        var meanings = ByteCache<CommuneDirectory.Meaning>(limit: 1 << 16, whenFull: .judgesItself)
        var key = NameKey()
        var found = DiagnosticCollector()
        chunk.forEachRecord(&diagnostics) { record in
            switch record.role {
            case .data: break
            case .group:
                var row = CSVOutput(of: table)
                row.append(record)
                part.runs.append(Run(group: row.bytes))
                return
            case .header, .subtotal, .total, .otherHeader, .numbering, .trailing: return
            }
            guard let commune = commune(of: record, &meanings, &key) else {
                part.rows.withoutCommune += 1
                found.record(.divisionRowWithoutCommune, at: chunk.location(of: record))
                return
            }
            part.rows.given += 1
            part.runs[part.runs.count - 1].parts[commune, default: CSVOutput(of: table)].append(record)
        }
        diagnostics.merge(found)
        return part
    }

    private func commune(
        of record: borrowing Record, _ meanings: inout ByteCache<CommuneDirectory.Meaning>, _ key: inout NameKey
    ) -> Int? {
        let position: Int
        switch column {
        case .titles(let commune): return commune
        case .column(let column): position = column
        }
        let field = record[position].content
        let hash = UInt32(truncatingIfNeeded: ByteHash.make(field.raw))
        let meaning: CommuneDirectory.Meaning
        if let known = meanings.meaning(of: field.raw, hash: hash) {
            meaning = known
        } else {
            field.withBytes { key.fill($0) }
            meaning = directory.meaning(of: key)
            meanings.keep(meaning, of: field.raw, hash: hash)
        }
        if case .commune(let number) = meaning { return number }
        return nil
    }
}
