internal import Graphics

extension Flow {
    /// Lines broken so that they are about equally long: for titles and captions. Never more lines than breaking greedily gives, and no
    /// word is broken for the sake of balance.
    func balancedLines(_ parts: [StyledText], width: Double) -> [TextLine] {
        let words = WordWidths(parts, typesetter)
        let count = words.lines(in: width)
        guard count > 1 else { return centred(parts, in: width, of: width) }
        let balanced = centred(parts, in: words.narrowest(lines: count, in: width), of: width)
        return balanced.count <= count ? balanced : centred(parts, in: width, of: width)
    }

    /// Lines flush left. Where a word would stand alone in the last one, all are broken so that they are about equally long, if that
    /// needs no line more.
    func flushLines(_ parts: [StyledText], width: Double) -> [TextLine] {
        func lines(_ width: Double) -> [TextLine] {
            typesetter.lines(of: parts, width: width, alignment: .left, firstLineIndent: 0)
        }
        let greedy = lines(width)
        guard greedy.count > 1, let last = greedy.last?.runs.last, last.origin.x + last.width < width * Self.shortLine else {
            return greedy
        }
        let balanced = lines(WordWidths(parts, typesetter).narrowest(lines: greedy.count, in: width))
        return balanced.count <= greedy.count ? balanced : greedy
    }

    /// Share of the width below which a last line looks like a mistake.
    private static let shortLine = 0.2

    /// Width of the widest word in points, rounded up.
    func widestWord(_ parts: [StyledText]) -> Double { WordWidths(parts, typesetter).widest.rounded(.up) }

    /// Centred lines of at most `narrow` points in the middle of `width` points.
    private func centred(_ parts: [StyledText], in narrow: Double, of width: Double) -> [TextLine] {
        typesetter.lines(of: parts, width: narrow, alignment: .centre, firstLineIndent: 0).map {
            var line = $0
            for index in line.runs.indices { line.runs[index].origin.x += (width - narrow) / 2 }
            return line
        }
    }
}

/// The words of a text, each measured once: they say into how many lines a width breaks it, without setting it at that width.
private struct WordWidths {
    private struct Word {
        var width = 0.0
        /// Of the spaces after it.
        var space = 0.0
        var endsLine = false

        var isOver: Bool { space > 0 || endsLine }
    }

    private var words = [Word()]

    /// Letters of two words may stand closer together than the words alone say: so much room is left for them, in points.
    private static let slack = 0.5

    init(_ parts: [StyledText], _ typesetter: any TextTypesetting) {
        for part in parts {
            var text = part.text
            text.withUTF8 { add($0, part, typesetter) }
        }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ part: StyledText, _ typesetter: any TextTypesetting) {
        var space: Double?
        var (start, end) = (0, 0)
        func addWord() {
            guard start < end else { return }
            if words[words.count - 1].isOver { words.append(Word()) }
            let isWhole = end - start == bytes.count
            let word = isWhole ? part.text : String(decoding: bytes[start..<end], as: UTF8.self)
            words[words.count - 1].width += typesetter.measure(word, part.style).width
        }
        while end < bytes.count {
            guard let length = Self.separator(at: end, in: bytes) else {
                end += 1
                continue
            }
            addWord()
            if length == 1 {
                // One that does not break is as wide, and counts at the end of a line.
                let width = space ?? typesetter.measure("\u{A0}", part.style).width
                words[words.count - 1].space += width
                space = width
            } else {
                words[words.count - 1].endsLine = true
            }
            end += length
            start = end
        }
        addWord()
    }

    /// How many bytes the separator has that begins at `place`, a space or U+2028; nil: none does.
    private static func separator(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        switch bytes[place] {
        case UInt8(ascii: " "): 1
        case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0xA8: 3
        default: nil
        }
    }

    var widest: Double { words.reduce(0) { max($0, $1.width) } }

    /// How many lines the text has in a column of `width` points.
    func lines(in width: Double) -> Int {
        var lines = 1
        var used = 0.0
        for (index, word) in words.enumerated() {
            if used > 0, used + word.width > width {
                lines += 1
                used = 0
            }
            used += word.width + word.space
            if word.endsLine, index < words.count - 1 {
                lines += 1
                used = 0
            }
        }
        return lines
    }

    /// The narrowest column, to a quarter of a point, in which the text has no more than `count` lines; it has them at `width`.
    func narrowest(lines count: Int, in width: Double) -> Double {
        var low = widest
        var high = width
        while high - low > 0.25 {
            let middle = (low + high) / 2
            if lines(in: middle) > count { low = middle } else { high = middle }
        }
        return min(high + Self.slack, width)
    }
}
