internal import CCairo
internal import Graphics

// What was set at size 1, at the size that is asked for.

extension TextExtent {
    func scaled(by size: Double) -> TextExtent {
        TextExtent(width: width * size, ascent: ascent * size, descent: descent * size)
    }
}

extension TextLine {
    static let empty = TextLine(runs: [], extent: TextExtent(width: 0, ascent: 0, descent: 0))

    /// The line at another size, its left end at `start`, in `style` where that is another than it was set in.
    func scaled(by size: Double, from start: Double, in style: TextStyle? = nil) -> TextLine {
        var line = TextLine(runs: runs, extent: extent.scaled(by: size))
        for index in line.runs.indices { line.runs[index].scale(by: size, from: start, in: style ?? runs[index].style) }
        return line
    }
}

extension PlacedText {
    fileprivate mutating func scale(by size: Double, from start: Double, in style: TextStyle) {
        self.style = style
        // In whole units of Pango's: an indent comes out as it was asked for.
        let x = (origin.x * size * Double(PANGO_SCALE)).rounded() / Double(PANGO_SCALE)
        origin = Point(x: start + x, y: -style.rise)
        width *= size
        glyphs?.scale *= size
    }
}
