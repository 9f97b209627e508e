internal import Graphics

/// Text in a box: as large as fits, and at its smallest ended by "…" where even that is too much.
struct FittedText {
    let lines: [TextLine]
    let size: Double

    /// - Parameters:
    ///   - sizes: those that may be taken, the largest first.
    ///   - style: of the text, whatever its size.
    ///   - mostLines: how many lines there is room for.
    init(
        _ text: String, sizes: [Double], style: TextStyle, width: Double, mostLines: Int, typesetter: some TextTypesetting
    ) {
        func set(_ text: String, _ size: Double) -> [TextLine] {
            var style = style
            style.size = size
            return typesetter.lines(of: [StyledText(text, style)], width: width, alignment: .left, firstLineIndent: 0)
        }
        func fits(_ lines: [TextLine]) -> Bool { lines.count <= mostLines && lines.allSatisfy { $0.extent.width <= width } }
        let fitting = sizes.lazy.map { (size: $0, lines: set(text, $0)) }.first { fits($0.lines) }
        if let fitting {
            (lines, size) = (fitting.lines, fitting.size)
            return
        }
        size = sizes.last ?? style.size
        lines = Self.cut(text, fits) { [size] in set($0, size) }
    }

    /// The most words that leave room for the mark that something is missing; letters, where the first word is too long.
    private static func cut(_ text: String, _ fits: ([TextLine]) -> Bool, _ set: (String) -> [TextLine]) -> [TextLine] {
        let words = text.split(separator: " ")
        let pieces = words.indices.dropFirst().map { words[..<$0].joined(separator: " ") }
        let letters = (1...max(1, min(text.count, 400))).map { String(text.prefix($0)) }
        for candidates in [pieces, letters] {
            var (low, high) = (0, candidates.count)
            while low < high {
                let middle = (low + high) / 2
                if fits(set(candidates[middle] + "…")) { low = middle + 1 } else { high = middle }
            }
            if low > 0 { return set(candidates[low - 1] + "…") }
        }
        return []
    }

    /// From one baseline to the next.
    var leading: Double { (size * Self.spacing).rounded() }
    var height: Double { Double(lines.count) * leading }
    /// Stacked marks of Vietnamese letters need more than other scripts.
    private static let spacing = 1.3

    /// - Parameter top: the upper edge of the box.
    func elements(x: Double, top: Double) -> [SceneElement] {
        lines.enumerated().map { index, line in
            .group(
                SceneGroup(
                    origin: Point(x: x, y: top + Double(index) * leading + size),
                    elements: line.runs.map { .text($0) }))
        }
    }
}
