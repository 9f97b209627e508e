internal import Commune

/// Texts whose village was not certain, grouped by how they are written. Those of several chunks merge in the order of the file.
package struct PlaceStatistics: Sendable {
    enum Reason: Sendable, Hashable {
        case unmatched
        /// A village of ours, but not of the former commune named here.
        case elsewhere(String)
        /// A village of ours, written with a former commune that the list lacks.
        case formerUnknown
        /// More than one village fits.
        case ambiguous([VillageID])
        /// Matched by its letters without marks: the last resort.
        case withoutMarks(VillageID)
        /// An address that names no village.
        case noVillagePart
    }

    /// One way of writing.
    struct Entry: Sendable {
        let reason: Reason
        /// As first written; empty where it may not be quoted.
        let form: String
        let isColumn: Bool
        var count: Int
        /// Line of the first record that has it.
        var line: Int
    }

    private struct Key: Sendable, Hashable {
        let reason: Reason
        let form: [UInt8]
        let isColumn: Bool
    }

    private(set) var entries: [Entry] = []
    private var keys: [Key] = []
    private var indices: [Key: Int] = [:]
    /// Records with neither village nor address, and the line of the first.
    private(set) var blank = (count: 0, line: 0)
    /// Different forms above which only their number is told.
    private static let limit = 4096
    /// Whether some forms were counted without being kept apart.
    private(set) var isOverfull = false

    package init() {}

    /// Counts a text and returns its index for `count`.
    mutating func note(_ reason: Reason, form: String, key: [UInt8], isColumn: Bool, line: Int) -> Int {
        add(Key(reason: reason, form: key, isColumn: isColumn), Entry(reason: reason, form: form, isColumn: isColumn, count: 1, line: line))
    }

    mutating func count(_ index: Int) { entries[index].count += 1 }

    mutating func noteBlank(line: Int) {
        if blank.count == 0 { blank.line = line }
        blank.count += 1
    }

    private mutating func add(_ key: Key, _ entry: Entry) -> Int {
        if let index = indices[key] {
            entries[index].count += entry.count
            return index
        }
        if entries.count >= PlaceStatistics.limit, !key.form.isEmpty {
            // One place for all the rest; what is told of them is the same however the file was divided.
            isOverfull = true
            return add(
                Key(reason: .unmatched, form: [], isColumn: key.isColumn),
                Entry(reason: .unmatched, form: "", isColumn: key.isColumn, count: entry.count, line: entry.line))
        }
        indices[key] = entries.count
        keys.append(key)
        entries.append(entry)
        return entries.count - 1
    }

    /// Adds what the next part of the same file has.
    package mutating func merge(_ next: PlaceStatistics) {
        for (key, entry) in zip(next.keys, next.entries) { _ = add(key, entry) }
        if blank.count == 0 { blank.line = next.blank.line }
        blank.count += next.blank.count
        isOverfull = isOverfull || next.isOverfull
    }

    /// Corrects the lines where they were counted from a part's first line, as `DiagnosticCollector.shiftLines` does.
    package mutating func shiftLines(by lines: Int) {
        for index in entries.indices { entries[index].line += lines }
        blank.line += lines
    }
}
