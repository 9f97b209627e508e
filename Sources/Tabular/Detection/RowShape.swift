/// What the cells of a row say about the row, without knowing what the table is about.
enum RowShape {
    /// Numbers of columns, counted up from left to right.
    enum Numbering: Equatable {
        /// "(1) (2) (3)", "(1) (2) (3)=(4)+(5)" or "A B 1 2": nothing else looks so.
        case marked
        /// "1 2 3": a row of data may look so where it has so few cells.
        case plain(count: Int)
    }

    static func isNumbering(_ cells: [String]) -> Bool { numbering(count: cells.count) { cells[$0] } != nil }

    /// The numbering that a record is, or nil.
    static func numbering(_ record: SampleRecord) -> Numbering? { numbering(count: record.count) { record[$0] } }

    private static func numbering(count: Int, _ cell: (Int) -> String) -> Numbering? {
        var expected = 1
        var filled = 0
        var isMarked = false
        for cell in (0..<count).lazy.map(cell) where !cell.isEmpty {
            filled += 1
            guard let number = leadingNumber(cell) else {
                // A and B number the columns of names in some statutory forms.
                guard expected == 1, filled <= 2, cell.count == 1, cell.first!.isLetter else { return nil }
                isMarked = true
                continue
            }
            guard number == expected else { return nil }
            if cell.first == "(" || cell.first == "[" { isMarked = true }
            expected += 1
        }
        guard filled >= 3, expected > 2 else { return nil }
        return isMarked ? .marked : .plain(count: filled)
    }

    private static func leadingNumber(_ cell: String) -> Int? {
        var text = cell[...]
        let isBracketed = text.first == "(" || text.first == "["
        if isBracketed { text = text.dropFirst() }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < 4 else { return nil }
        let rest = text.dropFirst(digits.count)
        guard rest.allSatisfy({ "()[]=+-*/:. ".contains($0) || ($0.isASCII && $0.isNumber) }) else { return nil }
        if !isBracketed, !rest.isEmpty { return nil }
        return Int(digits)
    }

    /// Whether a row that begins with `text` sums up rows: "Tổng cộng", "Tổng số", "Cộng", "Total".
    static func total(_ text: UnsafeBufferPointer<UInt8>) -> RecordRole? {
        guard text.count >= 4, let first = text.first, first | 0x20 == 0x74 || first | 0x20 == 0x63 else { return nil }
        let words = String(decoding: text.prefix(40), as: UTF8.self).lowercased()
        for (beginning, role) in [
            ("tổng cộng", RecordRole.total), ("tổng số", .total), ("total", .total), ("cộng", .subtotal), ("tổng", .total),
        ] {
            if words.hasPrefix(beginning) {
                let rest = words.dropFirst(beginning.count).first
                return rest == nil || !(rest!.isLetter || rest!.isNumber) ? role : nil
            }
        }
        return nil
    }
}
