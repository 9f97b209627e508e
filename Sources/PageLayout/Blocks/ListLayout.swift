internal import Graphics
internal import Report

/// A list: "-" and, one level deeper, "+", as offices write them, or numbers; the text hangs beside its label.
struct ListLayout: BlockLayout {
    let ordered: Bool
    let start: Int
    let items: [[Block]]

    func layOut(in flow: inout Flow) {
        let style = flow.style
        let labels = items.indices.map { ordered ? "\(start + $0)." : (flow.x > 0 ? "+" : "-") }
        let widths = labels.map { flow.typesetter.measure($0, style.body.text).width }
        let labelWidth = (widths.max() ?? 0) + style.listLabelGap
        let indent = flow.x > 0 ? 0 : style.listIndent
        flow.inside(.list(ordered: ordered)) { flow in
            for (item, label) in zip(items, labels) {
                flow.inside(.listItem) { flow in
                    let labelElement = flow.structure.add(.listLabel, to: flow.parent)
                    let first = flow.count
                    let left = flow.x + indent
                    flow.inside(.listBody) { flow in
                        flow.indented(left: indent + labelWidth) { $0.append(item) }
                    }
                    guard flow.count > first else { return }
                    let line = flow.typesetter.lines(
                        of: [StyledText(label + " ", style.body.text)], width: labelWidth * 2, alignment: .left, firstLineIndent: 0)
                    flow.change(first) { strip in
                        let content = PageContent(
                            element: labelElement, origin: Point(x: left, y: strip.baseline),
                            elements: line.flatMap(\.runs).map(SceneElement.text))
                        strip.content.insert(content, at: 0)
                        strip.before = style.listItemSpace
                    }
                    flow.change(flow.count - 1) { $0.after = style.listItemSpace }
                }
            }
        }
    }
}
