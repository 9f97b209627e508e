import Testing

/// Inverted sections: the cases of `inverted` in the specification.
@Suite struct InvertedSectionTests {
    @Test(arguments: [
        SpecificationCase("Falsey", "({{^on}}không{{/on}})", ["on": false], "(không)"),
        SpecificationCase("Truthy", "({{^on}}không{{/on}})", ["on": true], "()"),
        SpecificationCase("Truthy - Strings", "({{^word}}không{{/word}})", ["word": "số"], "()"),
        SpecificationCase("Context", "({{^place}}{{name}}{{/place}})", ["place": ["name": "Bái"]], "()"),
        SpecificationCase("List", "({{^list}}{{n}}{{/list}})", ["list": [["n": "1"], ["n": "2"]]], "()"),
        SpecificationCase("Empty List", "({{^list}}trống{{/list}})", ["list": []], "(trống)"),
        SpecificationCase(
            "Doubled", "{{^on}}\n- a\n{{/on}}\n- {{b}}\n{{^on}}\n- c\n{{/on}}\n", ["on": false, "b": "b"], "- a\n- b\n- c\n"),
        SpecificationCase("Nested (Falsey)", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", ["on": false], "| A B C D E |"),
        SpecificationCase("Nested (Truthy)", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", ["on": true], "| A  E |"),
        SpecificationCase("Context Misses", "({{^none}}không{{/none}})", [:], "(không)"),
        SpecificationCase("Dotted Names - Truthy", "({{^a.b.c}}không{{/a.b.c}})", ["a": ["b": ["c": true]]], "()"),
        SpecificationCase("Dotted Names - Falsey", "({{^a.b.c}}không{{/a.b.c}})", ["a": ["b": ["c": false]]], "(không)"),
        SpecificationCase("Dotted Names - Broken Chains", "({{^a.b.c}}không{{/a.b.c}})", ["a": [:]], "(không)"),
        SpecificationCase("Surrounding Whitespace", " | {{^on}}\t|\t{{/on}} | \n", ["on": false], " | \t|\t | \n"),
        SpecificationCase("Internal Whitespace", " | {{^on}} {{! chú }}\n {{/on}} | \n", ["on": false], " |  \n  | \n"),
        SpecificationCase("Indented Inline Sections", " {{^on}}A{{/on}}\n {{^on}}B{{/on}}\n", ["on": false], " A\n B\n"),
        SpecificationCase("Standalone Lines", "| a\n{{^on}}\n|\n{{/on}}\n| b\n", ["on": false], "| a\n|\n| b\n"),
        SpecificationCase("Standalone Indented Lines", "| a\n  {{^on}}\n|\n  {{/on}}\n| b\n", ["on": false], "| a\n|\n| b\n"),
        SpecificationCase("Standalone Line Endings", "|\r\n{{^on}}\r\n{{/on}}\r\n|", ["on": false], "|\r\n|"),
        SpecificationCase("Standalone Without Previous Line", "  {{^on}}\n#{{/on}}\n/", ["on": false], "#\n/"),
        SpecificationCase("Standalone Without Newline", "#{{^on}}\n/\n  {{/on}}", ["on": false], "#\n/\n"),
        SpecificationCase("Padding", "|{{^ on }}={{/ on }}|", ["on": false], "|=|"),
    ])
    func specification(_ one: SpecificationCase) {
        #expect(one.rendered == one.expected)
    }

    /// What stands in an inverted section is looked for as around it.
    @Test func namesWithinAreThoseAround() {
        var list: Content = []
        list.fields["name"] = "của danh sách"
        #expect(Rendering.text("{{^list}}{{name}}{{/list}}", ["list": list, "name": "của xã"]) == "của xã")
    }
}
