/// Which numbers of a run are given out, and what became of them.
struct WorkShift {
    private let count: Int
    private let timeLimit: Duration
    private var next = 0
    /// Numbers that must be made again, each alone.
    private var again: [Int] = []
    /// What became of those that are not told yet.
    private var ends: [Int: WorkEnd] = [:]
    private var told = 0
    private(set) var done = 0
    /// What ends the run early.
    var signal: Int32?

    init(count: Int, timeLimit: Duration) {
        self.count = count
        self.timeLimit = timeLimit
    }

    /// Whether there is nothing left to wait for.
    var isOver: Bool { told == count }

    /// The next piece for a worker; nil where there is none for it.
    ///
    /// - Parameter isFree: whether it has nothing else in hand.
    mutating func take(isFree: Bool, at now: SuspendingClock.Instant) -> Piece? {
        guard signal == nil else { return nil }
        if isFree, !again.isEmpty { return Piece(index: again.removeFirst(), isAlone: true, deadline: now + timeLimit) }
        guard next < count else { return nil }
        next += 1
        return Piece(index: next - 1, isAlone: false, deadline: now + timeLimit)
    }

    /// A piece that nobody could be found for.
    mutating func putBack(_ piece: Piece) { again.insert(piece.index, at: 0) }

    /// - Parameter end: nil where it must be made again.
    mutating func finish(_ index: Int, _ end: WorkEnd?) {
        guard let end else { return again.append(index) }
        ends[index] = end
        done += 1
    }

    /// Tells what became of numbers, in their order, as far as it is known of each.
    mutating func tell(_ each: (Int, WorkEnd) -> Void) {
        while let end = ends.removeValue(forKey: told) {
            each(told, end)
            told += 1
        }
    }

    /// Tells all that is not told: what is not known of was left.
    mutating func tellRest(_ each: (Int, WorkEnd) -> Void) {
        for index in told..<count { each(index, ends[index] ?? .left) }
        told = count
    }
}
