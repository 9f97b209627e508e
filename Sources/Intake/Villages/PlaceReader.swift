package import Commune
package import Tabular

/// Reads the places of records: from the village column where it is filled, otherwise from the address (domain.md section 1).
///
/// One reader for each chunk of a table. A text that was seen before costs one look-up of its bytes; where house numbers make each address
/// another, its parts between commas are looked up one by one. Nothing here makes a `String` but the first sight of a text that matches
/// nothing.
package struct PlaceReader {
    /// What did not match, with its lines counted as the chunk's records count theirs.
    package private(set) var statistics = PlaceStatistics()

    private let matcher: VillageMatcher
    /// Outcomes by whole addresses, and by texts of the village column.
    private var addresses = OutcomeCache(limit: 1 << 16)
    private var columns = OutcomeCache(limit: 1 << 14)
    /// Meanings of parts of addresses.
    private var known = ByteTable()
    private var meanings: [SegmentMeaning] = []
    private var counted: [Counted] = []
    private var countedWithoutVillage: Int?
    private var key = NameKey()
    private var segments: [Segment] = []
    private static let knownLimit = 1 << 17

    /// A part of the text in hand.
    private struct Segment {
        var meaning: SegmentMeaning
        /// Its bytes in the text.
        var range: Range<Int>
        /// Its position in `meanings`; -1 where it is not kept.
        var slot = -1
    }

    /// What was last counted for a part.
    private struct Counted {
        var reason: PlaceStatistics.Reason?
        var index = 0
    }

    /// A place, and 1 + index of the entry in the statistics that counts it, or 0.
    struct Outcome {
        var place: Place
        var entry: UInt32
    }

    package init(_ matcher: VillageMatcher) {
        self.matcher = matcher
    }

    /// The place of a record.
    ///
    /// - Parameters:
    ///   - village: the field of the village column; nil where the table has none.
    ///   - address: the field of the address column; nil where the table has none.
    ///   - line: the record's line, as the chunk counts.
    package mutating func place(village: FieldBytes?, address: FieldBytes?, line: Int) -> Place {
        if let village, !village.isEmpty, let place = village.withBytes({ placeInColumn($0, address: address, line: line) }) {
            return place
        }
        if let address, !address.isEmpty { return address.withBytes { placeInAddress($0, line: line) } }
        statistics.noteBlank(line: line)
        return .unknown
    }

    /// The place that a text of its own names: the title of a form, a row that stands over others.
    package mutating func place(named text: String, line: Int) -> Place {
        var text = text
        return text.withUTF8 { placeInColumn($0, address: nil, line: line) ?? .unknown }
    }

    /// nil where the field holds nothing that could name a village.
    private mutating func placeInColumn(_ text: UnsafeBufferPointer<UInt8>, address: FieldBytes?, line: Int) -> Place? {
        let hash = ByteTable.hash(text)
        if let outcome = columns.outcome(of: text, hash: hash) {
            if outcome.entry > 0 { statistics.count(Int(outcome.entry) - 1) }
            return outcome.place
        }
        key.fill(text)
        guard key.bytes.contains(where: { $0 >= 0x30 && $0 != 0x3A && $0 != 0x3B && $0 != 0x3F && $0 != 0x5F }) else { return nil }
        cut(text, isColumn: true)
        let verdict = settle(segments[...], context: nil)
        // What the column leaves open, the address may decide; then the answer is not the text's alone.
        if case .unknown = verdict.place, let address, !address.isEmpty {
            let column = segments
            let fromAddress = address.withBytes { bytes in
                cut(bytes, isColumn: false)
                return settle(column[...], context: segments[...])
            }
            segments = column
            if fromAddress.place != .unknown { return fromAddress.place }
            note(verdict, of: text, isColumn: true, line: line)
            return .unknown
        }
        let entry = note(verdict, of: text, isColumn: true, line: line)
        let outcome = Outcome(place: verdict.place, entry: entry)
        if address == nil || verdict.place != .unknown { columns.keep(outcome, of: text, hash: hash) }
        return verdict.place
    }

    private mutating func placeInAddress(_ text: UnsafeBufferPointer<UInt8>, line: Int) -> Place {
        let hash = addresses.isGivenUp ? 0 : ByteTable.hash(text)
        if let outcome = addresses.outcome(of: text, hash: hash) {
            if outcome.entry > 0 { statistics.count(Int(outcome.entry) - 1) }
            return outcome.place
        }
        cut(text, isColumn: false)
        let verdict = settle(segments[...], context: nil)
        let entry = note(verdict, of: text, isColumn: false, line: line)
        addresses.keep(Outcome(place: verdict.place, entry: entry), of: text, hash: hash)
        return verdict.place
    }

    // MARK: - Parts

    /// Divides a text at commas, semicolons, line ends, brackets and dashes between blanks, and finds what each part says.
    private mutating func cut(_ text: UnsafeBufferPointer<UInt8>, isColumn: Bool) {
        segments.removeAll(keepingCapacity: true)
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Letters and blanks are most of an address.
            if byte == 0x20 || (byte > 0x3B && byte != 0xE2) {
                index += 1
                continue
            }
            var length = 0
            switch byte {
            case 0x2C, 0x3B, 0x0A, 0x0D, 0x28, 0x29: length = 1
            case 0x2D where index > 0 && text[index - 1] == 0x20 && index + 1 < text.count && text[index + 1] == 0x20: length = 1
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0x93 || text[index + 2] == 0x94):
                length = 3
            default: break
            }
            if length == 0 {
                index += 1
            } else {
                add(start..<index, of: text, isColumn: isColumn)
                index += length
                start = index
            }
        }
        add(start..<text.count, of: text, isColumn: isColumn)
    }

    private mutating func add(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isColumn: Bool) {
        func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3F || byte == 0x2E }
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isEdge(text[low]) { low += 1 }
        while high > low, isEdge(text[high - 1]) { high -= 1 }
        if !isColumn, !matcher.hasHouseLikeNames { low = HouseNumber.end(in: text, low..<high) }
        guard low < high else { return }
        let part = UnsafeBufferPointer(rebasing: text[low..<high])
        if isColumn {
            key.fill(part)
            segments.append(Segment(meaning: matcher.meaning(of: key, isColumn: true), range: low..<high))
            return
        }
        let hash = ByteTable.hash(part)
        if let index = known.value(of: part, hash: hash) {
            segments.append(Segment(meaning: meanings[Int(index)], range: low..<high, slot: Int(index)))
            return
        }
        key.fill(part)
        var segment = Segment(meaning: matcher.meaning(of: key), range: low..<high)
        if known.count < PlaceReader.knownLimit {
            known.insert(part, hash: hash, value: UInt32(meanings.count))
            segment.slot = meanings.count
            meanings.append(segment.meaning)
            counted.append(Counted())
        }
        segments.append(segment)
    }

    // MARK: - Verdict

    /// What a text comes to, and which of its parts is why.
    private struct Verdict {
        enum Reason {
            case none
            case withoutMarks(VillageID)
            /// A part with a word for a village that is none of ours.
            case unmatched
            /// A village of ours, but of another former commune than the address names.
            case elsewhere(former: UInt16)
            /// Several villages fit.
            case ambiguous(list: UInt32)
            case noVillagePart
        }

        var place: Place
        var reason: Reason
        var part: Segment?

        init(_ place: Place, _ reason: Reason = .none, part: Segment? = nil) {
            self.place = place
            self.reason = reason
            self.part = part
        }
    }

    /// - Parameter context: the parts of the address beside a village column; they say which commune, not which village.
    private func settle(_ parts: ArraySlice<Segment>, context: ArraySlice<Segment>?) -> Verdict {
        var former: UInt16 = 0
        var isOursNamed = false
        for group in [parts, context ?? []] {
            for part in group {
                let meaning = part.meaning
                if meaning.standing == .foreign || meaning.isForeignDistrict { return Verdict(.outside) }
                if meaning.former != 0 { former = meaning.former }
                isOursNamed = isOursNamed || meaning.standing == .ours || meaning.isBareOurs || meaning.bareFormer != 0
            }
            if former == 0, let bare = group.dropFirst(context == nil ? 1 : 0).first(where: { $0.meaning.bareFormer != 0 }) {
                former = bare.meaning.bareFormer
            }
        }
        if !isOursNamed, isForeignByPosition(context ?? parts) { return Verdict(.outside) }
        return village(in: parts, former: former)
    }

    /// "Đồng Lưu, Lương Sơn, Thường Xuân": the name before our district is a commune's, and not ours.
    private func isForeignByPosition(_ parts: ArraySlice<Segment>) -> Bool {
        guard matcher.hasDistricts, parts.count > 2 else { return false }
        for (before, part) in zip(parts.dropFirst(), parts.dropFirst(2)) where part.meaning.isOwnDistrict {
            return before.meaning.isNameAlone && !before.meaning.isOwnDistrict
        }
        return false
    }

    private func village(in parts: ArraySlice<Segment>, former: UInt16) -> Verdict {
        var failure: Verdict?
        for part in parts {
            let meaning = part.meaning
            guard meaning.candidates != 0 else {
                if meaning.hasVillageWord, failure == nil { failure = Verdict(.unknown, .unmatched, part: part) }
                continue
            }
            let all = matcher.candidates[Int(meaning.candidates)]
            var fitting = former == 0 ? all : all.filter { isOf(former, $0) }
            if fitting.isEmpty {
                // Where a former commune has the new one's name, the address may well mean the new one.
                guard matcher.isAlsoNew(former) else {
                    failure = failure ?? Verdict(.unknown, .elsewhere(former: former), part: part)
                    continue
                }
                fitting = all
            }
            if fitting.count > 1, !meaning.isUnmarked {
                let going = fitting.filter { matcher.gazetteer[$0].validTo == nil }
                if going.count == 1 { fitting = going }
            }
            if fitting.count == 1 {
                return Verdict(.village(fitting[0]), meaning.isUnmarked ? .withoutMarks(fitting[0]) : .none, part: part)
            }
            let ambiguity = Verdict(.unknown, .ambiguous(list: meaning.candidates), part: part)
            if !meaning.isUnmarked { return ambiguity }
            failure = failure ?? ambiguity
        }
        return failure ?? Verdict(.unknown, .noVillagePart)
    }

    /// Whether a village is of a former commune, or of one that the list does not name.
    private func isOf(_ former: UInt16, _ village: VillageID) -> Bool {
        let own = matcher.former(of: village)
        return own == former || own == 0
    }

    // MARK: - Statistics

    /// Counts what is worth telling; returns 1 + the index of its entry, or 0.
    @discardableResult private mutating func note(
        _ verdict: Verdict, of text: UnsafeBufferPointer<UInt8>, isColumn: Bool, line: Int
    ) -> UInt32 {
        let reason: PlaceStatistics.Reason
        switch verdict.reason {
        case .none: return 0
        case .withoutMarks(let village): reason = .withoutMarks(village)
        case .unmatched: reason = .unmatched
        case .elsewhere(let former): reason = .elsewhere(matcher.formerName(former))
        case .ambiguous(let list): reason = .ambiguous(matcher.candidates[Int(list)])
        case .noVillagePart: reason = isColumn ? .unmatched : .noVillagePart
        }
        if let index = countedBefore(reason, verdict.part, isColumn: isColumn) {
            statistics.count(index)
            return UInt32(1 + index)
        }
        var form: (text: String, key: [UInt8]) = ("", [])
        if reason != .noVillagePart {
            let isListed = if case .unmatched = reason { false } else { true }
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

/// Outcomes by bytes, up to a limit; where texts hardly ever come again, keeping them is given up.
struct OutcomeCache {
    private var table = ByteTable()
    private var outcomes: [PlaceReader.Outcome] = []
    private let limit: Int
    private var hits = 0
    private(set) var isGivenUp = false

    init(limit: Int) {
        self.limit = limit
    }

    @inline(__always) mutating func outcome(of text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> PlaceReader.Outcome? {
        guard !isGivenUp, let index = table.value(of: text, hash: hash) else { return nil }
        hits += 1
        return outcomes[Int(index)]
    }

    mutating func keep(_ outcome: PlaceReader.Outcome, of text: UnsafeBufferPointer<UInt8>, hash: UInt32) {
        guard !isGivenUp else { return }
        guard outcomes.count < limit else {
            if hits < limit {
                isGivenUp = true
                table = ByteTable()
                outcomes = []
            }
            return
        }
        table.insert(text, hash: hash, value: UInt32(outcomes.count))
        outcomes.append(outcome)
    }
}
