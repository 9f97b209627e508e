import Aggregation
import Diagnostics
import Language
import Report
import Testing

/// Numbers in titles and sentences say what they are, so that the files of a report can be compared by it.
@Suite struct FigureMarksTests {
    @Test(
        arguments: [
            (
                "```chart\nvalue: dossiers.received-resolved\n```",
                []
            ),
            (
                "```chart\nvalue: dossiers.outcomes\n```",
                ["4 dossiers.resolved.overdue", "1 dossiers.resolved.overdue unknown", "42 dossiers.resolved.total"]
            ),
            (
                "```chart\nvalue: dossiers.channels\n```",
                ["50% dossiers.online", "42 dossiers.received.in-period"]
            ),
            (
                "```chart\nvalue: dossiers.resolved\nby: field\n```",
                ["42 dossiers.resolved.total"]
            ),
            (
                "```chart\nvalue: survey.account\n```",
                ["80% survey.account/target", "82 survey.account/denominator"]
            ),
            (
                "```chart\nvalue: survey.account\ntarget: 70\n```",
                ["70% -", "82 survey.account/denominator"]
            ),
            (
                "```chart\nvalue: survey.account\ntarget: no\n```",
                ["80% survey.account/target", "82 survey.account/denominator"]
            ),
            (
                "```chart\nvalue: dossiers.online\ntitle: Đạt {{dossiers.online}} năm 2024\n```",
                ["42 dossiers.online/denominator"]
            ),
            (
                "{{#shortfalls.first}}{{gap}}; {{to-reach}}; {{needed}}; {{missing-people}}; {{villages}}.{{/shortfalls.first}}",
                [
                    "16,7 survey.vneid2/gap points", "25 survey.vneid2/missing-people", "100% survey.vneid2/target",
                    "25 survey.vneid2/missing-people", "25 survey.vneid2/missing-people", "50% survey.vneid2 Bái Sim",
                    "25 survey.vneid2/missing-people Bái Sim",
                ]
            ),
            ("{{targets.capitalised}}", []),
        ] as [(String, [String])])
    func figures(_ template: String, _ expected: [String]) throws {
        let document = try #require(try SampleReport().write(template).document)
        #expect(document.figures.map(Self.description) == expected)
    }

    @Test func aTableSaysHowManyDossiersItsNotesAreAbout() throws {
        let sample = SampleReport()
        var summary = sample.summary
        summary.dossiers?.inconsistent = 3
        var diagnostics = DiagnosticCollector()
        let template = try ReportTemplate.parse("```table\nrows: fields\nform: 06a\n```", file: "report.md")
        let document = try #require(
            ReportWriter(settings: sample.settings, template: template).write(summary, diagnostics: &diagnostics))
        #expect(document.figures.map(Self.description).contains("3 dossiers.inconsistent"))
    }

    private static func description(_ figure: FigureValue) -> String {
        let source = figure.source
        let aspects = source?.aspects.map(\.name) ?? []
        return ([figure.text, source?.figure ?? "-"] + aspects + (figure.form == .plain ? [] : [figure.form.rawValue])).joined(
            separator: " ")
    }
}
