package import Commune
package import Diagnostics

extension Plausibility {
    /// What the settings leave open, or say in two ways.
    package static func report(_ settings: Settings, _ diagnostics: inout DiagnosticCollector) {
        reportPlaceholders(settings, &diagnostics)
        reportPeriod(settings.report, &diagnostics)
    }

    /// What stands in a value of a new folder until the office writes its own.
    private static let openMarks = ["...", "…", "__", "??"]

    /// Tells the keys whose value is as the form of a new folder has it. The number of a document is left open on purpose.
    private static func reportPlaceholders(_ settings: Settings, _ diagnostics: inout DiagnosticCollector) {
        let (issuer, report) = (settings.issuer, settings.report)
        func isOpen(_ text: String) -> Bool {
            // Hardly any value has a byte with which one of them begins.
            openMarks.contains { mark in text.utf8.contains(mark.utf8.first!) && text.contains(mark) }
        }
        let values = [
            ("commune.name", [settings.commune.name]), ("commune.within", settings.commune.within),
            ("issuer.superior", [issuer.superior]),
            // Without a body of its own the commune's name stands there.
            ("issuer.body", isOpen(settings.commune.name) ? [] : [issuer.body]),
            ("issuer.signer", [issuer.signer.authority, issuer.signer.post, issuer.signer.name]),
            ("issuer.place", isOpen(settings.commune.name) ? [] : [issuer.place]), ("report.period.label", [report.period.label ?? ""]),
            ("report.title", isOpen(settings.commune.name) ? [] : [report.title]), ("report.pictures", report.pictures.map(\.caption)),
        ]
        let open = values.filter { $0.1.contains(where: isOpen) }.map(\.0)
        if !open.isEmpty { diagnostics.record(.settingsPlaceholders(keys: open)) }
    }

    /// The days of the period decide; its name and the title must not speak of others.
    private static func reportPeriod(_ report: ReportSettings, _ diagnostics: inout DiagnosticCollector) {
        let period = report.period
        func tell(_ key: String, _ text: String) {
            diagnostics.record(.periodContradicted(key: key, text: text, first: period.first.iso, last: period.last.iso))
        }
        if let label = period.label, !PeriodWording(label).fits(period, isName: true) {
            tell("report.period.label", label)
        } else if !PeriodWording(report.title).fits(period, isName: false) {
            tell("report.title", report.title)
        }
    }
}
