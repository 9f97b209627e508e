internal import Aggregation
internal import Commune

extension JSONValue {
    /// Members of an object whose counts may be hidden: a hidden figure is null, with `"hidden": true` beside it.
    static func counts(_ members: [(key: String, value: Count)]) -> [(key: String, value: JSONValue)] {
        let values = members.map { (key: $0.key, value: JSONValue($0.value.value)) }
        return members.contains { $0.value == .hidden } ? values + [("hidden", true)] : values
    }

    /// COUNTS of the contract: `received`, `resolved` and `inProcess`.
    static func members(_ counts: DossierCounts<Count>) -> [(key: String, value: JSONValue)] {
        [
            (
                "received",
                .object(
                    Self.counts(
                        [
                            ("total", counts.received.total), ("online", counts.received.online), ("inPerson", counts.received.inPerson),
                            ("postal", counts.received.postal), ("carriedOver", counts.received.carriedOver),
                        ] + (counts.received.inPersonOrPostal.map { [("inPersonOrPostal", $0)] } ?? [])))
            ),
            (
                "resolved",
                .object(
                    Self.counts([
                        ("total", counts.resolved.total), ("early", counts.resolved.early), ("onTime", counts.resolved.onTime),
                        ("overdue", counts.resolved.overdue),
                    ]))
            ),
            (
                "inProcess",
                .object(
                    Self.counts([
                        ("total", counts.inProcess.total), ("withinDue", counts.inProcess.withinDue),
                        ("overdue", counts.inProcess.overdue),
                    ]))
            ),
        ]
    }

    static func day(_ day: Day?) -> JSONValue { JSONValue(day?.iso) }

    static func period(_ period: Period) -> JSONValue {
        .object([("from", .day(period.first)), ("to", .day(period.last))] + (period.label.map { [("label", .string($0))] } ?? []))
    }
}
