/// A number that a worker was given.
struct Piece: Equatable {
    let index: Int
    /// Whether nothing else may go on beside it. It was in hand when a worker went down, and this tells whether it brings workers down.
    let isAlone: Bool
    let deadline: SuspendingClock.Instant
}

/// What a worker has in hand: a piece that it makes, and the one before, which it only brings to its end meanwhile.
struct WorkInHand {
    private(set) var making: Piece?
    private(set) var finishing: Piece?

    /// Why a worker is to end.
    enum Reason: Equatable {
        /// This number has taken longer than it may.
        case overtime(Int)
        /// The program ends.
        case left
    }

    mutating func begin(_ piece: Piece) { making = piece }

    /// What was made is brought to its end from now on, and another may be begun.
    mutating func turnOver() { (making, finishing) = (nil, making) }

    /// The number that has come to its end.
    mutating func end() -> Int? {
        defer { finishing = nil }
        return finishing?.index
    }

    private var pieces: [Piece] { [finishing, making].compactMap { $0 } }

    var isEmpty: Bool { pieces.isEmpty }

    /// Whether another may be begun beside what is there.
    var hasRoom: Bool { making == nil && finishing?.isAlone != true }

    /// When the first piece has had its time.
    var due: SuspendingClock.Instant? { pieces.map(\.deadline).min() }

    /// The number that has had its time, if any.
    func overdue(at now: SuspendingClock.Instant) -> Int? { pieces.first { now >= $0.deadline }?.index }

    /// What becomes of the numbers where the worker has ended without an answer; nil for one that must be made again, alone. Of two in
    /// hand nobody knows which has brought it down.
    ///
    /// - Parameter reason: why it was to end; nil where it ended of itself.
    func ends(_ reason: Reason?) -> [(index: Int, end: WorkEnd?)] {
        pieces.map { piece in
            switch reason {
            case .left: (piece.index, .left)
            case .overtime(piece.index): (piece.index, .overtime)
            case .overtime: (piece.index, nil)
            case nil: (piece.index, pieces.count > 1 ? nil : .crash)
            }
        }
    }
}

/// What became of a piece of work.
package enum WorkEnd: Sendable, Equatable {
    case answer([UInt8])
    /// The process that worked on it ended before it had an answer.
    case crash
    /// It took longer than it may.
    case overtime
    /// The program was to end.
    case left
}
