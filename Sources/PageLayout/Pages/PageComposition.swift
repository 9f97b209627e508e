internal import Graphics
internal import Language

/// Puts strips on pages, with the repeated headers, the notes at the foot and the page's furniture.
struct PageComposition {
    private let flow: Flow
    private let draft: Bool
    private let showsPageCount: Bool

    init(_ flow: Flow, draft: Bool, showsPageCount: Bool) {
        self.flow = flow
        self.draft = draft
        self.showsPageCount = showsPageCount
    }

    func compose() -> LaidOutDocument {
        var drafts: [PageDraft] = []
        var structure = flow.structure
        for section in flow.sections where !section.strips.isEmpty {
            let breaking = PageBreaking(height: section.geometry.textHeight, footnoteSpace: flow.style.footnoteSpace)
            for page in breaking.pages(items(section.strips)) {
                let strips = withLateBlocks(section.strips[page.items], tightness: page.tightness, &structure)
                drafts.append(draftPage(strips, tightness: page.tightness, section.geometry))
            }
        }
        let destinations = drafts.indices.flatMap { page in
            drafts[page].anchors.map { LaidOutDocument.Destination(anchor: $0.name, page: page, point: $0.point) }
        }
        let pageOfAnchor = Dictionary(destinations.map { ($0.anchor, $0.page) }, uniquingKeysWith: { first, _ in first })
        var pages: [LaidOutPage] = []
        for (index, draft) in drafts.enumerated() {
            var content = draft.content
            for reference in draft.pageReferences {
                content.insert(contentsOf: resolve(reference, pageOfAnchor), at: reference.position(in: content))
            }
            content += furniture(number: index + 1, of: drafts.count, draft.geometry)
            pages.append(LaidOutPage(size: draft.geometry.size, content: content, links: draft.links, number: index + 1))
        }
        return LaidOutDocument(
            pages: pages, structure: structure, destinations: destinations, outline: drafts.flatMap(\.outline))
    }

    private func items(_ strips: [Strip]) -> [PageBreaking.Item] {
        strips.indices.map { index in
            let strip = strips[index]
            let gap = index == 0 ? nil : strips[index - 1].gap(before: strip)
            var item = PageBreaking.Item(
                height: strip.height, gap: gap?.natural ?? 0, keepsWithNext: strip.keepsWithNext, breakCost: strip.breakCost,
                continuation: strip.continuation?.height ?? 0, footnotes: strip.footnotes.reduce(0) { $0 + $1.height })
            if flow.style.tightensPages { (item.shrinkage, item.gapShrinkage) = (strip.shrinkage, gap?.shrinkage ?? 0) }
            return item
        }
    }

    /// The strips of a page, with one for all rows that it has of a late block.
    private func withLateBlocks(_ strips: ArraySlice<Strip>, tightness: Double, _ structure: inout DocumentStructure) -> [Strip] {
        var page: [Strip] = []
        var rest = strips
        while let strip = rest.first {
            guard let first = strip.lateRow else {
                page.append(strip)
                rest = rest.dropFirst()
                continue
            }
            let rows = rest.prefix { $0.lateRow?.block == first.block }
            rest = rest.dropFirst(rows.count)
            var drawn = flow.lateBlocks[first.block].strip(first.row..<first.row + rows.count, tightness: tightness, &structure)
            drawn.move(x: first.x, y: 0)
            // What a list gave to the rows: its label, and the space about its items.
            drawn.content.insert(contentsOf: rows.flatMap(\.content), at: 0)
            (drawn.before, drawn.after) = (strip.before, rows.last?.after ?? 0)
            drawn.keepsWithNext = rows.last?.keepsWithNext ?? false
            page.append(drawn)
        }
        return page
    }

    private func draftPage(_ strips: [Strip], tightness: Double, _ geometry: PageStyle.Geometry) -> PageDraft {
        var page = PageDraft(geometry: geometry)
        for (index, strip) in strips.enumerated() {
            if index == 0, let continuation = strip.continuation {
                page.repeatAbove(continuation)
            } else if index > 0 {
                let gap = strips[index - 1].gap(before: strip)
                page.addSpace(gap.natural - tightness * gap.shrinkage)
            }
            page.add(strip, isLast: index == strips.count - 1)
        }
        page.addFootnotes(strips.flatMap(\.footnotes), flow.style)
        return page
    }

    // MARK: Furniture

    private func furniture(number: Int, of count: Int, _ geometry: PageStyle.Geometry) -> [PageContent] {
        var content: [PageContent] = []
        if number > 1 {
            let words = flow.language == .vietnamese ? "Trang" : "Page"
            let text = showsPageCount ? "\(words) \(number)/\(count)" : "\(number)"
            content.append(line(text, flow.style.pageNumber, geometry, .centre))
        }
        if draft { content.append(line(flow.language == .vietnamese ? "DỰ THẢO" : "DRAFT", flow.style.draftMark, geometry, .right)) }
        return content
    }

    private func line(_ text: String, _ style: TextStyle, _ geometry: PageStyle.Geometry, _ alignment: TextAlignment) -> PageContent {
        let lines = flow.typesetter.lines(
            of: [StyledText(text, style)], width: geometry.textWidth, alignment: alignment, firstLineIndent: 0)
        return PageContent(
            element: nil, origin: Point(x: geometry.left, y: flow.style.pageNumberBaseline),
            elements: lines.flatMap(\.runs).map(SceneElement.text))
    }

    /// The page number of a contents entry and the dots that lead to it.
    private func resolve(_ reference: Strip.PageReference, _ pages: [String: Int]) -> [PageContent] {
        // Read aloud, the space parts it from the heading.
        let number = " " + (pages[reference.anchor].map { "\($0 + 1)" } ?? "…")
        let extent = flow.typesetter.measure(number, reference.style)
        let left = reference.right.x - extent.width
        let text = flow.typesetter.lines(
            of: [StyledText(number, reference.style)], width: extent.width + 1, alignment: .left, firstLineIndent: 0)
        var content = [
            PageContent(
                element: reference.element, origin: Point(x: left, y: reference.right.y),
                elements: text.flatMap(\.runs).map(SceneElement.text))
        ]
        if left - reference.leaderStart > 12 {
            let dots = SceneElement.line(
                from: Point(x: reference.leaderStart + 5, y: reference.right.y - 1), to: Point(x: left - 4, y: reference.right.y - 1),
                stroke: Stroke(colour: .grey(0.3), width: 0.8, dash: [0.8, 3.2]))
            content.append(PageContent(element: nil, elements: [dots]))
        }
        return content
    }
}

extension Strip.PageReference {
    /// Right after the last content of the entry's own element.
    fileprivate func position(in content: [PageContent]) -> Int {
        (content.lastIndex { $0.element == element } ?? content.count - 1) + 1
    }
}
