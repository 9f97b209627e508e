internal import Catalogue
internal import Tabular

/// Knows the columns of a finished form 06a (Domain.md, "Finished forms II.06a"). "Quá hạn" stands in it twice and "Tổng số" three times, so
/// the whole header is read, from left to right: a column without the words of a part belongs to that of the column before it.
enum StatutoryHeadings {
    /// So many of the form's columns make a form.
    private static let fewest = 5

    /// The count of each column; nil where the table is no such form.
    static func counts(_ header: TableHeader) -> [DossierCount?]? {
        var part: DossierCount.Part?
        var found: Set<DossierCount> = []
        let counts = header.columns.map { column -> DossierCount? in
            let levels = column.levels.map { HeadingKey.padded(HeadingKey.join(HeadingKey.bareWords($0.utf8))) }
            if let own = levels.last, offices.contains(where: { own.starts(with: $0) }) { return nil }
            if let named = levels.lazy.compactMap(Self.part).first { part = named }
            guard let part, !levels.contains(where: { level in others.contains { HeadingKey.holds(level, $0) } }) else { return nil }
            let isNamed = levels.last.flatMap(Self.part) == part
            guard let count = levels.reversed().lazy.compactMap({ count($0, part) }).first ?? (isNamed ? total(part) : nil),
                found.insert(count).inserted
            else { return nil }
            return count
        }
        let parts = Set(found.map(\.part))
        return found.count >= fewest && parts.contains(.received) && parts.contains(.resolved) ? counts : nil
    }

    private static func part(_ level: [UInt8]) -> DossierCount.Part? {
        // "Tiếp nhận" may stand beside the others in one heading.
        DossierCount.Part.allCases.reversed().first { part in partKeys[part]!.contains { HeadingKey.holds(level, $0) } }
    }

    private static func count(_ level: [UInt8], _ part: DossierCount.Part) -> DossierCount? {
        let matches = countKeys[part]!.filter { HeadingKey.holds(level, $0.key) }
        return matches.max { $0.key.count < $1.key.count }?.count
    }

    private static func total(_ part: DossierCount.Part) -> DossierCount? { part.counts.first(where: \.isTotal) }

    private static func key(_ heading: String) -> [UInt8] { HeadingKey.padded(HeadingKey.make(heading)) }

    private static let offices = DossierCount.officeHeadings.map(key)
    private static let others = DossierCount.otherHeadings.map(key)
    private static let partKeys = Dictionary(uniqueKeysWithValues: DossierCount.Part.allCases.map { ($0, $0.headings.map(key)) })
    private static let countKeys = Dictionary(
        uniqueKeysWithValues: DossierCount.Part.allCases.map { part in
            (part, part.counts.flatMap { count in count.headings.map { (key: key($0), count: count) } })
        })
}
