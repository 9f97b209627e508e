internal import Graphics
internal import Report

/// "BÁO CÁO" and its subject, ruled below.
struct TitleBlockLayout: BlockLayout {
    let title: TitleBlock

    func layOut(in flow: inout Flow) {
        if let dateline = title.dateline { return layOutNews(dateline, in: &flow) }
        let style = flow.style
        var stack = ColumnStack(flow: flow, x: 0, width: flow.width)
        let subject = InlineSetting(title.subject, style: title.isLarge ? style.largeSubject : style.subject) { 0 }.parts
        let kind = title.isLarge ? style.largeKind : style.documentKind
        stack.add([StyledText(title.kind + "\u{2028}", kind)] + subject, leading: title.isLarge ? 33 : 19.5)
        stack.addRule(width: stack.widestOfLast * style.shortRule)
        let element = flow.structure.addHeading(level: 1, to: flow.parent)
        var strip = Strip(height: stack.height, before: 16, after: 12)
        strip.content = stack.paragraphs.map { PageContent(element: element, elements: $0) }
        strip.content.append(PageContent(element: nil, elements: stack.rules))
        strip.keepsWithNext = true
        flow.append(strip)
    }

    /// Whose it is, the headline and the dateline, flush left over a rule of the text's width.
    private func layOutNews(_ dateline: String, in flow: inout Flow) {
        let news = flow.style.news
        var strip = Strip(height: 0, after: news.headSpace)
        func append(_ parts: [StyledText], _ leading: Double, _ element: DocumentStructure.ID) {
            for line in flow.balancedLines(parts, width: flow.width) {
                let origin = Point(x: 0, y: strip.height + line.baseline(inLeading: leading))
                strip.content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
                strip.height += leading
            }
        }
        if !title.kind.isEmpty {
            append([StyledText(title.kind, news.kicker)], news.kicker.size * 1.5, flow.structure.add(.paragraph, to: flow.parent))
        }
        append(
            InlineSetting(title.subject, style: news.headline) { 0 }.parts, news.headline.size * 1.2,
            flow.structure.addHeading(level: 1, to: flow.parent))
        strip.height += news.headSpace / 2
        append([StyledText(dateline, news.dateline)], news.dateline.size * 1.4, flow.structure.add(.paragraph, to: flow.parent))
        strip.height += 3
        let rule = SceneElement.line(
            from: Point(x: 0, y: strip.height), to: Point(x: flow.width, y: strip.height), stroke: flow.style.officialRule)
        strip.content.append(PageContent(element: nil, elements: [rule]))
        strip.keepsWithNext = true
        flow.append(strip)
    }
}
