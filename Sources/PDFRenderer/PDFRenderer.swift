internal import Cairo
internal import Charts
package import Diagnostics
internal import Graphics
package import Report

/// Turns a report into a PDF file in memory.
package enum PDFRenderer {
    /// The whole file. What the reader should know (a substituted font) goes to `diagnostics`; a character that no font has, a
    /// picture that cannot be read or a font that is missing is thrown as a `DiagnosticError`.
    package static func render(_ document: ReportDocument, diagnostics: inout DiagnosticCollector) throws -> [UInt8] {
        let typesetter = try PangoTypesetter()
        let laidOut = PDFLayout(typesetter: typesetter).layOut(document)
        let surface = try PDFSurface(typesetter: typesetter)
        for page in laidOut.pages {
            try surface.beginPage(page.size)
            try surface.draw(page.scene.elements)
            try surface.endPage()
        }
        return try surface.finish()
    }
}
