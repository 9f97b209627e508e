internal import Catalogue
internal import Commune
internal import Tabular

/// Knows what the headings of a table say: by the settings, by the catalogue, and by what they are made of.
struct HeadingReader: Sendable {
    /// The columns whose headings the settings give, in the order of their names.
    private let overrides: [(column: Column, headings: [NamedHeading])]

    /// A heading as the settings give it.
    private enum NamedHeading {
        /// `#7`: of the seventh column, for headings that stand there twice.
        case position(Int)
        case key([UInt8])

        init(_ text: String) {
            if text.first == "#", let position = Int(text.dropFirst()) {
                self = .position(position)
            } else {
                self = .key(HeadingKey.make(text))
            }
        }
    }

    /// - Parameter named: `reading.columns` of the settings; a name that is no column is passed over.
    init(named: [String: [String]]) {
        overrides = named.sorted { $0.key < $1.key }.compactMap { name, headings in
            Column(key: name).map { ($0, headings.map(NamedHeading.init)) }
        }
    }

    /// What one file column may hold.
    struct Reading: Sendable {
        var column: Column
        /// How the heading was recognised, from 0 (the settings name it); then how sure the heading is.
        var strength: Int
        var rank: Int
        /// The column is ticked for this answer alone.
        var answer: Tick?
        /// The column is for men or for women alone.
        var isOfOneSex = false
        /// The column is ticked for these services of the question alone; empty for the choice that says none.
        var option: PaidServices?
    }

    /// What the catalogue alone says of headers.
    private static let known = HeadingMemory<[Reading?]>()

    /// The settings say nothing of headings.
    var isUsual: Bool { overrides.isEmpty }

    /// What each column may hold; nil where its heading is not known.
    func readings(of header: TableHeader) -> [Reading?] {
        guard !isUsual else { return Self.known.meaning(of: header) { understand(header) } }
        return understand(header)
    }

    private func understand(_ header: TableHeader) -> [Reading?] {
        let hasGroups = FormHeading.hasGroups(header)
        var readings = header.columns.indices.map { position in
            let column = header.columns[position]
            let parts = FormHeading.levels(of: column)
            return answerReading(of: parts, at: position) ?? optionReading(of: parts, at: position) ?? halfReading(of: column, at: position)
                ?? reading(of: column, at: position) ?? (hasGroups ? groupedReading(of: parts, at: position) : nil)
        }
        var found = Set(readings.compactMap { $0?.column })
        if !found.contains(.code), let counts = StatutoryHeadings.counts(header) {
            for (position, count) in counts.enumerated() {
                if let count { readings[position] = Reading(column: .count(count), strength: 1, rank: 0) }
            }
            found = Set(readings.compactMap { $0?.column })
        }
        var isSummary = found.contains { if case .count = $0 { true } else { false } }
        if !found.contains(.code), !isSummary,
            found.isDisjoint(with: [.people, .from15, .from18, .households, .person, .head, .received, .submitted]),
            let counts = RateHeadings.counts(header)
        {
            for (position, count) in counts.enumerated() {
                if let count { readings[position] = Reading(column: .share(count), strength: 1, rank: 0) }
            }
            found = Set(readings.compactMap { $0?.column })
            isSummary = true
        }
        if !isSummary, let columns = FactTableHeadings.columns(header, known: readings.map { $0?.column }) {
            for (position, column) in columns.enumerated() where readings[position]?.column != column {
                readings[position] = column.map { Reading(column: $0, strength: 3, rank: 0) }
            }
            found = Set(readings.compactMap { $0?.column })
        }
        // What stands in for a column that the table does not have.
        let isOfVillages =
            !found.isDisjoint(with: [.people, .from15, .from18]) && found.isDisjoint(with: [.village, .code, .person, .head])
        let standIn: (column: Column, of: Column)? =
            if isSummary {
                found.contains(.office)
                    ? nil : found.contains(.unit) ? (.unit, .office) : found.contains(.field) ? nil : (.village, .office)
            } else if found.contains(.fact) {
                found.isDisjoint(with: [.value, .numerator, .achieved]) ? (.quantity, .value) : nil
            } else {
                isOfVillages ? (.unit, .village) : nil
            }
        if let standIn {
            for position in readings.indices where readings[position]?.column == standIn.column { readings[position]?.column = standIn.of }
        }
        return readings
    }

