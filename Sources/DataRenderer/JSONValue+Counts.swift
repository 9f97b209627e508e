internal import Aggregation
internal import Catalogue
internal import Commune
internal import JSON

extension JSONValue {
    /// Members of an object whose counts may be hidden: a hidden figure is null, with `"hidden": true` beside it.
    static func counts(_ members: [(key: String, value: Count)]) -> [(key: String, value: JSONValue)] {
        var values = members.map { (key: $0.key, value: JSONValue($0.value.value)) }
        if members.contains(where: { $0.value == .hidden }) { values.append(("hidden", true)) }
        return values
    }

    /// COUNTS of the contract: `received`, `resolved` and `inProcess`, each with its counts; a sum only where it is known and its parts are not.
    static func members(_ counts: DossierCounts<Count>) -> [(key: String, value: JSONValue)] {
        DossierCount.Part.allCases.map { part in
            let counted = part.counts.filter(\.isCounted).map { (key: $0.key, value: counts[$0]) }
            let sums = part.counts.compactMap { sum in counts.knownSum(sum).map { (key: sum.key, value: $0) } }
            return (key: part.rawValue, value: .object(Self.counts(counted + sums)))
        }
    }

    static func day(_ day: Day?) -> JSONValue { JSONValue(day?.iso) }

    static func period(_ period: Period) -> JSONValue {
        .object([("from", .day(period.first)), ("to", .day(period.last))] + (period.label.map { [("label", .string($0))] } ?? []))
    }
}
