/// Numbers and texts as bytes, in the order in which they are read again: what processes of one program say to each other.
package struct RecordWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func put(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
    }

    package mutating func put(_ text: String) { put(Array(text.utf8)) }

    package mutating func put(_ content: [UInt8]) {
        put(content.count)
        bytes += content
    }

    package mutating func put<Element>(_ list: [Element], _ each: (inout RecordWriter, Element) -> Void) {
        put(list.count)
        for element in list { each(&self, element) }
    }
}

/// Reads what `RecordWriter` wrote.
package struct RecordReader {
    private var rest: ArraySlice<UInt8>

    package init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// - Throws: `Truncated` where there are no such bytes.
    package mutating func number() throws(Truncated) -> Int {
        Int(Int64(truncatingIfNeeded: try take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
    }

    /// - Throws: as `number`.
    package mutating func text() throws(Truncated) -> String { String(decoding: try bytes(), as: UTF8.self) }

    /// - Throws: as `number`.
    package mutating func bytes() throws(Truncated) -> [UInt8] { Array(try take(try number())) }

    /// - Throws: as `number`, or what `each` throws.
    package mutating func list<Element>(_ each: (inout RecordReader) throws(Truncated) -> Element) throws(Truncated) -> [Element] {
        var list: [Element] = []
        for _ in 0..<max(0, try number()) { list.append(try each(&self)) }
        return list
    }

    /// The record ends before what was asked of it.
    package struct Truncated: Error {}

    private mutating func take(_ count: Int) throws(Truncated) -> ArraySlice<UInt8> {
        guard count >= 0, count <= rest.count else { throw Truncated() }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}
