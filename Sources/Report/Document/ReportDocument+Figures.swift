package import Language

extension ReportDocument {
    /// Every figure that the text of the document shows, in reading order; those of charts are in their drawings.
    package var figures: [FigureValue] { blocks.flatMap(\.figures) }
}

extension Block {
    fileprivate var figures: [FigureValue] {
        switch self {
        case .heading(_, let text, _), .paragraph(let text, _), .annex(_, let text, _, _): text.figures
        case .list(_, _, let items): items.joined().flatMap(\.figures)
        case .quote(let blocks): blocks.flatMap(\.figures)
        case .table(let table): table.figures
        case .pictures(let pictures): pictures.flatMap(\.caption.figures)
        case .indicatorBand(let band): band.cards.map(\.value)
        case .titleBlock(let title): title.subject.figures
        case .figure(let figure): figure.title.figures + figure.subtitle.figures
        case .code, .officialHeading, .signature, .contents, .pageBreak: []
        }
    }
}

extension Table {
    fileprivate var figures: [FigureValue] {
        let heads = header.joined().flatMap(\.text.figures)
        return caption.figures + heads + rows.flatMap { $0.cells.flatMap(\.text.figures) } + notes.flatMap(\.figures)
    }
}

extension [Inline] {
    /// Those of notes too.
    fileprivate var figures: [FigureValue] {
        flatMap { inline -> [FigureValue] in
            switch inline {
            case .figure(let figure): [figure]
            case .emphasis(let inner), .strong(let inner), .link(let inner, _), .footnote(let inner): inner.figures
            case .text, .lineBreak: []
            }
        }
    }
}
