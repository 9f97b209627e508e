internal import Report

/// Which layout a block has: the one place that knows them all.
extension Flow {
    /// Lays out blocks one after another.
    mutating func append(_ blocks: [Block]) {
        var rest = blocks[...]
        while let block = rest.popFirst() {
            if style.setsTextBesidePictures, case .pictures(let pictures) = block, let picture = pictures.first, pictures.count == 1 {
                PictureBesideText(picture: picture).layOut(in: &self, before: &rest)
            } else {
                append(block)
            }
        }
    }

    mutating func append(_ block: Block) {
        switch block {
        case .heading(let level, let text, let anchor):
            HeadingLayout(level: level, text: text, anchor: anchor).layOut(in: &self)
        case .paragraph(let text, let role): ParagraphLayout(text: text, role: role).layOut(in: &self)
        case .list(let ordered, let start, let items):
            ListLayout(ordered: ordered, start: start, items: items).layOut(in: &self)
        case .quote(let blocks): QuoteLayout(blocks: blocks).layOut(in: &self)
        case .table(let table): TableLayout(table: table).layOut(in: &self)
        case .figure(let figure): FigureLayout(figure: figure).layOut(in: &self)
        case .pictures(let pictures): PictureLayout(pictures: pictures).layOut(in: &self)
        case .code(let code): PageCodeLayout(code: code).layOut(in: &self)
        case .indicatorBand(let band): IndicatorBandLayout(band: band).layOut(in: &self)
        case .officialHeading(let heading): OfficialHeadingLayout(heading: heading).layOut(in: &self)
        case .titleBlock(let title): TitleBlockLayout(title: title).layOut(in: &self)
        case .signature(let signature): SignatureLayout(signature: signature).layOut(in: &self)
        case .annex(let label, let title, let anchor, let landscape):
            AnnexLayout(label: label, title: title, anchor: anchor, landscape: landscape).layOut(in: &self)
        case .contents(let title): ContentsLayout(title: title).layOut(in: &self)
        case .pageBreak: startPage()
        }
    }
}
