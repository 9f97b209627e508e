/// What the cells of a row say about the row, without knowing what the table is about.
enum RowShape {
    /// Numbers of columns, counted up from left to right.
    enum Numbering: Equatable {
        /// "(1) (2) (3)", "(1) (2) (3)=(4)+(5)" or "A B 1 2": nothing else looks so.
        case marked
        /// "1 2 3": a row of data may look so where it has so few cells.
        case plain(count: Int)
    }

    static func isNumbering(_ record: borrowing Record) -> Bool {
        var row = NumberingRow()
        for column in 0..<record.count where !record[column].withBytes({ row.add($0) }) { return false }
        return row.numbering != nil
    }

    /// The numbering that a record is, or nil.
    static func numbering(_ record: SampleRecord) -> Numbering? {
        var row = NumberingRow()
        for column in 0..<record.count where !record.withBytes(column, { row.add($0) }) { return nil }
        return row.numbering
    }

    /// A row that may number the columns, as far as it was looked at.
    private struct NumberingRow {
        private var expected = 1
        private var filled = 0
        private var isMarked = false

        var numbering: Numbering? {
            guard filled >= 3, expected > 2 else { return nil }
            return isMarked ? .marked : .plain(count: filled)
        }

        /// Takes the next cell; false where the row has it for no numbering.
        mutating func add(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
            if cell.isEmpty { return true }
            filled += 1
            guard let number = RowShape.leadingNumber(cell) else {
                // A and B number the columns of names in some statutory forms.
                guard expected == 1, filled <= 2, RowShape.isLetter(cell) else { return false }
                isMarked = true
                return true
            }
            guard number == expected else { return false }
            if RowShape.isBracketed(cell) { isMarked = true }
            expected += 1
            return true
        }
    }

    private static func isBracketed(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        cell[0] == UInt8(ascii: "(") || cell[0] == UInt8(ascii: "[")
    }

    private static func isLetter(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = FieldBytes.text(cell)
        return text.count == 1 && text.first!.isLetter
    }

    private static func leadingNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
        let isBracketed = isBracketed(cell)
        let text = cell.dropFirst(isBracketed ? 1 : 0)
        let digits = text.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty, digits.count < 4 else { return nil }
        let rest = text.dropFirst(digits.count)
        guard rest.allSatisfy({ $0 &- 0x30 < 10 || joints.contains($0) }) else { return nil }
        if !isBracketed, !rest.isEmpty { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// What stands between the numbers of "(3)=(4)+(5)".
    private static let joints = Array("()[]=+-*/:. ".utf8)

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
