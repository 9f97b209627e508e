internal import Synchronization
internal import Tabular

/// What parts of multi-select cells mean, by their bytes: the surveys of the communes that are read one after another name the same
/// services. So few are kept, and so short ones, that they need some hundred kilobytes, whatever stands in the files.
struct PartMemory: ~Copyable, Sendable {
    /// Of forms in Vietnamese, and of those in English.
    static let usual = PartMemory(isEnglish: false)
    static let english = PartMemory(isEnglish: true)

    private let isEnglish: Bool
    private let meanings = Mutex(ByteCache<PartMeaning>(limit: 1024))

    private init(isEnglish: Bool) { self.isEnglish = isEnglish }

    /// Bytes of a part; longer ones are somebody's own words.
    private static let longest = 128

    func meaning(of part: UnsafeBufferPointer<UInt8>, hash: UInt32) -> PartMeaning {
        if let known = meanings.withLock({ $0.meaning(of: part, hash: hash) }) { return known }
        let meaning = PartMeaning(String(decoding: part, as: UTF8.self)[...], isEnglish: isEnglish)
        guard part.count <= Self.longest, meaning.isNamed else { return meaning }
        meanings.withLock { meanings in
            if meanings.number(of: part, hash: hash) == nil { meanings.keep(meaning, of: part, hash: hash) }
        }
        return meaning
    }
}

extension PartMeaning {
    /// Whether the part is made of words that forms have, and is nothing that somebody wrote.
    fileprivate var isNamed: Bool {
        switch self {
        case .services, .none, .unnamed, .noAnswer: true
        case .blank, .affirmed, .denied, .open, .other, .unknown, .unread: false
        }
    }
}
