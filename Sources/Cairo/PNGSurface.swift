internal import CCairo
package import Graphics

/// A drawing as a picture of pixels, on white.
package enum PNGSurface {
    /// A PNG file in which a point of the scene is a pixel; the same scene gives the same bytes with the same libraries and fonts.
    ///
    /// - Parameter typesetter: the one that set the scene's text.
    package static func file(of scene: Scene, typesetter: PangoTypesetter) throws(CairoError) -> [UInt8] {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(scene.size.width), Int32(scene.size.height))
        defer { cairo_surface_destroy(surface) }
        try CairoError.check(cairo_surface_status(surface))
        guard let context = cairo_create(surface) else { throw .status("no context") }
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        SceneDrawing(context: context, typesetter: typesetter).draw(scene.elements)
        try CairoError.check(cairo_status(context))
        let sink = ByteSink()
        try CairoError.check(cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure))
        return sink.bytes
    }
}
