internal import Commune
internal import Diagnostics

/// A person's row between reading and the search for people who were asked twice.
struct PersonRow {
    var answer: PersonAnswer
    var name: NameFingerprint
    var birth: BirthText
    var line: Int
    var isSuperseded = false
}

/// Finds people who were asked twice, in whichever files: the same name, birth and village. The later answer holds, by the day of the
/// survey, then as read. Where waves are told apart, an answer before the campaign is kept for its wave.
struct RepeatedPersons {
    private struct Identity: Hashable {
        let person: PersonFingerprint
        let wave: Int
    }

    private struct Position {
        let part: Int
        let row: Int
    }

    let waves: WaveDays?
    /// Where a person who is asked twice may have been counted in a village that has ended since.
    let boundaries: VillageBoundaries

    /// Marks the rows that a later one replaces, and tells of each.
    func mark(in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector) {
        var latest: [Identity: Position] = [:]
        latest.reserveCapacity(parts.reduce(0) { $0 + $1.persons.count })
        for part in parts.indices {
            for row in parts[part].persons.indices {
                guard let identity = identity(of: parts[part].persons[row]) else { continue }
                let here = Position(part: part, row: row)
                latest[identity] = latest[identity].map { replace($0, here, in: &parts, &diagnostics) } ?? here
            }
        }
        // Without waves nobody is asked again in a later one.
        guard waves != nil else { return }
        for (identity, position) in latest
        where (identity.wave + 1..<3).contains(where: { latest[Identity(person: identity.person, wave: $0)] != nil }) {
            parts[position.part].persons[position.row].answer.isAskedAgain = true
        }
    }

    /// nil for who lives elsewhere, and where nothing says that two rows are one person.
    private func identity(of row: PersonRow) -> Identity? {
        guard row.answer.place != .outside,
            let person = PersonFingerprint(name: row.name, birth: row.birth, place: boundaries.place(of: row.answer.place))
        else { return nil }
        return Identity(person: person, wave: waves?.wave(of: row.answer.surveyed) ?? 0)
    }

    /// - Returns: the position of the row that holds.
    private func replace(
        _ there: Position, _ here: Position, in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector
    ) -> Position {
        let then = parts[there.part].persons[there.row].answer.surveyed
        let now = parts[here.part].persons[here.row].answer.surveyed
        let isOlder = WaveDays.isLater(then, than: now, waves)
        let (kept, left) = isOlder ? (there, here) : (here, there)
        parts[left.part].persons[left.row].isSuperseded = true
        parts[left.part].countDuplicate()
        diagnostics.record(
            .surveyPersonTwice(file: parts[kept.part].input.path, line: parts[kept.part].persons[kept.row].line),
            at: SourceLocation(file: parts[left.part].input.path, line: parts[left.part].persons[left.row].line))
        return kept
    }
}
