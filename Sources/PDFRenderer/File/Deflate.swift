internal import CZlib

/// The deflate coding of PDF streams (/FlateDecode), through zlib.
enum Deflate {
    /// zlib's status where it is not the expected end of the data.
    struct Failure: Error, Hashable {
        let status: Int32
    }

    static func inflate(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        var capacity = max(bytes.count * 6, 1024)
        while true {
            var output = [UInt8](repeating: 0, count: capacity)
            var length = UInt(capacity)
            let status = uncompress(&output, &length, bytes, UInt(bytes.count))
            if status == Z_OK {
                output.removeLast(capacity - Int(length))
                return output
            }
            guard status == Z_BUF_ERROR, capacity < bytes.count * 1100 + 4096 else { throw Failure(status: status) }
            capacity *= 2
        }
    }

    /// Exactly `count` bytes; throws for fewer or more.
    static func inflate(_ bytes: [UInt8], count: Int) throws(Failure) -> [UInt8] {
        // No coding is shorter than a thousandth of what it says: what claims more is not believed with memory.
        guard count <= bytes.count * 1100 else { throw Failure(status: Z_DATA_ERROR) }
        var output = [UInt8](repeating: 0, count: count)
        var length = UInt(count)
        let status = uncompress(&output, &length, bytes, UInt(bytes.count))
        guard status == Z_OK, length == count else { throw Failure(status: status) }
        return output
    }

    static func deflate(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(length))
        let status = compress2(&output, &length, bytes, UInt(bytes.count), 6)
        guard status == Z_OK else { throw Failure(status: status) }
        output.removeLast(output.count - Int(length))
        return output
    }
}
