/// Numbers by byte strings: a table with open addressing whose keys lie in one arena, so that nothing is boxed and a look-up allocates
/// nothing.
struct ByteTable: Sendable {
    private struct Slot {
        var hash: UInt32
        var start: UInt32
        var count: UInt32
        /// `free` where the slot holds nothing.
        var value: UInt32
    }

    private static let free = UInt32.max
    /// Slots at first: so many that the few words of a column stand apart.
    private static let smallest = 256
    private var slots: [Slot]
    private var arena: [UInt8] = []
    private(set) var count = 0

    init() {
        slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, value: ByteTable.free), count: ByteTable.smallest)
    }

    @inline(__always) static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: ByteHash.make(key) >> 16)
    }

    @inline(__always) func value(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32? {
        slots.withUnsafeBufferPointer { slots in
            arena.withUnsafeBufferPointer { arena in
                let mask = slots.count - 1
                var index = Int(hash) & mask
                while true {
                    let slot = slots[index]
                    if slot.value == ByteTable.free { return nil }
                    if slot.hash == hash, Int(slot.count) == key.count,
                        ByteTable.isEqual(arena.baseAddress, Int(slot.start), key)
                    {
                        return slot.value
                    }
                    index = (index + 1) & mask
                }
            }
        }
    }

    func value(of key: some Collection<UInt8>) -> UInt32? {
        let found = key.withContiguousStorageIfAvailable { value(of: $0, hash: ByteTable.hash($0)) }
        return found ?? Array(key).withUnsafeBufferPointer { value(of: $0, hash: ByteTable.hash($0)) }
    }

    @inline(__always) private static func isEqual(_ arena: UnsafePointer<UInt8>?, _ start: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let arena = UnsafeRawPointer(arena), let base = UnsafeRawPointer(key.baseAddress) else { return key.isEmpty }
        func differ<Word: FixedWidthInteger>(at offset: Int, _: Word.Type) -> Bool {
            arena.loadUnaligned(fromByteOffset: start &+ offset, as: Word.self) != base.loadUnaligned(fromByteOffset: offset, as: Word.self)
        }
        // The last words overlap those before: whole words are compared without a branch for each byte that is left.
        let count = key.count
        if count >= 16 {
            // Divided as `ByteHash` divides, so that the processor, which has just seen how often that went round, guesses right.
            var index = 0
            while index &+ 16 < count {
                if differ(at: index, UInt64.self) || differ(at: index &+ 8, UInt64.self) { return false }
                index &+= 16
            }
            return !(differ(at: count &- 16, UInt64.self) || differ(at: count &- 8, UInt64.self))
        }
        if count >= 8 { return !differ(at: 0, UInt64.self) && !differ(at: count &- 8, UInt64.self) }
        if count >= 4 { return !differ(at: 0, UInt32.self) && !differ(at: count &- 4, UInt32.self) }
        return (0..<count).allSatisfy { !differ(at: $0, UInt8.self) }
    }

    /// Adds a key that the table does not hold. `value` must be below `UInt32.max`.
    mutating func insert(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32, value: UInt32) {
        if (count + 1) * 2 > slots.count { grow() }
        let slot = Slot(hash: hash, start: UInt32(arena.count), count: UInt32(key.count), value: value)
        arena.append(contentsOf: key)
        put(slot)
        count += 1
    }

    mutating func insert(_ key: [UInt8], value: UInt32) {
        key.withUnsafeBufferPointer { insert($0, hash: ByteTable.hash($0), value: value) }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, value: ByteTable.free), count: old.count * 2)
        for slot in old where slot.value != ByteTable.free { put(slot) }
    }

    private mutating func put(_ slot: Slot) {
        let mask = slots.count - 1
        var index = Int(slot.hash) & mask
        while slots[index].value != ByteTable.free { index = (index + 1) & mask }
        slots[index] = slot
    }
}
