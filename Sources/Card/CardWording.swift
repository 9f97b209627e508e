internal import Language

/// The few words of a card that no report says for it.
struct CardWording: Sendable {
    let language: Language

    var draft: String { language == .vietnamese ? "DỰ THẢO" : "DRAFT" }
    var hidden: String { language == .vietnamese ? "không công bố" : "not published" }
}
