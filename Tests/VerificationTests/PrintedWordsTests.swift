import PDFFile
import Testing

@testable import Verification

@Suite("The print's text, crossed off against the page's")
struct PrintedWordsTests {
    /// "P: text", a piece each.
    private static func words(
        _ pieces: [String], elements: [Int]? = nil, alternatives: [Int: String] = [:]
    ) -> PrintedWords {
        PrintedWords(
            PrintedText(
                pieces: pieces.enumerated().map { index, piece in
                    let parts = piece.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
                    let type = String(parts[0])
                    return PrintedText.Piece(
                        element: elements?[index] ?? index, type: type, isOfContents: type == "TOCI", text: String(parts[1]))
                }, alternatives: alternatives))
    }

    @Test(
        arguments: [
            (["P: Toàn xã 12 hồ sơ"], ["Toàn xã 12 hồ sơ"], [true], []),
            // White space and marks against a target do not count; a text may go over from one element to the next.
            (["TD: 12", "TD: ● 7"], ["● 12 7"], [true], []),
            (["TD: 12", "TD: 7"], ["127"], [true], []),
            // Each text is there as often as it is printed.
            (["P: 12", "P: 12"], ["12", "12", "12"], [true, true, false], []),
            (["P: 13"], ["12"], [false], ["13"]),
            // What the print alone has: contents, labels, what is said again on the next page.
            (["TOCI: I. Mục 3", "Lbl: 1.", "P: Biểu 1 (tiếp theo)", "P: Table 1 (continued)", "P: a"], ["a"], [true], []),
            (["P: a"], ["", " "], [true, true], ["a"]),
            // Names may read as if they went on.
            (["TD: 7", "TD: Thôn (tiếp theo)", "TD: 12"], ["7 Thôn (tiếp theo) 12"], [true], []),
            (["P: Phụ lục (tiếp theo)", "P: Phụ lục (tiếp theo)"], ["Phụ lục (tiếp theo)"], [true], []),
            (["P: Biểu 1 (tiếp theo)", "P: Biểu 1"], ["Biểu 1"], [true], []),
        ] as [([String], [String], [Bool], [String])])
    func crossesOff(_ pieces: [String], _ texts: [String], _ found: [Bool], _ rest: [String]) {
        var words = Self.words(pieces)
        #expect(texts.map { words.crossOff($0) } == found)
        #expect(words.rest == rest)
    }

    @Test func aWholeTextIsTakenFromNoLongerOne() {
        var words = Self.words(["P: mục tiêu 90%", "P: 0%"])
        let found = ["0%", "0%", "mục tiêu 90%"].map { words.crossOff($0, isWhole: true) }
        #expect(found == [true, false, true])
        #expect(words.rest == [])
    }

    @Test(
        arguments: [
            (
                ["P: Hình 1. Hồ sơ", "Figure: 12", "Figure: 7", "P: Hình 2. Thôn", "Figure: 3"], [0, 1, 1, 2, 3], [:],
                [["12", "7"], ["3"]]
            ),
            // Drawn in parts: those behind the first one say so.
            (["P: Hình 1. Thôn", "Figure: 1", "Figure: 2"], [0, 1, 2], [1: "Thôn: 1; 2.", 2: "Hình 1. Thôn (tiếp theo)"], [["1", "2"]]),
            (["Figure: 1", "Figure: 2"], [1, 2], [1: "A", 2: "B"], [["1"], ["2"]]),
            // Without a caption, after a photograph, and with lines behind the last text.
            (["Figure: 5"], [0], [:], [["5"]]), (["Figure: ", "Figure: 5", "Figure: \u{200B}", "Figure:  "], [0, 1, 1, 2], [:], [["5"]]),
            // What reads like a caption is none.
            (["Figure: 1", "P: Hình 3 cho thấy"], [0, 1], [:], [["1"]]),
        ] as [([String], [Int], [Int: String], [[String]])])
    func drawings(_ pieces: [String], _ elements: [Int], _ alternatives: [Int: String], _ charts: [[String]]) {
        let words = Self.words(pieces, elements: elements, alternatives: alternatives)
        #expect(words.charts.map { $0.map(\.text) } == charts)
        #expect(words.spoken.count == charts.count)
    }
}
