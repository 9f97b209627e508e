package import Commune
package import Tabular

/// Reads the places of records: from the village column where it is filled, otherwise from the address (Domain.md, "Villages and places").
///
/// One reader for each chunk of a table. A text that was seen before costs one look-up of its bytes; where house numbers make each address
/// another, its parts between commas are looked up one by one. Nothing here makes a `String` but the first sight of a text that matches
/// nothing.
package struct PlaceReader {
    /// What did not match, with its lines counted as the chunk's records count theirs.
    package internal(set) var statistics = PlaceStatistics()

    let matcher: VillageMatcher
    /// Outcomes by whole addresses, and by texts of the village column.
    private var addresses = ByteCache<Outcome>(limit: 1 << 16, whenFull: .judgesItself)
    private var columns = ByteCache<Outcome>(limit: 1 << 14, whenFull: .judgesItself)
    /// Meanings of parts of addresses.
    var parts = ByteCache<SegmentMeaning>(limit: 1 << 17)
    /// By number of the part.
    var counted: [Counted] = []
    var countedWithoutVillage: Int?
    var key = NameKey()
    var segments: [Segment] = []
    /// The text in hand goes on behind a line end.
    var hasLineEnd = false

    /// A part of the text in hand.
    struct Segment {
        var meaning: SegmentMeaning
        /// Its bytes in the text.
        var range: Range<Int>
        /// Its number among the parts that are kept; -1 where it is not.
        var slot = -1
        /// Stands in brackets, as the former commune does in the label of a village.
        var isBracketed = false
    }

    /// What was last counted for a part.
    struct Counted {
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
        let (village, address) = (village?.content, address?.content)
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
        if let outcome = columns.meaning(of: text, hash: hash) {
            if outcome.entry > 0 { statistics.count(Int(outcome.entry) - 1) }
            return outcome.place
        }
        key.fill(text)
        guard !NothingText.isMeant(by: text, asked: .name),
            key.bytes.contains(where: { $0 >= 0x30 && $0 != 0x3A && $0 != 0x3B && $0 != 0x3F && $0 != 0x5F })
        else { return nil }
        let verdict = verdict(on: text, isColumn: true)
        // What the column leaves open, the address may decide; then the answer is not the text's alone.
        if case .unknown = verdict.place, let address, !address.isEmpty {
            let column = segments
            let fromAddress = address.withBytes { bytes in
                cut(bytes, isColumn: false)
                return matcher.verdict(on: column[...], context: segments[...], isColumn: true)
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
        if !addresses.isGivenUp, let outcome = addresses.meaning(of: text, hash: hash) {
            if outcome.entry > 0 { statistics.count(Int(outcome.entry) - 1) }
            return outcome.place
        }
        let verdict = verdict(on: text, isColumn: false)
        let entry = note(verdict, of: text, isColumn: false, line: line)
        addresses.keep(Outcome(place: verdict.place, entry: entry), of: text, hash: hash)
        return verdict.place
    }

    /// What a text comes to. A line end in it divides parts, or stands where a cell was too narrow for a name: "Thôn Lý / Trúc, xã Ngọc
    /// Phụng". So both are tried, and what names a village of ours, or else our commune, is meant; then what other marks may part.
    private mutating func verdict(on text: UnsafeBufferPointer<UInt8>, isColumn: Bool) -> PlaceVerdict {
        let verdict = verdictByLines(on: text, isColumn: isColumn)
        guard verdict.rank < PlaceVerdict.highestRank, let divided = LooseMarks.divided(text) else { return verdict }
        let parts = segments
        divided.withUnsafeBufferPointer { cut($0, isColumn: isColumn) }
        let loose = matcher.verdict(on: segments[...], context: nil, isColumn: isColumn)
        // "Thôn 1/Thôn 2" names both.
        let villages = Set(segments.map(\.meaning.candidates)).subtracting([0])
        if loose.rank > verdict.rank, villages.count < 2 { return loose }
        segments = parts
        return verdict
    }

    private mutating func verdictByLines(on text: UnsafeBufferPointer<UInt8>, isColumn: Bool) -> PlaceVerdict {
        cut(text, isColumn: isColumn)
        let divided = matcher.verdict(on: segments[...], context: nil, isColumn: isColumn)
        guard hasLineEnd else { return divided }
        let parts = segments
        cut(text, isColumn: isColumn, isWrapped: true)
        let wrapped = matcher.verdict(on: segments[...], context: nil, isColumn: isColumn)
        if wrapped.rank >= divided.rank { return wrapped }
        segments = parts
        return divided
    }
}
