package import Catalogue
package import Commune
internal import Diagnostics

/// A finished form 06a beside what the lists of dossiers come to in the days that it covers (Domain.md, "Finished forms II.06a"). It never
/// replaces a figure of ours.
package struct StatedForm: Sendable, Hashable {
    /// A count that the two give differently, of a field or of all (nil).
    package struct Difference: Sendable, Hashable {
        package var field: String?
        package var count: DossierCount
        package var stated: Int
        package var counted: Int
    }

    package var table: StatedTable
    /// The days compared: its own, or those of the report where it states none.
    package var period: Period
    /// The system that the lists are compared with, where the form has several and one alone fits best; nil: all of them.
    package var comparedSystem: String?
    /// nil where the folder has no list of dossiers.
    package var differences: [Difference]?
    /// The report's figures of dossiers are this form's, for want of a list.
    package var isSource = false

    private static let systems = ShownVocabulary(
        ["Trên Hệ thống các Bộ", "Trên Hệ thống tỉnh", "Trên Hệ thống thành phố"], phrases: ["Hệ thống một cửa điện tử"], share: 0.5)

    /// Fields are one where their names are but for case and blanks.
    static func key(_ field: String) -> String { field.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }

    /// Sums by field, over the systems that are compared.
    private var fields: [(name: String, counts: [DossierCount: Int])] { Self.fields(of: comparedSystems) }

    var comparedSystems: [StatedTable.System] { table.systems.filter { comparedSystem == nil || $0.name == comparedSystem } }

    /// What the lists say nothing of.
    package var systemsWithoutList: [StatedTable.System] {
        comparedSystem == nil ? [] : table.systems.filter { $0.name != comparedSystem }
    }

    static func fields(of systems: [StatedTable.System]) -> [(name: String, counts: [DossierCount: Int])] {
        var order: [String] = []
        var rows: [String: (name: String, counts: [[DossierCount: Int]])] = [:]
        for row in systems.flatMap(\.rows) {
            let key = key(row.field)
            if rows[key] == nil { order.append(key) }
            rows[key, default: (row.field, [])].counts.append(row.counts)
        }
        return order.map { (rows[$0]!.name, StatedTable.sum(rows[$0]!.counts)) }
    }

    init(_ table: StatedTable, period: Period) {
        self.table = table
        self.period = table.covers ?? period
    }

    /// Compares the form with what the lists come to in its days.
    mutating func compare(with figures: DossierFigures) {
        let ours = { (count: DossierCount) in figures.total[count].value ?? 0 }
        func distance(_ stated: [DossierCount: Int]) -> Int { stated.reduce(0) { $0 + abs($1.value - ours($1.key)) } }
        if table.systems.count > 1 {
            let nearest = table.systems.min { distance($0.total) < distance($1.total) }!
            if distance(nearest.total) < distance(table.total) { comparedSystem = nearest.name }
        }
        let stated = StatedTable.sum(comparedSystems.map(\.total))
        var found = Self.differences(stated, figures.total, field: nil)
        defer { differences = found }
        // A form by unit has no fields.
        if table.systems.allSatisfy({ $0.rows.allSatisfy(\.field.isEmpty) }) { return }
        var rows = Dictionary(figures.byField.map { (Self.key($0.field), $0) }) { first, _ in first }
        for field in fields {
            let row = rows.removeValue(forKey: Self.key(field.name))
            found += Self.differences(field.counts, row?.counts ?? DossierCounts { _ in .known(0) }, field: field.name)
        }
        // Fields that the form does not have, in the order of ours.
        for row in figures.byField where rows[Self.key(row.field)] != nil && (row.counts[.received].value ?? 0) > 0 {
            found.append(Difference(field: row.field, count: .received, stated: 0, counted: row.counts[.received].value ?? 0))
        }
    }

    private static func differences(
        _ stated: [DossierCount: Int], _ counted: DossierCounts<Count>, field: String?
    ) -> [Difference] {
        DossierCount.all.compactMap { count in
            guard let figure = stated[count], let ours = counted[count].value, figure != ours else { return nil }
            return Difference(field: field, count: count, stated: figure, counted: ours)
        }
    }

    /// Says where the two differ. A field is named only where a list has it too: what stands in a form may be anything.
    func report(known fields: Set<String>, _ diagnostics: inout DiagnosticCollector) {
        guard let differences else { return }
        let location = SourceLocation(file: table.path)
        if table.covers == nil { diagnostics.record(.statedPeriodMissing, at: location) }
        for system in systemsWithoutList {
            diagnostics.record(
                .statedSystemWithoutList(
                    system: ShownCell(system.name, in: Self.systems), received: system.total[.received] ?? 0), at: location)
        }
        if differences.isEmpty { diagnostics.record(.statedFormAgrees(received: comparedTotal(.received)), at: location) }
        for difference in differences {
            let column = Column.count(difference.count).key
            guard let field = difference.field else {
                diagnostics.record(
                    .statedTotalDiffers(column: column, stated: difference.stated, counted: difference.counted), at: location)
                continue
            }
            guard fields.contains(Self.key(field)) else { continue }
            diagnostics.record(
                .statedFieldDiffers(
                    field: ShownCell(printed: field), column: column, stated: difference.stated, counted: difference.counted), at: location)
        }
        let others = Set(differences.compactMap(\.field).map(Self.key)).subtracting(fields).count
        if others > 0 { diagnostics.record(.statedFieldsUnknown(fields: others), at: location) }
    }

    private func comparedTotal(_ count: DossierCount) -> Int { StatedTable.sum(comparedSystems.map(\.total))[count] ?? 0 }
}

