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

    /// - Parameter gazetteer: the whole list, ended villages included.
    init(_ gazetteer: Gazetteer, words: PlaceWords) {
        var lists: [(table: WritableKeyPath<VillageNames, ByteTable>, name: [UInt8], villages: [VillageID])] = []
        var positions: [[UInt8]: Int] = [:]
        var numbered: Set<VillageID> = []
        func note(_ table: WritableKeyPath<VillageNames, ByteTable>, _ tag: UInt8, _ text: ArraySlice<UInt8>, _ id: VillageID) {
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
                let unquoted = PlaceWords.trimmed(QuotedNames.bare(key.bytes)[...])
                let bare = words.bare(unquoted, isPlain: false)
                note(\.exact, 0, bare.name, id)
                let plainBare = bare.number == nil ? NameKey(plainTextOf: bare.name).plain[...] : bare.name
                note(\.plain, 1, plainBare, id)
                hasHyphenedNames = hasHyphenedNames || key.bytes.contains(0x2D)
                hasHouseLikeNames = hasHouseLikeNames || HouseNumber.begins(key.plain)
                if let number = bare.number {
                    note(\.numbers, 2, number, id)
                    if name == gazetteer[id].name { numbered.insert(id) }
                } else {
                    let hamlet = words.leading(unquoted, isPlain: false).flatMap { $0.kind == .thon ? $0.length : nil } ?? 0
                    note(\.whole, 3, unquoted.dropFirst(hamlet), id)
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

    /// The villages of a list that "Thôn 4 cũ" can mean: numbers were given anew, so an old number is no village of today.
    func formerOnes(of list: UInt32) -> UInt32 { formerLists[Int(list)] }
}
