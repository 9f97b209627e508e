package import Charts
package import Commune
package import Graphics
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
    /// The day printed in the document; metadata dates come from it, never from the clock.
    package var date: Day
    /// Marks every page DỰ THẢO.
    package var draft: Bool
    /// Pages are numbered "Trang 2/16" instead of "2".
    package var showsPageCount: Bool
    /// What the page's first screen says: one sentence of what matters.
    package var summary: [Inline]
    package var blocks: [Block]

    package init(
        language: Language, title: String, author: String, subject: String = "", keywords: [String] = [], date: Day,
        draft: Bool = false, showsPageCount: Bool = false, summary: [Inline] = [], blocks: [Block]
    ) {
        self.language = language
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.date = date
        self.draft = draft
        self.showsPageCount = showsPageCount
        self.summary = summary
        self.blocks = blocks
    }
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

/// Text within a block.
package indirect enum Inline: Sendable, Hashable {
    case text(String)
    case figure(FigureValue)
    case emphasis([Inline])
    case strong([Inline])
    case link([Inline], target: String)
    case lineBreak
    /// A numbered note set at the foot of the page (in HTML: of the section).
    case footnote([Inline])
}

extension [Inline] {
    /// The text without its marks.
    package var plainText: String {
        map { inline in
            switch inline {
            case .text(let text): text
            case .figure(let figure): figure.text
            case .emphasis(let inner), .strong(let inner): inner.plainText
            case .link(let inner, _): inner.plainText
            case .lineBreak: " "
            case .footnote: ""
            }
        }.joined()
    }
}

/// Heading of Nghị định 30/2020: issuer left, national name right.
package struct OfficialHeading: Sendable, Hashable {
    package var superior: String
    package var body: String
    package var number: String
    package var nation: String
    package var motto: String
    /// "Ngọc Phụng, ngày 22 tháng 8 năm 2024"
    package var placeAndDate: String

    package init(superior: String, body: String, number: String, nation: String, motto: String, placeAndDate: String) {
        self.superior = superior
        self.body = body
        self.number = number
        self.nation = nation
        self.motto = motto
        self.placeAndDate = placeAndDate
    }
}

/// "BÁO CÁO" and its subject line.
package struct TitleBlock: Sendable, Hashable {
    package var kind: String
    package var subject: [Inline]

    package init(kind: String, subject: [Inline]) {
        self.kind = kind
        self.subject = subject
    }
}

/// Recipients left, signature right; never split.
package struct SignatureBlock: Sendable, Hashable {
    /// "Nơi nhận:"
    package var recipientsTitle: String
    package var recipients: [String]
    package var authority: String
    package var post: String
    package var name: String

    package init(recipientsTitle: String, recipients: [String], authority: String, post: String, name: String) {
        self.recipientsTitle = recipientsTitle
        self.recipients = recipients
        self.authority = authority
        self.post = post
        self.name = name
    }
}

/// A chart in the document, with the table behind it.
package struct Figure: Sendable, Hashable {
    /// "Hình 1."
    package var label: String
    package var chart: Chart
    /// The figure's numbers as a table ("Xem số liệu").
    package var data: Table
    package var anchor: String

    package init(label: String, chart: Chart, data: Table, anchor: String) {
        self.label = label
        self.chart = chart
        self.data = data
        self.anchor = anchor
    }
}

/// A photograph with its caption.
package struct Picture: Sendable, Hashable {
    package var image: EncodedImage
    package var caption: [Inline]
    package var alternativeText: String

    package init(image: EncodedImage, caption: [Inline], alternativeText: String) {
        self.image = image
        self.caption = caption
        self.alternativeText = alternativeText
    }
}

/// The targeted indicators at a glance.
package struct IndicatorBand: Sendable, Hashable {
    /// One indicator against its target.
    package struct Card: Sendable, Hashable {
        /// "Người từ 15 tuổi có tài khoản thanh toán"
        package var name: String
        package var value: FigureValue
        /// "mục tiêu 80%"; empty without a target.
        package var target: String
        /// "còn thiếu 5,8 điểm phần trăm"; empty without a target.
        package var distance: String
        package var met: Bool?
        /// For the bar against target, fractions of the scale; nil where there is nothing to draw.
        package var fraction: Double?
        package var targetFraction: Double?

        package init(
            name: String, value: FigureValue, target: String, distance: String, met: Bool?, fraction: Double?, targetFraction: Double?
        ) {
            self.name = name
            self.value = value
            self.target = target
            self.distance = distance
            self.met = met
            self.fraction = fraction
            self.targetFraction = targetFraction
        }
    }

    package var cards: [Card]

    package init(cards: [Card]) {
        self.cards = cards
    }
}
