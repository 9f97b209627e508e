package import Catalogue

/// A finished form 06a as a system wrote it: counts that are stated, not counted here.
package struct StatedTable: Sendable, Hashable {
    /// A field (lĩnh vực) of one system.
    package struct Row: Sendable, Hashable {
        package var field: String
        /// What the form has columns for, and its cells could be read.
        package var counts: [DossierCount: Int]

        package init(field: String, counts: [DossierCount: Int]) {
            self.field = field
            self.counts = counts
        }
    }

    /// A system that the office works in: since July 2025 that of the ministries and that of the province, each with the same fields.
    package struct System: Sendable, Hashable {
        /// "Trên Hệ thống các Bộ"; empty where the form is not divided.
        package var name: String
        package var rows: [Row]

        package init(name: String, rows: [Row]) {
            self.name = name
            self.rows = rows
        }

        /// The sum of its rows.
        package var total: [DossierCount: Int] { StatedTable.sum(rows.map(\.counts)) }
    }

    /// Relative to the folder, with `/`.
    package var path: String
    /// The days that it says it covers.
    package var covers: Period?
    package var systems: [System]

    package init(path: String, covers: Period?, systems: [System]) {
        self.path = path
        self.covers = covers
        self.systems = systems
    }

    /// The sum of all systems' rows.
    package var total: [DossierCount: Int] { Self.sum(systems.map(\.total)) }

    /// Sums of what all of the counts state.
    package static func sum(_ counts: [[DossierCount: Int]]) -> [DossierCount: Int] {
        guard let first = counts.first else { return [:] }
        return counts.dropFirst().reduce(first) { sum, next in
            sum.reduce(into: [:]) { total, entry in
                if let other = next[entry.key] { total[entry.key] = entry.value + other }
            }
        }
    }
}
