internal import Tabular

/// What rows of headings mean: the files of the communes that are read one after another have the same ones.
struct HeadingMemory<Meaning: Sendable>: ~Copyable, Sendable {
    /// More columns, and longer headings, are hardly ever met twice.
    private let meanings = KeptMeanings<Meaning>(limit: 256, longest: 4096)
    private static var widest: Int { 64 }

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
        return key.withUnsafeBufferPointer { meanings.meaning(of: $0, hash: ByteTable.hash($0), isWorthIt: isWorthIt, understand) }
    }
}
