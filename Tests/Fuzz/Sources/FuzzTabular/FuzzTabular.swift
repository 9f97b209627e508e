import Diagnostics
import Glibc
import Tabular

/// What must hold for any bytes whatever: reading ends without a trap, every field lies inside its record, and what `rows` writes
/// reads back as the same records.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTabular(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    do {
        try check(Array(UnsafeBufferPointer(start: data, count: size)))
    } catch {
        fatalError("reading bytes in memory threw \(error)")
    }
    return 0
}

private func check(_ bytes: [UInt8]) throws {
    var diagnostics = DiagnosticCollector()
    let table = SourceTable(bytes: bytes, path: "fuzz.csv", diagnostics: &diagnostics)
    let expected = try records(of: table)
    var written: [UInt8] = []
    try RowsWriter(table).write(to: { written.append(contentsOf: $0) }, diagnostics: &diagnostics)

    let plain = ReadingOptions(
        encoding: .utf8, delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""), escape: .doubled, headerLines: [])
    var again = try records(of: SourceTable(bytes: written, path: "rows.csv", options: plain, diagnostics: &diagnostics))
    // A header without any name is a blank row, and those are not read.
    if again.count > expected.count { again.removeFirst() }
    guard again == expected else {
        print("records: \(expected)\nread back: \(again)\nfrom: \(String(decoding: written, as: UTF8.self).debugDescription)")
        fflush(nil)
        fatalError("rows do not read back")
    }
}

/// The records that `rows` writes, as text, without empty fields at their ends.
private func records(of table: SourceTable) throws -> [[String]] {
    var records: [[String]] = []
    var diagnostics = DiagnosticCollector()
    try table.forEachRecord(&diagnostics) { record in
        var fields: [String] = []
        for index in 0..<record.count {
            let field = record[index]
            precondition(field.count >= 0)
            field.withBytes { precondition($0.count <= field.count) }
            precondition(field.trimmed.count <= field.count)
            fields.append(field.string)
        }
        while fields.last == "" { fields.removeLast() }
        if record.role != .header, record.role != .numbering { records.append(fields) }
    }
    return records
}
