internal import CCairo
package import Graphics

/// A scene as a picture of pixels, for looking at and for the README.
package enum PNGSurface {
    /// PNG file of `scene` on white, `scale` pixels a point.
    package static func render(_ scene: Scene, scale: Double, typesetter: PangoTypesetter) throws(CairoError) -> [UInt8] {
        let width = Int32((scene.size.width * scale).rounded(.up))
        let height = Int32((scene.size.height * scale).rounded(.up))
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)!
        defer { cairo_surface_destroy(surface) }
        let context = cairo_create(surface)!
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, scale, scale)
        try SceneDrawing(context: context, typesetter: typesetter, pictures: PictureCache()).draw(scene.elements)
        try CairoError.check(cairo_status(context))
        let sink = ByteSink()
        try CairoError.check(cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure))
        return sink.bytes
    }
}
