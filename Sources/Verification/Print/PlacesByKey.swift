/// Places in a text by a key of what stands there. Keys that look alike share their places: whoever asks compares what stands there.
struct PlacesByKey {
    /// The first place of each slot, and with each place the next of its slot; -1: none.
    private var first: [Int]
    private var entries: [(place: Int, following: Int)] = []

    /// - Parameter count: of the places that there may be.
    init(count: Int) {
        var slots = 256
        while slots < count { slots *= 2 }
        first = [Int](repeating: -1, count: slots)
        entries.reserveCapacity(count)
    }

    private func slot(_ key: UInt32) -> Int { Int(truncatingIfNeeded: key &* 0x9E37_79B1 >> 8) & (first.count - 1) }

    /// Places are added from the last to the first.
    mutating func add(_ place: Int, _ key: UInt32) {
        let slot = slot(key)
        entries.append((place, first[slot]))
        first[slot] = entries.count - 1
    }

    /// In ascending order.
    func places(of key: UInt32) -> Places { Places(entry: first[slot(key)], entries: entries) }

    struct Places: IteratorProtocol {
        fileprivate var entry: Int
        fileprivate let entries: [(place: Int, following: Int)]

        mutating func next() -> Int? {
            guard entry >= 0 else { return nil }
            defer { entry = entries[entry].following }
            return entries[entry].place
        }
    }
}
