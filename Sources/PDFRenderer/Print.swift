package import Cairo
package import Diagnostics
internal import Graphics
internal import Language
internal import PDFFile
internal import PageLayout
package import Report
internal import Threading

/// A report laid out on its pages, on its way to a PDF file: accessible (PDF/UA-1) and fit for the archive (PDF/A-2a).
package struct Print: Sendable {
    private let document: LaidOutDocument
    private let metadata: XMPMetadata
    private let figures: [FigureValue]
    private let hasThread: Bool
    private let pictures: Concurrently<[EncodedImage: Result<PictureObject, CairoError>]>

    /// What the reader should know (a substituted font) goes to `diagnostics`; a character that no font has is thrown.
    ///
    /// - Parameters:
    ///   - typesetter: made once for many documents; what it remembers of the one before is forgotten.
    ///   - hasThread: whether there is a thread that can read the photographs meanwhile, and make a part of the file.
    package init(
        _ report: ReportDocument, typesetter: PangoTypesetter, hasThread: Bool, diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) {
        typesetter.beginDocument()
        Self.tellFonts(of: typesetter, to: &diagnostics)
        self.hasThread = hasThread
        pictures = Concurrently(hasThread: hasThread) { Self.read(report.pictures) }
        figures = report.figures
        document = DocumentLayout(typesetter: typesetter).layOut(report)
        guard typesetter.missingGlyphs.isEmpty else {
            throw DiagnosticError(typesetter.missingGlyphs.map { (RenderingFailure.message(of: $0), nil) })
        }
        let date = report.date.civil
        metadata = XMPMetadata(
            title: report.title, author: report.author, subject: report.subject, keywords: report.keywords,
            language: report.language.rawValue, year: date.year, month: date.month, day: date.day)
    }

    /// Writes what the pages show. A picture that cannot be read is thrown. To be called once.
    ///
    /// - Parameter typesetter: the one that laid the report out.
    package func draw(with typesetter: PangoTypesetter) throws(DiagnosticError) -> DrawnPrint {
        let parts = document.pages.map(PageParts.init)
        do {
            var writer = PageWriter(typesetter: typesetter)
            var streams: [[UInt8]] = []
            for (page, parts) in zip(document.pages, parts) { streams.append(try writer.write(parts.parts, size: page.size)) }
            let read = pictures.wait()
            // One within a list or a quotation was not read ahead.
            let pictures = try writer.resources.pictures.map { (picture) throws(CairoError) in
                if let object = read[picture] { try object.get() } else { try PictureObject(picture) }
            }
            let content = PagesContent(
                streams: streams, fonts: writer.resources.fonts, pictures: pictures, drawings: try writer.resources.finishDrawings())
            return DrawnPrint(document: document, parts: parts, metadata: metadata, figures: figures, pages: content, hasThread: hasThread)
        } catch {
            throw DiagnosticError(RenderingFailure.message(of: error))
        }
    }

    private static func read(_ pictures: [EncodedImage]) -> [EncodedImage: Result<PictureObject, CairoError>] {
        Dictionary(
            uniqueKeysWithValues: Set(pictures).map { picture in
                (picture, Result { () throws(CairoError) in try PictureObject(picture) })
            })
    }

    private static func tellFonts(of typesetter: PangoTypesetter, to diagnostics: inout DiagnosticCollector) {
        for family in TypeFamily.allCases {
            guard let font = typesetter.installedFont(for: family), font.name != font.wanted else { continue }
            diagnostics.record(
                font.hasWantedMetrics
                    ? .fontReplacedByEqual(wanted: font.wanted, used: font.name) : .fontReplaced(wanted: font.wanted, used: font.name))
        }
    }
}

/// A print whose pages are written: what is left to be done for its file does not need the typesetter, which others may use meanwhile.
package struct DrawnPrint: Sendable {
    fileprivate let document: LaidOutDocument
    fileprivate let parts: [PageParts]
    fileprivate let metadata: XMPMetadata
    fileprivate let figures: [FigureValue]
    fileprivate let pages: PagesContent
    fileprivate let hasThread: Bool

    /// The whole file.
    ///
    /// - Parameter others: the other files of the same report, by which the print can be told from that of another run.
    package func file(of others: [[UInt8]]) throws(DiagnosticError) -> [UInt8] {
        do {
            let record = FigureRecord(texts: figures, document: document, parts: parts, hashes: others.map(ContentHash.text))
            var file = AccessibleFile(pages, document, parts: parts, metadata: metadata, record: record, hasThread: hasThread)
            return try file.write()
        } catch {
            throw DiagnosticError(.pdfFailed(reason: "\(error)"))
        }
    }
}

extension ReportDocument {
    /// The photographs, which take a while to be decoded.
    fileprivate var pictures: [EncodedImage] {
        blocks.flatMap { (block: Block) -> [EncodedImage] in
            if case .pictures(let pictures) = block { pictures.map(\.image) } else { [] }
        }
    }
}
