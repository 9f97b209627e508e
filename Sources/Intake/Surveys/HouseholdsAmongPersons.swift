internal import Commune
internal import Diagnostics

/// Households of villages in which persons were asked too, in the same wave. They count where they are other households: their head has a
/// name that no person there has. Else their people would count twice, so the persons alone count (Domain.md, "Repeated answers").
struct HouseholdsAmongPersons {
    private struct Key: Hashable {
        let place: Place
        let wave: Int
    }

    let waves: WaveDays?
    let boundaries: VillageBoundaries

    /// Marks the households that are left out, and tells how many of each file.
    func mark(in parts: inout [SurveyReader.Part], _ diagnostics: inout DiagnosticCollector) {
        guard parts.contains(where: { $0.input.kind == .households && !$0.counts.isEmpty }) else { return }
        var names: [Key: Set<NameFingerprint>] = [:]
        for part in parts {
            for row in part.persons where !row.isSuperseded {
                if let key = key(row.answer.place, row.answer.surveyed) { names[key, default: []].insert(row.name) }
            }
        }
        guard !names.isEmpty else { return }
        for part in parts.indices where parts[part].input.kind == .households {
            var left = (count: 0, line: 0)
            var added = (count: 0, line: 0)
            for row in parts[part].counts.indices where !parts[part].counts[row].isSuperseded {
                let household = parts[part].counts[row]
                guard let key = key(household.answer.place, household.answer.surveyed), let persons = names[key] else { continue }
                guard !isOther(NameFingerprint(household.head), than: persons) else {
                    if added.count == 0 { added.line = household.line }
                    added.count += 1
                    continue
                }
                parts[part].counts[row].isSuperseded = true
                parts[part].countDuplicate()
                if left.count == 0 { left.line = household.line }
                left.count += 1
            }
            if added.count > 0 {
                diagnostics.record(
                    .surveyHouseholdsBesidePersons(households: added.count),
                    at: SourceLocation(file: parts[part].input.path, line: added.line))
            }
            guard left.count > 0 else { continue }
            diagnostics.record(
                .surveyHouseholdAmongPersons(households: left.count),
                at: SourceLocation(file: parts[part].input.path, line: left.line))
        }
    }

    /// Without names nothing says that a household is another one.
    private func isOther(_ head: NameFingerprint, than persons: Set<NameFingerprint>) -> Bool {
        !head.isEmpty && !persons.allSatisfy(\.isEmpty) && !persons.contains(head)
    }

    private func key(_ place: Place, _ surveyed: Day?) -> Key? {
        let place = boundaries.place(of: place)
        guard case .village = place else { return nil }
        return Key(place: place, wave: waves?.wave(of: surveyed) ?? 0)
    }
}
