/// Names by numbers, one number for names that read the same: what is asked for thousands of times is then found without reading its
/// letters again.
struct NameNumbers: Sendable {
    private(set) var names: [String] = []
    /// A name is compared as Unicode has it only once for each of its spellings: for letters with marks that costs as much as all else.
    private var numbers: [String: Int] = [:]
    private var spellings = SpellingTable()
    /// What a name reads, however it is spelled.
    private let reading: @Sendable (String) -> String

    init(_ reading: @escaping @Sendable (String) -> String = { $0 }) { self.reading = reading }

    /// nil where no name reads so.
    func known(_ name: String) -> Int? {
        var name = name
        return name.withUTF8 { spellings.number(of: $0, hash: SpellingTable.hash(of: $0)) } ?? numbers[reading(name)]
    }

    mutating func number(of name: String) -> Int {
        var name = name
        return name.withUTF8 { number(of: $0) }
    }

    /// - Parameter spelling: UTF-8.
    mutating func number(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = SpellingTable.hash(of: spelling)
        if let number = spellings.number(of: spelling, hash: hash) { return number }
        let name = reading(spelling.text)
        let number = numbers[name] ?? names.count
        if number == names.count {
            names.append(name)
            numbers[name] = number
        }
        spellings.add(spelling, hash: hash, number: number)
        return number
    }
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

    static func hash(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(spelling))
        return hasher.finalize()
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

    /// - Parameter spelling: one that has no number.
    mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, hash: Int, number: Int) {
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
