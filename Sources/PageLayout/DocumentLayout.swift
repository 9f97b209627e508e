package import Graphics
package import Report

/// Lays a report out on pages. Pure: the same document and typesetter give the same pages.
package struct DocumentLayout {
    private let typesetter: any TextTypesetting

    package init(typesetter: any TextTypesetting) {
        self.typesetter = typesetter
    }

    package func layOut(_ document: ReportDocument) -> LaidOutDocument {
        var flow = Flow(typesetter: typesetter, style: PageStyle(), document: document)
        flow.append(document.blocks)
        return PageComposition(flow, draft: document.draft, showsPageCount: document.showsPageCount).compose()
    }
}
