internal import Catalogue
internal import Diagnostics
internal import Tabular

/// Where the rows of a table say which commune they are of (Domain.md, "Communes of a province").
enum UnitColumn: Sendable, Hashable {
    /// In this column, from 0.
    case column(Int)
    /// In the titles above the header, for all of them.
    case titles(commune: Int)

    /// The column whose heading says that it names units, where it does name communes; else the one commune that the titles name, unless
    /// the addresses name others; else the addresses, or the column of villages. nil where a table does not say. Throws only where the
    /// system refuses to read.
    static func find(
        in table: SourceTable, of directory: CommuneDirectory, _ recognition: ColumnRecognition, as role: InputRole
    ) throws(SourceError) -> UnitColumn? {
        let units = positions(in: table, UnitHeadings.communes)
        if let found = try Naming(units, in: table, directory).first { return .column(units[found]) }
        var unused = DiagnosticCollector()
        let columns = recognition.columns(of: table, as: role, diagnostics: &unused)
        let places = [Column.address, .village].compactMap { columns?[$0] }
        let naming = try Naming(places, in: table, directory)
        let titles = titles(of: table, directory)
        guard let found = naming.first else { return titles.map(UnitColumn.titles) }
        if let titles, naming.isMostly(titles, at: found) { return .titles(commune: titles) }
        return .column(places[found])
    }

    /// The one commune that the titles above a table name.
    private static func titles(of table: SourceTable, _ directory: CommuneDirectory) -> Int? {
        var named: Set<Int> = []
        for title in table.preamble.flatMap(\.cells) {
            if case .commune(let number) = directory.meaning(of: NameKey(title)) { named.insert(number) }
        }
        return named.count == 1 ? named.first : nil
    }

    /// What the first rows say in some columns.
    private struct Naming {
        private var filled: [Int]
        private var named: [Int]
        private var communes: [[Int: Int]]

        init(_ columns: [Int], in table: SourceTable, _ directory: CommuneDirectory) throws(SourceError) {
            filled = columns.map { _ in 0 }
            named = filled
            communes = columns.map { _ in [:] }
            if columns.isEmpty { return }
            var key = NameKey()
            var (filled, named, communes) = (filled, named, communes)
            try table.forEachRecordOfSample { record in
                guard record.role == .data else { return }
                for (index, column) in columns.enumerated() where !record[column].isEmpty {
                    record[column].content.withBytes { key.fill($0) }
                    filled[index] += 1
                    let meaning = directory.meaning(of: key)
                    if meaning != .nothing { named[index] += 1 }
                    if case .commune(let number) = meaning { communes[index][number, default: 0] += 1 }
                }
            }
            (self.filled, self.named, self.communes) = (filled, named, communes)
        }

        /// The first column in which most of the cells name a unit.
        var first: Int? { filled.indices.first { named[$0] * 2 > filled[$0] } }

        /// Whether most of what a column names is one commune.
        func isMostly(_ commune: Int, at column: Int) -> Bool { communes[column][commune, default: 0] * 2 > named[column] }
    }

    /// Columns with one of these headings, in the order of the headings.
    private static func positions(in table: SourceTable, _ headings: [String]) -> [Int] {
        let keys = table.header.columns.map { HeadingKey.bare($0.name) }
        return headings.flatMap { heading in
            let key = HeadingKey.bare(heading)
            return keys.indices.filter { keys[$0] == key }
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The first column with one of these headings.
    static func position(in table: SourceTable, _ headings: [String]) -> Int? { positions(in: table, headings).first }
}
