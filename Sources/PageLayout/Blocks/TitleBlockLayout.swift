internal import Graphics
internal import Report

/// "BÁO CÁO" and its subject, ruled below.
struct TitleBlockLayout: BlockLayout {
    let title: TitleBlock

    func layOut(in flow: inout Flow) {
        let style = flow.style
        var stack = ColumnStack(flow: flow, x: 0, width: flow.width)
        let subject = InlineSetting(title.subject, style: style.subject) { 0 }.parts
        stack.add([StyledText(title.kind + "\u{2028}", style.documentKind)] + subject, leading: 19.5)
        stack.addRule(width: stack.widestOfLast * style.shortRule)
        let element = flow.structure.addHeading(level: 1, to: flow.parent)
        var strip = Strip(height: stack.height, before: 16, after: 12)
        strip.content = stack.paragraphs.map { PageContent(element: element, elements: $0) }
        strip.content.append(PageContent(element: nil, elements: stack.rules))
        strip.keepsWithNext = true
        flow.append(strip)
    }
}
