internal import Graphics
internal import Report

/// The table of contents: a placeholder that the document's layout fills once all headings are known.
struct ContentsLayout: BlockLayout {
    let title: [Inline]

    func layOut(in flow: inout Flow) {
        var titleStyle = flow.style.caption
        titleStyle.text = flow.style.documentKind
        titleStyle.leading = flow.style.body.leading
        let heading = flow.structure.addHeading(level: 2, to: flow.parent)
        flow.appendParagraph(title, titleStyle, element: heading, keepsWithNext: true)
        flow.inside(.contents) { flow in
            for entry in flow.outline where entry.level <= 2 { self.entry(entry, in: &flow) }
        }
    }

    private func entry(_ entry: OutlineEntry, in flow: inout Flow) {
        let style = flow.style.body
        let indent = Double(entry.level - 1) * 18
        let item = flow.structure.add(.contentsItem, to: flow.parent)
        let link = flow.structure.add(.link(description: entry.title), to: item)
        var paragraph = style
        paragraph.text.bold = entry.level == 1
        paragraph.alignment = .left
        paragraph.firstLineIndent = 0
        paragraph.before = 2
        paragraph.after = 2
        let numberWidth = 30.0
        var strips: [Strip] = []
        flow.indented(left: indent, right: numberWidth) {
            strips = $0.lines([.text(entry.title)], paragraph, element: link)
        }
        guard let last = strips.indices.last else { return }
        for index in strips.indices {
            strips[index].keepsWithNext = index != last
            strips[index].links.append(
                PageLink(
                    element: link, frame: Rectangle(x: 0, y: 0, width: flow.width - indent, height: paragraph.leading),
                    target: .anchor(entry.anchor)))
        }
        let end = strips[last].content.flatMap(\.elements).reduce(0.0) { end, element in
            if case .text(let run) = element { max(end, run.origin.x + run.width) } else { end }
        }
        strips[last].pageReferences.append(
            Strip.PageReference(
                anchor: entry.anchor, element: link, right: Point(x: flow.width - indent, y: strips[last].baseline),
                style: paragraph.text, leaderStart: end))
        flow.indented(left: indent) { for strip in strips { $0.append(strip) } }
    }
}
