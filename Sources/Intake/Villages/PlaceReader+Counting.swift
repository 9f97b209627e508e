extension PlaceReader {
    /// Counts what is worth telling; returns 1 + the index of its entry, or 0.
    @discardableResult mutating func note(
        _ verdict: PlaceVerdict, of text: UnsafeBufferPointer<UInt8>, isColumn: Bool, line: Int
    ) -> UInt32 {
        let reason: PlaceStatistics.Reason
        switch verdict.reason {
        case .none: return 0
        case .withoutMarks(let village): reason = .withoutMarks(village)
        case .unmatched: reason = .unmatched
        case .elsewhere(let former): reason = .elsewhere(matcher.formerName(former))
        case .formerUnknown: reason = .formerUnknown
        case .ambiguous(let list): reason = .ambiguous(matcher.candidates[Int(list)])
        case .severalNamed(let one, let other): reason = .ambiguous(matcher.candidates[Int(one)] + matcher.candidates[Int(other)])
        case .noVillagePart: reason = isColumn ? .unmatched : .noVillagePart
        }
        if let index = countedBefore(reason, verdict.part, isColumn: isColumn) {
            statistics.count(index)
            return UInt32(1 + index)
        }
        var form: (text: String, key: [UInt8]) = ("", [])
        if reason != .noVillagePart {
            let isListed = reason != .unmatched && reason != .formerUnknown
            form = VillagePart.form(
                of: UnsafeBufferPointer(rebasing: text[verdict.part?.range ?? 0..<text.count]), words: matcher.words,
                needsWord: !isColumn && !isListed)
        }
        let index = statistics.note(reason, form: form.text, key: form.key, isColumn: isColumn, line: line)
        if !isColumn {
            if reason == .noVillagePart { countedWithoutVillage = index }
            if let slot = verdict.part?.slot, slot >= 0 { counted[slot] = Counted(reason: reason, index: index) }
        }
        return UInt32(1 + index)
    }

    /// The entry that counts a part for this reason, where it is known without making its form again.
    private func countedBefore(_ reason: PlaceStatistics.Reason, _ part: Segment?, isColumn: Bool) -> Int? {
        if isColumn { return nil }
        if reason == .noVillagePart { return countedWithoutVillage }
        guard let slot = part?.slot, slot >= 0, counted[slot].reason == reason else { return nil }
        return counted[slot].index
    }
}
