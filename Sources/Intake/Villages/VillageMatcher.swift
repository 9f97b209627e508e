package import Commune
internal import Diagnostics

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
    /// For each list the one of those that have ended, where its name is a number; else itself.
    private var formerLists: [UInt32] = [0]
    /// Numbers of lists by whole names: what "Sóc Sơn" is goes before what "Sơn" is.
    private var whole = ByteTable()
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
            // "xã Xuân Thiên (cũ)" of a list is xã Xuân Thiên.
            func name(_ text: ArraySlice<UInt8>, isPlain: Bool) -> [UInt8] {
                let stripped = MergerWords.stripped(text, isPlain: isPlain)
                return Array(stripped.flatMap { $0.isCertain || isPlain ? $0.name : nil } ?? text)
            }
            self.name = name(key.bytes.dropFirst(found?.length ?? 0), isPlain: false)
            plain = NameKey(plainTextOf: self.name).plain
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
            let index =
                formers.firstIndex { $0.name == unit.name && ($0.kind == unit.kind || $0.kind == nil || unit.kind == nil) }
                ?? formers.count
            if index == formers.count { formers.append(unit) }
            formers[index].kind = formers[index].kind ?? unit.kind
            formerOfVillage.append(UInt16(index + 1))
        }
        self.formers = formers
        fillTables()
    }

    /// What messages may show of texts that should name a village.
    var vocabulary: ShownVocabulary {
        ShownVocabulary(
            gazetteer.ids.map { gazetteer.label(of: $0) }
                + gazetteer.villages.flatMap { [$0.name] + $0.aliases.filter { PersonalText($0) != .surely } },
            leading: PlaceWords.villageWords)
    }

    private mutating func fillTables() {
        var lists: [(table: WritableKeyPath<VillageMatcher, ByteTable>, name: [UInt8], villages: [VillageID])] = []
        var positions: [[UInt8]: Int] = [:]
        var numbered: Set<VillageID> = []
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
                if let number = bare.number {
                    note(\.numbers, 2, number, id)
                    if name == gazetteer[id].name { numbered.insert(id) }
                } else {
                    let name = VillageMatcher.trimmed(key.bytes[...])
                    let hamlet = words.leading(name, isPlain: false).flatMap { $0.kind == .thon ? $0.length : nil } ?? 0
                    note(\.whole, 3, name.dropFirst(hamlet), id)
                }
            }
        }
        var listNumbers: [[VillageID]: Int] = [:]
        for (table, name, villages) in lists {
            let number = listNumbers[villages] ?? candidates.count
            if number == candidates.count { candidates.append(villages) }
            listNumbers[villages] = number
            self[keyPath: table].insert(name, value: UInt32(number))
        }
        for list in candidates.indices.dropFirst() {
            let isRenumbered = candidates[list].contains { gazetteer[$0].validTo == nil && numbered.contains($0) }
            let ended = candidates[list].filter { gazetteer[$0].validTo != nil }
            guard isRenumbered else {
                formerLists.append(UInt32(list))
                continue
            }
            if !ended.isEmpty, listNumbers[ended] == nil {
                listNumbers[ended] = candidates.count
                candidates.append(ended)
            }
            formerLists.append(UInt32(listNumbers[ended] ?? 0))
        }
        formerLists.append(contentsOf: (formerLists.count..<candidates.count).map(UInt32.init))
    }

    /// 1 + index of the former commune of a village, or 0.
    func former(of village: VillageID) -> UInt16 { formerOfVillage[Int(village.rawValue)] }

    /// The former commune of this number as the list writes it.
    func formerName(_ number: UInt16) -> String {
        let index = formerOfVillage.firstIndex(of: number)
        return index.flatMap { gazetteer.villages[$0].formerCommune } ?? ""
    }

    /// Whether the list says of each village which former commune it was of.
    var knowsAllFormers: Bool { !formerOfVillage.isEmpty && !formerOfVillage.contains(0) }

    /// The villages of a list that "Thôn 4 cũ" can mean: numbers were given anew, so an old number is no village of today.
    func formerOnes(of list: UInt32) -> UInt32 { formerLists[Int(list)] }

    var hasDistricts: Bool { !districts.isEmpty }

    /// What a text says.
    ///
    /// - Parameter isColumn: the text stands in a column of villages, where a number alone names one.
    func meaning(of key: NameKey, isColumn: Bool = false) -> SegmentMeaning {
        let text = VillageMatcher.trimmed(key.bytes[...])
        var meaning = meaning(of: text, isPlain: !key.hasMarks, isColumn: isColumn, age: .any)
        meaning.isOldAlone = MergerWords.isOldAlone(text, isPlain: !key.hasMarks)
        return meaning
    }

    /// Whether words beside a name say that it is a former one.
    private enum Age { case any, old }

    private func meaning(of text: ArraySlice<UInt8>, isPlain: Bool, isColumn: Bool, age: Age) -> SegmentMeaning {
        var meaning = SegmentMeaning()
        guard !text.isEmpty else { return meaning }
        // A name as it stands goes first: "Lang Chang" has no word for a village in it, though it has no marks.
        let marked = words.bare(text, isPlain: false)
        let bare = isPlain ? words.bare(text, isPlain: true) : marked
        if let list = whole.value(of: text) ?? words.leading(text, isPlain: false).flatMap({ whole.value(of: text.dropFirst($0.length)) }) {
            meaning.candidates = list
        } else if let list = exact.value(of: marked.name) {
            meaning.candidates = list
        } else if isPlain, let list = exact.value(of: bare.name) {
            // "thon 4": the name has no marks, but its word should have.
            meaning.candidates = list
            meaning.isUnmarked = true
        } else if isColumn, bare.kind == nil, let number = bare.number, let list = numbers.value(of: number) {
            meaning.candidates = list
        }
        if age == .old { meaning.candidates = formerOnes(of: meaning.candidates) }
        if meaning.candidates != 0 { return meaning }
        if text.count < VillageMatcher.longest, let (left, right, isLeftOld) = MergerWords.division(text, isPlain: isPlain) {
            return self.meaning(of: left, isPlain: isPlain, isColumn: isColumn, age: isLeftOld ? .old : age)
                .joined(with: self.meaning(of: right, isPlain: isPlain, isColumn: false, age: isLeftOld ? .any : .old))
        }
        if let (left, right) = split(text, isPlain: isPlain) ?? beforeOwnUnits(text, isPlain: isPlain) {
            return self.meaning(of: left, isPlain: isPlain, isColumn: false, age: .any)
                .joined(with: self.meaning(of: right, isPlain: isPlain, isColumn: false, age: age))
        }
        if isPlain, let list = plain.value(of: bare.name) {
            meaning.candidates = age == .old ? formerOnes(of: list) : list
            meaning.isUnmarked = true
            return meaning
        }
        if bare.kind != nil {
            // "T. Thanh Hóa" is the province.
            meaning.hasVillageWord = !superiors.contains { $0.isNamed(bare.name, isPlain: isPlain) }
        } else if let found = words.leading(text, isPlain: isPlain) {
            recogniseUnit(text.dropFirst(found.length), found.kind, isPlain, age, &meaning)
        } else {
            recogniseName(text, isPlain, age, &meaning)
        }
        // "nay là xã Lam Sơn", "Xuân Thiên cũ", "thôn Đồng Sâm cũ".
        if !meaning.isOfOurs, let stripped = MergerWords.stripped(text, isPlain: isPlain) {
            let inner = self.meaning(of: stripped.name, isPlain: isPlain, isColumn: isColumn, age: stripped.isOld ? .old : age)
            if inner.isOfOurs || inner.candidates != 0 || (inner.isFormerUnknown && stripped.isCertain) { return inner }
        }
        return meaning
    }

    /// A name with the word for a commune, a district or a province before it.
    private func recogniseUnit(
        _ text: ArraySlice<UInt8>, _ kind: PlaceWords.Kind, _ isPlain: Bool, _ age: Age, _ meaning: inout SegmentMeaning
    ) {
        // What stands behind a full stop is no part of the name.
        let stop = text.indices.first { text[$0] == 0x2E && $0 + 1 < text.endIndex && text[$0 + 1] == 0x20 }
        let name = text[..<(stop ?? text.endIndex)]
        if kind.isCommune {
            // P. 302 is a room, Phường 3 a commune.
            guard name.count < 3 || name.contains(where: { $0 < 0x30 || $0 > 0x39 }) else { return }
            recogniseCommune(name, kind, isPlain, age, &meaning)
            // "xã cũ X", "xã X cũ"
            guard !meaning.isOfOurs, let stripped = MergerWords.stripped(name, isPlain: isPlain) else { return }
            var inner = SegmentMeaning()
            recogniseCommune(stripped.name, kind, isPlain, stripped.isOld ? .old : age, &inner)
            if inner.isOfOurs || (inner.isFormerUnknown && stripped.isCertain) { meaning = inner }
        } else if kind.isDistrict, hasDistricts, age != .old, MergerWords.stripped(name, isPlain: isPlain)?.isOld != true {
            meaning.isOwnDistrict = districts.contains { $0.isNamed(name, isPlain: isPlain) }
            // Thành phố Thanh Hóa is not tỉnh Thanh Hóa.
            meaning.isForeignDistrict = !superiors.contains { $0.isNamed(name, isPlain: isPlain) && ($0.kind != .tinh || kind == .tinh) }
        }
    }

    private func recogniseCommune(
        _ name: ArraySlice<UInt8>, _ kind: PlaceWords.Kind, _ isPlain: Bool, _ age: Age, _ meaning: inout SegmentMeaning
    ) {
        let former = former(named: name, kind, isPlain: isPlain, isOld: age == .old)
        let isNew = age != .old && (commune.kind == nil || commune.kind == kind) && commune.isNamed(name, isPlain: isPlain)
        if isNew {
            meaning.isNew = true
            meaning.namesake = former
            meaning.standing = .ours
        } else if former != 0 {
            meaning.former = former
            meaning.standing = .ours
        } else if age == .old {
            meaning.isFormerUnknown = true
        } else {
            meaning.standing = .foreign
        }
    }

    /// 1 + index of the one former commune of this name and kind, or 0. People mistake the kind of what is no more.
    private func former(named name: ArraySlice<UInt8>, _ kind: PlaceWords.Kind?, isPlain: Bool, isOld: Bool) -> UInt16 {
        let named = formers.indices.filter { formers[$0].isNamed(name, isPlain: isPlain) }
        let exact = named.filter { kind == nil || formers[$0].kind == nil || formers[$0].kind == kind }
        let fitting = exact.isEmpty && isOld ? named : exact
        return fitting.count == 1 ? UInt16(fitting[0] + 1) : 0
    }

    /// A name alone.
    private func recogniseName(_ name: ArraySlice<UInt8>, _ isPlain: Bool, _ age: Age, _ meaning: inout SegmentMeaning) {
        let former = former(named: name, nil, isPlain: isPlain, isOld: age == .old)
        if age == .old {
            // "Chợ cũ" names no commune.
            meaning.former = former
            if former != 0 { meaning.standing = .ours }
            return
        }
        if commune.isNamed(name, isPlain: isPlain) {
            meaning.isBareOurs = true
            meaning.namesake = former
        } else {
            meaning.bareFormer = former
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
            case let kind? where kind.isCommune:
                // "xã Xuân Thiên cũ xã Lam Sơn"; without marks "xa" may be part of a name.
                let isBehindOld = isPlain && MergerWords.stripped(text[..<(index - 1)], isPlain: true)?.isOld == true
                isDivision = found.kind.isDistrict || found.kind == .tinh || (found.kind.isCommune && (!isPlain || isBehindOld))
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
        if let village = dropping(commune, from: rest) { return (village, text[(village.endIndex + 1)..<rest.endIndex]) }
        // "thôn 1 Xuân Thiên cũ"; but "đường Xuân Thiên" is a street.
        let stripped = MergerWords.stripped(rest, isPlain: isPlain)?.name
        let named = stripped.flatMap { $0.startIndex == rest.startIndex ? $0 : nil } ?? rest
        for former in formers {
            guard let village = dropping(former, from: named),
                meaning(of: village, isPlain: isPlain, isColumn: false, age: .any).candidates != 0
            else { continue }
            return (village, text[(village.endIndex + 1)..<rest.endIndex])
        }
        return nil
    }

    /// Without blanks and punctuation at its ends.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isEdge(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x30 || byte >= 0x3A && byte < 0x41 }
        var text = text.drop(while: isEdge)
        while let last = text.last, isEdge(last) { text = text.dropLast() }
        return text
    }

    /// Bytes of a text in which "nay là" is looked for.
    private static let longest = 400

    /// Cities that stand on the level of provinces.
    private static let centralCities = Set(
        ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"].map { NameKey($0).bytes })

    /// What names of streets, markets and schools begin with: no commune's do.
    private static let landmarks = [
        "chợ ", "đường ", "phố ", "ngõ ", "ngách ", "số ", "sn ", "đội ", "trường ", "nhà ", "cầu ", "gần ", "cạnh ", "trạm ", "công ty ",
    ].map { NameKey(String($0.dropLast())).bytes + [0x20] }
}
