/// What the letters of a word say of how it is set.
struct WordKind {
    /// Whether it has nothing but letters, figures and marks of Latin writing, each a letter of its own.
    private(set) var isPlain = true
    /// Whether its script is told by its letters: a number has that of the words around it.
    private(set) var hasLetter = false
    /// Whether the next word may have to stay beside it behind a space too (Unicode, "Line Breaking Algorithm", LB14 and LB15).
    private(set) var mayHoldNext = false

    init(_ word: some Sequence<UInt8>) {
        let scalars = String(decoding: Array(word), as: UTF8.self).unicodeScalars
        for scalar in scalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1EA0...0x1EF9: hasLetter = true
            case 0x21...0x7E, 0xB2, 0xB3, 0x2013, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, Self.joiner, 0x2264, 0x2265: break
            default: isPlain = false
            }
        }
        if scalars.first?.value == Self.joiner || scalars.last?.value == Self.joiner { isPlain = false }
        switch scalars.last?.value {
        case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x2018, 0x2019, 0x201C, 0x201D: mayHoldNext = true
        default: break
        }
    }

    private static let joiner: UInt32 = 0x2060
}
