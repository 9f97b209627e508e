/// What one part of an address (between two commas) says, for one commune's list.
struct SegmentMeaning: Sendable {
    enum Standing: UInt8, Sendable {
        /// Names no commune.
        case none
        /// Names our commune, or one that it was made of.
        case ours
        /// Names another commune.
        case foreign
    }

    /// Number of a list of villages that it may mean; 0 where it means none.
    var candidates: UInt32 = 0
    /// Number of another list, where the part names two villages.
    var rivals: UInt32 = 0
    /// Is a number with a word that parts of villages bear as well: Xóm 3.
    var mayBePart = false
    /// Its village is named with a word for one, and by more than a number.
    var isNamedVillage = false
    /// The candidates were found without marks.
    var isUnmarked = false
    var standing = Standing.none
    /// 1 + index of the former commune that it names for certain, or 0.
    var former: UInt16 = 0
    /// 1 + index of the former commune that it names where it may as well mean the new one of the same name, or 0.
    var namesake: UInt16 = 0
    /// Names our commune itself, with its kind.
    var isNew = false
    /// Names a former commune that the list lacks.
    var isFormerUnknown = false
    /// Says nothing but that what stands before it is a former one: "(cũ)".
    var isOldAlone = false
    /// Says nothing but the kind of a former commune: "xã cũ".
    var isOldUnit = false
    /// 1 + index of the only former commune of the kind that stands here without a name ("thị trấn cũ"), or 0.
    var soleFormer: UInt16 = 0
    /// 1 + index of the former commune that it names without its kind, or 0.
    var bareFormer: UInt16 = 0
    /// Is our commune's name without its kind.
    var isBareOurs = false
    var isOwnDistrict = false
    var isForeignDistrict = false
    /// Names another province, with its word.
    var isForeignProvince = false
    /// Is another province's name alone.
    var isForeignProvinceName = false
    /// Is the name of a city on the level of provinces.
    var isCityName = false
    /// Is our country's name.
    var isCountry = false
    /// Begins with, or has in it, a word such as thôn before a name that is no village of ours.
    var hasVillageWord = false
    /// A name alone, which may be a commune's.
    var isNameAlone = false

    /// Names our commune, one that it was made of, or our district.
    var isOfOurs: Bool { standing == .ours || isBareOurs || bareFormer != 0 || isOwnDistrict }

    /// Names a former commune, for certain or perhaps.
    var namesFormer: Bool { former != 0 || namesake != 0 || bareFormer != 0 }

    /// What two parts that stand in one segment say together; the left one goes first.
    func joined(with right: SegmentMeaning) -> SegmentMeaning {
        var both = self
        if mayBePart, candidates != 0, right.isNamedVillage { both.rivals = right.candidates }
        if candidates == 0 {
            both.candidates = right.candidates
            both.isUnmarked = right.isUnmarked
            both.isNamedVillage = right.isNamedVillage
            both.mayBePart = right.mayBePart
        }
        if standing == .foreign, right.isNew {
            // "xã A xã B": A lies in B of today.
            both.standing = .ours
            both.isFormerUnknown = true
        } else if standing == .none || right.standing == .foreign {
            both.standing = right.standing
        }
        if former == 0 { both.former = right.former }
        if right.namesake != 0 { both.namesake = right.namesake }
        both.isNew = isNew || right.isNew
        both.isFormerUnknown = both.isFormerUnknown || right.isFormerUnknown
        if bareFormer == 0 { both.bareFormer = right.bareFormer }
        both.isBareOurs = isBareOurs || right.isBareOurs
        both.isOwnDistrict = isOwnDistrict || right.isOwnDistrict
        both.isForeignDistrict = isForeignDistrict || right.isForeignDistrict
        both.isForeignProvince = isForeignProvince || right.isForeignProvince
        both.soleFormer = right.soleFormer
        both.hasVillageWord = hasVillageWord || right.hasVillageWord
        both.isNameAlone = false
        return both
    }
}
