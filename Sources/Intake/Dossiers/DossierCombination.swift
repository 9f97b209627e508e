internal import Catalogue
internal import Commune
internal import Threading

/// One dossier per code over all exports: the later export wins as a whole, but what it has no column for is kept from the earlier.
///
/// Later is the export that says how dossiers stand, if only one does; else the one that covers later days (its own "đến ngày", else its newest date), then the later file name; within an export the
/// later row. The status is not kept: where a later export has none, its dates say how the dossier stands.
struct DossierCombination {
    /// A row whose code stands once more in the same file.
    struct Repetition: Sendable, Hashable, Comparable {
        var file: Int
        /// Of the row that lost, and of the one that counts.
        var line: UInt32
        var winningLine: UInt32

        static func < (left: Repetition, right: Repetition) -> Bool {
            (left.file, left.line, left.winningLine) < (right.file, right.line, right.winningLine)
        }
    }

    private(set) var repetitions: [Repetition] = []
    /// Rows that lost, by file.
    private(set) var duplicates: [Int]

    private let files: [DossierFile]
    private let parallelism: Int
    /// What a later file keeps from an earlier one: what it has no column for itself, by later file.
    private let kept: [Kept]
    private let statesPayment: [Bool]

    /// In `DossierStore.lines`: the row lost.
    private static let lost = UInt32.max
    private static let bucketBits = 8

    init(_ files: [DossierFile], parallelism: Int) {
        self.files = files
        self.parallelism = max(1, parallelism)
        duplicates = Array(repeating: 0, count: files.count)
        kept = files.map { Kept(missing: $0) }
        statesPayment = files.map { $0.columns.contains(.payment) }
    }

    /// Removes what lost from the store.
    mutating func combine(_ store: inout DossierStore) {
        let order = files.indices.sorted {
            let (left, right) = (files[$0], files[$1])
            // What says nothing of how a dossier stands takes it from no other.
            if left.statesOutcome != right.statesOutcome { return right.statesOutcome }
            if left.exportDay != right.exportDay { return (left.exportDay ?? Self.never) < (right.exportDay ?? Self.never) }
            let (leftName, rightName) = (Self.name(left.input.path), Self.name(right.input.path))
            return leftName != rightName ? Self.precedes(leftName, rightName) : Self.precedes(left.input.path, right.input.path)
        }
        let ranges = order.map { files[$0].range }
        let outcomes = outcomes(&store, ranges)
        var lostCount = 0
        for outcome in outcomes {
            repetitions += outcome.repetitions
            for (file, count) in outcome.duplicates.enumerated() {
                duplicates[file] += count
                lostCount += count
            }
        }
        repetitions.sort()
        if lostCount > 0 {
            var place = 0
            for index in store.dossiers.indices where store.lines[index] != Self.lost {
                if place != index {
                    store.dossiers[place] = store.dossiers[index]
                    store.codes[place] = store.codes[index]
                }
                place += 1
            }
            store.dossiers.removeLast(store.dossiers.count - place)
            store.codes.removeLast(store.codes.count - place)
        }
        store.lines = []
    }

    private static let never = Day(rawValue: .min)

    private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

