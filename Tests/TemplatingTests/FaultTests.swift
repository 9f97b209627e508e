import Templating
import Testing

/// What is no template, and where.
@Suite struct FaultTests {
    @Test(arguments: [
        // Tags without an end: what follows is not read.
        ("a {{title", "1:3 unclosed"),
        ("a\n{{title\nb }} {{}}", "2:1 unclosed"),
        ("{{", "1:1 unclosed"),
        ("{{{{", "1:1 unclosed"),
        ("{{\ntitle\n}}", "1:1 unclosed"),
        ("{{> a\nb }} {{}}", "1:1 unclosed"),
        ("{{a\n\(String(repeating: "b", count: 300))}}", "1:1 unclosed"),
        ("{{title}", "1:1 unclosed"),
        ("{{{title}} x", "1:1 unclosed"),
        ("a\n  {{! never\nclosed", "2:3 commentUnclosed"),
        // Tags without a name, or with what cannot be one.
        ("{{}}", "1:1 malformed"),
        ("{{ }}{{#}}\n {{/ }}", "1:1 malformed\n1:6 malformed\n2:2 malformed"),
        ("{{{}}}", "1:1 malformed"),
        ("{{a b}}{{# c d\t}}{{/ c d }}", "1:1 spaced(name: \"ab\")\n1:8 spaced(name: \"cd\")\n1:18 spaced(name: \"cd\")"),
        ("{{\(String(repeating: "a", count: 201))}}", "1:1 malformed"),
        // What the language does not have.
        ("a {{> part}}", "1:3 unsupported(content: \"> part\")"),
        ("{{>*part}}", "1:1 unsupported(content: \">*part\")"),
        ("{{<base}}", "1:1 unsupported(content: \"<base\")"),
        ("{{$block}}", "1:1 unsupported(content: \"$block\")"),
        ("{{=<% %>=}}", "1:1 unsupported(content: \"=<% %>=\")"),
        ("{{% TYPE: x}}", "1:1 unsupported(content: \"% TYPE: x\")"),
        ("{{*name}}", "1:1 unsupported(content: \"*name\")"),
        // Sections.
        ("\n {{#a}}", "2:2 sectionUnclosed(name: \"a\")"),
        ("{{#a}}{{^b}}", "1:1 sectionUnclosed(name: \"a\")\n1:7 sectionUnclosed(name: \"b\")"),
        ("x{{/a}}", "1:2 sectionUnopened(name: \"a\")"),
        (
            "{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}",
            "3:1 sectionCrossed(name: \"a\", open: \"b\", line: 2)\n4:1 sectionCrossed(name: \"b\", open: \"a\", line: 1)"
        ),
        // Tags come first, then what does not fit, then what has no end.
        (
            "{{#a}}{{/b}}{{#c}}{{}}\n{{title",
            "1:19 malformed\n2:1 unclosed\n1:7 sectionCrossed(name: \"b\", open: \"a\", line: 1)\n1:13 sectionUnclosed(name: \"c\")"
        ),
    ])
    func faults(_ template: String, _ expected: String) {
        #expect(Self.faults(template) == expected)
    }

    @Test(arguments: [
        ("{{{title}}}", "1:1 unsupported(content: \"{title\")"), ("{{{title}} x", "1:1 unsupported(content: \"{title\")"),
        ("{{&title}}", "1:1 unsupported(content: \"&title\")"), ("{{title}}", ""),
    ])
    func rawValuesCanBeRefused(_ template: String, _ expected: String) {
        #expect(Self.faults(template, allowsRaw: false) == expected)
    }

    /// Columns are what an editor shows.
    @Test(arguments: [
        ("Đường {{}}", 7), ("“Đ” – … {{}}", 9), ("e\u{302}\u{301}e {{}}", 4), ("👨‍👩‍👧 {{}}", 3), ("{{! ế }}{{}}", 9), ("a\r\nb {{}}", 3),
        ("\t{{}}", 2),
    ])
    func columns(_ template: String, _ column: Int) {
        var faults: [TemplateFault] = []
        _ = Template(template, allowsRaw: true, faults: &faults)
        #expect(faults.map(\.column) == [column])
    }

    /// A wrong template is read as far as it goes: the names in it can be checked.
    @Test func whatCouldBeReadIsInTheTree() {
        var faults: [TemplateFault] = []
        let template = Template("{{#a}}{{}}{{b}}{{/c}}{{d}}", allowsRaw: true, faults: &faults)
        #expect(faults.count == 2)
        guard case .section(let section, false, let inner) = template.nodes.first, case .value(let value, false) = template.nodes.last
        else {
            Issue.record("\(template.nodes)")
            return
        }
        #expect(section.name == "a" && inner.count == 1 && value.name == "d")
    }

    static func faults(_ template: String, allowsRaw: Bool = true) -> String {
        var faults: [TemplateFault] = []
        _ = Template(template, allowsRaw: allowsRaw, faults: &faults)
        return faults.map { "\($0.line):\($0.column) \($0.kind)" }.joined(separator: "\n")
    }
}
