internal import PDFRenderer

/// The text of the printed report, to be crossed off against the page's.
struct PrintedWords {
    /// The texts of each drawing that has some, in the order of the pages.
    private(set) var charts: [[String]] = []
    /// UTF-8 without white space; what has been found in the page is crossed off with zeros.
    private var text: [UInt8] = []

    /// Page numbers of the contents and the numbers of list items stand in the print alone.
    private static let furniture: Set<String> = ["TOC", "TOCI", "Lbl"]

    init(_ printed: PrintedText) {
        var chartOfElement: [Int: Int] = [:]
        for piece in printed.pieces {
            if piece.type == "Figure" {
                if chartOfElement[piece.element] == nil {
                    chartOfElement[piece.element] = charts.count
                    charts.append([])
                }
                charts[chartOfElement[piece.element]!].append(piece.text)
            } else if !Self.furniture.contains(piece.type) {
                text += Self.run(piece.text)
                // Texts of two elements never make one word.
                text.append(Self.boundary)
            }
        }
        charts.removeAll { $0.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    private static let boundary: UInt8 = 0x01

    /// Crosses off a text of the page; false where the print does not have it, or has it less often.
    mutating func crossOff(_ words: String) -> Bool {
        let run = Self.run(words)
        guard let first = run.first else { return true }
        var start = 0
        while let found = text[start...].firstIndex(of: first) {
            if let end = end(of: run, from: found) {
                for index in found..<end where text[index] != Self.boundary { text[index] = 0 }
                return true
            }
            start = found + 1
        }
        return false
    }

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

    /// What the page does not have, piece by piece.
    var rest: [String] {
        text.split(whereSeparator: { $0 <= Self.boundary }).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func run(_ words: String) -> [UInt8] {
        Array(
            String(
                words.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xAD && $0.value != 0x2060 && $0.value != 0x200B }
            ).utf8)
    }
}
