internal import Commune
package import Diagnostics

extension PlaceStatistics {
    /// Tells what was not certain: each way of writing once, the most frequent first, with the nearest village.
    ///
    /// - Parameters:
    ///   - path: the file's name in messages.
    ///   - villageColumn: number of the village column from 1, and of the address column, where there are such.
    package func report(
        _ matcher: VillageMatcher, path: String, villageColumn: Int? = nil, addressColumn: Int? = nil,
        to diagnostics: inout DiagnosticCollector
    ) {
        func location(of entry: Entry) -> SourceLocation {
            SourceLocation(file: path, line: entry.line, column: entry.isColumn ? villageColumn : addressColumn)
        }
        if isOverfull {
            let unmatched = entries.filter { $0.reason != .noVillagePart }
            if let first = unmatched.min(by: { $0.line < $1.line }) {
                diagnostics.record(.placesTooManyForms(count: unmatched.reduce(0) { $0 + $1.count }), at: location(of: first))
            }
        }
        // Of an address without a village nothing is shown, and in most exports nothing else is uncertain.
        let vocabulary = entries.allSatisfy { $0.reason == .noVillagePart } ? .none : matcher.vocabulary
        let ordered = told(vocabulary).sorted { ($1.count, $0.line, $0.form) < ($0.count, $1.line, $1.form) }
        let isSomeUnmatched = ordered.contains { $0.reason == .unmatched && !$0.form.isEmpty }
        let nearest = isSomeUnmatched ? NearestVillage(matcher) : nil
        for entry in ordered where !isOverfull || entry.reason == .noVillagePart {
            report(entry, matcher, vocabulary, nearest, at: location(of: entry), to: &diagnostics)
        }
        if blank.count > 0 {
            diagnostics.record(.placeBlank(count: blank.count), at: SourceLocation(file: path, line: blank.line))
        }
    }

    /// What names no village of the list is told by its form where that may be shown, else all together.
    private func told(_ vocabulary: ShownVocabulary) -> [Entry] {
        var told: [Entry] = []
        var hidden: [Bool: Int] = [:]
        for var entry in entries {
            let isOfNone = entry.reason == .unmatched || entry.reason == .formerUnknown
            guard isOfNone, ShownWord(entry.form, in: vocabulary, rows: entry.count) == nil else {
                told.append(entry)
                continue
            }
            if let index = hidden[entry.isColumn] {
                told[index].count += entry.count
                told[index].line = min(told[index].line, entry.line)
            } else {
                hidden[entry.isColumn] = told.count
                entry = Entry(reason: .unmatched, form: "", isColumn: entry.isColumn, count: entry.count, line: entry.line)
                told.append(entry)
            }
        }
        return told
    }

    private func report(
        _ entry: Entry, _ matcher: VillageMatcher, _ vocabulary: ShownVocabulary, _ nearest: NearestVillage?, at location: SourceLocation,
        to diagnostics: inout DiagnosticCollector
    ) {
        let (form, count) = (ShownCell(entry.form, in: vocabulary, rows: entry.count), entry.count)
        func label(_ id: VillageID) -> ShownCell { ShownCell(printed: matcher.gazetteer.label(of: id)) }
        switch entry.reason {
        case .unmatched where entry.form.isEmpty:
            diagnostics.record(.placeUnmatchedUnquoted(count: count), at: location)
        case .unmatched:
            if let nearest = nearest?.village(to: entry.form) {
                diagnostics.record(.placeUnmatchedNear(form: form, count: count, nearest: label(nearest)), at: location)
            } else {
                diagnostics.record(.placeUnmatched(form: form, count: count), at: location)
            }
        case .elsewhere(let former):
            diagnostics.record(.placeElsewhere(form: form, former: ShownCell(printed: former), count: count), at: location)
        case .formerUnknown:
            diagnostics.record(.placeFormerUnknown(form: form, count: count), at: location)
        case .ambiguous(let villages):
            diagnostics.record(.placeAmbiguous(form: form, villages: villages.map(label), count: count), at: location)
        case .withoutMarks(let village):
            diagnostics.record(.placeWithoutMarks(form: form, village: label(village), count: count), at: location)
        case .noVillagePart:
            diagnostics.record(.placeWithoutVillage(count: count), at: location)
        }
    }
}

/// Finds the village whose name or alias is written most like a text, the word before it apart.
struct NearestVillage {
    private let words: PlaceWords
    private var names: [String] = []
    private var owners: [String: VillageID] = [:]

    init(_ matcher: VillageMatcher) {
        words = matcher.words
        let gazetteer = matcher.gazetteer
        for id in gazetteer.ids where gazetteer[id].validTo == nil {
            for name in [gazetteer[id].name] + gazetteer[id].aliases {
                let key = key(of: name)
                guard owners[key] == nil, !key.hasPrefix("#") else { continue }
                owners[key] = id
                names.append(key)
            }
        }
    }

    /// Tones count as letters: a name that is off by a tone is nearer than one that is off by two letters. A number that the list lacks is
    /// not a slip of another one.
    func village(to text: String) -> VillageID? {
        let wanted = key(of: text)
        return wanted.hasPrefix("#") ? nil : NearestName.find(wanted, among: names).flatMap { owners[$0] }
    }

    private func key(of text: String) -> String {
        String(decoding: words.bare(PlaceWords.trimmed(NameKey(text).bytes[...]), isPlain: false).name, as: UTF8.self)
    }
}
