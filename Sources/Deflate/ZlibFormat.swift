internal import CZlib

/// Bytes deflated in zlib's wrapping (RFC 1950, RFC 1951): what PDF calls /FlateDecode, and what the rows of a PNG are.
package enum ZlibFormat {
    /// zlib's status where it is not the expected end of the data.
    package struct Failure: Error, Hashable {
        package let status: Int32
    }

    /// No coding is shorter than about a thousandth of what it says: what claims more is not believed with memory.
    private static let mostGrowth = 1100

    /// All that `bytes` say; what follows the end of the data is passed over.
    package static func inflate(_ bytes: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
        var capacity = max(bytes.count * 6, 1024)
        while true {
            let (status, output) = inflate(bytes, capacity: capacity)
            if status == Z_OK { return output }
            guard status == Z_BUF_ERROR, capacity < bytes.count * mostGrowth + 4096 else { throw Failure(status: status) }
            capacity *= 2
        }
    }

    package static func inflate(_ bytes: [UInt8]) throws(Failure) -> [UInt8] { try inflate(bytes[...]) }

    /// Exactly `count` bytes; throws for fewer or more.
    package static func inflate(_ bytes: [UInt8], count: Int) throws(Failure) -> [UInt8] {
        guard count <= bytes.count * mostGrowth else { throw Failure(status: Z_DATA_ERROR) }
        let (status, output) = inflate(bytes[...], capacity: count)
        guard status == Z_OK, output.count == count else { throw Failure(status: status) }
        return output
    }

    package static func deflate(_ bytes: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        let status = bytes.withUnsafeBufferPointer { compress2(&output, &length, $0.baseAddress, UInt($0.count), 6) }
        guard status == Z_OK else { throw Failure(status: status) }
        output.removeLast(output.count - Int(length))
        return output
    }

    package static func deflate(_ bytes: [UInt8]) throws(Failure) -> [UInt8] { try deflate(bytes[...]) }

    private static func inflate(_ bytes: ArraySlice<UInt8>, capacity: Int) -> (status: Int32, output: [UInt8]) {
        var output = [UInt8](repeating: 0, count: capacity)
        var length = UInt(capacity)
        let status = bytes.withUnsafeBufferPointer { uncompress(&output, &length, $0.baseAddress, UInt($0.count)) }
        output.removeLast(capacity - Int(length))
        return (status, output)
    }
}
