internal import Commune

/// A name's key, folded into 128 bits to find the same one again. The name itself is not kept.
struct NameFingerprint: Sendable, Hashable {
    fileprivate private(set) var low: UInt64 = 0x243F_6A88_85A3_08D3
    fileprivate private(set) var high: UInt64 = 0x1319_8A2E_0370_7344
    let isEmpty: Bool

    /// - Parameter key: bytes of a `NameKey`; none where there is no name.
    init(_ key: [UInt8]) {
        isEmpty = key.isEmpty
        for byte in key { mix(UInt64(byte) + 1) }
    }

    fileprivate mutating func mix(_ word: UInt64) {
        low = NameFingerprint.fold(low ^ word, 0x9E37_79B9_7F4A_7C15)
        high = NameFingerprint.fold(high ^ word, 0xD6E8_FEB8_6659_FD93)
    }

    private static func fold(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let (high, low) = (value &+ factor).multipliedFullWidth(by: factor)
        return high ^ low &+ value.byteSwapped
    }
}

/// What tells whether two rows are the same person: name, birth and village, folded into 128 bits.
struct PersonFingerprint: Sendable, Hashable {
    private let low: UInt64
    private let high: UInt64

    /// nil where the name or the birth is blank: then nothing says that two rows are one person.
    init?(name: NameFingerprint, birth: BirthText, place: Place) {
        guard !name.isEmpty else { return nil }
        let parts: (UInt64, UInt64)
        switch birth {
        case .day(let day): parts = (1, UInt64(bitPattern: Int64(day.rawValue)))
        case .year(let year): parts = (2, UInt64(year))
        case .age(let age): parts = (3, UInt64(age))
        case .blank, .invalid: return nil
        }
        let village: UInt64 = if case .village(let id) = place { UInt64(id.rawValue) } else { .max }
        var person = name
        person.mix(parts.0)
        person.mix(parts.1)
        person.mix(village)
        (low, high) = (person.low, person.high)
    }
}
