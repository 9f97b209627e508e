/// Sums of the columns that total rows add up, in one chunk of a file, and the total rows met on the way.
struct TotalRows: Sendable {
    /// What can be added up.
    struct Sums: Sendable, Hashable {
        var rows = 0
        var quantity = 0
        var fee = 0

        static func + (left: Sums, right: Sums) -> Sums {
            Sums(rows: left.rows + right.rows, quantity: left.quantity + right.quantity, fee: left.fee + right.fee)
        }

        static func - (left: Sums, right: Sums) -> Sums {
            Sums(rows: left.rows - right.rows, quantity: left.quantity - right.quantity, fee: left.fee - right.fee)
        }
    }

    enum Measure: Sendable, Hashable {
        case rows, quantity, fee
    }

    /// A figure that a total row states.
    struct Statement: Sendable, Hashable {
        /// As the chunk counts lines.
        var line: Int
        /// Field of the row, from 0.
        var field: Int
        var isSubtotal: Bool
        var measure: Measure
        var stated: Int
        /// What the chunk had added up until then.
        var sums: Sums
    }

    var sums = Sums()
    var statements: [Statement] = []

    /// A total row whose figure is not what the rows come to.
    struct Difference: Sendable, Hashable {
        var line: Int
        var field: Int
        var stated: Int
        var found: Int
    }

    /// The differences in a file, of whose chunks `parts` are.
    static func differences(_ parts: [(rows: TotalRows, lineOffset: Int)]) -> [Difference] {
        var differences: [Difference] = []
        var before = Sums()
        /// What was added up at the last row that summed something up.
        var lastSubtotal = Sums()
        var lastLine = 0
        var lastSums = Sums()
        for (part, offset) in parts {
            for statement in part.statements {
                let sums = before + statement.sums
                // A row may state several figures: they share what stood before it.
                if statement.line + offset != lastLine { lastSubtotal = lastSums }
                lastLine = statement.line + offset
                lastSums = sums
                let range = statement.isSubtotal ? sums - lastSubtotal : sums
                let found =
                    switch statement.measure {
                    case .rows: range.rows
                    case .quantity: range.quantity
                    case .fee: range.fee
                    }
                guard found != statement.stated else { continue }
                differences.append(
                    Difference(line: statement.line + offset, field: statement.field, stated: statement.stated, found: found))
            }
            before = before + part.sums
        }
        return differences
    }
}
