internal import Catalogue
package import Commune
package import Diagnostics
package import Tabular

/// Reads the village list, thon.csv: names, aliases, former communes, populations, and when villages began and ended.
package struct VillageListReader {
    private var villages: [Village] = []
    /// Lines of the villages, for messages about the whole list.
    private var lines: [Int] = []
    private var input: InputFile
    private let table: SourceTable
    private let columns: RecognisedColumns
    private let words = PlaceWords()
    private let sums: SumRows
    private let personal: PersonsAmongVillages
    private var isTooLong = false
    private var standingFormer = ""
    /// A line that closes the list has been passed.
    private var isClosed = false
    /// Former communes by line, where a merged cell above names them.
    private var merged: [Int: String] = [:]
    /// Villages by name and former commune.
    private var named: [ScopedName: [Int]] = [:]

    /// Keys of a name and of the former commune that scopes it.
    private struct ScopedName: Hashable {
        let name: [UInt8]
        let commune: [UInt8]
    }

    /// The villages of a table in its order. Throws only where the system refuses to read it.
    package static func read(
        _ table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (gazetteer: Gazetteer, input: InputFile) {
        var reader = try VillageListReader(table, columns, SumRows(table, columns))
        var found = DiagnosticCollector()
        reader.sums.report(&found)
        reader.merged = try reader.mergedFormers()
        if let first = reader.merged.keys.min() {
            found.record(.villageFormersMerged(count: reader.merged.count), at: reader.location(first, .formerCommune))
        }
        let (tally, below) = try table.tally(&diagnostics) { record in
            reader.meaning(of: record) ?? reader.add(record, &found)
        }
        reader.input.tally = tally
        if let below {
            found.record(.tableBelowUnread, at: SourceLocation(file: table.path, line: below.line))
            reader.input.tally.add(try table.rowsUnread(from: below))
        }
        reader.settleSuccessors()
        reader.checkNames(&found)
        reader.checkSuccessors(&found)
        diagnostics.merge(found)
        return (Gazetteer(villages: reader.villages), reader.input)
    }

    /// A row above others that names their former commune leaves no merged cell.
    private func mergedFormers() throws(SourceError) -> [Int: String] {
        guard columns[.formerCommune] != nil, columns[.village] != nil else { return [:] }
        var scout = self
        var cells = MergedFormers()
        var unused = DiagnosticCollector()
        try table.forEachRecord(&unused) { record in
            if scout.meaning(of: record) == nil, !scout.text(record, .village).isEmpty {
                cells.note(scout.text(record, .formerCommune), line: record.line)
            }
        }
        return scout.standingFormer.isEmpty ? cells.formers() : [:]
    }

    private init(_ table: SourceTable, _ columns: RecognisedColumns, _ sums: SumRows) throws(SourceError) {
        self.table = table
        self.columns = columns
        self.sums = sums
        personal = try PersonsAmongVillages(table, columns)
        input = InputFile(table, kind: .villages)
    }

    /// A village called Cộng Hòa is not the sum of those above it; one of which only the name is known is not a title, but "Xã Thọ Thanh"
    /// is, and names the former commune of the rows below.
    ///
    /// - Returns: what becomes of a row that is no village; nil for one.
    private mutating func meaning(of record: borrowing Record) -> RowFate? {
        guard let column = columns[.village] else { return record.role.fate }
        if EmptyRows.isExample(record[columns[.number] ?? 0]) { return .filler }
        if record.count > 1, EmptyRows.isFiller(record, number: columns[.number]), !record[column].isEmpty { return .filler }
        if sums.contains(record.line) {
            if sums.isHead(record.line) { noteFormer(record[column].string) }
            return .total
        }
        // A village may have nothing but a name, as a title and a signature have.
        if record.role == .group || record.role == .trailing {
            let key = NameKey(record[column].string)
            if noteFormer(record[column].string) { return .group }
            let blanks = key.bytes.count { $0 == 0x20 }
            isClosed = isClosed || VillageListReader.closings.contains { key.bytes.starts(with: $0) }
            // Below "Người lập biểu" stands who signed.
            let isName = !key.bytes.isEmpty && blanks < 4 && !isClosed
            return isName ? nil : .note
        }
        guard record.role == .subtotal else { return record.role == .data ? nil : record.role.fate }
        let second = record[column].string.split(whereSeparator: \.isWhitespace).dropFirst().first
        let isName = second?.first?.isUppercase == true && second?.dropFirst().contains(where: \.isLowercase) == true
        return isName ? nil : record.role.fate
    }

    /// A row above others that names their former commune.
    @discardableResult
    private mutating func noteFormer(_ text: String) -> Bool {
        let name = OrdinalMark.divide(text).name
        guard words.leading(NameKey(name).bytes[...], isPlain: false)?.kind.isCommune == true else { return false }
        standingFormer = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return true
    }

    /// What lines below a list begin with.
    private static let closings = [
        "người", "ngày", "ghi chú", "xác nhận", "lập biểu", "tm.", "kt.", "thủ trưởng", "chủ tịch", "trưởng thôn",
    ].map { NameKey($0).bytes }

    private func location(_ line: Int, _ column: Column? = nil) -> SourceLocation {
        SourceLocation(file: table.path, line: line, column: column.flatMap { columns[$0] }.map { $0 + 1 })
    }

    private mutating func add(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> RowFate {
        let written = OrdinalMark.withoutNumber(columns[.village].map { record[$0].content.string } ?? "")
        let name = VillageListReader.name(written)
        guard !name.isEmpty else {
            diagnostics.record(.villageNameMissing, at: location(record.line, .village))
            return .rejected
        }
        let size = VillageSize(households: readCount(record, .households), people: readCount(record, .people))
        guard !personal.isFound(inName: written, of: size) else {
            diagnostics.record(.villageNamePersonal(name: ShownCell(name)), at: location(record.line, .village))
            return .rejected
        }
        guard villages.count < VillageListReader.limit else {
            if !isTooLong { diagnostics.record(.villageListTooLong, at: location(record.line)) }
            isTooLong = true
            return .rejected
        }
        var village = Village(name: name)
        village.aliases = VillageListReader.names(text(record, .aliases))
        village.successors = VillageListReader.names(text(record, .successors)).map(VillageListReader.name)
        let stated = text(record, .formerCommune)
        var former = stated.isEmpty ? merged[record.line] ?? standingFormer : stated
        if personal.isFound(inFormer: former) {
            diagnostics.record(.villageFormerPersonal(name: ShownCell(former)), at: location(record.line, .formerCommune))
            former = ""
        }
        village.formerCommune = former.isEmpty ? nil : former
        village.households = count(record, .households, &diagnostics)
        village.population = count(record, .people, &diagnostics)
        village.from15 = count(record, .from15, &diagnostics)
        village.from18 = count(record, .from18, &diagnostics)
        village.validFrom = day(record, .validFrom, &diagnostics)
        village.validTo = day(record, .validTo, &diagnostics)
        let scoped = ScopedName(name: NameKey(name).bytes, commune: NameKey(former).bytes)
        if let double = named[scoped, default: []].first(where: { VillageListReader.overlap(villages[$0], village) }) {
            diagnostics.record(.villageTwice(village: ShownCell(printed: name), line: lines[double]), at: location(record.line, .village))
            return .duplicate
        }
        check(&village, record.line, &diagnostics)
        named[scoped, default: []].append(villages.count)
        villages.append(village)
        lines.append(record.line)
        return .used
    }

    /// The most villages that a `VillageID` can tell apart.
    private static let limit = Int(UInt16.max)

    // MARK: - Cells

    private func text(_ record: borrowing Record, _ column: Column) -> String {
        guard let position = columns[column] else { return "" }
        return record[position].content.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func count(_ record: borrowing Record, _ column: Column, _ diagnostics: inout DiagnosticCollector) -> Int? {
        guard let position = columns[column] else { return nil }
        switch CountText(people: record[position]) {
        case .count(let count): return count
        case .blank, .dash: return nil
        case .percent, .invalid:
            diagnostics.record(.villageCountInvalid(value: ShownCell(record[position].string)), at: location(record.line, column))
            return nil
        }
    }

    private func readCount(_ record: borrowing Record, _ column: Column) -> Int? {
        guard let position = columns[column], case .count(let count) = CountText(people: record[position]) else { return nil }
        return count
    }

    private func day(_ record: borrowing Record, _ column: Column, _ diagnostics: inout DiagnosticCollector) -> Day? {
        guard let position = columns[column] else { return nil }
        switch record[position].content.withBytes({ NothingText.isMeant(by: $0) ? .none : DayText($0).resolved(DateOrder()) }) {
        case .day(let day): return day
        case .none: return nil
        case .invalid:
            diagnostics.record(.villageDateInvalid(value: ShownCell(record[position].string)), at: location(record.line, column))
            return nil
        }
    }

    /// A name without a leading "Thôn"; with it where it is only a number, as `Village.name` is.
    static func name(_ text: String) -> String {
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let isWorded = parts.count > 1 && NameKey(parts[0]).bytes == hamlet
        let rest = isWorded ? Array(parts.dropFirst()) : parts
        let isNumber = rest.count == 1 && rest[0].first?.isNumber == true && rest[0].dropFirst().dropLast().allSatisfy(\.isNumber)
        return (isNumber ? ["Thôn"] + rest : rest).joined(separator: " ")
    }

    private static let hamlet = NameKey("thôn").bytes

    /// Names divided by `|`, semicolons, commas or line ends.
    private static func names(_ text: String) -> [String] {
        text.split(whereSeparator: { "|;,".contains($0) || $0.isNewline }).map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    // MARK: - Checks

    /// Whether two villages of one name were there at the same time.
    private static func overlap(_ left: Village, _ right: Village) -> Bool {
        func follows(_ one: Village, _ other: Village) -> Bool {
            guard let end = other.validTo else { return false }
            return one.validFrom.map { $0 > end } ?? true
        }
        return !follows(left, right) && !follows(right, left)
    }

    /// Of numbers that cannot be right together the larger one is left out.
    private func check(_ village: inout Village, _ line: Int, _ diagnostics: inout DiagnosticCollector) {
        // Hardly any village is told of.
        lazy var name = ShownCell(printed: village.name)
        func isAbove(_ part: (Column, Int?), _ whole: (Column, Int?), _ diagnostics: inout DiagnosticCollector) -> Bool {
            guard let more = part.1, let less = whole.1, more > less else { return false }
            diagnostics.record(
                .villagePartAboveWhole(village: name, part: part.0.key, more: more, whole: whole.0.key, less: less),
                at: location(line, part.0))
            return true
        }
        if isAbove((.from18, village.from18), (.from15, village.from15), &diagnostics) { village.from18 = nil }
        if isAbove((.from15, village.from15), (.people, village.population), &diagnostics) { village.from15 = nil }
        if isAbove((.from18, village.from18), (.people, village.population), &diagnostics) { village.from18 = nil }
        if let from = village.validFrom, let to = village.validTo, to < from {
            diagnostics.record(.villageEndsBeforeItBegins(village: name), at: location(line, .validTo))
        }
        if village.validTo == nil, !village.successors.isEmpty {
            diagnostics.record(.villageSuccessorWithoutEnd(village: name), at: location(line, .validTo))
        }
    }

    /// An alias that is also another village's name or alias in the same former commune fits neither.
    private func checkNames(_ diagnostics: inout DiagnosticCollector) {
        lazy var vocabulary = ShownVocabulary(villages.map(\.name), leading: PlaceWords.villageWords)
        var owners: [ScopedName: Int] = [:]
        for (index, village) in villages.enumerated() where village.validTo == nil {
            for (position, name) in ([village.name] + village.aliases).enumerated() {
                let bare = words.bare(PlaceWords.trimmed(NameKey(name).bytes[...]), isPlain: false).name
                let scoped = ScopedName(name: Array(bare), commune: NameKey(village.formerCommune ?? "").bytes)
                if let owner = owners[scoped], owner != index {
                    diagnostics.record(
                        .villageNameShared(
                            name: ShownCell(name, in: vocabulary), village: ShownCell(printed: villages[owner].name), line: lines[owner]),
                        at: location(lines[index], position == 0 ? .village : .aliases))
                } else {
                    owners[scoped] = index
                }
            }
        }
    }

    /// Successors are named as the list names them, however the cell spells that.
    private mutating func settleSuccessors() {
        let list = Gazetteer(villages: villages)
        for index in villages.indices {
            villages[index].successors = villages[index].successors.map { written in
                let key = NameKey(written).bytes
                let labels = list.ids.map { list.label(of: $0) }
                return labels.first { NameKey($0).bytes == key } ?? villages.first { NameKey($0.name).bytes == key }?.name ?? written
            }
        }
    }

    private func checkSuccessors(_ diagnostics: inout DiagnosticCollector) {
        let list = Gazetteer(villages: villages)
        lazy var vocabulary = ShownVocabulary(villages.map(\.name), leading: PlaceWords.villageWords)
        for id in list.ids where list[id].validTo != nil {
            let village = list[id]
            let line = lines[Int(id.rawValue)]
            if village.successors.isEmpty {
                diagnostics.record(.villageWithoutSuccessor(village: ShownCell(printed: village.name)), at: location(line, .successors))
            } else if list.successors(of: id).count < village.successors.count {
                diagnostics.record(
                    .villageSuccessorUnknown(
                        village: ShownCell(printed: village.name), successors: village.successors.map { ShownCell($0, in: vocabulary) }),
                    at: location(line, .successors))
            }
        }
    }
}
