/// Names by numbers, one number for names that read the same: what is asked for thousands of times is then found without reading its
/// letters again.
struct NameNumbers: Sendable {
    private(set) var names: [String] = []
    private var spellings = SpellingTable()
    /// Of names that cannot be spelled in plain letters: to compare them as Unicode has them takes longer than all else.
    private var others: [String: Int] = [:]
    /// What a name reads, however it is spelled.
    private let reading: @Sendable (String) -> String

    init(_ reading: @escaping @Sendable (String) -> String = { $0 }) { self.reading = reading }

    /// nil where no name reads so.
    func known(_ name: String) -> Int? { spellings.number(of: name) ?? number(reading: reading(name)) }

    mutating func number(of name: String) -> Int {
        var name = name
        return name.withUTF8 { number(of: $0) }
    }

    /// - Parameter spelling: UTF-8.
    mutating func number(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = SpellingTable.hash(of: spelling)
        if let number = spellings.number(of: spelling, hash: hash) { return number }
        let name = reading(spelling.text)
        let number = number(reading: name) ?? names.count
        if number == names.count { names.append(name) }
        if let plain = name.plainSpelling { spellings.add(plain, number: number) } else { others[name] = number }
        spellings.add(spelling, hash: hash, number: number)
        return number
    }

    private func number(reading name: String) -> Int? { name.plainSpelling.map { spellings.number(of: $0) } ?? others[name] }
}

/// Numbers by the bytes of names.
private struct SpellingTable: Sendable {
    private struct Spelling {
        let hash: Int
        let bytes: Range<Int>
        let number: Int
    }

    private var spellings: [Spelling] = []
    /// Spelling after spelling.
    private var bytes: [UInt8] = []
    /// Places in `spellings` from where their hashes lead; -1: none.
    private var slots = [Int32](repeating: -1, count: 128)

    /// Nobody who writes a file can know which names get the same hash: that needs the seed.
    static func hash(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
        var hash = seed ^ UInt64(truncatingIfNeeded: spelling.count)
        let bytes = UnsafeRawBufferPointer(spelling)
        var place = 0
        while place + 8 <= bytes.count {
            hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        return Int(truncatingIfNeeded: mixed(hash, rest))
    }

    private static let seed = UInt64.random(in: .min ... .max)

    /// Both halves of a product: each of its bits depends on all bits of both.
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: seed | 1)
        return product.high ^ product.low
    }

    func number(of name: String) -> Int? {
        var name = name
        return name.withUTF8 { number(of: $0, hash: Self.hash(of: $0)) }
    }

    func number(of spelling: UnsafeBufferPointer<UInt8>, hash: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var slot = hash & (slots.count - 1)
            while slots[slot] >= 0 {
                let known = spellings[Int(slots[slot])]
                if known.hash == hash, bytes.part(known.bytes).hasSameBytes(as: spelling) { return known.number }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    mutating func add(_ spelling: String, number: Int) {
        var spelling = spelling
        spelling.withUTF8 { add($0, hash: Self.hash(of: $0), number: number) }
    }

    mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, hash: Int, number: Int) {
        guard self.number(of: spelling, hash: hash) == nil else { return }
        spellings.append(Spelling(hash: hash, bytes: bytes.count..<bytes.count + spelling.count, number: number))
        bytes.append(contentsOf: spelling)
        if spellings.count * 2 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 2)
            for place in spellings.indices { enter(place) }
        } else {
            enter(spellings.count - 1)
        }
    }

    private mutating func enter(_ place: Int) {
        var slot = spellings[place].hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place)
    }
}
