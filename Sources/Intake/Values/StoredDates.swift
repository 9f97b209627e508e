internal import Commune

/// Dates that a spreadsheet has understood, as they are stored and as they were meant if it took the day for the month.
struct StoredDates: Sendable, Hashable {
    private(set) var count = 0
    private(set) var largestDay = 0
    /// Whether each is a day with day and month exchanged, too.
    private(set) var canBeExchanged = true
    private(set) var firstStored = Int32.max
    private(set) var lastStored = Int32.min
    private(set) var firstMeant = Int32.max
    private(set) var lastMeant = Int32.min

    mutating func add(_ day: Day) {
        count += 1
        largestDay = max(largestDay, day.day)
        firstStored = min(firstStored, day.rawValue)
        lastStored = max(lastStored, day.rawValue)
        guard let meant = DateOrder.exchanged(day) else {
            canBeExchanged = false
            return
        }
        firstMeant = min(firstMeant, meant.rawValue)
        lastMeant = max(lastMeant, meant.rawValue)
    }

    mutating func add(_ other: StoredDates) {
        count += other.count
        largestDay = max(largestDay, other.largestDay)
        canBeExchanged = canBeExchanged && other.canBeExchanged
        firstStored = min(firstStored, other.firstStored)
        lastStored = max(lastStored, other.lastStored)
        firstMeant = min(firstMeant, other.firstMeant)
        lastMeant = max(lastMeant, other.lastMeant)
    }
}
