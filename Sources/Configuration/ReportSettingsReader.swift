internal import Commune
internal import Diagnostics
internal import YAMLReading

/// Reads the section `report` of baocao.yaml.
struct ReportSettingsReader {
    let communeName: String
    let override: ReportOverride

    /// nil when something that has no default is missing or wrong; it has then been recorded.
    func read(_ root: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> ReportSettings? {
        guard
            let report = root.mapping(
                "report", keys: ["template", "title", "date", "period", "pictures", "draft", "page-count", "language"], &diagnostics)
        else { return nil }
        if override.period == nil { report.require("period", &diagnostics) }
        guard let period = override.period ?? readPeriod(report, &diagnostics) else { return nil }
        let title = report.text("title", &diagnostics) ?? "tình hình chuyển đổi số \(period.label ?? "") trên địa bàn \(communeName)"
        return ReportSettings(
            template: override.template ?? report.text("template", &diagnostics) ?? "hoi-nghi",
            title: title,
            date: override.date ?? report.day("date", &diagnostics) ?? period.last,
            period: period,
            pictures: readPictures(report, &diagnostics),
            draft: report.flag("draft", &diagnostics) ?? false,
            showsPageCount: report.flag("page-count", &diagnostics) ?? false,
            language: report.choice("language", among: ["vi", "en"], &diagnostics) ?? "vi")
    }

    /// From, to and label, or an expression (`2024-6T`).
    private func readPeriod(_ report: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> Period? {
        if case .scalar(let text, let location)? = report["period"], !text.isEmpty {
            if !PeriodExpression.isRelative(text), let period = PeriodExpression.parse(text, today: Day(rawValue: 0)) { return period }
            diagnostics.record(.settingsPeriodUnknown(value: text, forms: PeriodExpression.absoluteForms), at: location)
            return nil
        }
        guard let period = report.mapping("period", keys: ["from", "to", "label"], &diagnostics) else { return nil }
        period.require("from", &diagnostics)
        period.require("to", &diagnostics)
        let label = period.text("label", &diagnostics)
        guard let first = period.day("from", &diagnostics), let last = period.day("to", &diagnostics) else { return nil }
        guard first <= last else {
            diagnostics.record(
                .settingsPeriodReversed(from: first.iso, to: last.iso), at: period.location)
            return nil
        }
        return Period(first: first, last: last, label: label)
    }

    private func readPictures(
        _ report: YAMLMapping, _ diagnostics: inout DiagnosticCollector
    ) -> [ReportSettings.Picture] {
        report.mappings("pictures", keys: ["file", "caption"], &diagnostics).compactMap { picture in
            picture.require("file", &diagnostics)
            guard let file = picture.text("file", &diagnostics) else { return nil }
            guard FolderPath.isInside(file) else {
                diagnostics.record(
                    .settingsUnsafePath(key: "report.pictures.file", value: file), at: picture.location)
                return nil
            }
            return ReportSettings.Picture(file: file, caption: picture.text("caption", &diagnostics) ?? "")
        }
    }
}

extension YAMLMapping {
    /// A date, `2024-08-22` or `22/08/2024`.
    func day(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Day? {
        guard let text = text(key, &diagnostics) else { return nil }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        if let day = Day(iso: text) ?? (parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil) {
            return day
        }
        diagnostics.record(
            .settingsDateExpected(key: qualified(key), value: text), at: self[key]?.location)
        return nil
    }
}
