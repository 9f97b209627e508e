internal import Catalogue
internal import Tabular

/// Knows the columns of a table of facts by its whole header (Domain.md, "Facts"): "Kết quả", "Thực hiện" and "Nội dung" alone say too little, and
/// "Chỉ tiêu" is the name of a fact, or what was planned where the names stand under "Nội dung".
enum FactTableHeadings {
    /// What each column is; nil where the table is none of facts. A column that is nil is left as it is known.
    static func columns(_ header: TableHeader, known: [Column?]) -> [Column?]? {
        let dossiers: Set<Column> = [.code, .received, .submitted, .due, .status, .village, .field]
        let found = Set(known.compactMap { $0 })
        guard found.isDisjoint(with: dossiers.subtracting([.village])), !known.contains(where: { $0?.isAnswer == true }) else { return nil }
        let named = header.columns.map { column -> Column? in
            column.levels.indices.lazy.compactMap { meaning(of: column.levels[$0...].joined(separator: " ")) }.first
        }
        let name = header.columns.firstIndex { column in column.levels.contains { names.contains(HeadingKey.bare($0)) } }
        let values = named.contains(.value) || named.contains(.achieved) || found.contains(.value)
        guard found.contains(.fact) || (name != nil && values && (named.contains(.target) || found.contains(.unit))) else { return nil }
        var columns = known
        for (position, column) in named.enumerated() {
            guard let column, columns[position] == nil else { continue }
            columns[position] = column
        }
        // "Nội dung | Đơn vị tính | Chỉ tiêu | Kết quả": the plan stands under "Chỉ tiêu".
        if let name, columns[name] != .fact {
            if let other = columns.firstIndex(of: .fact) {
                guard other > name, !columns.contains(.target), columns.contains(.value) || columns.contains(.achieved) else {
                    return columns
                }
                columns[other] = .target
            }
            columns[name] = .fact
        }
        return columns
    }

    /// By the beginning of a heading and the time behind it.
    private static func meaning(of header: String) -> Column? {
        let words = HeadingKey.bareWords(withPercent(header).utf8)
        for (column, beginnings) in beginnings {
            for beginning in beginnings where words.starts(with: beginning) {
                if words.dropFirst(beginning.count).allSatisfy(isOfTime) { return column }
            }
        }
        return nil
    }

    /// The sign is a word, and what stands in brackets may be nothing but it.
    private static func withPercent(_ header: String) -> String { header.replacing("%", with: " phần trăm ") }

    private static func isOfTime(_ word: HeadingKey.Word) -> Bool {
        times.contains(word) || word.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let beginnings = FactHeadings.beginnings.map { entry in
        (
            entry.column,
            entry.words.map { HeadingKey.words(withPercent($0).utf8) }.sorted { $0.count > $1.count }
        )
    }
    private static let times = Set((FactHeadings.times + ["phần trăm"]).flatMap { HeadingKey.words(withPercent($0).utf8) })
    private static let names = Set(FactHeadings.names.map(HeadingKey.bare))
}
