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
        body.require("rows", &diagnostics)
        guard let rows = body.choice("rows", among: TableSubject.allCases.map(\.rawValue), &diagnostics).flatMap(TableSubject.init) else {
            return nil
        }
        let form = body.choice("form", among: ["06a", "plain"], &diagnostics)
        let known = PlaceColumn.names(of: summary)
        let columns = body.texts("columns", &diagnostics)
        for column in columns ?? [] where !known.contains(column) {
            recordUnknown(column, known, at: body["columns"]?.location, &diagnostics)
        }
        let options = TableOptions(
            isStatutory: form == "06a", columns: (columns ?? []).filter(known.contains),
            showsTotal: body.flag("total", &diagnostics) ?? true,
            of: body.choice("of", among: IndicatorChoice.allCases.map(\.rawValue), &diagnostics).flatMap(IndicatorChoice.init) ?? .all,
            showsBars: body.flag("bars", &diagnostics) ?? false)
        guard var table = table(rows, options) else { return nil }
        if let caption = body.text("caption", &diagnostics) { table.caption = [.text(caption)] }
        return table
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
}

/// What a table block may say of its columns and rows.
struct TableOptions {
    var isStatutory: Bool
    var columns: [String]
    var showsTotal: Bool
    var of: IndicatorChoice
    var showsBars: Bool
}

/// Which indicators a table lists.
enum IndicatorChoice: String, CaseIterable {
    case all, targets, survey, dossiers, facts
}
