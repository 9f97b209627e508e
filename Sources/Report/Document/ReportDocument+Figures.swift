package import Language

extension ReportDocument {
    /// Every figure that the text of the document shows, in reading order; those of charts are in their drawings.
    package var figures: [FigureValue] {
        var figures: [FigureValue] = []
        for block in blocks { block.add(to: &figures) }
        return figures
    }
}

extension Block {
    fileprivate func add(to figures: inout [FigureValue]) {
        switch self {
        case .heading(_, let text, _), .paragraph(let text, _), .annex(_, let text, _, _): text.add(to: &figures)
        case .list(_, _, let items):
            for item in items {
                for block in item { block.add(to: &figures) }
            }
        case .quote(let blocks): for block in blocks { block.add(to: &figures) }
        case .table(let table): table.add(to: &figures)
        case .pictures(let pictures): for picture in pictures { picture.caption.add(to: &figures) }
        case .indicatorBand(let band): figures += band.cards.map(\.value)
        case .titleBlock(let title): title.subject.add(to: &figures)
        case .figure(let figure):
            figure.title.add(to: &figures)
            figure.subtitle.add(to: &figures)
        case .code, .officialHeading, .signature, .contents, .pageBreak: break
        }
    }
}

extension Table {
    fileprivate func add(to figures: inout [FigureValue]) {
        caption.add(to: &figures)
        for cell in header.joined() { cell.text.add(to: &figures) }
        for row in rows {
            for cell in row.cells { cell.text.add(to: &figures) }
        }
        for note in notes { note.add(to: &figures) }
    }
}

extension [Inline] {
    /// Those of notes too.
    fileprivate func add(to figures: inout [FigureValue]) {
        for inline in self {
            switch inline {
            case .figure(let figure): figures.append(figure)
            case .emphasis(let inner), .strong(let inner), .link(let inner, _), .footnote(let inner): inner.add(to: &figures)
            case .text, .lineBreak: break
            }
        }
    }
}
