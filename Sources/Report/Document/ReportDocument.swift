package import Commune
package import Language

/// A whole report without a word about pages or tags of HTML: what both renderers draw.
package struct ReportDocument: Sendable, Hashable {
    package var language: Language
    /// Plain title, for metadata and the browser's title bar.
    package var title: String
    /// Issuing body, for metadata.
    package var author: String
    package var subject: String
    package var keywords: [String]
    /// nil: of no commune or of no time.
    package var scope: ReportScope?
    /// The lasting address of its page on the web; nil: nobody knows whether it is published.
    package var address: String?
    /// The day printed in the document; metadata dates come from it, never from the clock.
    package var date: Day
    /// Marks every page DỰ THẢO.
    package var draft: Bool
    /// Pages are numbered "Trang 2/16" instead of "2".
    package var showsPageCount: Bool
    package var form: DocumentForm
    /// What the page's first screen says: one sentence of what matters.
    package var summary: [Inline]
    package var blocks: [Block]

    package init(
        language: Language, title: String, author: String, subject: String = "", keywords: [String] = [],
        scope: ReportScope? = nil, address: String? = nil, date: Day, draft: Bool = false, showsPageCount: Bool = false,
        form: DocumentForm = .official,
        summary: [Inline] = [], blocks: [Block]
    ) {
        self.language = language
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.scope = scope
        self.address = address
        self.date = date
        self.draft = draft
        self.showsPageCount = showsPageCount
        self.form = form
        self.summary = summary
        self.blocks = blocks
    }
}

/// What a document is to its readers: how it is set follows from it.
package enum DocumentForm: String, Sendable, Hashable {
    /// After Nghị định 30/2020/NĐ-CP.
    case official
    /// A news item: one sheet where it fits, without an official heading.
    case news
    /// For a notice board: one page in the largest type in which it fits.
    case notice
}

/// One block of a report, in reading order.
package indirect enum Block: Sendable, Hashable {
    /// Level 1 is "I. …", 2 is "1. …", 3 is "a) …"; the number is part of the text. `anchor` is unique in the document.
    case heading(level: Int, [Inline], anchor: String)
    case paragraph([Inline], role: ParagraphRole)
    case list(ordered: Bool, start: Int, items: [[Block]])
    case quote([Block])
    case table(Table)
    case figure(Figure)
    case pictures([Picture])
    case code(PageCode)
    case indicatorBand(IndicatorBand)
    case officialHeading(OfficialHeading)
    case titleBlock(TitleBlock)
    case signature(SignatureBlock)
    /// "Phụ lục I" with its title; starts a page. Everything after it belongs to it, up to the next annex.
    case annex(label: String, title: [Inline], anchor: String, landscape: Bool)
    case contents(title: [Inline])
    case pageBreak
}

/// How a paragraph is set.
package enum ParagraphRole: String, Sendable, Hashable {
    /// Justified, first line indented.
    case body
    /// Legal grounds, italic.
    case grounds
    /// Small, for notes under tables and figures.
    case note
}
