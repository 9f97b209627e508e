/// A piece of a template, ready to be filled with values.
indirect enum TemplateNode: Sendable {
    /// What follows stands in this line of the template.
    case line(Int)
    /// As it stands in the template; a line break is a node of its own.
    case text(String)
    /// The parts of a dotted name, and where its value will stand.
    case value([String], TemplateEscaping)
    case section([String], isInverted: Bool, [TemplateNode])

    /// The nodes of a template whose tags have been found right.
    static func tree(_ tags: TemplateTags, _ fences: FencedBlocks) -> [TemplateNode] {
        // The nodes of the open sections, the innermost last.
        var open: [[TemplateNode]] = [[]]
        var sections: [TemplateTag] = []
        var escaping = TemplateEscaping.markdown
        for (index, line) in tags.lines.enumerated() {
            let number = index + 1
            let isStandalone = tags.standalone.contains(number)
            if fences.closing.contains(number) { escaping = .markdown }
            if !isStandalone, !tags.commented.contains(number) { open[open.count - 1].append(.line(number)) }
            for piece in line {
                switch piece {
                case .text(let text): if !isStandalone { open[open.count - 1].append(.text(text)) }
                case .tag(let tag):
                    switch tag.kind {
                    case .value: open[open.count - 1].append(.value(tag.path, escaping))
                    case .section, .inverted:
                        sections.append(tag)
                        open.append([])
                    case .end:
                        guard let section = sections.popLast(), let nodes = open.popLast() else { continue }
                        open[open.count - 1].append(.section(section.path, isInverted: section.kind == .inverted, nodes))
                    }
                }
            }
            let endsInComment = tags.commented.contains(number + 1)
            if !isStandalone, !endsInComment, number < tags.lines.count { open[open.count - 1].append(.text("\n")) }
            if fences.yaml.contains(number) { escaping = .yaml }
        }
        return open[0]
    }
}
