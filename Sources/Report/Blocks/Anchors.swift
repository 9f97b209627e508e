internal import Language

/// Anchors of a document, each given once.
struct Anchors {
    private var names = DistinctNames()

    /// An anchor made of a text: "II. Kết quả" → `ii-ket-qua`, `ii-ket-qua-2` the second time.
    mutating func anchor(_ text: String) -> String {
        let slug = Slug.make(text)
        return names.name(like: slug.isEmpty ? "muc" : slug)
    }
}
