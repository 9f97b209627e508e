import Diagnostics
import Report
import Testing

@Suite struct TemplateErrorTests {
    @Test(arguments: [
        // A name is looked for in the vocabulary, and the nearest one is told.
        ("{{commune.nam}}", "report.md:1 report.unknown-name-near commune.nam → commune.name"),
        ("# A\n\n{{dossier.received}}", "report.md:3 report.unknown-name-near dossier.received → dossiers.received"),
        ("{{xyzzy}}", "report.md:1 report.unknown-name xyzzy"),
        ("{{#survey}}\n{{acount}}\n{{/survey}}", "report.md:2 report.unknown-name-near acount → account"),
        ("{{#shortfalls}}{{nam}}{{/shortfalls}}", "report.md:1 report.unknown-name-near nam → name"),
        ("{{name}}", "report.md:1 report.unknown-name name"),
        // In a section names are looked for from the inside outwards, outside it no more.
        ("{{#shortfalls}}{{name}}{{/shortfalls}}\n{{gap}}", "report.md:2 report.unknown-name gap"),
        ("{{dossiers.on-time.valu}}", "report.md:1 report.unknown-name-near dossiers.on-time.valu → dossiers.on-time.value"),
        ("{{.}}", "report.md:1 report.unknown-name ."),
        ("{{uppercased(title)}}", "report.md:1 report.unknown-name uppercased(title)"),
        // What prints nothing is refused.
        ("{{shortfalls}}", "report.md:1 report.name-is-section shortfalls"),
        ("{{survey.account.met}}", "report.md:1 report.name-is-section survey.account.met"),
        // Tags.
        ("a\n{{title", "report.md:2 report.tag-malformed"),
        ("{{}}", "report.md:1 report.tag-malformed"),
        ("{{{title}}}", "report.md:1 report.tag-refused"),
        ("{{&title}}", "report.md:1 report.tag-refused"),
        ("{{> part}}", "report.md:1 report.tag-refused"),
        ("{{=<% %>=}}", "report.md:1 report.tag-refused"),
        ("{{! never\nclosed", "report.md:2 report.tag-malformed"),
        ("{{ti tle}}", "report.md:1 report.tag-malformed"),
        ("{{commune nam}}", "report.md:1 report.unknown-name-near communenam → commune.name"),
        ("{{tit\nle}}", "report.md:1 report.tag-malformed"),
        // Sections.
        ("\n{{#survey}}", "report.md:2 report.section-unclosed survey"),
        ("{{/survey}}", "report.md:1 report.section-unopened survey"),
        (
            "{{#survey}}\n{{#dossiers}}\n{{/survey}}\n{{/dossiers}}",
            "report.md:3 report.section-crossed survey\nreport.md:4 report.section-crossed dossiers"
        ),
        (String(repeating: "{{#survey}}", count: 101), "report.md:1 report.sections-too-deep survey"),
        // Blocks.
        ("a\n\n```titel\n```", "report.md:3 report.unknown-block-near titel → title"),
        ("```swift\nlet x = 1\n```", "report.md:1 report.unknown-block swift"),
        ("```title", "report.md:1 report.block-unclosed"),
        ("x\n\n```title\nkind: A\nsubjekt: B\n```", "report.md:5 settings.unknown-key-near title.subjekt → subject"),
        (
            "```annex\nlandscape: perhaps\n```",
            "report.md:2 settings.missing-key annex.title\nreport.md:2 settings.flag-expected annex.landscape"
        ),
        ("```title\nkind: [\n```", "report.md:3 settings.yaml-syntax"),
        ("```pictures\nfiles: anh/x.png\n```", "report.md:2 report.unknown-picture anh/x.png"),
        ("```\nkind: A\n```", "report.md:1 report.block-unnamed"),
        ("    ```title\n    kind: A\n    ```", "report.md:1 report.block-unnamed"),
        ("```title kind: A\n```", "report.md:1 report.block-trailing kind: A"),
        ("```page-break\na\n```", "report.md:2 report.block-without-keys page-break"),
        // What would be printed as it stands.
        ("Có {villages.count} thôn", "report.md:1 report.braces-single {villages.count}"),
        ("{{#survey}}\n\na { people }\n{{/survey}}", "report.md:3 report.braces-single {people}"),
        ("```title\nkind: {period}\n```", "report.md:2 report.braces-single {period}"),
        ("a\n\n#Mục", "report.md:3 report.heading-unspaced"),
        ("a\n\n| a | b |\n|---|\n| 1 | 2 |", "report.md:3 report.table-unread"),
        // Other languages of templates.
        ("{{#if survey.account}}a{{/if}}", "report.md:1 report.condition-unknown if\nreport.md:1 report.section-crossed if"),
        ("{{#survey}}a{{else}}b{{/survey}}", "report.md:1 report.condition-unknown else"),
        // Tables.
        ("```table\nrows: vilages\n```", "report.md:2 settings.choice-expected-near table.rows → villages"),
        ("```table\nrows: villages\n```", "report.md:2 settings.missing-key table.columns"),
        ("```table\nrows: fields\ncolumns: [survey.account]\n```", "report.md:3 report.table-column-unfit fields"),
        ("```table\nrows: villages\ncolumns: [received, received]\n```", "report.md:3 report.repeated received"),
        ("```table\nrows: months\ncolumns: [received]\n```", "report.md:3 report.table-key-unfit columns"),
        ("```table\nrows: fields\nform: 06a\ntotal: no\n```", "report.md:4 report.table-key-unfit total"),
        ("```table\nrows: villages\ncolumns: [received]\nof: all\n```", "report.md:4 report.table-key-unfit of"),
        // Markdown.
        ("a\n\n![x](y.png)", "report.md:3 report.markdown-refused ![…](…)"),
        ("a `code` b", "report.md:1 report.markdown-refused `code`"),
        ("[x](javascript:alert%281%29)", "report.md:1 report.link-refused javascript:alert%281%29"),
        ("a <b>x</b>", "report.md:1 report.markdown-refused <b>\nreport.md:1 report.markdown-refused </b>"),
        ("\n\(String(repeating: "> ", count: 101))a", "report.md:2 report.markdown-too-deep"),
        (String(repeating: "- 1. ", count: 51), "report.md:1 report.markdown-too-deep"),
        ("a\n\n\(nestedEmphasis(100))", "report.md:3 report.markdown-too-deep"),
        ("```note\n\(nestedEmphasis(100))\n```", "report.md:1 report.markdown-too-deep"),
        ("a[^1]\n\n[^1]: b[^1]", "report.md:1 report.markdown-refused [^…]"),
        // Facts that the commune does not have.
        ("{{facts.tram-bt}}", "report.md:1 report.unknown-fact-near facts.tram-bt → facts.tram-bts"),
        ("{{facts.tram-bts.valu}}", "report.md:1 report.unknown-name-near facts.tram-bts.valu → facts.tram-bts.value"),
    ])
    func names(_ template: String, _ expected: String) {
        #expect(SampleReport().text(template) == expected)
    }

