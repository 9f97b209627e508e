package import Commune

/// Which village of a commune a text means: everything that is known before the first address is read.
///
/// Villages keep their places in the whole list, ended ones included; `VillageBoundaries` says where each is counted.
package struct VillageMatcher: Sendable {
    package let gazetteer: Gazetteer
    let words = PlaceWords()
    /// Numbers of lists in `candidates` by the bare names and aliases of villages.
    private var exact = ByteTable()
    /// The same by names without marks.
    private var plain = ByteTable()
    /// The same by numbers alone ("3" of Thôn 3), for columns that need not say thôn.
    private var numbers = ByteTable()
    /// Some village is called like a house ("Số 5"), so that house numbers must be looked at.
    private(set) var hasHouseLikeNames = false
    /// Some village's name is joined by a hyphen.
    private(set) var hasHyphenedNames = false
    /// Lists of villages that share a name; list 0 is empty.
    private(set) var candidates: [[VillageID]] = [[]]
    private let commune: UnitName
    private let formers: [UnitName]
    /// 1 + index in `formers` by village, or 0.
    private var formerOfVillage: [UInt16] = []
    private let districts: [UnitName]
    /// Whether settings name a city that stands above communes without a district between.
    private let superiors: [UnitName]

    /// A commune, district or province: what it is and what it is called.
    struct UnitName: Sendable, Hashable {
        var kind: PlaceWords.Kind?
        var name: [UInt8]
        var plain: [UInt8]

        init(_ text: String, words: PlaceWords) {
            let key = NameKey(text)
            let found = words.leading(key.bytes[...], isPlain: !key.hasMarks)
            kind = found?.kind
            name = Array(key.bytes.dropFirst(found?.length ?? 0))
            let plainLength = found.map { _ in words.leading(key.plain[...], isPlain: true)?.length ?? 0 } ?? 0
            plain = Array(key.plain.dropFirst(plainLength))
        }

        /// Whether a text's name is this one; a text without any marks may leave them out.
        func isNamed(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
            text.elementsEqual(name) || (isPlain && text.elementsEqual(plain))
        }
    }

    /// - Parameter gazetteer: the whole list.
    package init(gazetteer: Gazetteer, commune: CommuneName) {
        self.gazetteer = gazetteer
        self.commune = UnitName(commune.name, words: words)
        superiors = commune.within.map { [words] in UnitName($0, words: words) }
        districts = superiors.filter { $0.kind?.isDistrict == true && !VillageMatcher.centralCities.contains($0.name) }
        var formers: [UnitName] = []
        for village in gazetteer.villages {
            guard let text = village.formerCommune, !text.isEmpty else {
                formerOfVillage.append(0)
                continue
            }
            let unit = UnitName(text, words: words)
            let index = formers.firstIndex(of: unit) ?? formers.count
            if index == formers.count { formers.append(unit) }
            formerOfVillage.append(UInt16(index + 1))
        }
        self.formers = formers
        fillTables()
    }

    private mutating func fillTables() {
        var lists: [(table: WritableKeyPath<VillageMatcher, ByteTable>, name: [UInt8], villages: [VillageID])] = []
        var positions: [[UInt8]: Int] = [:]
        func note(_ table: WritableKeyPath<VillageMatcher, ByteTable>, _ tag: UInt8, _ text: ArraySlice<UInt8>, _ id: VillageID) {
            guard !text.isEmpty else { return }
            let name = Array(text)
            if let position = positions[[tag] + name] {
                if lists[position].villages.last != id { lists[position].villages.append(id) }
            } else {
                positions[[tag] + name] = lists.count
                lists.append((table, name, [id]))
            }
        }
        for id in gazetteer.ids {
            for name in [gazetteer[id].name] + gazetteer[id].aliases {
                let key = NameKey(name)
                let bare = words.bare(VillageMatcher.trimmed(key.bytes[...]), isPlain: false)
                note(\.exact, 0, bare.name, id)
                let plainBare = bare.number == nil ? NameKey(plainTextOf: bare.name).plain[...] : bare.name
                note(\.plain, 1, plainBare, id)
                hasHyphenedNames = hasHyphenedNames || key.bytes.contains(0x2D)
                hasHouseLikeNames = hasHouseLikeNames || HouseNumber.begins(key.plain)
                if let number = bare.number { note(\.numbers, 2, number, id) }
            }
        }
        var listNumbers: [[VillageID]: Int] = [:]
        for (table, name, villages) in lists {
            let number = listNumbers[villages] ?? candidates.count
            if number == candidates.count { candidates.append(villages) }
            listNumbers[villages] = number
            self[keyPath: table].insert(name, value: UInt32(number))
        }
    }

    /// 1 + index of the former commune of a village, or 0.
    func former(of village: VillageID) -> UInt16 { formerOfVillage[Int(village.rawValue)] }

    /// The former commune of this number as the list writes it.
    func formerName(_ number: UInt16) -> String {
        let index = formerOfVillage.firstIndex(of: number)
        return index.flatMap { gazetteer.villages[$0].formerCommune } ?? ""
    }

    /// Whether a former commune has the name and kind of the new one, so that an address may mean either.
    func isAlsoNew(_ former: UInt16) -> Bool { formers[Int(former) - 1] == commune }

    var hasDistricts: Bool { !districts.isEmpty }

    /// What a text says.
    ///
    /// - Parameter isColumn: the text stands in a column of villages, where a number alone names one.
    func meaning(of key: NameKey, isColumn: Bool = false) -> SegmentMeaning {
        meaning(of: VillageMatcher.trimmed(key.bytes[...]), isPlain: !key.hasMarks, isColumn: isColumn)
    }

    private func meaning(of text: ArraySlice<UInt8>, isPlain: Bool, isColumn: Bool) -> SegmentMeaning {
        var meaning = SegmentMeaning()
        guard !text.isEmpty else { return meaning }
        // A name as it stands goes first: "Lang Chang" has no word for a village in it, though it has no marks.
        let marked = words.bare(text, isPlain: false)
        let bare = isPlain ? words.bare(text, isPlain: true) : marked
        if let list = exact.value(of: marked.name) {
            meaning.candidates = list
        } else if isPlain, let list = exact.value(of: bare.name) {
            // "thon 4": the name has no marks, but its word should have.
            meaning.candidates = list
            meaning.isUnmarked = true
        } else if isColumn, bare.kind == nil, let number = bare.number, let list = numbers.value(of: number) {
            meaning.candidates = list
        }
        if meaning.candidates != 0 { return meaning }
        if let (left, right) = split(text, isPlain: isPlain) ?? beforeOwnUnits(text, isPlain: isPlain) {
            return self.meaning(of: left, isPlain: isPlain, isColumn: false)
                .joined(with: self.meaning(of: right, isPlain: isPlain, isColumn: false))
        }
        if isPlain, let list = plain.value(of: bare.name) {
            meaning.candidates = list
            meaning.isUnmarked = true
            return meaning
        }
        if bare.kind != nil {
            // "T. Thanh Hóa" is the province.
            meaning.hasVillageWord = !superiors.contains { $0.isNamed(bare.name, isPlain: isPlain) }
        } else if let found = words.leading(text, isPlain: isPlain) {
            recogniseUnit(text.dropFirst(found.length), found.kind, isPlain, &meaning)
        } else {
            recogniseName(text, isPlain, &meaning)
        }
        return meaning
    }

    /// A name with the word for a commune, a district or a province before it.
    private func recogniseUnit(_ text: ArraySlice<UInt8>, _ kind: PlaceWords.Kind, _ isPlain: Bool, _ meaning: inout SegmentMeaning) {
        // What stands behind a full stop is no part of the name.
        let stop = text.indices.first { text[$0] == 0x2E && $0 + 1 < text.endIndex && text[$0 + 1] == 0x20 }
        let name = text[..<(stop ?? text.endIndex)]
        if kind.isCommune {
            // P. 302 is a room, Phường 3 a commune.
            guard name.count < 3 || name.contains(where: { $0 < 0x30 || $0 > 0x39 }) else { return }
            func isMeant(_ unit: UnitName) -> Bool { (unit.kind == nil || unit.kind == kind) && unit.isNamed(name, isPlain: isPlain) }
            if let index = formers.firstIndex(where: isMeant) { meaning.former = UInt16(index + 1) }
            meaning.standing = meaning.former != 0 || isMeant(commune) ? .ours : .foreign
        } else if kind.isDistrict, hasDistricts {
            meaning.isOwnDistrict = districts.contains { $0.isNamed(name, isPlain: isPlain) }
            // Thành phố Thanh Hóa is not tỉnh Thanh Hóa.
            meaning.isForeignDistrict = !superiors.contains { $0.isNamed(name, isPlain: isPlain) && ($0.kind != .tinh || kind == .tinh) }
        }
    }

    /// A name alone.
    private func recogniseName(_ name: ArraySlice<UInt8>, _ isPlain: Bool, _ meaning: inout SegmentMeaning) {
        if commune.isNamed(name, isPlain: isPlain) {
            meaning.isBareOurs = true
        } else if let index = formers.firstIndex(where: { $0.isNamed(name, isPlain: isPlain) }) {
            meaning.bareFormer = UInt16(index + 1)
        }
        meaning.isOwnDistrict = districts.contains { $0.isNamed(name, isPlain: isPlain) }
        meaning.isNameAlone =
            hasDistricts && !name.contains { $0 >= 0x21 && $0 < 0x61 } && name.count { $0 == 0x20 } < 4
            && !VillageMatcher.landmarks.contains { name.starts(with: $0) }
    }

    /// "Số nhà 12 thôn Bái Sim", "thôn Bái Sim xã Ngọc Phụng huyện …": parts that no comma divides.
    private func split(_ text: ArraySlice<UInt8>, isPlain: Bool) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        var rest = text
        var last: PlaceWords.Kind?
        while let found = words.leading(rest, isPlain: isPlain) {
            last = found.kind
            rest = rest.dropFirst(found.length)
            if !found.kind.isVillage { break }
        }
        var start = last == nil ? text.startIndex : rest.firstIndex(of: 0x20) ?? rest.endIndex
        while let (found, index) = words.inner(text, from: start, isPlain: isPlain) {
            let isDivision: Bool
            switch last {
            case let kind? where kind.isCommune: isDivision = found.kind.isDistrict || found.kind == .tinh
            case let kind? where kind.isDistrict: isDivision = found.kind == .tinh || found.kind == .thanhPho
            case .tinh?: isDivision = false
            default: isDivision = !(isPlain && found.kind == .phuong)
            }
            if isDivision { return (VillageMatcher.trimmed(text[..<index]), text[index...]) }
            start = index
        }
        return nil
    }

    /// "thôn Bái Sim Ngọc Phụng Thường Xuân": nothing divides the village from the commune.
    private func beforeOwnUnits(_ text: ArraySlice<UInt8>, isPlain: Bool) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        func dropping(_ unit: UnitName, from text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
            let name = isPlain ? unit.plain : unit.name
            guard !name.isEmpty, text.count > name.count + 1, text.suffix(name.count) == name[...] else { return nil }
            let rest = text.dropLast(name.count)
            return rest.last == 0x20 ? rest.dropLast() : nil
        }
        if let kind = words.leading(text, isPlain: isPlain)?.kind, !kind.isVillage { return nil }
        var rest = text
        for unit in superiors.reversed() { rest = dropping(unit, from: rest) ?? rest }
        guard let village = dropping(commune, from: rest) else { return nil }
        return (village, text[(village.endIndex + 1)..<rest.endIndex])
    }

    /// Without blanks and punctuation at its ends.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isEdge(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x30 || byte >= 0x3A && byte < 0x41 }
        var text = text.drop(while: isEdge)
        while let last = text.last, isEdge(last) { text = text.dropLast() }
        return text
    }

    /// Cities that stand on the level of provinces.
    private static let centralCities = Set(
        ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"].map { NameKey($0).bytes })

    /// What names of streets, markets and schools begin with: no commune's do.
    private static let landmarks = [
        "chợ ", "đường ", "phố ", "ngõ ", "ngách ", "số ", "sn ", "đội ", "trường ", "nhà ", "cầu ", "gần ", "cạnh ", "trạm ", "công ty ",
    ].map { NameKey(String($0.dropLast())).bytes + [0x20] }
}
