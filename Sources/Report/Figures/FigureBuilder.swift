internal import Aggregation
internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Language
internal import YAMLReading

/// Turns the body of a `chart`, `table` or `band` block into something to draw, from the figures of one commune.
///
/// Labels and anchors are left empty: the document numbers what it holds.
struct FigureBuilder {
    let summary: CommuneSummary
    let settings: Settings
    let text: FigureText

    init(summary: CommuneSummary, settings: Settings, language: Language) {
        self.summary = summary
        self.settings = settings
        text = FigureText(summary: summary, settings: settings, language: language)
    }

    /// The keys of a `table` block.
    static let tableKeys = ["rows", "form", "columns", "caption", "total", "of", "bars"]
    /// The keys of a `band` block.
    static let bandKeys = ["indicators"]

    /// - Returns: nil where there is nothing to show, or where the body is wrong, which has then been recorded.
    func table(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> Table? {
        let errors = diagnostics.count(of: .error)
        body.require("rows", &diagnostics)
        guard let rows = body.choice("rows", among: TableSubject.allCases.map(\.rawValue), &diagnostics).flatMap(TableSubject.init) else {
            return nil
        }
        let isStatutory = body.choice("form", among: ["06a", "plain"], &diagnostics) == "06a"
        guard areKeysFit(body, rows, isStatutory: isStatutory, &diagnostics) else { return nil }
        let options = TableOptions(
            isStatutory: isStatutory, columns: columns(body, of: rows, &diagnostics), showsTotal: body.flag("total", &diagnostics) ?? true,
            of: body.choice("of", among: IndicatorChoice.allCases.map(\.rawValue), &diagnostics).flatMap(IndicatorChoice.init) ?? .all,
            showsBars: body.flag("bars", &diagnostics) ?? false)
        let caption = body.text("caption", &diagnostics)
        guard diagnostics.count(of: .error) == errors else { return nil }
        guard var table = table(rows, options) else { return nil }
        if let caption { table.caption = [.text(caption)] }
        return table
    }

    /// Whether every key has an effect on a table of such rows, and columns are named where it has none of its own; what is wrong has then
    /// been recorded.
    private func areKeysFit(
        _ body: YAMLMapping, _ rows: TableSubject, isStatutory: Bool, _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        let fitting = rows.keys(isStatutory: isStatutory)
        let errors = diagnostics.count(of: .error)
        for entry in body.entries where Self.tableKeys.contains(entry.key) && !fitting.contains(entry.key) {
            let name = isStatutory ? "\(rows.rawValue), form: 06a" : rows.rawValue
            diagnostics.record(.tableKeyUnfit(key: entry.key, rows: name, fitting: fitting), at: entry.location)
        }
        if fitting.contains("columns") { body.require("columns", &diagnostics) }
        return diagnostics.count(of: .error) == errors
    }

    /// Those that `columns` names and rows of this kind have; others have been recorded.
    private func columns(_ body: YAMLMapping, of rows: TableSubject, _ diagnostics: inout DiagnosticCollector) -> [PlaceColumn] {
        let names = body.texts("columns", &diagnostics) ?? []
        func isFitting(_ column: PlaceColumn?) -> Bool { column.map { rows == .villages || $0.isCount } ?? false }
        var fitting: [String] { PlaceColumn.names(of: summary).filter { isFitting(PlaceColumn($0, in: summary)) } }
        let columns = names.map { PlaceColumn($0, in: summary) }
        let location = body["columns"]?.location
        for (place, name) in names.enumerated() {
            if columns[place] == nil {
                recordUnknown(name, fitting, at: location, &diagnostics)
            } else if !isFitting(columns[place]) {
                diagnostics.record(.tableColumnUnfit(column: name, rows: rows.rawValue, fitting: fitting), at: location)
            } else if names.firstIndex(of: name) != place {
                diagnostics.record(.templateRepeated(name: name), at: location)
            }
        }
        return columns.filter(isFitting).compactMap { $0 }
    }

    private func table(_ rows: TableSubject, _ options: TableOptions) -> Table? {
        switch rows {
        case .fields: options.isStatutory ? statutoryTable(.fields) : placeTable(fieldRows, text.words.field, options)
        case .procedures: options.isStatutory ? statutoryTable(.procedures) : placeTable(procedureRows, text.words.procedure, options)
        case .villages: options.isStatutory ? statutoryTable(.villages) : placeTable(villageRows(options), text.words.village, options)
        case .months: monthsTable()
        case .indicators: indicatorsTable(options.of)
        case .shortfalls: shortfallsTable()
        case .facts: factsTable()
        case .inputs: inputsTable()
        case .comparison: comparisonTable()
        case .waves: wavesTable()
        case .threeNo: threeNoTable()
        case .respondents: respondentsTable()
        }
    }

    func recordUnknown(
        _ name: String, _ known: [String], at location: SourceLocation?, _ diagnostics: inout DiagnosticCollector
    ) {
        if let nearest = NearestName.find(name, among: known) {
            diagnostics.record(.templateUnknownColumnNear(name: name, nearest: nearest, known: known), at: location)
        } else {
            diagnostics.record(.templateUnknownColumn(name: name, known: known), at: location)
        }
    }
}

/// What a table's rows can be.
enum TableSubject: String, CaseIterable {
    case fields, procedures, villages, months, indicators, shortfalls, facts, inputs, comparison, waves, respondents
    case threeNo = "three-no"

    /// The keys that have an effect on a table of such rows.
    func keys(isStatutory: Bool) -> [String] {
        switch self {
        case .villages where !isStatutory: ["rows", "form", "columns", "caption", "total", "bars"]
        case .fields, .procedures, .villages: isStatutory ? ["rows", "form", "caption"] : ["rows", "form", "columns", "caption", "total"]
        case .indicators: ["rows", "of", "caption"]
        case .months, .shortfalls, .facts, .inputs, .comparison, .waves, .respondents, .threeNo: ["rows", "caption"]
        }
    }
}

/// What a table block may say of its columns and rows.
struct TableOptions {
    var isStatutory: Bool
    var columns: [PlaceColumn]
    var showsTotal: Bool
    var of: IndicatorChoice
    var showsBars: Bool
}

/// Which indicators a table lists.
enum IndicatorChoice: String, CaseIterable {
    case all, targets, survey, dossiers, facts
}
