package import Graphics

/// Sets text as if every character were half its size wide: layout is tested with it, without fonts and the same on every machine.
package struct FixedWidthTypesetter: TextTypesetting {
    package init() {}

    package func measure(_ text: String, _ style: TextStyle) -> TextExtent {
        TextExtent(width: Double(text.count) * style.size * 0.5, ascent: style.size * 0.9, descent: style.size * 0.2)
    }

    /// Breaks greedily at spaces and at U+2028; a non-breaking space is no place to break.
    package func lines(of text: [StyledText], width: Double, alignment: TextAlignment, firstLineIndent: Double) -> [TextLine] {
        var lines: [[PlacedText]] = [[]]
        var x = max(firstLineIndent, 0)
        func breakLine() {
            lines.append([])
            x = max(-firstLineIndent, 0)
        }
        for (part, styled) in text.enumerated() {
            for word in Self.words(styled.text) {
                let isBreak = word == "\u{2028}"
                let visible = measure(word.last == " " ? String(word.dropLast()) : word, styled.style).width
                if !isBreak, x + visible > width, !lines[lines.count - 1].isEmpty { breakLine() }
                if !isBreak { append(word, styled.style, part, &lines[lines.count - 1], &x) }
                if isBreak { breakLine() }
            }
        }
        return lines.map { line(of: $0, width: width, alignment: alignment, style: text.first?.style) }
    }

    /// Pieces that are never broken, each with the space after it; a line separator stands alone.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if character == "\u{2028}" {
                if !word.isEmpty { words.append(word) }
                words.append("\u{2028}")
                word = ""
                continue
            }
            word.append(character)
            if character == " " {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private func append(_ word: String, _ style: TextStyle, _ part: Int, _ line: inout [PlacedText], _ x: inout Double) {
        let width = measure(word, style).width
        if let last = line.indices.last, line[last].part == part {
            line[last].text += word
            line[last].width += width
        } else {
            line.append(PlacedText(text: word, style: style, origin: Point(x: x, y: -style.rise), width: width, part: part))
        }
        x += width
    }

    private func line(of runs: [PlacedText], width: Double, alignment: TextAlignment, style: TextStyle?) -> TextLine {
        let size = runs.map(\.style.size).max() ?? style?.size ?? 0
        var runs = runs
        let start = runs.first?.origin.x ?? 0
        let end = runs.last.map { $0.origin.x + $0.width - ($0.text.last == " " ? $0.style.size * 0.5 : 0) } ?? 0
        let shift: Double =
            switch alignment {
            case .left, .justified: 0
            case .centre: (width - (end - start)) / 2 - start
            case .right: width - end
            }
        for index in runs.indices { runs[index].origin.x += shift }
        return TextLine(runs: runs, extent: TextExtent(width: end - start, ascent: size * 0.9, descent: size * 0.2))
    }
}
