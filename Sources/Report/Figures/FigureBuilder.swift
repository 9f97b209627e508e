internal import Aggregation
internal import Catalogue
internal import Charts
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

    /// The keys of a `chart` block.
    static let chartKeys = ["kind", "value", "by", "sort", "title", "target", "average"]
    /// What a chart can be told to be. What runs along time is drawn as its value needs it.
    private static let chartKinds = ["bar"]
    /// The keys of a `table` block.
    static let tableKeys = ["rows", "form", "columns", "caption", "total", "of", "bars"]
    /// The keys of a `band` block.
    static let bandKeys = ["indicators"]

    /// - Returns: nil where there is nothing to draw (no such data), or where the body is wrong, which has then been recorded.
    func figure(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> Figure? {
        body.require("value", &diagnostics)
        let ids = IndicatorID.all.map(\.text)
        guard let value = body.choice("value", among: ChartSubject.allCases.map(\.rawValue) + ids, &diagnostics) else { return nil }
        let by = body.choice("by", among: ChartAxis.allCases.map(\.rawValue), &diagnostics).flatMap(ChartAxis.init)
        _ = body.choice("kind", among: Self.chartKinds, &diagnostics)
        let target = target(of: body, &diagnostics)
        let options = ChartOptions(
            isSorted: body.choice("sort", among: ["value", "list"], &diagnostics) != "list",
            title: body.text("title", &diagnostics), showsTarget: target.isShown, target: target.value,
            showsAverage: body.flag("average", &diagnostics) ?? true)
        guard var chart = chart(value, by: by, options) else { return nil }
        if let title = options.title { chart.title = title }
        text.shareDecimals(of: &chart)
        let (title, subtitle) = (FigureMarks.inlines(of: chart.title), FigureMarks.inlines(of: chart.subtitle))
        (chart.title, chart.subtitle) = (title.plainText, subtitle.plainText)
        chart.alternativeText = ChartDescription(chart, text: text).alternativeText
        var data = ChartDescription(chart, text: text).table
        data.caption = title
        return Figure(label: "", chart: chart, title: title, subtitle: subtitle, data: data, anchor: "")
    }

    /// `target: 80` is a target of the chart's own, in percent; `target: no` leaves the settings' target out.
    private func target(of body: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> (isShown: Bool, value: Double?) {
        if case .scalar(let text, _)? = body["target"], let percentage = YAMLMapping.number(in: text) { return (true, percentage / 100) }
        return (body.flag("target", &diagnostics) ?? true, nil)
    }

    /// Its title and subtitle mark the figures in them.
    private func chart(_ value: String, by axis: ChartAxis?, _ options: ChartOptions) -> Chart? {
        switch (ChartSubject(rawValue: value), axis) {
        case (.targets, _): targetsChart()
        case (.services, _): servicesChart()
        case (.trend, _): trendChart()
        case (.waves, _): wavesChart()
        case (.receivedResolved, _): monthsChart()
        case (.outcomes, let axis): outcomesChart(by: axis ?? .village, options)
        case (.channels, let axis): channelsChart(by: axis ?? .village, options)
        case (.received, let axis): countsChart(.received, text.words.name(.received), PaletteRole.received, by: axis ?? .village, options)
        case (.resolved, let axis): countsChart(.resolved, text.words.name(.resolved), PaletteRole.resolved, by: axis ?? .village, options)
        case (nil, _): IndicatorID(value).flatMap { indicatorChart($0, options) }
        }
    }

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

    private func recordUnknown(
        _ name: String, _ known: [String], at location: SourceLocation?, _ diagnostics: inout DiagnosticCollector
    ) {
        if let nearest = NearestName.find(name, among: known) {
            diagnostics.record(.templateUnknownColumnNear(name: name, nearest: nearest, known: known), at: location)
        } else {
            diagnostics.record(.templateUnknownColumn(name: name, known: known), at: location)
        }
    }
}

/// What a chart can be about, besides every indicator by village.
enum ChartSubject: String, CaseIterable {
    case targets, services, waves
    case receivedResolved = "dossiers.received-resolved"
    case outcomes = "dossiers.outcomes"
    case channels = "dossiers.channels"
    case received = "dossiers.received"
    case resolved = "dossiers.resolved"
    case trend = "dossiers.trend"
}

/// What runs along a chart's category axis.
enum ChartAxis: String, CaseIterable {
    case village, field, month
}

/// What a chart block may say of how its chart looks.
struct ChartOptions {
    var isSorted: Bool
    var title: String?
    var showsTarget: Bool
    /// A fraction; nil: that of the settings.
    var target: Double?
    var showsAverage: Bool
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
