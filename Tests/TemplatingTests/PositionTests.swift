import Templating
import Testing

/// Where the parts of a template stand.
@Suite struct PositionTests {
    @Test(arguments: [
        ("a", "1“a”"),
        ("a\nb {{x}} c\n", "1“a\nb ” 2:3x 2“ c\n”"),
        ("{{#x}}\na\n{{/x}}\nb", "1:1#x(2“a\n”) 4“b”"),
        ("{{! a\nb }}\nc {{x}}", "3“c ” 3:3x"),
        ("a {{! b\nc }} d{{x}}", "1“a ” 2“ d” 2:7x"),
        ("\r\n{{x}}\r\n", "1“\r\n” 2:1x 2“\r\n”"),
        ("{{^x}}a{{/x}}", "1:1^x(1“a”)"),
    ])
    func positions(_ text: String, _ expected: String) {
        var faults: [TemplateFault] = []
        let template = Template(text, allowsRaw: true, faults: &faults)
        #expect(Self.text(template.nodes) == expected)
        #expect(template.lastLine == text.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
    }

    private static func text(_ nodes: [Template.Node]) -> String {
        nodes.map { node in
            switch node {
            case .text(let text, let line): "\(line)“\(text)”"
            case .value(let tag, _): "\(tag.line):\(tag.column)\(tag.name)"
            case .section(let tag, let isInverted, let inner):
                "\(tag.line):\(tag.column)\(isInverted ? "^" : "#")\(tag.name)(\(text(inner)))"
            }
        }.joined(separator: " ")
    }

    @Test(arguments: [("a", ["a"]), ("a.b-c.d", ["a", "b-c", "d"]), (".", ["", ""]), (".a", ["", "a"]), ("a..b", ["a", "", "b"])])
    func partsOfNames(_ name: String, _ path: [String]) {
        var faults: [TemplateFault] = []
        guard case .value(let tag, _) = Template("{{\(name)}}", allowsRaw: true, faults: &faults).nodes.first else {
            Issue.record("\(faults)")
            return
        }
        #expect(tag.path == path)
    }
}
