internal import Glibc

/// Names that a document says in the same order again and again: the next one is known before it is read, and its bytes need only be
/// compared.
package struct RepeatedNames {
    /// A name where it was read first, with what divides it from what follows.
    private struct Name {
        var text = ""
        var start = 0
        /// Of its bytes there.
        var count = Int.max
    }

    /// By their numbers.
    private var names: [Name] = []
    /// What came last behind the names before it, by their numbers.
    private var following = [Int](repeating: 0, count: contexts)
    /// The names that were read last, as far as they are remembered.
    private var context = 0

    private static let contexts = 1024

    package init() {}

    package func text(_ number: Int) -> String { names[number].text }

    /// Passes over the name that stands at a place, and moves that behind what divides it from what follows; nil where it is not the one that
    /// is expected.
    package mutating func passOver(at place: inout Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let number = following[context]
        guard number < names.count, let document = bytes.baseAddress else { return nil }
        let (start, count) = (names[number].start, names[number].count)
        guard count <= bytes.count - place, memcmp(document + place, document + start, count) == 0 else { return nil }
        place += count
        remember(number)
        return number
    }

    /// Takes a name that was read otherwise.
    ///
    /// - Parameters:
    ///   - number: one for all names that are equal; from 0, and not many more than names.
    ///   - range: where it stands, with what divides it from what follows.
    package mutating func take(_ text: String, number: Int, _ range: Range<Int>) {
        while names.count <= number { names.append(Name()) }
        if names[number].count == Int.max { names[number] = Name(text: text, start: range.lowerBound, count: range.count) }
        following[context] = number
        remember(number)
    }

    /// Two names tell what follows: each group of counts begins with the same one.
    private mutating func remember(_ number: Int) { context = (context << 5 ^ number) & (Self.contexts - 1) }
}
