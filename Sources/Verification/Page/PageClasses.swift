/// What the classes of an element say of its text.
struct PageClasses: OptionSet {
    let rawValue: UInt8

    static let heading = Self(rawValue: 1 << 0)
    static let mark = Self(rawValue: 1 << 1)
    static let subtitle = Self(rawValue: 1 << 2)
    static let chart = Self(rawValue: 1 << 3)
    static let drawings = Self(rawValue: 1 << 4)
    static let fold = Self(rawValue: 1 << 5)
    /// A part of a card.
    static let card = Self(rawValue: 1 << 6)
    /// Of what only a page has: ways through it, what is spoken, what helps to scroll.
    static let pageOnly = Self(rawValue: 1 << 7)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// - Parameter words: with spaces between them.
    init(_ words: UnsafeBufferPointer<UInt8>) {
        self = []
        var start = 0
        while start < words.count {
            let end = words.place(of: UInt8(ascii: " "), in: start..<words.count) ?? words.count
            formUnion(Self.of(words.part(start..<end)))
            start = end + 1
        }
    }

    private static func of(_ word: UnsafeBufferPointer<UInt8>) -> Self {
        for (name, classes) in named where word.reads(name) { return classes }
        // What stands behind it may be one character with it.
        let isCard = word.begins(with: "card-") && (word.count == 5 || word[5] < 0x80 || word.text.hasPrefix("card-"))
        return isCard ? .card : []
    }

    private static let named: [(StaticString, Self)] = [
        ("heading", .heading), ("mark", .mark), ("subtitle", .subtitle), ("chart", .chart), ("drawings", .drawings), ("fold", .fold),
        ("spoken", .pageOnly), ("skip", .pageOnly), ("back", .pageOnly), ("contents", .pageOnly), ("draft", .pageOnly),
        ("correction", .pageOnly), ("scope", .pageOnly), ("files", .pageOnly), ("hint", .pageOnly),
    ]
}
