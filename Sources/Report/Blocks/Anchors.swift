internal import Language
internal import Synchronization

/// Anchors of a document, each given once.
struct Anchors {
    private var names = DistinctNames()

    /// An anchor made of a text: "II. Kết quả" → `ii-ket-qua`, `ii-ket-qua-2` the second time.
    mutating func anchor(_ text: String) -> String {
        let slug = Self.slug(of: text)
        return names.name(like: slug.isEmpty ? "muc" : slug)
    }

    /// Headings stand in the template, the same in every commune's report.
    private static func slug(of text: String) -> String {
        guard text.utf8.count <= longest else { return Slug.make(text) }
        let bytes = Array(text.utf8)
        if let slug = known.withLock({ $0[bytes] }) { return slug }
        let slug = Slug.make(text)
        known.withLock { known in
            if known.count == mostTexts { known.removeAll(keepingCapacity: true) }
            known[bytes] = slug
        }
        return slug
    }

    private static let known = Mutex<[[UInt8]: String]>([:])

    /// So many are remembered before all are forgotten, and none that is longer: headings with a commune's own values do not come again.
    private static let mostTexts = 400
    private static let longest = 400
}
