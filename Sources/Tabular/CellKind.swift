/// What a cell looks like, as far as the shape of a table needs it.
enum CellKind: Sendable, Hashable {
    case empty
    /// A number, with signs, separators, a unit of per cent or money.
    case number
    /// A date or a time of day.
    case date
    /// Letters and digits in one word with digits in it: a code.
    case code
    case text

    init(_ cell: String) {
        var digits = 0
        var letters = 0
        var separators = 0
        var dateMarks = 0
        var blanks = 0
        for byte in cell.utf8 {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x2E, 0x2C, 0x2B, 0x25, 0x24, 0x28, 0x29: separators += 1
            case 0x2D, 0x2F, 0x3A: dateMarks += 1
            case 0x20: blanks += 1
            default: letters += 1
            }
        }
        if cell.isEmpty {
            self = .empty
        } else if digits > 0, letters == 0, dateMarks >= 2 {
            self = .date
        } else if digits > 0, letters == 0 {
            self = .number
        } else if digits > 0, blanks == 0 {
            self = .code
        } else {
            self = .text
        }
    }
}
