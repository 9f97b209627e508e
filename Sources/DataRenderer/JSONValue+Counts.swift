internal import Aggregation
internal import Catalogue
internal import Commune
internal import JSON

extension JSONValue {
    /// Members of an object whose counts may be hidden: a hidden figure is null, with `"hidden": true` beside it.
    static func counts(_ members: [(key: String, value: Count)]) -> [(key: String, value: JSONValue)] {
        var values: [(key: String, value: JSONValue)] = []
        values.reserveCapacity(members.count + 1)
        for member in members { values.append((member.key, JSONValue(member.value.value))) }
        if members.contains(where: { $0.value == .hidden }) { values.append(("hidden", true)) }
        return values
    }

    /// The counts of a part of the form, parted once: every row of dossiers asks for them.
    private static let parts = DossierCount.Part.allCases.map { part in
        (key: part.rawValue, counted: part.counts.filter(\.isCounted), all: part.counts)
    }

    /// COUNTS of the contract: `received`, `resolved` and `inProcess`, each with its counts; a sum only where it is known and its parts are not.
    static func members(_ counts: DossierCounts<Count>) -> [(key: String, value: JSONValue)] {
        parts.map { part in
            var members: [(key: String, value: Count)] = []
            members.reserveCapacity(part.all.count)
            for count in part.counted { members.append((count.key, counts[count])) }
            for count in part.all {
                if let sum = counts.knownSum(count) { members.append((count.key, sum)) }
            }
            return (key: part.key, value: .object(Self.counts(members)))
        }
    }

    static func day(_ day: Day?) -> JSONValue { JSONValue(day?.iso) }

    static func period(_ period: Period) -> JSONValue {
        .object([("from", .day(period.first)), ("to", .day(period.last))] + (period.label.map { [("label", .string($0))] } ?? []))
    }
}
