internal import CCairo
internal import Graphics

/// What Cairo draws in the place of each picture of one output: it would code the pixels anew, which takes longer than all its pages.
final class StandIns {
    /// In the order of their first use.
    private(set) var pictures: [EncodedImage] = []
    private var surfaces: [EncodedImage: OpaquePointer] = [:]

    deinit {
        for surface in surfaces.values { cairo_surface_destroy(surface) }
    }

    /// An empty image of one row, the picture's place in the order, counted from 1, pixels wide: that tells it apart in Cairo's file.
    func surface(of picture: EncodedImage) -> (surface: OpaquePointer, width: Int) {
        if let surface = surfaces[picture] { return (surface, Int(cairo_image_surface_get_width(surface))) }
        pictures.append(picture)
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(pictures.count), 1)!
        surfaces[picture] = surface
        return (surface, pictures.count)
    }
}
