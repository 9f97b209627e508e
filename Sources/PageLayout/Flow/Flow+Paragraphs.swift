internal import Graphics
internal import Report

extension Flow {
    /// Sets inlines as lines of the present column, each a strip that belongs to `element`.
    mutating func lines(
        _ inlines: [Inline], _ paragraph: PageStyle.ParagraphStyle, element: DocumentStructure.ID
    ) -> [Strip] {
        let setting = InlineSetting(inlines, style: paragraph.text) { nextFootnoteNumber() }
        let isFlush = paragraph.alignment == .left && paragraph.firstLineIndent == 0
        let lines =
            isFlush
            ? flushLines(setting.parts, width: width)
            : typesetter.lines(
                of: setting.parts, width: width, alignment: paragraph.alignment, firstLineIndent: paragraph.firstLineIndent)
        var owners: [Int: DocumentStructure.ID] = [:]
        var strips = lines.map { strip($0, setting, paragraph.leading, element, &owners) }
        if !strips.isEmpty {
            strips[0].before = paragraph.before
            strips[strips.count - 1].after = paragraph.after
        }
        return strips
    }

    /// Appends a paragraph whose first and last two lines stay together; `keepsWithNext` holds its end to the next block.
    mutating func appendParagraph(
        _ inlines: [Inline], _ paragraph: PageStyle.ParagraphStyle, element: DocumentStructure.ID, keepsWithNext: Bool = false
    ) {
        var strips = lines(inlines, paragraph, element: element)
        for index in strips.indices.dropLast() {
            strips[index].keepsWithNext = index == 0 || index == strips.count - 2
            strips[index].breakCost = style.paragraphBreakCost
        }
        if let last = strips.indices.last { strips[last].keepsWithNext = keepsWithNext }
        for strip in strips { append(strip) }
    }

    /// One line as a strip of height `leading`, its text in the middle.
    private mutating func strip(
        _ line: TextLine, _ setting: InlineSetting, _ leading: Double, _ element: DocumentStructure.ID,
        _ owners: inout [Int: DocumentStructure.ID]
    ) -> Strip {
        let baseline = line.baseline(inLeading: leading)
        var strip = Strip(height: leading, baseline: baseline)
        for run in line.runs {
            var owner = element
            if setting.meanings.indices.contains(run.part) {
                switch setting.meanings[run.part] {
                case .text: break
                case .link(let address, let description):
                    owner = owners[run.part] ?? structure.add(.link(description: description), to: element)
                    strip.links.append(
                        PageLink(
                            element: owner, frame: Rectangle(x: run.origin.x, y: 0, width: run.width, height: leading),
                            target: .address(address)))
                case .footnoteMark(let note, let number):
                    owner = structure.add(.reference, to: element)
                    strip.footnotes.append(footnote(note, number: number))
                }
                owners[run.part] = owner
            }
            strip.add(.text(run), to: owner, at: Point(x: 0, y: baseline))
        }
        return strip
    }

    private mutating func footnote(_ note: [Inline], number: Int) -> Strip.Footnote {
        let element = structure.add(.note, to: DocumentStructure.root)
        let style = self.style.footnote
        var mark = style.text
        mark.size *= 0.7
        mark.rise = style.text.size * 0.34
        let parts = [StyledText("\(number) ", mark)] + InlineSetting(note, style: style.text) { 0 }.parts
        var content: [PageContent] = []
        var y = 0.0
        for line in typesetter.lines(of: parts, width: geometry.textWidth, alignment: style.alignment, firstLineIndent: 0) {
            let origin = Point(x: 0, y: y + line.baseline(inLeading: style.leading))
            content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += style.leading
        }
        return Strip.Footnote(height: y, content: content)
    }
}

extension Strip {
    /// Adds to the last content where it has the same owner and origin, so that a line is one piece.
    mutating func add(_ drawing: SceneElement, to element: DocumentStructure.ID?, at origin: Point) {
        if let last = content.indices.last, content[last].element == element, content[last].origin == origin {
            content[last].elements.append(drawing)
        } else {
            content.append(PageContent(element: element, origin: origin, elements: [drawing]))
        }
    }
}

extension TextLine {
    /// Baseline from the top of a line of height `leading` that holds the text in its middle.
    func baseline(inLeading leading: Double) -> Double {
        (leading - extent.ascent - extent.descent) / 2 + extent.ascent
    }
}
