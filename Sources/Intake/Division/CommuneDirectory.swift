internal import Catalogue
package import Diagnostics
internal import Tabular

/// The communes of a province, as its village list names them, and which of them a text means.
package struct CommuneDirectory: Sendable {
    /// A commune with the kind of unit before its name: "xã Ngọc Phụng".
    package struct Commune: Sendable, Hashable {
        package let name: String
        /// nil where the list has no column of districts.
        package let district: String?

        package init(name: String, district: String? = nil) {
            self.name = name
            self.district = district
        }

        /// The name without the kind of unit.
        package var bareName: String {
            let kind = ["xã ", "phường ", "thị trấn "].first { name.lowercased().hasPrefix($0) }
            return String(name.dropFirst(kind?.count ?? 0))
        }
    }

    /// Which commune a text means.
    enum Meaning: Sendable, Hashable {
        /// Its number in the list, from 0.
        case commune(Int)
        /// A commune that is not in the list, or one of several that are called so.
        case otherUnit
        case nothing
    }

    package let communes: [Commune]
    private let words = PlaceWords()
    private let districts: [UnitName?]
    /// By name without the kind of unit, marked and plain.
    private var marked: [[UInt8]: [Int]] = [:]
    private var plain: [[UInt8]: [Int]] = [:]
    private var kinds: [PlaceWords.Kind?] = []
    /// Words of the longest name.
    private var longest = 1

    package init(_ communes: [Commune]) {
        self.communes = communes
        districts = communes.map { [words] commune in commune.district.map { UnitName($0, words: words) } }
        for (number, commune) in communes.enumerated() {
            let unit = UnitName(commune.name, words: words)
            kinds.append(unit.kind)
            marked[unit.name, default: []].append(number)
            plain[unit.plain, default: []].append(number)
            longest = max(longest, unit.name.count { $0 == 0x20 } + 1)
        }
    }

    /// What a text says: an address, or the name of an office.
    func meaning(of key: NameKey) -> Meaning {
        var (sure, likely): (Set<Int>, Set<Int>) = ([], [])
        var namesUnit = false
        let isPlain = !key.hasMarks
        let parts = key.bytes.split(whereSeparator: Self.isDivider)
        for part in parts.map(PlaceWords.trimmed) where !part.isEmpty {
            var rest = part
            var isBare = true
            while let (found, after) = nextUnit(in: rest, isPlain) {
                isBare = false
                rest = after
                guard found.isCommune else { continue }
                let end = words.inner(after, from: after.startIndex, isPlain: isPlain)?.start ?? after.endIndex
                let named = numbers(of: PlaceWords.trimmed(after[..<end]), isPlain).filter { kinds[$0] == nil || kinds[$0] == found }
                sure.formUnion(named)
                namesUnit = true
            }
            if isBare { likely.formUnion(lastWords(of: part, isPlain)) }
        }
        let candidates = sure.isEmpty && !namesUnit ? likely : sure
        let fitting = candidates.count > 1 ? candidates.filter { isInDistrict($0, parts, isPlain) } : candidates
        if let only = fitting.first, fitting.count == 1 { return .commune(only) }
        return namesUnit || !candidates.isEmpty ? .otherUnit : .nothing
    }

    /// The next word for a kind of unit, and what stands behind it.
    private func nextUnit(in text: ArraySlice<UInt8>, _ isPlain: Bool) -> (PlaceWords.Kind, ArraySlice<UInt8>)? {
        if let found = words.leading(text, isPlain: isPlain) { return (found.kind, text.dropFirst(found.length)) }
        return words.inner(text, from: text.startIndex, isPlain: isPlain).map {
            ($0.found.kind, text[$0.start...].dropFirst($0.found.length))
        }
    }

    private func numbers(of name: ArraySlice<UInt8>, _ isPlain: Bool) -> [Int] {
        marked[Array(name)] ?? (isPlain ? plain[Array(name)] : nil) ?? []
    }

    /// "UBND Ngọc Phụng": the name stands at the end. A number alone names nothing.
    private func lastWords(of text: ArraySlice<UInt8>, _ isPlain: Bool) -> [Int] {
        if text.last.map({ (0x30...0x39).contains($0) }) == true { return [] }
        let starts = [text.startIndex] + text.indices.filter { text[$0] == 0x20 }.map { $0 + 1 }
        for start in starts.suffix(longest) {
            let found = numbers(of: text[start...], isPlain)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func isInDistrict(_ number: Int, _ parts: [ArraySlice<UInt8>], _ isPlain: Bool) -> Bool {
        guard let district = districts[number] else { return false }
        return parts.contains { part in
            guard let (kind, name) = nextUnit(in: PlaceWords.trimmed(part), isPlain), kind.isDistrict else { return false }
            return district.isNamed(name, isPlain: isPlain)
        }
    }

    private static func isDivider(_ byte: UInt8) -> Bool { dividers.contains(byte) }
    private static let dividers = Set(",;:()[]/|-".utf8)
}

extension CommuneDirectory {
    /// The communes of a village list that has a column for them, in its order.
    ///
    /// - Throws: `SourceError` where the system refuses to read, `division.no-communes` where the list names none.
    package init(villageList source: InputSource, diagnostics: inout DiagnosticCollector) throws {
        let place = SourceLocation(file: source.path)
        let origins = try source.bytes.tables(path: source.path, diagnostics: &diagnostics)
        guard let table = try SheetChoice(ColumnRecognition()).tables(of: origins, as: .villages, diagnostics: &diagnostics).read.first,
            let column = UnitColumn.position(in: table, UnitHeadings.communes)
        else { throw DiagnosticError(.divisionWithoutCommunes, at: place) }
        let district = UnitColumn.position(in: table, UnitHeadings.districts)
        var communes: [Commune] = []
        var known: Set<Commune> = []
        let words = PlaceWords()
        try table.forEachRecord(&diagnostics) { record in
            guard record.role == .data else { return }
            guard let name = Self.name(record[column].content.string, words), words.isCommune(name) else { return }
            let commune = Commune(name: name, district: district.flatMap { Self.name(record[$0].content.string, words) })
            if known.insert(commune).inserted { communes.append(commune) }
        }
        if communes.isEmpty { throw DiagnosticError(.divisionWithoutCommunes, at: place) }
        self.init(communes)
    }

    /// A name as settings may hold it, its kind of unit in small letters; nil where it has other signs than names have.
    private static func name(_ text: String, _ words: PlaceWords) -> String? {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty, name.count < 80, name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-".contains($0) }) else { return nil }
        return UnitName(name, words: words).kind == nil ? name : name.prefix(1).lowercased() + name.dropFirst()
    }
}

extension PlaceWords {
    /// Whether a name begins with the word for a commune.
    fileprivate func isCommune(_ name: String) -> Bool { UnitName(name, words: self).kind?.isCommune == true }
}
