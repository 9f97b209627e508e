/// Places in a text by a key of what stands there. Keys that look alike share their places: whoever asks compares what stands there.
struct PlacesByKey {
    /// The first place of each slot, and behind each place the next of its slot; -1: none.
    private var first: [Int]
    private var following: [Int]

    /// - Parameter count: of the places that there may be.
    init(count: Int) {
        var slots = 256
        while slots < count { slots *= 2 }
        first = [Int](repeating: -1, count: slots)
        following = [Int](repeating: -1, count: count)
    }

    private func slot(_ key: UInt32) -> Int { Int(truncatingIfNeeded: key &* 0x9E37_79B1 >> 8) & (first.count - 1) }

    /// Places are added from the last to the first.
    mutating func add(_ place: Int, _ key: UInt32) {
        let slot = slot(key)
        following[place] = first[slot]
        first[slot] = place
    }

    /// In ascending order.
    func places(of key: UInt32) -> Places { Places(place: first[slot(key)], following: following) }

    struct Places: IteratorProtocol {
        fileprivate var place: Int
        fileprivate let following: [Int]

        mutating func next() -> Int? {
            guard place >= 0 else { return nil }
            defer { place = following[place] }
            return place
        }
    }
}