    /// `*a *a b* b*`
    private static func nestedEmphasis(_ depth: Int) -> String {
        String(repeating: "*a ", count: depth) + String(repeating: " b*", count: depth)
    }

    /// A million bytes of one mark are told once, as is a name that is nowhere.
    @Test(arguments: [
        (">", "report.md:1:99 report.markdown-too-deep"), ("{{", "report.md:1:1 report.tag-malformed"), ("- ", "- "),
        ("> 1) ", "report.md:1:163 report.markdown-too-deep"),
    ])
    func largeInputs(_ mark: String, _ expected: String) {
        let template = String(repeating: mark, count: 1_000_000 / mark.utf8.count)
        do {
            _ = try ReportTemplate.parse(template, file: "report.md")
            #expect(expected == mark)
        } catch {
            #expect(error.diagnostics.map { "report.md:\($0.location!.line!):\($0.location!.column!) \($0.kind.code)" } == [expected])
        }
    }

    /// Marks on one line are counted before Markdown is read; all that nests is bounded after that.
    @Test(arguments: [
        (String(repeating: ">", count: 98) + "a", ""), (String(repeating: "> ", count: 99) + "a", "2:197"),
        (String(repeating: "- ", count: 49) + "a", ""), (String(repeating: "- ", count: 50) + "a", "2:99"),
        (String(repeating: "- ", count: 500), ""), (String(repeating: "* ", count: 50) + "+", "2:99"),
        (String(repeating: "10. ", count: 50), "2:197"), ("  - " + String(repeating: ">", count: 97), "2:101"),
        ((0..<49).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"), ""),
        ((0..<50).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"), "51:0"),
        (String(repeating: "**a _a ", count: 49) + String(repeating: "a_ a**", count: 49), ""),
        (String(repeating: "**a _a ", count: 50) + String(repeating: "a_ a**", count: 50), "2:0"),
    ])
    func markdownNestsSoDeepAndNoDeeper(_ text: String, _ place: String) throws {
        var found: [Diagnostic] = []
        do { found = try SampleReport().write("\n" + text).found } catch { found = (error as? DiagnosticError)?.diagnostics ?? [] }
        let places = found.map { "\($0.location!.line!):\($0.location!.column ?? 0)" }
        #expect(places == (place.isEmpty ? [] : [place]))
        #expect(found.allSatisfy { $0.kind.code == "report.markdown-too-deep" })
    }

    /// However many names are wrong, so many are looked for.
    @Test func unknownNamesAreBounded() {
        let template = (0..<20_000).map { "{{x\($0)}}" }.joined()
        let error = #expect(throws: DiagnosticError.self) { try ReportTemplate.parse(template, file: "report.md") }
        #expect(error?.diagnostics.count == 200)
    }

    /// A section repeats lines and leaves others out; the message still names the template's own line.
    @Test(arguments: [
        ("{{#villages}}\n- {{name}}\n{{/villages}}\n{{^survey}}\nnever\n\nseen\n{{/survey}}\n\n```title\nkin: A\n```", 11),
        ("{{! chú\nthích }}\n\n```title\nkin: A\n```", 5),
        ("```title\n{{#survey}}\nkind: A\n{{/survey}}\n{{^survey}}a{{/survey}}kin: A\n```", 5),
        ("```title\n{{#villages}}kind: A\n{{/villages}}\n```", 2),
        ("```title\r\n{{#survey}}\r\nkin: A\r\n{{/survey}}\r\n```", 3),
    ])
    func linesAreTheTemplates(_ template: String, _ line: Int) {
        #expect(SampleReport().text(template).hasPrefix("report.md:\(line) settings."))
    }

    /// Whose template it is can change it; of the program's own nobody is told.
    @Test(arguments: [true, false]) func anAuthorIsToldWhatIsLeftOut(isOwn: Bool) throws {
        let (document, found) = try SampleReport().write("```table\nrows: waves\n```\n\n```chart\nvalue: waves\n```", isOwn: isOwn)
        #expect(document?.blocks.isEmpty == true)
        let told = "report.md:2 report.nothing-to-show waves\nreport.md:6 report.nothing-to-show waves"
        #expect(SampleReport.text(found) == (isOwn ? told : ""))
    }

    @Test func missingFactOfItsOwnSectionIsLeftOut() throws {
        let (document, found) = try SampleReport().write("{{#facts.tram-bt}}{{facts.tram-bt}} trạm{{/facts.tram-bt}}\n\nHết.")
        #expect(document.map(DocumentDump.text) == "p Hết.")
        #expect(
            SampleReport.text(found)
                == "report.md:1 report.fact-missing facts.tram-bt → facts.tram-bts\nreport.md:1 report.fact-missing facts.tram-bt → facts.tram-bts"
        )
    }
}
