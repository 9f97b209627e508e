internal import Cairo

/// A page's stream of drawing operators.
enum ContentStream {
    /// Makes artifacts of the marked-content sequences that belong to no element, and renumbers the others from 0.
    ///
    /// Throws when Cairo marked another number of sequences than were drawn: then the structure tree would be wrong.
    static func markArtifacts(_ stream: [UInt8], _ marks: [PageMarks.Mark]) throws -> [UInt8] {
        let begin = "/\(PDFSurface.contentTag) << /MCID "
        var result: [UInt8] = []
        result.reserveCapacity(stream.count + 64)
        var rest = stream[...]
        var mark = 0
        var identifier = 0
        while let range = rest.firstRange(of: begin) {
            guard mark < marks.count, let end = rest[range.upperBound...].firstRange(of: "BDC")?.upperBound,
                rest.integer(at: range.upperBound) == mark
            else { throw PDFObjects.Unreadable(reason: "marked content \(mark)") }
            result += rest[..<range.lowerBound]
            if marks[mark].element == nil {
                result += "/Artifact BMC".utf8
            } else {
                result += "/Span <</MCID \(identifier)>> BDC".utf8
                identifier += 1
            }
            mark += 1
            rest = rest[end...]
        }
        guard mark == marks.count else { throw PDFObjects.Unreadable(reason: "\(mark) of \(marks.count) marked contents") }
        return result + rest
    }
}
