internal import Commune
internal import Diagnostics

/// A household's or a village's row between reading and the search for counts that are given twice.
struct CountedRow {
    var answer: CountedAnswer
    /// Key of the household's head; empty for a village's totals. Forgotten with the row.
    var head: [UInt8] = []
    var line: Int
    var isSuperseded = false
}

/// Finds counts that a folder gives twice, so that nobody counts twice: totals of one village, wherever they stand, and the households of
/// two versions of one form. The later count holds, by the day of the survey, then as read.
///
/// Heads of households share names. So the n-th of a name in one file repeats the n-th in another only where half of the smaller file
/// stands in the other. Where waves are told apart, the count before the campaign is no repetition of the one after: it is kept for its wave.
struct RepeatedCounts {
    private struct Key: Hashable {
        let place: Place
        let head: [UInt8]
        /// How many rows of the file before this one have the same place and head; 0 for totals.
        let ordinal: Int
    }

    private struct Position {
        let part: Int
        let row: Int
    }

    let waves: WaveDays?

    /// Marks the rows that a later one replaces, and tells of each.
    func mark(in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector) {
        markTotals(in: &parts, &diagnostics)
        let households = parts.indices.filter { parts[$0].input.kind == .households }
        let rows = households.map { keys(of: parts[$0]) }
        for (index, later) in households.enumerated() {
            for (other, earlier) in households[..<index].enumerated() {
                let shared = rows[index].keys.filter { rows[other][$0] != nil }
                guard 2 * shared.count >= min(rows[index].count, rows[other].count) else { continue }
                for (key, row) in rows[index].sorted(by: { $0.value < $1.value }) {
                    guard let there = rows[other][key], !parts[earlier].counts[there].isSuperseded, !parts[later].counts[row].isSuperseded
                    else { continue }
                    _ = replace(Position(part: earlier, row: there), Position(part: later, row: row), in: &parts, &diagnostics)
                }
            }
        }
    }

    private func markTotals(in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector) {
        var latest: [Key: Position] = [:]
        for part in parts.indices where parts[part].input.kind == .villageTotals {
            for row in parts[part].counts.indices {
                guard let key = key(of: parts[part].counts[row], ordinal: 0) else { continue }
                let here = Position(part: part, row: row)
                latest[key] = latest[key].map { replace($0, here, in: &parts, &diagnostics) } ?? here
            }
        }
    }

    /// Row by key, of a file of households.
    private func keys(of part: SurveyReader.Part) -> [Key: Int] {
        var rows: [Key: Int] = [:]
        for row in part.counts.indices where !part.counts[row].head.isEmpty {
            var ordinal = 0
            while let key = key(of: part.counts[row], ordinal: ordinal) {
                if rows[key] == nil {
                    rows[key] = row
                    break
                }
                ordinal += 1
            }
        }
        return rows
    }

    /// nil for what belongs to no village.
    private func key(of row: CountedRow, ordinal: Int) -> Key? {
        guard case .village = row.answer.place else { return nil }
        return Key(place: row.answer.place, head: row.head, ordinal: ordinal)
    }

    /// - Returns: the position of the row that holds.
    private func replace(
        _ there: Position, _ here: Position, in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector
    ) -> Position {
        let then = parts[there.part].counts[there.row].answer.surveyed
        let now = parts[here.part].counts[here.row].answer.surveyed
        let isOlder = WaveDays.isLater(then, than: now, waves)
        let (kept, left) = isOlder ? (there, here) : (here, there)
        if let waves, waves.areApart(then, now) {
            parts[left.part].counts[left.row].answer.isAskedAgain = true
            return kept
        }
        parts[left.part].counts[left.row].isSuperseded = true
        parts[left.part].countDuplicate()
        let (file, line) = (parts[kept.part].input.path, parts[kept.part].counts[kept.row].line)
        diagnostics.record(
            parts[left.part].input.kind == .households
                ? .surveyHouseholdTwice(file: file, line: line) : .surveyVillageTwice(file: file, line: line),
            at: SourceLocation(file: parts[left.part].input.path, line: parts[left.part].counts[left.row].line))
        return kept
    }
}

extension WaveDays {
    /// Whether an answer that was read first is nevertheless the later one: by its day, or by its wave where only one has a day.
    static func isLater(_ then: Day?, than now: Day?, _ waves: WaveDays?) -> Bool {
        if let then, let now { return then > now }
        return waves.map { $0.wave(of: then) > $0.wave(of: now) } ?? false
    }

    /// Whether two answers belong to different waves. One without a day is of the first.
    func areApart(_ first: Day?, _ second: Day?) -> Bool { wave(of: first) != wave(of: second) }
}
