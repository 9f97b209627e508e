internal import CCairo

/// Collects what a Cairo stream surface writes: some ten thousand pieces of a few bytes each.
final class ByteSink {
    private var buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init() {
        buffer = .allocate(capacity: 1 << 18)
    }

    deinit { buffer.deallocate() }

    /// All that has been written so far.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(rebasing: buffer[..<count])) }

    /// The callback and closure for Cairo; the sink must outlive the surface.
    var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(closure)._withUnsafeGuaranteedRef { $0.append(data, Int(length)) }
        return CAIRO_STATUS_SUCCESS
    }

    private func append(_ data: UnsafePointer<UInt8>, _ length: Int) {
        if count + length > buffer.count { grow(to: max(2 * buffer.count, count + length)) }
        (buffer.baseAddress! + count).update(from: data, count: length)
        count += length
    }

    private func grow(to capacity: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
        larger.baseAddress!.update(from: buffer.baseAddress!, count: count)
        buffer.deallocate()
        buffer = larger
    }
}
