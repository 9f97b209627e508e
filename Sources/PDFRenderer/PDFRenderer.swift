package import Cairo
package import Diagnostics
internal import Graphics
package import Report

/// Turns a report into a PDF file in memory: accessible (PDF/UA-1) and fit for the archive (PDF/A-2a).
package enum PDFRenderer {
    /// The whole file. What the reader should know (a substituted font) goes to `diagnostics`; a character that no font has, a
    /// picture that cannot be read or a font that is missing is thrown as a `DiagnosticError`.
    ///
    /// - Parameter typesetter: made once for many documents; what it remembers of the one before is forgotten.
    package static func render(
        _ document: ReportDocument, typesetter: PangoTypesetter, diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) -> [UInt8] {
        do {
            typesetter.beginDocument()
            report(typesetter, to: &diagnostics)
            let laidOut = PDFLayout(typesetter: typesetter).layOut(document)
            try refuseMissingGlyphs(of: typesetter)
            return try file(of: laidOut, document, typesetter)
        } catch let error as CairoError {
            throw DiagnosticError(RenderingFailure.diagnostics(of: error))
        } catch let error as DiagnosticError {
            throw error
        } catch {
            throw DiagnosticError(.pdfFailed, ["reason": .text("\(error)")])
        }
    }

    private static func file(
        of laidOut: LaidOutDocument, _ document: ReportDocument, _ typesetter: PangoTypesetter
    ) throws -> [UInt8] {
        let surface = try PDFSurface(typesetter: typesetter)
        let marks = laidOut.pages.map(PageMarks.init)
        for (page, marks) in zip(laidOut.pages, marks) {
            try surface.beginPage(page.size)
            for mark in marks.marks { try surface.drawMarked(mark.elements) }
            try surface.endPage()
        }
        let date = document.date.civil
        let metadata = XMPMetadata(
            title: document.title, author: document.author, subject: document.subject, keywords: document.keywords,
            language: document.language.rawValue, year: date.year, month: date.month, day: date.day)
        var file = try AccessibleFile(surface.finish(), laidOut, marks: marks, metadata: metadata)
        return try file.write()
    }

    private static func report(_ typesetter: PangoTypesetter, to diagnostics: inout DiagnosticCollector) {
        for family in TypeFamily.allCases {
            guard let font = typesetter.installedFont(for: family), font.name != font.wanted else { continue }
            diagnostics.record(
                font.hasWantedMetrics ? .fontReplacedByEqual : .fontReplaced,
                ["wanted": .text(font.wanted), "used": .text(font.name)])
        }
    }

    private static func refuseMissingGlyphs(of typesetter: PangoTypesetter) throws(DiagnosticError) {
        guard !typesetter.missingGlyphs.isEmpty else { return }
        throw DiagnosticError(typesetter.missingGlyphs.map(RenderingFailure.diagnostic(of:)))
    }
}
