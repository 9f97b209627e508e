internal import Language

/// Anchors of a document, each given once.
struct Anchors {
    private var used: Set<String> = []

    /// An anchor made of a text: "II. Kết quả" → `ii-ket-qua`, `ii-ket-qua-2` the second time.
    mutating func anchor(_ text: String) -> String {
        let slug = Slug.make(text)
        let base = slug.isEmpty ? "muc" : slug
        var anchor = base
        var count = 1
        while !used.insert(anchor).inserted {
            count += 1
            anchor = "\(base)-\(count)"
        }
        return anchor
    }
}
