import Testing

@testable import Templating

/// Templates that are large or deep: what is done is counted, never timed.
@Suite struct LargeTemplateTests {
    @Test func sectionsNestSoDeepAndNoDeeper() {
        #expect(FaultTests.faults(Self.nested(Template.deepestNesting)) == "")
        #expect(Rendering.text(Self.nested(Template.deepestNesting), ["on": true]) == "x")
        #expect(FaultTests.faults("\n" + Self.nested(Template.deepestNesting + 1)) == "2:701 tooDeep(name: \"on\")")
        #expect(FaultTests.faults(String(repeating: "{{#on}}", count: 100_000)) == "1:701 tooDeep(name: \"on\")")
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "{{#on}}", count: depth) + "x" + String(repeating: "{{/on}}", count: depth)
    }

    /// Half a million opening braces are one tag without an end; as many empty tags are told only so often.
    @Test(arguments: [
        (String(repeating: "{{", count: 500_000), 1), (String(repeating: "{", count: 999_999), 1),
        (String(repeating: "{{}}", count: 300_000), 500),
        (String(repeating: "{{/a}}", count: 300_000), 500), (String(repeating: "}}", count: 500_000), 0),
        (String(repeating: ">", count: 1_000_000), 0), (String(repeating: "{{! a }}", count: 100_000), 0),
        ("{{! " + String(repeating: "{{", count: 500_000), 1), ("{{" + String(repeating: "a", count: 1_000_000) + "}}", 1),
        (String(repeating: "{{{a}} ", count: 100_000), 1),
    ])
    func faultsOfLargeInputs(_ template: String, _ count: Int) {
        var faults: [TemplateFault] = []
        let template = Template(template, allowsRaw: true, faults: &faults)
        #expect(faults.count == count)
        #expect(template.nodes.count <= 1)
    }

    /// As many steps as there are tags: one for each, and one for what follows the last.
    @Test func scanningTakesOneStepATag() {
        let count = 20_000
        for line in ["ế{{a}} ", "ế{{a}}\n", "{{#a}}\nế\n{{/a}}\n"] {
            var text = String(repeating: line, count: count)
            let copy = text
            let tags = line.contains("#") ? 2 * count : count
            let steps = text.withUTF8 { bytes in
                var scanner = TemplateScanner(copy, bytes, allowsRaw: true)
                var steps = 0
                while scanner.next() != nil { steps += 1 }
                return steps
            }
            #expect(steps == tags + 1)
        }
    }

    /// A name is asked for once in each open section from the inside outwards, however long the template is.
    @Test func renderingAsksForEachNameOnce() {
        let template = String(repeating: "{{#list}}{{a}}{{/list}}", count: 1000)
        var faults: [TemplateFault] = []
        let read = Template(template, allowsRaw: true, faults: &faults)
        let counter = Counter()
        _ = read.render(CountedContent(counter: counter, isRoot: true), into: Nothing())
        // For each section: its own name, and `a` in each of its two items and then at the root, which has it.
        #expect(counter.count == 1000 * (1 + 2 * 2))
    }

    private final class Counter: @unchecked Sendable {
        var count = 0
    }

    private struct CountedContent: TemplateContent {
        let counter: Counter
        let isRoot: Bool

        var text: String? { "x" }
        var isPresent: Bool { true }
        var items: [CountedContent]? { isRoot ? Array(repeating: CountedContent(counter: counter, isRoot: false), count: 2) : nil }

        func child(_ name: String) -> CountedContent? {
            counter.count += 1
            return isRoot ? self : nil
        }
    }

    private struct Nothing: TemplateSink {
        mutating func write(text: Substring, line: Int) {}
        mutating func write(value: String, of tag: TemplateTag, isRaw: Bool) {}
    }
}
