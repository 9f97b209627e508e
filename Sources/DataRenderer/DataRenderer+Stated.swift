internal import Aggregation
internal import Catalogue
internal import Commune
internal import JSON

extension DataRenderer {
    /// A finished form 06a, and where it differs from what was counted.
    func stated(_ form: StatedForm) -> JSONValue {
        .object([
            ("path", .string(form.table.path)), ("period", .period(form.period)), ("isSource", .bool(form.isSource)),
            ("systems", .array(form.table.systems.map(system))), ("comparedSystem", JSONValue(form.comparedSystem)),
            ("differences", form.differences.map { .array($0.map(difference)) } ?? .null),
        ])
    }

    /// A rate that a sheet sums up, and what was counted.
    func statedRate(_ rate: StatedRates.Compared) -> JSONValue {
        .object([
            ("path", .string(rate.sheet.path)), ("period", rate.sheet.covers.map(JSONValue.period) ?? .null),
            ("indicator", .string(IndicatorID.dossiers(rate.sheet.rate).text)), ("isSource", .bool(rate.isSource)),
            ("numerator", .integer(rate.sheet.numerator)), ("denominator", .integer(rate.sheet.denominator)),
            (
                "counted",
                rate.counted.map { .object([("numerator", .integer($0.numerator)), ("denominator", .integer($0.denominator))]) } ?? .null
            ),
        ])
    }

    private func system(_ system: StatedTable.System) -> JSONValue {
        .object([
            ("system", .string(system.name)), ("total", counts(system.total)),
            (
                "fields",
                .array(system.rows.map { .object([("field", .string($0.field)), ("counts", counts($0.counts))]) })
            ),
        ])
    }

    /// What the form has columns for, by part.
    private func counts(_ counts: [DossierCount: Int]) -> JSONValue {
        .object(
            DossierCount.Part.allCases.map { part in
                (part.rawValue, .object(part.counts.compactMap { count in counts[count].map { (count.key, .integer($0)) } }))
            })
    }

    private func difference(_ difference: StatedForm.Difference) -> JSONValue {
        .object([
            ("field", JSONValue(difference.field)), ("part", .string(difference.count.part.rawValue)),
            ("count", .string(difference.count.key)), ("stated", .integer(difference.stated)), ("counted", .integer(difference.counted)),
        ])
    }
}
