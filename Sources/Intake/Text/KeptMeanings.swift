internal import Synchronization
internal import Tabular

/// What texts mean, by their bytes, kept from one commune to the next: so few, and so short ones, that they never need more than a few
/// megabytes, whatever stands in the files.
struct KeptMeanings<Meaning: Sendable>: ~Copyable, Sendable {
    private let meanings: Mutex<ByteCache<Meaning>>
    private let longest: Int

    /// - Parameters:
    ///   - limit: how many are kept.
    ///   - longest: bytes of a text that may be kept.
    init(limit: Int, longest: Int) {
        meanings = Mutex(ByteCache(limit: limit))
        self.longest = longest
    }

    /// What a text means; `understand` is asked where it is none that is kept.
    ///
    /// - Parameters:
    ///   - hash: `ByteTable.hash` of the text.
    ///   - isWorthIt: whether a meaning is kept.
    func meaning(
        of text: UnsafeBufferPointer<UInt8>, hash: UInt32, isWorthIt: (Meaning) -> Bool, _ understand: () -> Meaning
    ) -> Meaning {
        guard text.count <= longest else { return understand() }
        if let known = meanings.withLock({ $0.meaning(of: text, hash: hash) }) { return known }
        let meaning = understand()
        guard isWorthIt(meaning) else { return meaning }
        meanings.withLock { meanings in
            if meanings.number(of: text, hash: hash) == nil { meanings.keep(meaning, of: text, hash: hash) }
        }
        return meaning
    }
}
