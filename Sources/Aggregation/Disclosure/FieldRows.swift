internal import Commune

/// The rows of the tables of fields and of the procedures of each field: those that the last report of a year has, by name, so that a row
/// that a later report adds does not change the order of the others.
struct FieldRows: Sendable {
    let fields: [String]
    /// By field.
    let procedures: [[String]]
    /// By number in the register; -1 for those without a row.
    private let rowOfField: [Int]
    /// By number in the register of the field and of the procedure.
    private let rowOfPair: [UInt32: Int]

    /// - Parameter tally: that of the last report; nil where there is none.
    init(_ tally: DossierTally?, _ register: DossierRegister) {
        var pairs: [(field: Int, procedure: Int)] = []
        tally?.forEachPair { field, procedure, _ in pairs.append((field, procedure)) }
        var rowOfField = [Int](repeating: -1, count: register.fields.count)
        for pair in pairs { rowOfField[pair.field] = 0 }
        let fields = Self.rows(rowOfField.indices.filter { rowOfField[$0] == 0 }.map { register.fields[$0] })
        for field in rowOfField.indices where rowOfField[field] == 0 {
            rowOfField[field] = Self.row(of: register.fields[field], in: fields)!
        }
        var procedures = [[String]](repeating: [], count: fields.count)
        for pair in pairs { procedures[rowOfField[pair.field]].append(register.procedures[pair.procedure]) }
        for row in procedures.indices { procedures[row] = Self.rows(procedures[row]) }
        var rowOfPair: [UInt32: Int] = [:]
        for pair in pairs {
            rowOfPair[TallyPlan.pair(UInt16(pair.field), UInt16(pair.procedure))] = Self.row(
                of: register.procedures[pair.procedure], in: procedures[rowOfField[pair.field]])
        }
        (self.fields, self.procedures, self.rowOfField, self.rowOfPair) = (fields, procedures, rowOfField, rowOfPair)
    }

    func row(ofField field: Int) -> Int? { rowOfField[field] < 0 ? nil : rowOfField[field] }

    /// Among those of the field.
    func row(ofField field: Int, procedure: Int) -> Int? { rowOfPair[TallyPlan.pair(UInt16(field), UInt16(procedure))] }

    func row(ofField name: String) -> Int? { Self.row(of: name, in: fields) }

    func row(ofProcedure name: String, inFieldAt row: Int) -> Int? { Self.row(of: name, in: procedures[row]) }

    private static func rows(_ names: [String]) -> [String] {
        names.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func row(of name: String, in rows: [String]) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low] == name ? low : nil
    }
}
