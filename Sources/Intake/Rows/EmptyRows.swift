internal import Tabular

/// Rows that look like data and say nothing: the rows of zeros of a linked sheet, rows that are only numbered, examples
/// (Domain.md, "Rows that are no data").
enum EmptyRows {
    /// Whether every cell but the running number is a zero, a day zero, a mark of nothing or an error of a spreadsheet.
    static func isFiller(_ record: borrowing Record, number: Int?) -> Bool {
        for index in 0..<record.count where index != number {
            let cell = record[index].content
            if cell.isEmpty || cell.withBytes({ isZero($0) }) { continue }
            return false
        }
        return true
    }

    /// Whether a cell says that its row is an example: "VD", "Ví dụ:", "(mẫu)".
    static func isExample(_ cell: FieldBytes) -> Bool {
        let cell = cell.content
        guard let first = cell.isEmpty ? nil : cell[0],
            first == 0x28 || first | 0x20 == 0x76 || first | 0x20 == 0x6D || first | 0x20 == 0x65,
            cell.count < 24
        else { return false }
        let words = cell.string.filter { !"()[]:.*".contains($0) && !$0.isNumber }
        return examples.contains(TextKey.make(String(words.drop { $0 == " " })))
    }

    private static let examples = Set(
        ["vd", "ví dụ", "vi du", "mẫu", "dòng mẫu", "hàng mẫu", "example", "dòng ví dụ"].map { TextKey.make($0) })

    private static func isZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes.count > 20 { return false }
        if bytes.allSatisfy({ $0 == 0x30 || $0 == 0x2E || $0 == 0x2C || $0 == 0x3A || $0 == 0x20 || $0 == 0x2D }) { return true }
        if let first = bytes.first, beginnings.contains(first >= 0x41 && first <= 0x5A ? first | 0x20 : first),
            zeros.contains(String(decoding: bytes, as: UTF8.self).lowercased())
        {
            return true
        }
        return NothingText.isMeant(by: bytes)
    }

    /// What spreadsheets show for a zero as a date, for a box that is not ticked, and for what cannot be computed; in small letters.
    private static let zeros: Set<String> = [
        "00/01/1900", "0/1/1900", "01/00/1900", "1/0/1900", "30/12/1899", "1899-12-30", "1900-01-00", "00/00/0000", "0000-00-00", "0 đ",
        "0đ", "0%",
        "false", "sai", "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "00:00:00",
    ]
    /// Their first bytes: hardly any cell has one of them.
    private static let beginnings = Set(zeros.compactMap(\.utf8.first)).sorted()
}
