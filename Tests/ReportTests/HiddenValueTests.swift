import Aggregation
import Catalogue
import Diagnostics
import Report
import Testing

/// What disclosure control hides shows "*" wherever a template asks for it, and never a number or nothing.
@Suite struct HiddenValueTests {
    @Test(arguments: [
        ("{{dossiers.resolved.overdue}}, {{dossiers.resolved.overdue.words}}", "p *, *"),
        ("{{#dossiers.resolved.overdue}}Quá hạn: {{dossiers.resolved.overdue}}{{/dossiers.resolved.overdue}}", "p Quá hạn: *"),
        ("{{dossiers.resolved.in-time}}; {{dossiers.resolved.total}}", "p 38; 42"),
        ("{{#survey.account}}{{value}} {{numerator}}/{{denominator}} {{missing}} {{phrase}}{{/survey.account}}", "p * */* * *"),
        (
            "{{#survey.account.target}}{{survey.account.target}}{{/survey.account.target}} {{survey.account.distance}}",
            "p 80% chưa có số liệu"
        ),
    ])
    func hidden(_ template: String, _ expected: String) throws {
        let sample = SampleReport()
        var summary = sample.summary
        summary.dossiers?.total[.overdue] = .hidden
        summary.indicators = summary.indicators.map { indicator in
            guard indicator.id.text == "survey.account", indicator.village == nil else { return indicator }
            return Indicator(id: indicator.id, state: .hidden, target: indicator.target)
        }
        var diagnostics = DiagnosticCollector()
        let writer = ReportWriter(settings: sample.settings, template: try ReportTemplate.parse(template, file: "report.md"))
        #expect(writer.write(summary, diagnostics: &diagnostics).map(DocumentDump.text) == expected)
    }
}
