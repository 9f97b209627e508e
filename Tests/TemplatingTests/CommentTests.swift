import Testing

/// Comments: the cases of `comments` in the specification.
@Suite struct CommentTests {
    @Test(arguments: [
        SpecificationCase("Inline", "một{{! chú }}hai", [:], "mộthai"),
        SpecificationCase("Multiline", "một{{!\n  chú\n  dài\n}}hai\n", [:], "mộthai\n"),
        SpecificationCase("Standalone", "Đầu.\n{{! chú }}\nCuối.\n", [:], "Đầu.\nCuối.\n"),
        SpecificationCase("Indented Standalone", "Đầu.\n  {{! chú }}\nCuối.\n", [:], "Đầu.\nCuối.\n"),
        SpecificationCase("Standalone Line Endings", "|\r\n{{! chú }}\r\n|", [:], "|\r\n|"),
        SpecificationCase("Standalone Without Previous Line", "  {{! chú }}\n!", [:], "!"),
        SpecificationCase("Standalone Without Newline", "!\n  {{! chú }}", [:], "!\n"),
        SpecificationCase("Multiline Standalone", "Đầu.\n{{!\nchú\n}}\nCuối.\n", [:], "Đầu.\nCuối.\n"),
        SpecificationCase("Indented Multiline Standalone", "Đầu.\n  {{!\n    chú\n  }}\nCuối.\n", [:], "Đầu.\nCuối.\n"),
        SpecificationCase("Indented Inline", "  12 {{! 34 }}\n", [:], "  12 \n"),
        SpecificationCase("Surrounding Whitespace", "một {{! chú }} hai", [:], "một  hai"),
        SpecificationCase("Variable Name Collision", "({{! chú }})({{!chú}})", ["! chú": "1", "!chú": "2", "chú": "3"], "()()"),
    ])
    func specification(_ one: SpecificationCase) {
        #expect(one.rendered == one.expected)
    }

    /// A comment holds anything but two closing braces.
    @Test(arguments: [
        ("{{! {{#on}}a", "a"), ("{{!}}a", "a"), ("{{! } }}a", "a"), ("{{! a }}\n\n{{! b }}\nc", "\nc"), ("a {{! b\n c }}\nd", "a \nd"),
    ])
    func content(_ template: String, _ expected: String) {
        #expect(Rendering.text(template, [:]) == expected)
    }
}