    private static func precedes(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    // MARK: - Buckets

    private struct Outcome: Sendable {
        var repetitions: [Repetition] = []
        var duplicates: [Int]
    }

    /// A dossier in a bucket: 32 bits of its code, which hardly ever agree by chance within a bucket, and where it stands, plus one.
    private struct Entry {
        var code: UInt32
        var place: UInt32

        static let none = Entry(code: 0, place: 0)
        var index: Int { Int(place) &- 1 }
    }

    /// The dossiers of a part of the store, divided into buckets.
    private struct Division: Sendable {
        /// Where each bucket begins, and where the last ends.
        var starts: [Int]
        var entries: [Entry]
    }

    /// Codes are divided by their first bits into buckets whose tables fit a processor's cache. Each worker divides its share of the
    /// dossiers, then settles its share of the buckets.
    private func outcomes(_ store: inout DossierStore, _ ranges: [Range<Int>]) -> [Outcome] {
        let isLarge = store.codes.count > 1 << 15
        let bits = isLarge ? Self.bucketBits : 0
        let workers = isLarge ? parallelism : 1
        let shares = Self.shares(of: ranges, count: workers)
        return store.codes.withUnsafeBufferPointer { codes in
            store.dossiers.withUnsafeMutableBufferPointer { dossiers in
                store.lines.withUnsafeMutableBufferPointer { lines in
                    // A dossier belongs to one bucket by its code, so no two workers touch the same.
                    nonisolated(unsafe) let (codes, dossiers, lines) = (codes, dossiers, lines)
                    let divisions = Workers.map(workers) { Self.divide(codes, shares[$0], bits: bits) }
                    return Workers.map(workers) { worker in
                        let buckets = ((1 << bits) * worker / workers)..<((1 << bits) * (worker + 1) / workers)
                        return settle(buckets, of: divisions, codes, dossiers, lines)
                    }
                }
            }
        }
    }

    /// The ranges, in their order, cut into so many parts of about the same length.
    private static func shares(of ranges: [Range<Int>], count: Int) -> [[Range<Int>]] {
        let total = ranges.reduce(0) { $0 + $1.count }
        return (0..<count).map { share in
            var before = 0
            return ranges.map { range in
                defer { before += range.count }
                let low = min(max(total * share / count - before, 0), range.count)
                let high = min(max(total * (share + 1) / count - before, 0), range.count)
                return range.lowerBound + low..<range.lowerBound + high
            }
        }
    }

    /// Divides the dossiers of some ranges, in the order in which later ones win.
    private static func divide(_ codes: UnsafeBufferPointer<UInt64>, _ ranges: [Range<Int>], bits: Int) -> Division {
        func bucket(_ index: Int) -> Int { bits == 0 ? 0 : Int(truncatingIfNeeded: codes[index] >> UInt64(64 &- bits)) }
        var counts = [Int](repeating: 0, count: 1 << bits)
        for range in ranges {
            for index in range { counts[bucket(index)] &+= 1 }
        }
        var starts = [0]
        for count in counts { starts.append(starts.last! + count) }
        let total = starts.last!
        let entries = [Entry](unsafeUninitializedCapacity: total) { entries, initialized in
            var places = starts
            for range in ranges {
                for index in range {
                    let bucket = bucket(index)
                    entries.initializeElement(
                        at: places[bucket],
                        to: Entry(code: UInt32(truncatingIfNeeded: codes[index]), place: UInt32(truncatingIfNeeded: index &+ 1)))
                    places[bucket] &+= 1
                }
            }
            initialized = total
        }
        return Division(starts: starts, entries: entries)
    }

    private func settle(
        _ buckets: Range<Int>, of divisions: [Division], _ codes: UnsafeBufferPointer<UInt64>,
        _ dossiers: UnsafeMutableBufferPointer<Dossier>, _ lines: UnsafeMutableBufferPointer<UInt32>
    ) -> Outcome {
        var outcome = Outcome(duplicates: Array(repeating: 0, count: files.count))
        /// The last entry of each code.
        var table: [Entry] = []
        for bucket in buckets {
            let count = divisions.reduce(0) { $0 + $1.starts[bucket + 1] - $1.starts[bucket] }
            var size = 64
            while size < count * 2 { size *= 2 }
            table.removeAll(keepingCapacity: true)
            table.append(contentsOf: repeatElement(.none, count: size))
            table.withUnsafeMutableBufferPointer { table in
                for division in divisions {
                    for entry in division.entries[division.starts[bucket]..<division.starts[bucket + 1]] {
                        var slot = Int(truncatingIfNeeded: entry.code) & (size &- 1)
                        while table[slot].place != 0 {
                            let other = table[slot]
                            if other.code == entry.code, codes[other.index] == codes[entry.index] {
                                replace(other.index, by: entry.index, dossiers, lines, &outcome)
                                break
                            }
                            slot = (slot &+ 1) & (size &- 1)
                        }
                        table[slot] = entry
                    }
                }
            }
        }
        return outcome
    }

    private func replace(
        _ earlier: Int, by later: Int, _ dossiers: UnsafeMutableBufferPointer<Dossier>, _ lines: UnsafeMutableBufferPointer<UInt32>,
        _ outcome: inout Outcome
    ) {
        let file = Int(dossiers[earlier].file)
        outcome.duplicates[file] += 1
        if file == Int(dossiers[later].file) {
            outcome.repetitions.append(Repetition(file: file, line: lines[earlier], winningLine: lines[later]))
        } else {
            kept[Int(dossiers[later].file)].keep(dossiers[earlier], in: &dossiers[later], statesPayment: statesPayment[file])
        }
        lines[earlier] = Self.lost
    }
}

/// What a file has no column for.
private struct Kept: Sendable {
    private let columns: Set<DossierColumn>
    private let hasPlace: Bool

    init(missing file: DossierFile) {
        columns = Set(DossierColumn.allCases).subtracting(file.columns)
        hasPlace = file.hasPlace
    }

    func keep(_ earlier: Dossier, in later: inout Dossier, statesPayment: Bool) {
        if columns.contains(.channel) { later.channel = earlier.channel }
        if columns.contains(.fee) { later.fee = earlier.fee }
        if columns.contains(.payment) {
            later.payment = earlier.payment
            // An export that asks for the payment and names neither a way nor an amount says that there was no fee.
            if statesPayment, later.payment == .unknown, later.fee == .unknown { later.fee = .no }
        }
        if columns.contains(.rating) { later.rating = earlier.rating }
        if columns.contains(.level) { later.level = earlier.level }
        if columns.contains(.digitised) { later.digitised = earlier.digitised }
        if columns.contains(.electronicResult) { later.electronicResult = earlier.electronicResult }
        if columns.contains(.field) { later.field = earlier.field }
        if columns.contains(.procedure) { later.procedure = earlier.procedure }
        if columns.contains(.due) { later.due = earlier.due }
        if !hasPlace { later.place = earlier.place }
    }
}
