/// Room for a piece of a file that is known to be short: its parts go there without an array being asked, at each, whether it must grow.
package struct ByteRoom: ~Copyable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    fileprivate private(set) var count = 0

    fileprivate init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    /// The most bytes of a number, nineteen digits and a space before them, and of a reference.
    package static let longestNumber = 20
    package static let longestReference = 2 * longestNumber + 2

    /// What stands in a file as it is written here, ASCII.
    package mutating func add(_ keyword: StaticString) {
        let length = keyword.utf8CodeUnitCount
        precondition(length <= bytes.count - count)
        (bytes.baseAddress! + count).update(from: keyword.utf8Start, count: length)
        count += length
    }

    /// A number, none below zero, apart from a word or a number before it.
    package mutating func add(_ number: Int) {
        if count > 0, PDFLexer.isRegular(bytes[count - 1]) { add(" ") }
        var (length, bound) = (1, 10)
        while length < Self.longestNumber - 1, number >= bound {
            length += 1
            bound = bound &* 10
        }
        precondition(number >= 0 && length <= bytes.count - count)
        var rest = UInt(number)
        var place = count + length
        repeat {
            place -= 1
            bytes[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        } while place > count
        count += length
    }

    package mutating func add(_ reference: PDFReference) {
        add(reference.number)
        add(reference.generation)
        add(" R")
    }
}

extension [UInt8] {
    /// Appends what `write` writes, so many bytes at most.
    mutating func append(atMost count: Int, _ write: (inout ByteRoom) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { bytes in
            var room = ByteRoom(bytes)
            write(&room)
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<room.count]))
        }
    }
}
