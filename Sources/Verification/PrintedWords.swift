internal import Language
internal import PDFFile

/// The text of the printed report, to be crossed off against the page's.
struct PrintedWords {
    /// The texts of each chart, in the order of the pages, with what the print says of them.
    private(set) var charts: [[DrawnText]] = []
    /// The alternative text of each chart.
    private(set) var spoken: [String] = []
    let record: PrintRecord
    /// The digits of each page, as the file has them.
    let digitSums: [String]
    /// Texts that say that they go on from the page before.
    private var continued: Set<String> = []
    /// UTF-8 without white space; what has been found in the page is crossed off with zeros.
    private var text: [UInt8] = []
    /// Where a text may begin, by its first byte and by its first four.
    private var byFirst = PlacesByKey(count: 0)
    private var byFour = PlacesByKey(count: 0)

    /// The numbers of list items stand in the print alone, as do contents with their pages.
    private static let label = "Lbl"

    init(_ printed: PrintedText, _ record: PrintRecord = PrintRecord()) {
        self.record = record
        digitSums = printed.digitSums
        var drawn = record.drawn[...]
        var drawing: Int?
        var saidAgain: [UInt8] = []
        for piece in printed.pieces where !piece.isOfContents && piece.type != Self.label {
            if piece.type == "Figure" {
                // Photographs show no text, nor do the last lines of a drawing.
                guard piece.text.isShown else { continue }
                if piece.element != drawing { beginDrawing(printed.alternatives[piece.element] ?? "") }
                drawing = piece.element
                var text = drawn.popFirst() ?? DrawnText(text: "")
                text.recorded = text.text
                text.text = piece.text
                text.mark?.text = piece.text
                charts[charts.count - 1].append(text)
                continue
            }
            // Texts of two elements never make one word.
            if piece.type == "P", Self.isContinued(piece.text) {
                Self.append(piece.text, to: &saidAgain)
                saidAgain.append(Self.boundary)
            } else {
                Self.append(piece.text, to: &text)
                text.append(Self.boundary)
            }
        }
        continued = Set(saidAgain.split(separator: Self.boundary).map { String(decoding: $0, as: UTF8.self) })
        // Found last: what only begins with such a text is another one.
        text += saidAgain
        indexBeginnings()
    }

    /// A chart that goes on over pages is drawn in parts; those behind the first one say so instead of their words.
    private mutating func beginDrawing(_ alternative: String) {
        if !charts.isEmpty, Self.isContinued(alternative) { return }
        charts.append([])
        spoken.append(alternative)
    }

    private static func isContinued(_ text: String) -> Bool { Language.allCases.contains { text.hasSuffix($0.continued) } }

    private static let boundary: UInt8 = 0x01
    /// Marks against a target stand before the number in one and after it in the other.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool { scalar == "●" || scalar == "○" }

    private mutating func indexBeginnings() {
        byFirst = PlacesByKey(count: text.count)
        byFour = PlacesByKey(count: text.count)
        var following: UInt32 = 0
        for place in text.indices.reversed() where text[place] != Self.boundary {
            following = following >> 8 | UInt32(text[place]) << 24
            byFirst.add(place, UInt32(text[place]))
            byFour.add(place, following)
        }
    }

    /// Crosses off a text of the page; false where the print does not have it, or has it less often.
    ///
    /// - Parameter isWhole: whether it must begin and end where elements do, so that it takes nothing from a longer text.
    mutating func crossOff(_ words: String, isWhole: Bool = false) -> Bool {
        var run: [UInt8] = []
        Self.append(words, to: &run)
        guard !run.isEmpty else { return true }
        var places = run.count < 4 ? byFirst.places(of: UInt32(run[0])) : byFour.places(of: run[..<4].reduce(0) { $0 << 8 | UInt32($1) })
        while let start = places.next() {
            guard let end = end(of: run, from: start), !isWhole || isBoundary(start - 1) && isBoundary(end) else { continue }
            for index in start..<end where text[index] != Self.boundary { text[index] = 0 }
            return true
        }
        return false
    }

    private func isBoundary(_ place: Int) -> Bool { !text.indices.contains(place) || text[place] == Self.boundary }

    /// Where `run` ends when it begins at `start`, reading over boundaries.
    private func end(of run: [UInt8], from start: Int) -> Int? {
        var place = start
        for byte in run {
            while place < text.count, text[place] == Self.boundary { place += 1 }
            guard place < text.count, text[place] == byte else { return nil }
            place += 1
        }
        return place
    }

    /// What the page does not have, piece by piece; but for captions that are said again where a table or a chart goes on.
    var rest: [String] {
        text.split(whereSeparator: { $0 <= Self.boundary }).map { String(decoding: $0, as: UTF8.self) }.filter { !continued.contains($0) }
    }

    private static func append(_ words: String, to run: inout [UInt8]) {
        for scalar in words.unicodeScalars {
            // Marks that may be one letter with the one before.
            if (0x300..<0x370).contains(scalar.value) {
                run += String(words.shown.unicodeScalars.filter { !isPassedOver($0) }).utf8
                return
            }
        }
        for scalar in words.unicodeScalars where scalar.isShown && !isPassedOver(scalar) { run += UTF8.encode(scalar)! }
    }
}
