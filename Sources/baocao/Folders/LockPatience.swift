/// How long a run waits for another that holds the place of its results.
struct LockPatience: Sendable {
    /// nil: until the other one is done.
    let seconds: Int?

    static let none = LockPatience(seconds: 0)

    /// Says again and again, as long as one waits, that one shall ask once more.
    struct Waiting {
        private let end: SuspendingClock.Instant?

        init(_ patience: LockPatience) {
            end = patience.seconds.map { SuspendingClock.now + .seconds($0) }
        }

        var isOver: Bool { end.map { SuspendingClock.now >= $0 } ?? false }
    }
}
