import PDFFile
import Testing

@testable import PDFRenderer

/// Each case is written as one Cairo or another may write it; `/s Do` is the separator.
@Suite("Parts of a page become marked contents")
struct MarkedContentTests {
    private static let begin = "/Span <</MCID 0>> BDC"
    private static let artifact = "/Artifact BMC"

    @Test(
        arguments: [
            // A group of its own goes with its separator.
            ("q 1 0 0 1 0 0 cm /s Do Q BT (a) Tj ET", [true], "\(begin) BT (a) Tj ET EMC"),
            ("q 0 0 3 1 re W n 3 0 0 1 0 0 cm\n/s Do\nQ 0 0 1 1 re f", [false], "\(artifact) 0 0 1 1 re f EMC"),
            // A separator in a group with something else goes alone.
            ("q 2 w /s Do 0 0 m 1 1 l S Q", [true], "q 2 w \(begin) 0 0 m 1 1 l S EMC Q"),
            // Without a group.
            ("/s Do 0 g BT ET /s Do BT ET", [true, false], "0 g \(begin) BT ET EMC \(artifact) BT ET EMC"),
            // Nothing is put between a path and what paints it, nor before a clip that paints nothing.
            ("/s Do 0 0 1 1 re W n q 1 1 2 2 re f Q", [true], "0 0 1 1 re W n q \(begin) 1 1 2 2 re f EMC Q"),
            // What only sets the state belongs to nobody.
            ("/s Do BT ET Q q 1 g q /s Do Q f", [true, false], "\(begin) BT ET EMC Q q 1 g \(artifact) f EMC"),
            // A part that Cairo found nothing to draw of keeps its number.
            ("/s Do /s Do (b) Tj", [true, true], "\(begin) EMC /Span <</MCID 1>> BDC (b) Tj EMC"),
            // An artifact of which nothing is drawn leaves nothing.
            ("/s Do /s Do (b) Tj", [false, true], "\(begin) (b) Tj EMC"),
            // Strings and images may hold what looks like an operator.
            ("/s Do (/s Do \\) Q) Tj BI /W 1 ID /s Do\nQ EI Q", [true], "\(begin) (/s Do \\) Q) Tj BI /W 1 ID /s Do\nQ EI EMC Q"),
            // Names are read, not matched.
            ("/#73 Do /other Do", [true], "\(begin) /other Do EMC"),
            ("% /s Do\n/s Do f%end", [true], "% /s Do \(begin) f EMC%end"),
        ] as [(String, [Bool], String)])
    func marks(_ stream: String, _ parts: [Bool], _ marked: String) throws {
        let result = try MarkedContent.mark(Array(stream.utf8), separators: ["s"], parts: parts)
        #expect(Self.words(String(decoding: result, as: UTF8.self)) == Self.words(marked))
    }

    @Test(arguments: [[], [true, true]] as [[Bool]])
    func partsMustBeAsManyAsWereDrawn(_ parts: [Bool]) {
        #expect(throws: MarkedContent.WrongParts(found: 1, drawn: parts.count)) {
            try MarkedContent.mark(Array("/s Do f".utf8), separators: ["s"], parts: parts)
        }
    }

    @Test func separatorsAloneAreLeftOut() throws {
        let result = try MarkedContent.unmarked(Array("q /s Do Q f /s Do S".utf8), separators: ["s"])
        #expect(Self.words(String(decoding: result, as: UTF8.self)) == ["f", "S"])
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
