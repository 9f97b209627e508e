internal import CCairo
package import Graphics

/// Pictures of one output as Cairo surfaces, each made once and kept until the output is finished.
package final class PictureCache: @unchecked Sendable {
    // One thread fills it ahead, and is waited for by the one that draws.
    private var surfaces: [EncodedImage: OpaquePointer] = [:]

    /// Decodes pictures ahead of their drawing; one that cannot be read is left for that to tell.
    package init(ahead pictures: [EncodedImage] = []) {
        for picture in pictures { _ = try? surface(of: picture) }
    }

    deinit {
        for surface in surfaces.values { cairo_surface_destroy(surface) }
    }

    func surface(of image: EncodedImage) throws(CairoError) -> OpaquePointer {
        if let surface = surfaces[image] { return surface }
        let surface =
            switch image.format {
            case .png: try decode(image)
            case .jpeg: try passThrough(image)
            }
        surfaces[image] = surface
        return surface
    }

    private func decode(_ image: EncodedImage) throws(CairoError) -> OpaquePointer {
        var source = ByteSource(bytes: image.bytes)
        let surface = withUnsafeMutablePointer(to: &source) { source in
            cairo_image_surface_create_from_png_stream(
                { closure, target, length in
                    let source = closure!.assumingMemoryBound(to: ByteSource.self)
                    return source.pointee.read(into: target!, count: Int(length)) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
                }, source)!
        }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            throw .unreadablePicture
        }
        return surface
    }

    /// An empty surface that carries the JPEG's own bytes: the PDF takes those and never the pixels.
    private func passThrough(_ image: EncodedImage) throws(CairoError) -> OpaquePointer {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(image.storedWidth), Int32(image.storedHeight))!
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(image.bytes.count, 1))
        copy.update(from: image.bytes, count: image.bytes.count)
        let status = cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, copy, UInt(image.bytes.count), { $0?.deallocate() }, copy)
        if status != CAIRO_STATUS_SUCCESS {
            copy.deallocate()
            cairo_surface_destroy(surface)
            try CairoError.check(status)
        }
        return surface
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