    /// Of a column that is ticked for one answer to a question.
    private func answerReading(of column: TableHeader.Column, at position: Int) -> Reading? {
        guard let answer = HeadingReader.answer(of: column) else { return nil }
        var question = reading(of: TableHeader.Column(levels: column.levels.dropLast()), at: position)
        // "Không sử dụng" among services is a choice like the others.
        if question?.column == .services { return nil }
        question?.answer = answer
        return question
    }

    /// Of a column that is ticked for one service: the question is about services, and the choice below it is one, or none of them, or
    /// one that is in no form.
    private func optionReading(of column: TableHeader.Column, at position: Int) -> Reading? {
        guard column.levels.count > 1, let choice = column.levels.last,
            var question = reading(of: TableHeader.Column(levels: column.levels.dropLast()), at: position), question.strength > 0,
            let option = ServiceList.option(choice)
        else { return nil }
        guard question.column == .services || (question.column == .question(.cashless) && !option.isUnknown) else { return nil }
        let named = option.isUnknown ? [] : option.services.services
        question.column = named.count == 1 ? .service(named[0]) : .services
        question.option = option.services
        return question
    }

    /// Of a birth or an age that men and women have a column each for: "Năm sinh" over "Nam" and "Nữ".
    private func halfReading(of column: TableHeader.Column, at position: Int) -> Reading? {
        guard let whole = FormHeading.withoutSex(column), var half = reading(of: whole, at: position) else { return nil }
        guard half.column == .birth || half.column == .age else { return nil }
        half.isOfOneSex = true
        return half
    }

    /// Of a question behind the name of its group: "Thông tin/Năm sinh".
    private func groupedReading(of column: TableHeader.Column, at position: Int) -> Reading? {
        guard let found = reading(of: column, at: position),
            !found.column.row.kinds.isDisjoint(with: [.persons, .households, .villageTotals])
        else { return nil }
        return found
    }

    /// The answer that a column is ticked for: "Có", "Không" below the question.
    private static func answer(of column: TableHeader.Column) -> Tick? {
        guard column.levels.count > 1, let last = column.levels.last, last.count > 1, last.allSatisfy({ $0.isLetter || $0 == " " }) else {
            return nil
        }
        return Vocabularies.tick.value(of: last)
    }

    /// What a heading says by itself.
    func reading(of column: TableHeader.Column, at position: Int) -> Reading? {
        guard !column.levels.isEmpty else { return nil }
        let names = column.levels.indices.map { column.levels[$0...].joined(separator: " ") }
        for (overridden, headings) in overrides {
            for (rank, heading) in headings.enumerated() {
                let isMeant =
                    switch heading {
                    case .position(let named): named == position + 1
                    case .key(let key): names.contains { HeadingKey.make($0) == key }
                    }
                if isMeant { return Reading(column: overridden, strength: 0, rank: rank) }
            }
        }
        for (level, name) in names.enumerated() {
            if let found = Headings.byKey[HeadingKey.make(name)] {
                return Reading(column: found.column, strength: 1 + 2 * level, rank: found.rank)
            }
            let words = HeadingKey.bareWords(name.utf8)
            if let found = Headings.byKey[HeadingKey.join(words)] {
                return Reading(column: found.column, strength: 2 + 2 * level, rank: found.rank)
            }
            if let found = Headings.byCore(words) ?? Headings.byAlternatives(name) {
                return Reading(column: found.column, strength: 2 + 2 * level, rank: Headings.unlistedRank)
            }
            if let service = ServiceName(words), service.saysPayment, let column = service.column {
                return Reading(column: column, strength: 2 + 2 * level, rank: Headings.unlistedRank)
            }
            if FormHeading.asksForServices(words) {
                return Reading(column: .services, strength: 2 + 2 * level, rank: Headings.unlistedRank)
            }
        }
        for name in names {
            // Typed without any mark: "Ma ho so".
            if !NameKey(name).hasMarks, let found = Headings.byPlainKey[HeadingKey.bare(name)] {
                return Reading(column: found.column, strength: 8, rank: found.rank)
            }
        }
        return nil
    }
}
