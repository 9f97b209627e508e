package import Graphics
internal import Markup
package import Report

/// Turns a report into one self-contained HTML page: no scripts, no other files, readable on a phone, printable.
package struct HTMLRenderer: Sendable {
    private let document: ReportDocument
    private let drawings: ChartDrawings

    /// Lays out the charts: the typesetter is not needed any more then, and may be used by others.
    package init(_ document: ReportDocument, typesetter: some TextTypesetting) {
        self.document = document
        drawings = ChartDrawings(document.blocks, typesetter, document.language)
    }

    /// The finished page as UTF-8. The same document and page give the same bytes.
    ///
    /// What the page has a place of its own for (official heading, title, indicator cards) is taken out of the running text once;
    /// all else stays in reading order.
    ///
    /// - Parameters:
    ///   - files: what the page leads to.
    ///   - sha256: the digest of a text, 32 bytes, by which the page's policy allows its styles.
    package func render(in page: PageTemplate, files: PageFiles = PageFiles(), sha256: (String) -> [UInt8]) -> [UInt8] {
        let wording = PageWording(document.language)
        var report = ReportMarkup(wording: wording, drawings: drawings, scope: document.scope)
        var blocks = document.blocks
        // News say it in their headline.
        let scope = document.form == .news ? nil : document.scope
        let title = scope.map { "\($0.text): \(document.title)" } ?? document.title
        var values: [PageTemplate.Name: String] = [
            .language: document.language.rawValue, .title: title, .author: document.author, .subject: document.subject,
            .keywords: document.keywords.joined(separator: ", "), .date: document.date.iso, .description: document.summary.plainText,
            .contentsTitle: wording.contents, .skipLabel: wording.skipToText, .draftLabel: document.draft ? wording.draft : "",
            .form: document.form.rawValue, .metadata: PageMetadata(document, title: title, files: files).markup,
        ]
        if page.uses(.heading) { values[.heading] = report.extract(from: &blocks) { $0.isOfficialHeading } }
        if page.uses(.titleBlock) {
            let title = report.extract(from: &blocks) { $0.isTitleBlock }
            values[.titleBlock] = title.isEmpty ? report.title(document.title) : title
        }
        if page.uses(.summary) { values[.summary] = report.summary(document.summary) }
        if page.uses(.cards) { values[.cards] = report.extract(from: &blocks) { $0.isIndicatorBand } }
        values[.files] = report.links(to: files)
        let body = report.body(blocks)
        values[.contents] = report.contents()
        let style = page.css + report.paint.rules + (report.hasCode ? ReportMarkup.codeRules : "")
        values[.style] = style
        values[.policy] = PagePolicy(styleDigest: sha256(page.styleElement(around: style))).text
        return page.render(values, body: body)
    }
}

extension ReportMarkup {
    /// Takes the first block that is asked for out of the text and writes it alone; empty where there is none.
    mutating func extract(from blocks: inout [Block], where isWanted: (Block) -> Bool) -> String {
        guard let index = blocks.firstIndex(where: isWanted) else { return "" }
        write([blocks.remove(at: index)])
        return markup.take()
    }

    mutating func title(_ text: String) -> String {
        heading([.text(text)])
        return markup.take()
    }

    /// Links to the files beside the page; empty where there are none.
    mutating func links(to files: PageFiles) -> String {
        let links = [(files.print, wording.print), (files.villages, wording.villageTable), (files.data, wording.allData)]
        guard links.contains(where: { $0.0 != nil }) else { return "" }
        markup.open("ul", ["class": "files", "aria-label": wording.files])
        for case (let address?, let name) in links {
            markup.open("li")
            markup.element("a", ["href": address], text: name)
            markup.close()
        }
        markup.close()
        return markup.take()
    }

    mutating func summary(_ text: [Inline]) -> String {
        guard !text.isEmpty else { return "" }
        summary = text.plainText
        markup.open("p", ["class": "summary"])
        write(text)
        markup.close()
        return markup.take()
    }
}

extension Block {
    fileprivate var isOfficialHeading: Bool { if case .officialHeading = self { true } else { false } }
    fileprivate var isTitleBlock: Bool { if case .titleBlock = self { true } else { false } }
    fileprivate var isIndicatorBand: Bool { if case .indicatorBand = self { true } else { false } }
}
