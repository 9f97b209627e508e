package import Commune
internal import Diagnostics

/// Which village of a commune a text means: everything that is known before the first address is read.
///
/// Villages keep their places in the whole list, ended ones included; `VillageBoundaries` says where each is counted.
package struct VillageMatcher: Sendable {
    package let gazetteer: Gazetteer
    let words = PlaceWords()
    let names: VillageNames
    let commune: UnitName
    let formers: [UnitName]
    /// 1 + index in `formers` by village, or 0.
    private var formerOfVillage: [UInt16] = []
    let districts: [UnitName]
    /// Whether settings name a city that stands above communes without a district between.
    let superiors: [UnitName]
    let provinces: ProvinceNames

    /// - Parameter gazetteer: the whole list.
    package init(gazetteer: Gazetteer, commune: CommuneName) {
        self.gazetteer = gazetteer
        self.commune = UnitName(commune.name, words: words)
        superiors = commune.within.map { [words] in UnitName($0, words: words) }
        provinces = ProvinceNames(of: superiors)
        districts = superiors.filter { $0.kind?.isDistrict == true && !ProvinceNames.isCity($0.name[...], isPlain: false) }
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
        names = VillageNames(gazetteer, words: words)
    }

    /// What messages may show of texts that should name a village.
    var vocabulary: ShownVocabulary {
        ShownVocabulary(
            gazetteer.ids.map { gazetteer.label(of: $0) }
                + gazetteer.villages.flatMap { [$0.name] + $0.aliases.filter { PersonalText($0) != .surely } },
            leading: PlaceWords.villageWords)
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

    /// Lists of villages that share a name; list 0 is empty.
    var candidates: [[VillageID]] { names.candidates }
    /// Some village is called like a house ("Số 5"), so that house numbers must be looked at.
    var hasHouseLikeNames: Bool { names.hasHouseLikeNames }
    /// Some village's name is joined by a hyphen.
    var hasHyphenedNames: Bool { names.hasHyphenedNames }

    var hasDistricts: Bool { !districts.isEmpty }

    /// What a text says.
    ///
    /// - Parameter isColumn: the text stands in a column of villages, where a number alone names one.
    func meaning(of key: NameKey, isColumn: Bool = false) -> SegmentMeaning {
        let written = PlaceWords.trimmed(QuotedNames.bare(key.bytes)[...])
        let text = EnglishPlaceWords.translated(written, isPlain: !key.hasMarks).map { $0[...] } ?? written
        var meaning = meaning(of: text, isPlain: !key.hasMarks, isColumn: isColumn, age: .any)
        meaning.isOldAlone = MergerWords.isOldAlone(text, isPlain: !key.hasMarks)
        meaning.isCountry = ProvinceNames.isCountry(text)
        return meaning
    }

    /// Whether words beside a name say that it is a former one.
    enum Age { case any, old }

    func meaning(of text: ArraySlice<UInt8>, isPlain: Bool, isColumn: Bool, age: Age) -> SegmentMeaning {
        var meaning = SegmentMeaning()
        guard !text.isEmpty else { return meaning }
        // A name as it stands goes first: "Lang Chang" has no word for a village in it, though it has no marks.
        let marked = words.bare(text, isPlain: false)
        let bare = isPlain ? words.bare(text, isPlain: true) : marked
        if let list = names.whole.value(of: text)
            ?? words.leading(text, isPlain: false).flatMap({ names.whole.value(of: text.dropFirst($0.length)) })
        {
            meaning.candidates = list
        } else if let list = names.exact.value(of: marked.name) {
            meaning.candidates = list
        } else if isPlain, let list = names.exact.value(of: bare.name) {
            // "thon 4": the name has no marks, but its word should have.
            meaning.candidates = list
            meaning.isUnmarked = true
        } else if isColumn, bare.kind == nil, let number = bare.number, let list = names.numbers.value(of: number) {
            meaning.candidates = list
        }
        if age == .old { meaning.candidates = names.formerOnes(of: meaning.candidates) }
        meaning.mayBePart = bare.number != nil && bare.kind?.isNeighbourhood == true
        meaning.isNamedVillage = bare.number == nil && bare.kind != nil
        if meaning.candidates != 0 { return meaning }
        // "Thon Hoang Xa Bac": without marks the word for a commune may be part of a village's name.
        if isPlain, let list = names.plain.value(of: bare.name) {
            meaning.candidates = age == .old ? names.formerOnes(of: list) : list
            meaning.isUnmarked = true
            return meaning
        }
        if text.count < VillageMatcher.longest, let (left, right, isLeftOld) = MergerWords.division(text, isPlain: isPlain) {
            return self.meaning(of: left, isPlain: isPlain, isColumn: isColumn, age: isLeftOld ? .old : age)
                .joined(with: self.meaning(of: right, isPlain: isPlain, isColumn: false, age: isLeftOld ? .any : .old))
        }
        if let unit = oldUnit(text, isPlain: isPlain) { return unit }
        if let (left, right) = split(text, isPlain: isPlain) ?? beforeOwnUnits(text, isPlain: isPlain) {
            return self.meaning(of: left, isPlain: isPlain, isColumn: false, age: .any)
                .joined(with: self.meaning(of: right, isPlain: isPlain, isColumn: false, age: age))
        }
        if let named = inNeighbourhood(text, isPlain: isPlain) { return named }
        if age == .any, bare.kind != nil || words.leading(text, isPlain: isPlain) == nil,
            let list = names.joined.list(of: bare.name, isPlain: isPlain)
        {
            meaning.candidates = list
            meaning.isUnmarked = isPlain
            return meaning
        }
        if bare.kind != nil {
            // "T. Thanh Hóa" is the province.
            meaning.isForeignProvince = provinces.isForeign(bare.name, isPlain: isPlain) && isLetterOfProvince(text)
            meaning.hasVillageWord = !meaning.isForeignProvince && !superiors.contains { $0.isNamed(bare.name, isPlain: isPlain) }
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
            if isDivision { return (PlaceWords.trimmed(text[..<index]), text[index...]) }
            start = index
        }
        return nil
    }

    /// "Xóm 3 Bái Sim" names Bái Sim; where Xóm 3 is a village too, both are meant.
    private func inNeighbourhood(_ text: ArraySlice<UInt8>, isPlain: Bool) -> SegmentMeaning? {
        guard let (part, rest) = words.neighbourhood(text, isPlain: isPlain) else { return nil }
        var named = meaning(of: rest, isPlain: isPlain, isColumn: false, age: .any)
        guard named.candidates != 0 else { return nil }
        let other = meaning(of: part, isPlain: isPlain, isColumn: false, age: .any).candidates
        if other != named.candidates { named.rivals = other }
        return named
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

    /// Bytes of a text in which "nay là" is looked for.
    private static let longest = 400
}
