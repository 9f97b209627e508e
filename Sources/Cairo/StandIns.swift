internal import CCairo
internal import Graphics

/// Small images that Cairo draws in the place of something else; their pixels say what for.
///
/// Every file that Cairo writes holds them, wherever and however it does: an image's pixels are what a PDF file must keep. Pictures have
/// stand-ins because Cairo would code their pixels anew, which takes longer than all pages; and one stands before each part of a page,
/// because what Cairo itself writes about parts (its tags) differs from version to version: 1.18 has none for what is not text.
final class StandIns {
    /// In the order of their first use.
    private(set) var pictures: [EncodedImage] = []
    private var surfaces: [EncodedImage: OpaquePointer] = [:]
    /// Drawn before each part of a page.
    let separator = StandIns.surface(StandIn.separator)

    deinit {
        for surface in surfaces.values { cairo_surface_destroy(surface) }
        cairo_surface_destroy(separator)
    }

    func surface(of picture: EncodedImage) -> OpaquePointer {
        if let surface = surfaces[picture] { return surface }
        let surface = Self.surface(.picture(pictures.count))
        pictures.append(picture)
        surfaces[picture] = surface
        return surface
    }

    private static func surface(_ standIn: StandIn) -> OpaquePointer {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(StandIn.width), 1)!
        cairo_image_surface_get_data(surface).withMemoryRebound(to: UInt32.self, capacity: StandIn.width) { pixels in
            for (place, pixel) in standIn.pixels.enumerated() { pixels[place] = pixel }
        }
        cairo_surface_mark_dirty(surface)
        return surface
    }
}

/// What one image of a file that `PDFSurface` wrote stands for.
package enum StandIn: Sendable, Hashable {
    /// The beginning of a part of a page (`PDFSurface.beginPart`).
    case separator
    /// The one at this place of `PDFSurface.pictures`.
    case picture(Int)

    /// Pixels, in one row.
    package static let width = 3

    /// No picture of an office has three pixels, the first of this colour: red 0xBA, green 0x0C, blue 0xA0.
    private static let mark: UInt32 = 0xBA0CA0

    /// The mark, a number and its complement, as 0xRRGGBB.
    fileprivate var pixels: [UInt32] {
        let number: UInt32 =
            switch self {
            case .separator: 0
            case .picture(let place): UInt32(place + 1)
            }
        return [Self.mark, number, ~number & 0xFFFFFF]
    }

    /// nil: an image that stands for nothing.
    ///
    /// - Parameter samples: red, green and blue of each pixel.
    package init?(samples: [UInt8]) {
        guard samples.count == 3 * Self.width else { return nil }
        let pixels = stride(from: 0, to: samples.count, by: 3).map { samples[$0..<$0 + 3].reduce(0) { $0 << 8 | UInt32($1) } }
        self = pixels[1] == 0 ? .separator : .picture(Int(pixels[1]) - 1)
        guard pixels == self.pixels else { return nil }
    }
}
