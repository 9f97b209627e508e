/// The language of sentences, numbers and dates. Vietnamese is the default everywhere.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}
