internal import Graphics
internal import Report

/// "Phụ lục I" and its title at the top of a new page.
struct AnnexLayout: BlockLayout {
    let label: String
    let title: [Inline]
    let anchor: String
    let landscape: Bool

    func layOut(in flow: inout Flow) {
        let style = flow.style
        flow.startPage(landscape ? style.landscape : style.portrait, beginsAnnex: true)
        var stack = ColumnStack(flow: flow, x: 0, width: flow.width)
        let title = InlineSetting(title, style: style.annexTitle) { 0 }.parts
        stack.add([StyledText(label + "\u{2028}", style.annexLabel)] + title, leading: 19.5)
        let element = flow.structure.addHeading(level: 2, to: flow.parent)
        var strip = Strip(height: stack.height, after: 10)
        strip.content = stack.paragraphs.map { PageContent(element: element, elements: $0) }
        strip.keepsWithNext = true
        strip.anchors = [anchor]
        strip.outline = OutlineEntry(level: 1, title: label + ". " + self.title.plainText, anchor: anchor)
        flow.append(strip)
    }
}
