internal import Catalogue

/// What a heading asks for, without the phrases around it (`HeadingPhrases`).
struct HeadingCore: Sendable {
    private typealias Phrase = [HeadingKey.Word]

    private let before: [Phrase]
    private let behind: [Phrase]
    /// What is written for the phrases of `before`, if anything.
    private let replacement: Phrase

    private init(_ written: HeadingPhrases) {
        func phrases(_ texts: [String]) -> [Phrase] {
            texts.map { HeadingKey.words($0.utf8) }.sorted { $0.count > $1.count }
        }
        before = phrases(written.before)
        behind = phrases(written.behind)
        replacement = phrases([written.replacement])[0]
    }

    /// The key of a heading's words; nil where fewer than two are left: one alone ("Số", "Tên") says too little.
    func key(of heading: [HeadingKey.Word]) -> [UInt8]? {
        var words = heading[...]
        var isReplaced = false
        while let phrase = before.first(where: { words.starts(with: $0) }) {
            words = words.dropFirst(phrase.count)
            isReplaced = true
        }
        while let phrase = behind.first(where: { words.count >= $0.count && words.suffix($0.count) == $0[...] }) {
            words = words.dropLast(phrase.count)
        }
        if isReplaced { words = replacement + words }
        return words.count > 1 ? HeadingKey.join(words) : nil
    }

    static let by = Dictionary(uniqueKeysWithValues: HeadingPhrases.allCases.map { ($0, HeadingCore($0)) })
    static let all = HeadingPhrases.allCases.map { by[$0]! }
}
