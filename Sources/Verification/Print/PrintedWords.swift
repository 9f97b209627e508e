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
    /// Where elements begin, by the first bytes of their texts: as many as are asked for, or four.
    private var beginnings: [PlacesByKey] = []

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

    private mutating func indexBeginnings() {
        let places = text.withUnsafeBufferPointer { text in
            text.indices.filter { text[$0] != Self.boundary && ($0 == 0 || text[$0 - 1] == Self.boundary) }
        }
        beginnings = [1, Self.keyLength].map { length in
            var beginnings = PlacesByKey(count: places.count)
            for place in places.reversed() { beginnings.add(place, key(at: place, length)) }
            return beginnings
        }
    }

    private static let keyLength = 4

    /// The first bytes of a text, reading over boundaries.
    private func key(at place: Int, _ length: Int) -> UInt32 {
        var key: UInt32 = 0
        var (place, rest) = (place, length)
        while rest > 0, place < text.count {
            if text[place] != Self.boundary {
                key = key << 8 | UInt32(text[place])
                rest -= 1
            }
            place += 1
        }
        return key
    }

    /// Crosses off a text of the page; false where the print does not have it, or has it less often.
    ///
    /// - Parameter isWhole: whether it must begin and end where elements do, so that it takes nothing from a longer text.
    mutating func crossOff(_ words: String, isWhole: Bool = false) -> Bool {
        var run: [UInt8] = []
        Self.append(words, to: &run)
        guard !run.isEmpty else { return true }
        guard let range = isWhole ? elements(run) : place(of: run) else { return false }
        text.withUnsafeMutableBufferPointer { text in
            for place in range where text[place] != Self.boundary { text[place] = 0 }
        }
        return true
    }

    /// Where a text stands first that begins and ends where elements do.
    private func elements(_ run: [UInt8]) -> Range<Int>? {
        let isShort = run.count < Self.keyLength
        var places = beginnings[isShort ? 0 : 1].places(of: run[..<(isShort ? 1 : Self.keyLength)].reduce(0) { $0 << 8 | UInt32($1) })
        while let start = places.next() {
            if let end = end(of: run, from: start), isBoundary(end) { return start..<end }
        }
        return nil
    }

    /// Where a text stands first.
    private func place(of run: [UInt8]) -> Range<Int>? {
        text.withUnsafeBufferPointer { bytes in
            var place = 0
            while let start = bytes.place(of: run[0], in: place..<bytes.count) {
                if let end = end(of: run, from: start) { return start..<end }
                place = start + 1
            }
            return nil
        }
    }

    private func isBoundary(_ place: Int) -> Bool { !text.indices.contains(place) || text[place] == Self.boundary }

    /// Where `run` ends when it begins at `start`, reading over boundaries.
    private func end(of run: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBufferPointer { text in
            var place = start
            for byte in run {
                while place < text.count, text[place] == Self.boundary { place += 1 }
                guard place < text.count, text[place] == byte else { return nil }
                place += 1
            }
            return place
        }
    }

    /// What the page does not have, piece by piece; but for captions that are said again where a table or a chart goes on.
    var rest: [String] {
        text.withUnsafeBufferPointer { text in
            var rest: [String] = []
            var start = 0
            while start < text.count {
                var end = start
                while end < text.count, text[end] > Self.boundary { end += 1 }
                if start < end { rest.append(text.part(start..<end).text) }
                start = end + 1
            }
            return rest.filter { !continued.contains($0) }
        }
    }

    /// But for marks against a target, which stand before the number in one and after it in the other.
    private static func append(_ words: String, to run: inout [UInt8]) {
        var (kept, place) = (run.count, run.count)
        words.appendShown(to: &run)
        // The first byte of such a mark.
        guard run.withUnsafeBufferPointer({ $0.place(of: 0xE2, in: place..<$0.count) }) != nil else { return }
        while place < run.count {
            let rest = run[place...].prefix(3)
            if targetMarks.contains(where: rest.elementsEqual) {
                place += 3
            } else {
                run[kept] = run[place]
                kept += 1
                place += 1
            }
        }
        run.removeSubrange(kept...)
    }

    private static let targetMarks = ["●", "○"].map { Array($0.utf8) }
}
