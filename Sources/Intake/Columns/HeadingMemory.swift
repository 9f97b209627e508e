internal import Synchronization
internal import Tabular

/// What headings mean, by their bytes: the files of the communes that are read one after another have the same ones. So many are kept that
/// they need no more than a few megabytes, whatever stands in the files.
struct HeadingMemory<Meaning: Sendable>: ~Copyable, Sendable {
    private let meanings = Mutex(ByteCache<Meaning>(limit: 256))

    /// More columns, and longer headings, are hardly ever met twice.
    private static var widest: Int { 64 }
    private static var longest: Int { 4096 }

    /// What a row of headings means; `understand` is asked where it is none that is kept.
    ///
    /// - Parameter isWorthIt: whether a meaning is kept.
    func meaning(of headings: TableHeader, isWorthIt: (Meaning) -> Bool = { _ in true }, _ understand: () -> Meaning) -> Meaning {
        guard headings.columns.count <= Self.widest else { return understand() }
        var key: [UInt8] = []
        for column in headings.columns {
            // Neither byte stands in a text.
            key.append(0xFF)
            for level in column.levels {
                key.append(0xFE)
                key.append(contentsOf: level.utf8)
            }
        }
        guard key.count <= Self.longest else { return understand() }
        return key.withUnsafeBufferPointer { key in
            let hash = ByteTable.hash(key)
            if let known = meanings.withLock({ $0.meaning(of: key, hash: hash) }) { return known }
            let meaning = understand()
            guard isWorthIt(meaning) else { return meaning }
            meanings.withLock { meanings in
                if meanings.number(of: key, hash: hash) == nil { meanings.keep(meaning, of: key, hash: hash) }
            }
            return meaning
        }
    }
}
