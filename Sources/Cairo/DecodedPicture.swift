internal import CCairo

/// The pixels of a picture, row by row from the top, eight bits a sample.
package struct DecodedPicture: Sendable {
    /// Pixels.
    package let width: Int
    package let height: Int
    /// Red, green and blue of every pixel.
    package let colours: [UInt8]
    /// How much every pixel hides of what is behind it; nil: all of them everything.
    package let opacity: [UInt8]?

    /// Decodes a PNG of any kind. Throws `CairoError.unreadablePicture` for other or damaged bytes.
    package init(png bytes: [UInt8]) throws(CairoError) {
        var source = ByteSource(bytes: bytes)
        let surface = withUnsafeMutablePointer(to: &source) { source in
            cairo_image_surface_create_from_png_stream(
                { closure, target, length in
                    let source = closure!.assumingMemoryBound(to: ByteSource.self)
                    return source.pointee.read(into: target!, count: Int(length)) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
                }, source)!
        }
        defer { cairo_surface_destroy(surface) }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface) else {
            throw .unreadablePicture
        }
        let hasOpacity = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32
        let (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
        let stride = Int(cairo_image_surface_get_stride(surface))
        var colours: [UInt8] = []
        var opacity: [UInt8] = []
        colours.reserveCapacity(3 * width * height)
        for row in 0..<height {
            data.advanced(by: row * stride).withMemoryRebound(to: UInt32.self, capacity: width) { pixels in
                for pixel in UnsafeBufferPointer(start: pixels, count: width) {
                    let alpha = hasOpacity ? pixel >> 24 : 255
                    // Cairo has multiplied the colours by the opacity.
                    for shift in [16, 8, 0] as [UInt32] {
                        let sample = pixel >> shift & 255
                        colours.append(alpha == 0 ? 0 : UInt8(min((sample * 255 + alpha / 2) / alpha, 255)))
                    }
                    if hasOpacity { opacity.append(UInt8(alpha)) }
                }
            }
        }
        (self.width, self.height, self.colours) = (width, height, colours)
        self.opacity = hasOpacity ? opacity : nil
    }
}

/// Bytes that a C callback reads one piece after another.
private struct ByteSource {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read(into target: UnsafeMutablePointer<UInt8>, count: Int) -> Bool {
        guard position + count <= bytes.count else { return false }
        bytes.withUnsafeBufferPointer { target.update(from: $0.baseAddress! + position, count: count) }
        position += count
        return true
    }
}
