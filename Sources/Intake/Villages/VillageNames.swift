internal import Commune

/// Which villages each name of a list may mean, in tables by `NameKey`.
struct VillageNames: Sendable {
    /// Numbers of lists in `candidates` by the bare names and aliases of villages.
    private(set) var exact = ByteTable()
    /// The same by names without marks.
    private(set) var plain = ByteTable()
    /// The same by numbers alone ("3" of Thôn 3), for columns that need not say thôn.
    private(set) var numbers = ByteTable()
    /// Some village is called like a house ("Số 5"), so that house numbers must be looked at.
    private(set) var hasHouseLikeNames = false
    /// Some village's name is joined by a hyphen.
    private(set) var hasHyphenedNames = false
    /// Lists of villages that share a name; list 0 is empty.
    private(set) var candidates: [[VillageID]] = [[]]
    /// For each list the one of those that have ended, where its name is a number; else itself.
    private var formerLists: [UInt32] = [0]
    /// Numbers of lists by whole names: what "Sóc Sơn" is goes before what "Sơn" is.
    private(set) var whole = ByteTable()
    /// Names whose words stand joined.
    private(set) var joined = JoinedNames()

    /// - Parameter gazetteer: the whole list, ended villages included.
    init(_ gazetteer: Gazetteer, words: PlaceWords) {
        enum Table: UInt8 { case exact, plain, numbers, whole, joined, joinedPlain }
        var lists: [(table: Table, name: [UInt8], villages: [VillageID])] = []
        var positions: [[UInt8]: Int] = [:]
        var numbered: Set<VillageID> = []
        func note(_ table: Table, _ text: ArraySlice<UInt8>, _ id: VillageID) {
            guard !text.isEmpty else { return }
            let name = Array(text)
            if let position = positions[[table.rawValue] + name] {
                if lists[position].villages.last != id { lists[position].villages.append(id) }
            } else {
                positions[[table.rawValue] + name] = lists.count
                lists.append((table, name, [id]))
            }
        }
        for id in gazetteer.ids {
            for name in [gazetteer[id].name] + gazetteer[id].aliases {
                let key = NameKey(name)
                let unquoted = PlaceWords.trimmed(QuotedNames.bare(key.bytes)[...])
                let bare = words.bare(unquoted, isPlain: false)
                note(.exact, bare.name, id)
                let plainBare = bare.number == nil ? NameKey(plainTextOf: bare.name).plain[...] : bare.name
                note(.plain, plainBare, id)
                hasHyphenedNames = hasHyphenedNames || key.bytes.contains(0x2D)
                hasHouseLikeNames = hasHouseLikeNames || HouseNumber.begins(key.plain)
                if let number = bare.number {
                    note(.numbers, number, id)
                    if name == gazetteer[id].name { numbered.insert(id) }
                } else {
                    let hamlet = words.leading(unquoted, isPlain: false).flatMap { $0.kind == .thon ? $0.length : nil } ?? 0
                    note(.whole, unquoted.dropFirst(hamlet), id)
                    if let key = JoinedNames.key(of: bare.name) { note(.joined, key[...], id) }
                    if let key = JoinedNames.key(of: plainBare) { note(.joinedPlain, key[...], id) }
                }
            }
        }
        var listNumbers: [[VillageID]: Int] = [:]
        for (table, name, villages) in lists {
            let number = listNumbers[villages] ?? candidates.count
            if number == candidates.count { candidates.append(villages) }
            listNumbers[villages] = number
            switch table {
            case .exact: exact.insert(name, value: UInt32(number))
            case .plain: plain.insert(name, value: UInt32(number))
            case .numbers: numbers.insert(name, value: UInt32(number))
            case .whole: whole.insert(name, value: UInt32(number))
            case .joined: joined.insert(name, isPlain: false, list: UInt32(number))
            case .joinedPlain: joined.insert(name, isPlain: true, list: UInt32(number))
            }
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

    /// The villages of a list that "Thôn 4 cũ" can mean: numbers were given anew, so an old number is no village of today.
    func formerOnes(of list: UInt32) -> UInt32 { formerLists[Int(list)] }
}
