/// A text that is not JSON.
package struct MalformedJSON: Error {
    package enum Problem: Sendable, Hashable {
        /// A bracket or a quotation mark is not closed, or no comma stands before the next entry.
        case objectOpen, listOpen, stringOpen
        case colonMissing, escape, control
        /// Names that an object has twice, in their order.
        case namesDoubled([String])
        case other
    }

    package let problem: Problem
    /// From 1.
    package let line: Int
    /// The character in the line, from 1.
    package let column: Int

    init(_ problem: Problem, at place: Int, of bytes: [UInt8]) {
        self.problem = problem
        let before = bytes[..<place]
        line = 1 + before.count { $0 == 0x0A }
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
    }
}
