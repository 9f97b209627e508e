internal import Tabular

/// Forms that are filled with crosses and rings: beside "x" an "o" says no (Domain.md, "Surveys"). An "o" alone may be a tick, and is none.
struct RingMarks {
    private var hasCrosses = false
    private var hasRings = false
    /// Answers that were read so, and the line of the first.
    private(set) var read = (count: 0, line: 0)

    /// Whether rings are answers of this form: nothing but the whole form says so.
    var areAnswers: Bool { hasCrosses && hasRings }

    /// Looks at a cell of a column of yes and no, before any is read.
    @inline(__always)
    mutating func look(at field: FieldBytes) {
        guard field.count == 1 else { return }
        switch field[0] | 0x20 {
        case UInt8(ascii: "x"): hasCrosses = true
        case UInt8(ascii: "o"): hasRings = true
        default: break
        }
    }

    /// Whether a cell that is neither yes nor no is a ring that says no.
    mutating func isNo(_ field: FieldBytes, line: Int) -> Bool {
        let content = field.content
        guard areAnswers, content.count == 1, content[0] | 0x20 == UInt8(ascii: "o") else { return false }
        if read.count == 0 { read.line = line }
        read.count += 1
        return true
    }
}
