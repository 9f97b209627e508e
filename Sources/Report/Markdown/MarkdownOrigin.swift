internal import Diagnostics

/// Where the lines of a Markdown text come from: a template that was filled has lines repeated and left out.
struct MarkdownOrigin: Sendable {
    /// How messages name the template.
    let file: String
    /// By line of the text, from 0: the line of the template, from 1. Lines beyond the last come from where the last does.
    let lines: [Int]

    /// The template's line for a line of the text, both from 1.
    func line(_ line: Int) -> Int {
        lines.isEmpty ? line : lines[min(max(line, 1), lines.count) - 1]
    }

    /// Where a node's first line stands in the template.
    func location(_ node: MarkdownNode) -> SourceLocation {
        SourceLocation(file: file, line: line(node.line))
    }
}
