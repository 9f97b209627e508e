internal import CCairo
internal import Glibc
package import Graphics

/// Pages drawn into a PDF in memory.
///
/// Cairo writes the pages and fonts, and in the place of each picture an image that stands for it. An image stands before each part of a
/// page too (`StandIn`); what the part means is for whoever writes the structure tree.
package final class PDFSurface {
    private let sink = ByteSink()
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let typesetter: PangoTypesetter
    private let drawing: SceneDrawing
    private let standIns = StandIns()

    /// The pictures drawn so far, each once; `StandIn.picture` counts them.
    package var pictures: [EncodedImage] { standIns.pictures }

    /// Has Cairo write streams as they are: it deflates one after another, where their receiver can do it on every core. To be called
    /// before there are threads, because it changes the environment; a Cairo that knows nothing of it deflates as ever.
    package static func leaveStreamsPlain() { setenv("CAIRO_DEBUG_PDF", "1", 1) }

    /// `typesetter` must be the one that set the text of what is drawn.
    package init(typesetter: PangoTypesetter) throws(CairoError) {
        self.typesetter = typesetter
        surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 595, 842)
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        context = cairo_create(surface)
        drawing = SceneDrawing(context: context, typesetter: typesetter, standIns: standIns)
        try CairoError.check(cairo_surface_status(surface))
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Starts a page; `endPage` ends it.
    package func beginPage(_ size: Size) throws(CairoError) {
        cairo_pdf_surface_set_size(surface, size.width, size.height)
        try CairoError.check(cairo_surface_status(surface))
    }

    /// Draws `elements` as a part of its own.
    package func drawPart(_ elements: [SceneElement]) throws(CairoError) {
        drawing.drawSeparator()
        try draw(elements)
    }

    package func draw(_ elements: [SceneElement]) throws(CairoError) {
        drawing.draw(elements)
        try CairoError.check(cairo_status(context))
    }

    /// Ends the page that `beginPage` started.
    package func endPage() throws(CairoError) {
        cairo_show_page(context)
        try CairoError.check(cairo_status(context))
    }

    /// Ends the document and returns the whole file. Cairo reports some errors only here.
    package func finish() throws(CairoError) -> [UInt8] {
        cairo_surface_finish(surface)
        try CairoError.check(cairo_surface_status(surface))
        return sink.bytes
    }
}
