internal import CCairo
internal import Glibc
package import Graphics

/// Drawings, each a page of a PDF in memory.
package final class PDFSurface {
    private let sink = ByteSink()
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let drawing: SceneDrawing
    /// Pages so far.
    package private(set) var count = 0

    /// Has Cairo write streams as they are: it deflates one after another, where their receiver can do it on every core. To be called
    /// before there are threads, because it changes the environment; a Cairo that knows nothing of it deflates as ever.
    package static func leaveStreamsPlain() { setenv("CAIRO_DEBUG_PDF", "1", 1) }

    /// `typesetter` must be the one that set the text of what is drawn.
    package init(typesetter: PangoTypesetter) throws(CairoError) {
        surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 595, 842)
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        // Else the clock's second stands in the file, and the same drawings are other bytes in the next.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
        context = cairo_create(surface)
        // A file has curves as curves: they are taken apart only to know how far they reach.
        cairo_set_tolerance(context, 1)
        drawing = SceneDrawing(context: context, typesetter: typesetter)
        try CairoError.check(cairo_surface_status(surface))
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Draws `elements` on a page of their own.
    package func addPage(_ size: Size, _ elements: [SceneElement]) throws(CairoError) {
        cairo_pdf_surface_set_size(surface, size.width, size.height)
        drawing.draw(elements)
        cairo_show_page(context)
        try CairoError.check(cairo_status(context))
        count += 1
    }

    /// Ends the document and returns the whole file. Cairo reports some errors only here.
    package func finish() throws(CairoError) -> [UInt8] {
        cairo_surface_finish(surface)
        try CairoError.check(cairo_surface_status(surface))
        return sink.bytes
    }
}