/// All finished forms of a folder.
struct StatedForms {
    private(set) var forms: [StatedForm]
    /// The figures of dossiers where the folder has no list, and a form of the report's days stands for it.
    private(set) var figures: DossierFigures?

    /// - Parameters:
    ///   - counted: what the lists come to in a period; nil where there is no list.
    ///   - known: the fields that the lists have.
    init(
        _ tables: [StatedTable], period: Period, gazetteer: Gazetteer, counted: ((Period) -> DossierFigures)?, known: [String],
        diagnostics: inout DiagnosticCollector
    ) {
        forms = tables.map { StatedForm($0, period: period) }
        guard let counted else {
            useAsSource(period, gazetteer, &diagnostics)
            return
        }
        let known = Set(known.filter { !$0.isEmpty }.map(StatedForm.key))
        for index in forms.indices {
            forms[index].compare(with: counted(forms[index].period))
            forms[index].report(known: known, &diagnostics)
        }
    }

    private mutating func useAsSource(_ period: Period, _ gazetteer: Gazetteer, _ diagnostics: inout DiagnosticCollector) {
        for form in forms where form.period.first != period.first || form.period.last != period.last {
            diagnostics.record(.statedPeriodDiffers, at: SourceLocation(file: form.table.path))
        }
        let usable = forms.indices.filter { forms[$0].period.first == period.first && forms[$0].period.last == period.last }
        guard let first = usable.first else { return }
        // Several forms are of several systems only where they say so.
        let names = usable.flatMap { forms[$0].table.systems.map { StatedForm.key($0.name) } }
        let areOfSeveralSystems = Set(names).count == names.count && !names.contains("")
        let used = areOfSeveralSystems ? usable : [first]
        for index in used { forms[index].isSource = true }
        let location = SourceLocation(file: forms[first].table.path)
        if used.count < usable.count { diagnostics.record(.statedFormsSeveral(forms: usable.count), at: location) }
        diagnostics.record(.statedFormIsSource, at: location)
        if forms[first].table.covers == nil { diagnostics.record(.statedPeriodMissing, at: location) }
        figures = DossierFigures(
            stated: used.flatMap { forms[$0].table.systems }, gazetteer: gazetteer, until: forms[first].table.covers?.last)
    }
}
