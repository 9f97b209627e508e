/// What a byte is to whoever looks for the end of a token (ISO 32000-1, 7.2.2 and 7.3.4).
struct ByteClass {
    /// Null, tab, line feed, form feed, carriage return, space.
    static let space: UInt8 = 1
    /// `%()/<>[]{}`
    static let delimiter: UInt8 = 2
    /// Stands in a name for another character, or for one of Latin-1: a number sign, and what is no ASCII.
    static let escapesInName: UInt8 = 4
    /// Does not stand in a string for itself alone: brackets, a backslash, a carriage return.
    static let isSpecialInString: UInt8 = 8

    let bits: UInt8

    init(_ byte: UInt8) { bits = Self.all[Int(byte)] }

    func `is`(_ classes: UInt8) -> Bool { bits & classes != 0 }

    var isRegular: Bool { bits & (Self.space | Self.delimiter) == 0 }

    /// By byte, sixteen a line.
    private static let all: InlineArray<256, UInt8> = [
        1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 9, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 4, 0, 2, 0, 0, 10, 10, 0, 0, 0, 0, 0, 2,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    ]
}
