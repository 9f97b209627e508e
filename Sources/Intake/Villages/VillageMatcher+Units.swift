/// Which commune, district or province a part of an address names.
extension VillageMatcher {
    /// A name with the word for a commune, a district or a province before it.
    func recogniseUnit(
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
            return
        }
        if kind == .tinh || kind == .thanhPho {
            let name = MergerWords.stripped(name, isPlain: isPlain)?.name ?? name
            meaning.isForeignProvince = provinces.isForeign(name, isPlain: isPlain)
        }
        if kind.isDistrict, hasDistricts, age != .old, MergerWords.stripped(name, isPlain: isPlain)?.isOld != true {
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
    func recogniseName(_ name: ArraySlice<UInt8>, _ isPlain: Bool, _ age: Age, _ meaning: inout SegmentMeaning) {
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
        meaning.isForeignProvinceName = provinces.isForeign(name, isPlain: isPlain)
        meaning.isCityName = meaning.isForeignProvinceName && ProvinceNames.isCity(name, isPlain: isPlain)
        meaning.isNameAlone =
            hasDistricts && !name.contains { $0 >= 0x21 && $0 < 0x61 } && name.count { $0 == 0x20 } < 4
            && !VillageMatcher.landmarks.contains { name.starts(with: $0) }
    }

    /// "xã cũ", "Thọ Thanh xã cũ", "Hồng Kỳ thị trấn cũ"; and "thị trấn" alone, where one of the former communes was one.
    func oldUnit(_ text: ArraySlice<UInt8>, isPlain: Bool) -> SegmentMeaning? {
        func unit(_ kind: PlaceWords.Kind, isOld: Bool) -> SegmentMeaning {
            var meaning = SegmentMeaning()
            meaning.isOldUnit = isOld
            let ofKind = formers.indices.filter { formers[$0].kind == kind }
            if ofKind.count == 1, !formers.contains(where: { $0.kind == nil }) { meaning.soleFormer = UInt16(ofKind[0] + 1) }
            return meaning
        }
        func isOld(_ rest: ArraySlice<UInt8>) -> Bool { MergerWords.isOldAlone(PlaceWords.trimmed(rest), isPlain: isPlain) }
        if words.alone(text, isPlain: isPlain) == .thiTran, commune.kind != .thiTran { return unit(.thiTran, isOld: false) }
        if let found = words.leading(text, isPlain: isPlain) {
            return found.kind.isCommune && isOld(text.dropFirst(found.length)) ? unit(found.kind, isOld: true) : nil
        }
        guard let (found, start) = words.inner(text, from: text.startIndex, isPlain: isPlain), found.kind.isCommune,
            isOld(text[(start + found.length)...])
        else { return nil }
        let left = PlaceWords.trimmed(text[..<start])
        var named = SegmentMeaning()
        recogniseCommune(left, found.kind, isPlain, .old, &named)
        if named.isOfOurs { return named }
        return meaning(of: left, isPlain: isPlain, isColumn: false, age: .any).joined(with: unit(found.kind, isOld: true))
    }

    /// "T. Nghệ An" is a province; "thôn Nghệ An" is not.
    func isLetterOfProvince(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: [0x74, 0x2E]) }

    /// What names of streets, markets and schools begin with: no commune's do.
    private static let landmarks = [
        "chợ ", "đường ", "phố ", "ngõ ", "ngách ", "số ", "sn ", "đội ", "trường ", "nhà ", "cầu ", "gần ", "cạnh ", "trạm ", "công ty ",
    ].map { NameKey(String($0.dropLast())).bytes + [0x20] }
}
