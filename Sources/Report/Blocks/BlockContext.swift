internal import Aggregation
internal import Commune
internal import Diagnostics
internal import Graphics
internal import Language

/// What a block may read, and what it leaves for the document as a whole.
struct BlockContext {
    let summary: CommuneSummary
    let settings: Settings
    let language: Language
    /// By path in the commune's folder.
    let pictures: [String: EncodedImage]
    /// Of the report's page, where it is known.
    let address: String?
    let wording: ReportWording
    /// Whether the template is the reader's own, who can change what it does where there are no data.
    let tellsWhatIsLeftOut: Bool
    var diagnostics = DiagnosticCollector()
    /// What the page's first screen says.
    var sentence: [Inline] = []
    /// Where the document is a news item.
    var news: NewsHead?
    /// Whether the document is for a notice board.
    var isNotice = false
    var anchors = Anchors()
    private var headings = HeadingNumbers()
    /// Tables and charts of this commune.
    let figures: FigureBuilder
    private var figureCount = 0
    private var tableCount = 0
    private var annexes = 0

    init(
        summary: CommuneSummary, settings: Settings, language: Language, pictures: [String: EncodedImage], address: String?,
        tellsWhatIsLeftOut: Bool
    ) {
        self.summary = summary
        self.settings = settings
        self.language = language
        self.pictures = pictures
        self.address = address
        self.tellsWhatIsLeftOut = tellsWhatIsLeftOut
        wording = ReportWording(language)
        figures = FigureBuilder(summary: summary, settings: settings, language: language)
    }

    mutating func heading(level: Int, _ text: [Inline]) -> Block {
        let numbered = headings.numbered(text, level: level)
        return .heading(level: level, numbered, anchor: anchors.anchor(numbered.plainText))
    }

    /// "Hình 1."
    mutating func nextFigureLabel() -> String {
        figureCount += 1
        return wording.figureLabel(figureCount)
    }

    /// "Biểu 1."
    mutating func nextTableLabel() -> String {
        tableCount += 1
        return wording.tableLabel(tableCount)
    }

    /// "Phụ lục I"; headings begin again from I.
    mutating func nextAnnexLabel() -> String {
        annexes += 1
        headings.restart()
        return wording.annexLabel(annexes)
    }

    /// The paragraphs of a text with Markdown's marks.
    mutating func paragraphs(_ text: String, at location: SourceLocation) -> [[Inline]] {
        let root = MarkdownNode.read(text)
        guard root.lineOfDeepest == nil else {
            diagnostics.record(.templateMarkdownTooDeep, at: location)
            return []
        }
        let reader = InlineReader(MarkdownOrigin(file: location.file, lines: [location.line ?? 1]))
        return root.children.map { reader.inlines($0.children, at: location, &diagnostics) }
    }
}
