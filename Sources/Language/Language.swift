/// The language of sentences, numbers and dates. Vietnamese is the default everywhere.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"

    /// What a table or chart says of itself that began on another page.
    package var continued: String { self == .vietnamese ? "(tiếp theo)" : "(continued)" }
}
