package import Language

/// A name or a sentence in both languages that the program speaks.
package struct BilingualText: Sendable, Hashable {
    package let vietnamese: String
    package let english: String

    package init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    package func text(_ language: Language) -> String { language == .vietnamese ? vietnamese : english }
}
