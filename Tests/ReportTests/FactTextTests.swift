import Aggregation
import Commune
import Diagnostics
import Report
import Testing

/// Facts in words: printed as they are wherever a value stands, and drawn nowhere.
@Suite struct FactTextTests {
    private static let report: SampleReport = {
        var report = SampleReport()
        report.facts += [
            Fact(slug: "wifi", name: "Wifi", text: "có *tốt* <b> {{x}} | `a`", target: 7),
            Fact(slug: "loa", name: "Loa", village: VillageID(rawValue: 0), text: "đã lắp đặt"),
        ]
        return report
    }()

    @Test(arguments: [
        (
            "{{facts.wifi}}; {{facts.wifi.number}}; {{facts.wifi.words}}.",
            #"p có *tốt* <b> {{x}} | `a`; có *tốt* <b> {{x}} | `a`; có *tốt* <b> {{x}} | `a`."#
        ),
        (
            "{{#facts.wifi}}{{name}}: {{value}}{{#in-words}}, bằng chữ{{/in-words}}{{/facts.wifi}}",
            "p Wifi: có *tốt* <b> {{x}} | `a`, bằng chữ"
        ),
        ("{{#facts.tram-bts}}{{value}}{{#in-words}}, bằng chữ{{/in-words}}{{/facts.tram-bts}}", "p 8 trạm"),
        // Nothing is computed from words: no target, no distance.
        (
            "{{#facts.wifi}}a{{#target}}b{{/target}}{{#short}}c{{/short}}{{#against-target}}d{{/against-target}}{{/facts.wifi}}",
            "p a"
        ),
    ])
    func sentences(template: String, text: String) {
        #expect(Self.report.text(template) == text)
    }

    @Test(arguments: [
        ("```table\nrows: facts\n```", ["có *tốt* <b> {{x}} | `a`", "8 trạm"]),
        ("```table\nrows: villages\ncolumns: [facts.loa]\n```", ["đã lắp đặt", "2"]),
    ])
    func tables(template: String, cells: [String]) throws {
        let document = try #require(try Self.report.write(template).document)
        let shown = DocumentDump.text(document)
        for cell in cells { #expect(shown.contains(cell)) }
    }

    @Test func cardsAreOfNumbers() throws {
        let found = try Self.report.write("```band\nindicators: [facts.wifi, facts.tram-bts]\n```").found
        #expect(SampleReport.text(found) == "report.md:2 report.fact-is-text facts.wifi")
        #expect(try Self.report.write("```chart\nvalue: targets\n```").found.isEmpty)
    }

    /// A target of its own, or of the settings, cannot be compared with words.
    @Test func targetsAreTold() {
        func told(_ facts: [Fact], _ targets: [Double]) -> [String] {
            var settings = Self.report.settings
            settings.targets = targets.first.map { [.fact("wifi"): $0] } ?? [:]
            var diagnostics = DiagnosticCollector()
            _ = Aggregator(settings: settings, gazetteer: Gazetteer(villages: [Village(name: "Bái Sim")])).summarise(
                dossiers: nil, surveys: [], facts: facts, inputs: [], diagnostics: &diagnostics)
            return diagnostics.diagnostics.map(\.kind.code).filter { $0.hasPrefix("facts.") }
        }
        #expect(told([Fact(slug: "wifi", name: "Wifi", text: "có", target: 7)], []) == ["facts.text-targeted"])
        #expect(told([Fact(slug: "wifi", name: "Wifi", text: "có")], [7]) == ["facts.text-targeted"])
        #expect(told([Fact(slug: "wifi", name: "Wifi", text: "có")], []) == [])
        #expect(told([Fact(slug: "wifi", name: "Wifi", value: 3, target: 7)], []) == [])
    }
}
