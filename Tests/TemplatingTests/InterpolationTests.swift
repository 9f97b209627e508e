import Testing

/// Values: the cases of `interpolation` in the specification. Numbers are texts before they come here; a single dot is no name.
@Suite struct InterpolationTests {
    @Test(arguments: [
        SpecificationCase("No Interpolation", "Chỉ có {một} ngoặc.\n", [:], "Chỉ có {một} ngoặc.\n"),
        SpecificationCase("Basic Interpolation", "Chào {{who}}!\n", ["who": "xã"], "Chào xã!\n"),
        SpecificationCase("HTML Escaping", "{{marks}}", ["marks": "a & \"b\" < c > d"], "a &amp; &quot;b&quot; &lt; c &gt; d"),
        SpecificationCase("Triple Mustache", "{{{marks}}}", ["marks": "a & \"b\" < c > d"], "a & \"b\" < c > d"),
        SpecificationCase("Ampersand", "{{&marks}}", ["marks": "a & \"b\" < c > d"], "a & \"b\" < c > d"),
        SpecificationCase("Basic Context Miss Interpolation", "({{none}})", [:], "()"),
        SpecificationCase("Triple Mustache Context Miss Interpolation", "({{{none}}})", [:], "()"),
        SpecificationCase("Ampersand Context Miss Interpolation", "({{&none}})", [:], "()"),
        SpecificationCase(
            "Dotted Names - Basic Interpolation", "{{village.name}} = {{#village}}{{name}}{{/village}}", ["village": ["name": "Bái"]],
            "Bái = Bái"),
        SpecificationCase(
            "Dotted Names - Triple Mustache Interpolation", "{{{village.name}}} = {{#village}}{{{name}}}{{/village}}",
            ["village": ["name": "<Bái>"]], "<Bái> = <Bái>"),
        SpecificationCase(
            "Dotted Names - Ampersand Interpolation", "{{&village.name}} = {{#village}}{{&name}}{{/village}}",
            ["village": ["name": "<Bái>"]], "<Bái> = <Bái>"),
        SpecificationCase("Dotted Names - Arbitrary Depth", "{{p.q.r.s.t}}", ["p": ["q": ["r": ["s": ["t": "sâu"]]]]], "sâu"),
        SpecificationCase("Dotted Names - Broken Chains", "({{p.q.r}})", ["p": [:]], "()"),
        SpecificationCase("Dotted Names - Broken Chain Resolution", "({{p.q.r.name}})", ["p": ["q": [:]], "r": ["name": "x"]], "()"),
        SpecificationCase(
            "Dotted Names - Initial Resolution", "{{#p}}{{q.r}}{{/p}}", ["p": ["q": ["r": "trong"]], "q": ["r": "ngoài"]], "trong"),
        SpecificationCase("Dotted Names - Context Precedence", "({{#p}}{{q.r}}{{/p}})", ["p": ["q": [:]], "q": ["r": "ngoài"]], "()"),
        SpecificationCase("Interpolation - Surrounding Whitespace", "| {{word}} |", ["word": "–"], "| – |"),
        SpecificationCase("Triple Mustache - Surrounding Whitespace", "| {{{word}}} |", ["word": "–"], "| – |"),
        SpecificationCase("Ampersand - Surrounding Whitespace", "| {{&word}} |", ["word": "–"], "| – |"),
        SpecificationCase("Interpolation - Standalone", "  {{word}}\n", ["word": "–"], "  –\n"),
        SpecificationCase("Triple Mustache - Standalone", "  {{{word}}}\n", ["word": "–"], "  –\n"),
        SpecificationCase("Ampersand - Standalone", "  {{&word}}\n", ["word": "–"], "  –\n"),
        SpecificationCase("Interpolation With Padding", "|{{ word }}|", ["word": "–"], "|–|"),
        SpecificationCase("Triple Mustache With Padding", "|{{{  word\t}}}|", ["word": "–"], "|–|"),
        SpecificationCase("Ampersand With Padding", "|{{& word }}|", ["word": "–"], "|–|"),
    ])
    func specification(_ one: SpecificationCase) {
        #expect(one.rendered == one.expected)
    }

    /// What the specification leaves open.
    @Test(arguments: [
        ("{", "{"), ("{ {word}}", "{ {word}}"), ("}}", "}}"), ("{{word}}}", "–}"), ("{{{word}}}}", "–}"), ("a}}{{word}}", "a}}–"),
        ("", ""), ("{{word}}{{word}}", "––"),
    ])
    func braces(_ template: String, _ expected: String) {
        #expect(Rendering.text(template, ["word": "–"]) == expected)
    }
}
