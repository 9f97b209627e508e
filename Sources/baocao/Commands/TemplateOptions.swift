internal import ArgumentParser
internal import Configuration
internal import Diagnostics

/// The template in place of that of the settings: one folder's data may be told in several ways.
struct TemplateOptions: ParsableArguments {
    @Option(
        help: .said(
            "Mẫu báo cáo thay cho mẫu trong baocao.yaml: hoi-nghi, thang, tin-hoi-nghi, tom-tat, hoặc mẫu của xã trong thư mục templates.",
            "The template in place of that of baocao.yaml: hoi-nghi, thang, tin-hoi-nghi, tom-tat, or one of the folder's own templates.",
            value: ("mẫu", "template")))
    var template: String?

    /// What the command line says in place of the settings, with the period.
    ///
    /// - Throws: `run.period-unknown` or `run.day-unknown`.
    func override(_ period: PeriodOptions) throws(DiagnosticError) -> ReportOverride {
        var override = try period.override()
        override.template = template
        return override
    }
}
