internal import CDeflate
internal import Synchronization

/// Bytes deflated in zlib's wrapping (RFC 1950, RFC 1951): what PDF calls /FlateDecode, and what the rows of a PNG are.
package enum ZlibFormat {
    /// Why bytes cannot be inflated, or deflated.
    package enum Failure: Error, Hashable {
        /// They are not what the format allows, or say more or less than was asked for.
        case badData
        case outOfMemory
    }

    /// No coding is shorter than about a thousandth of what it says: what claims more is not believed with memory.
    private static let mostGrowth = 1100
    /// Nothing in a report grows more, its record of figures nearly as much: what has no room is inflated again.
    private static let usualGrowth = 10

    /// How much time is given to make bytes few.
    package enum Effort: Int32 {
        /// Less than half the time of `thorough`; pages become some 5 % longer.
        case quick = 1
        case thorough = 6
    }

    /// One of each effort that nobody uses: each has some hundred kilobytes, which the kernel would clear anew for every stream.
    private static let spare = Mutex<[Effort: Compressor]>([:])

    /// Used by one thread at a time.
    private final class Compressor: @unchecked Sendable {
        let pointer: OpaquePointer

        init?(_ effort: Effort) {
            guard let pointer = libdeflate_alloc_compressor(effort.rawValue) else { return nil }
            self.pointer = pointer
        }

        deinit { libdeflate_free_compressor(pointer) }
    }

    /// All that `bytes` say; what follows the end of the data is passed over.
    package static func inflate(_ bytes: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
        var capacity = max(bytes.count * usualGrowth, 1024)
        while true {
            let (result, output) = try inflate(bytes, capacity: capacity)
            switch result {
            case LIBDEFLATE_SUCCESS: return output
            case LIBDEFLATE_INSUFFICIENT_SPACE where capacity < bytes.count * mostGrowth + 4096: capacity *= 2
            default: throw .badData
            }
        }
    }

    package static func inflate(_ bytes: [UInt8]) throws(Failure) -> [UInt8] { try inflate(bytes[...]) }

    /// Exactly `count` bytes; throws for fewer or more.
    package static func inflate(_ bytes: [UInt8], count: Int) throws(Failure) -> [UInt8] {
        guard count <= bytes.count * mostGrowth else { throw .badData }
        let (result, output) = try inflate(bytes[...], capacity: count)
        guard result == LIBDEFLATE_SUCCESS, output.count == count else { throw .badData }
        return output
    }

    package static func deflate(_ bytes: ArraySlice<UInt8>, _ effort: Effort = .thorough) throws(Failure) -> [UInt8] {
        guard let compressor = spare.withLock({ $0.removeValue(forKey: effort) }) ?? Compressor(effort) else { throw .outOfMemory }
        defer { spare.withLock { $0[effort] = compressor } }
        let capacity = libdeflate_zlib_compress_bound(compressor.pointer, bytes.count)
        let output = bytes.withUnsafeBytes { input in
            [UInt8](unsafeUninitializedCapacity: capacity) { output, length in
                length = libdeflate_zlib_compress(compressor.pointer, input.baseAddress, input.count, output.baseAddress, capacity)
            }
        }
        guard !output.isEmpty else { throw .outOfMemory }
        return output
    }

    package static func deflate(_ bytes: [UInt8], _ effort: Effort = .thorough) throws(Failure) -> [UInt8] {
        try deflate(bytes[...], effort)
    }

    private static func inflate(_ bytes: ArraySlice<UInt8>, capacity: Int) throws(Failure) -> (libdeflate_result, [UInt8]) {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw .outOfMemory }
        defer { libdeflate_free_decompressor(decompressor) }
        var result = LIBDEFLATE_BAD_DATA
        let output = bytes.withUnsafeBytes { input in
            [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
                var read = 0
                result = libdeflate_zlib_decompress_ex(
                    decompressor, input.baseAddress, input.count, output.baseAddress, capacity, &read, &written)
                if result != LIBDEFLATE_SUCCESS { written = 0 }
            }
        }
        return (result, output)
    }
}
