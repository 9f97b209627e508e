package import Graphics
package import Report

/// Lays a report out on pages. Pure: the same document and typesetter give the same pages.
package struct DocumentLayout {
    private let typesetter: any TextTypesetting

    package init(typesetter: any TextTypesetting) {
        self.typesetter = typesetter
    }

    /// A news item and a notice are set in the largest type in which they fit one sheet, which is looked for by halves.
    package func layOut(_ document: ReportDocument) -> LaidOutDocument {
        let styles =
            switch document.form {
            case .official: [PageStyle()]
            case .news: PageStyle.news
            case .notice: PageStyle.notice
            }
        var larger = 0..<styles.count - 1
        var fitting: LaidOutDocument?
        while !larger.isEmpty {
            let middle = larger.lowerBound + larger.count / 2
            let pages = layOut(document, styles[middle])
            if pages.pages.count == 1 {
                fitting = pages
                larger = larger.lowerBound..<middle
            } else {
                larger = middle + 1..<larger.upperBound
            }
        }
        return fitting ?? layOut(document, styles[styles.count - 1])
    }

    private func layOut(_ document: ReportDocument, _ style: PageStyle) -> LaidOutDocument {
        var flow = Flow(typesetter: typesetter, style: style, document: document)
        flow.append(document.blocks)
        return PageComposition(flow, draft: document.draft, showsPageCount: document.showsPageCount).compose()
    }
}
