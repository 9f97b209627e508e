/// A content stream in the making (ISO 32000-1, 7.8.2): operators with their operands.
///
/// Lengths are points, y grows upwards from the page's lower edge; numbers have at most three decimals. What the graphics state says
/// already is not said again, and text objects begin and end where they must.
package struct ContentStream: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var state = State()
    private var text: TextObject?

    /// What operators have set (8.4); nil: whatever it is from the beginning.
    private struct State {
        var fill: Colour?
        var stroke: Colour?
        var width: Int?
        var dash: [Int] = []
        var font: Font?
        var rise = 0
    }

    private struct Font: Equatable {
        let name: PDFName
        let size: Int
    }

    /// Where the present line of a text object begins, in thousandths.
    private struct TextObject: Equatable {
        var x = 0
        var y = 0
        var slant = 0
    }

    /// Red, green and blue of a device, 0…1.
    package struct Colour: Sendable, Hashable {
        fileprivate let red: Int
        fileprivate let green: Int
        fileprivate let blue: Int

        package init(red: Double, green: Double, blue: Double) {
            (self.red, self.green, self.blue) = (thousandths(red), thousandths(green), thousandths(blue))
        }
    }

    package init() { bytes.reserveCapacity(1 << 14) }

    // MARK: Marked content (14.6)

    package mutating func beginArtifact() {
        endText()
        bytes += "/Artifact BMC\n".utf8
    }

    /// Content of a structure element, numbered within the page.
    package mutating func beginContent(identifier: Int) {
        endText()
        bytes += "/Span <</MCID ".utf8
        bytes.append(decimal: identifier)
        bytes += ">> BDC\n".utf8
    }

    /// Ends what `beginArtifact` or `beginContent` began.
    package mutating func endContent() {
        endText()
        bytes += "EMC\n".utf8
    }

    // MARK: Text (9.4)

    /// - Parameters:
    ///   - name: of the font among the resources.
    ///   - slant: how far the letters lean, as a share of their height.
    package mutating func beginLine(font name: PDFName, size: Double, slant: Double, x: Double, y: Double) {
        if text == nil {
            bytes += "BT\n".utf8
            text = TextObject()
        }
        let font = Font(name: name, size: thousandths(size))
        if state.font != font {
            bytes.append(.name(name))
            operand(font.size)
            bytes += " Tf\n".utf8
            state.font = font
        }
        let line = TextObject(x: thousandths(x), y: thousandths(y), slant: thousandths(slant))
        guard let before = text, before != line else { return }
        if line.slant == 0, before.slant == 0 {
            operands(line.x - before.x, line.y - before.y)
            bytes += "Td\n".utf8
        } else {
            bytes += "1 0 ".utf8
            operands(line.slant)
            bytes += "1 ".utf8
            operands(line.x, line.y)
            bytes += "Tm\n".utf8
        }
        text = line
    }

    package func hasRise(_ rise: Double) -> Bool { thousandths(rise) == state.rise }

    /// Shifts what is shown upwards.
    package mutating func setRise(_ rise: Double) {
        let rise = thousandths(rise)
        guard rise != state.rise else { return }
        state.rise = rise
        operands(rise)
        bytes += "Ts\n".utf8
    }

    /// Begins to show glyphs on the line that `beginLine` began.
    package mutating func beginGlyphs() { bytes += "[(".utf8 }

    /// A code of two bytes.
    package mutating func glyph(code: Int) {
        escaped(UInt8(truncatingIfNeeded: code >> 8))
        escaped(UInt8(truncatingIfNeeded: code))
    }

    /// Moves the next glyph to the right by thousandths of the font's size.
    package mutating func advance(by distance: Int) {
        bytes.append(UInt8(ascii: ")"))
        bytes.append(decimal: -distance)
        bytes.append(UInt8(ascii: "("))
    }

    package mutating func endGlyphs() { bytes += ")]TJ\n".utf8 }

    /// The glyphs that `show` writes are read as `text` (14.9.4).
    package mutating func replaceGlyphs(by text: String, _ show: (inout ContentStream) -> Void) {
        beginActualText(text)
        show(&self)
        bytes += "EMC\n".utf8
    }

    private mutating func beginActualText(_ text: String) {
        bytes += "/Span ".utf8
        bytes.append(.dictionary(["ActualText": .unicode(text)]))
        bytes += " BDC\n".utf8
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x0D: bytes += "\\r".utf8
        default: bytes.append(byte)
        }
    }

    private mutating func endText() {
        guard text != nil else { return }
        bytes += "ET\n".utf8
        text = nil
    }

    // MARK: Paths (8.5)

    package mutating func setFill(_ colour: Colour) {
        guard state.fill != colour else { return }
        state.fill = colour
        operands(colour.red, colour.green, colour.blue)
        bytes += "rg\n".utf8
    }

    /// Of lines: colour, width and lengths on and off; none: unbroken.
    package mutating func setStroke(_ colour: Colour, width: Double, dash: [Double]) {
        endText()
        if state.stroke != colour {
            state.stroke = colour
            operands(colour.red, colour.green, colour.blue)
            bytes += "RG\n".utf8
        }
        let width = thousandths(width)
        if state.width != width {
            state.width = width
            operands(width)
            bytes += "w\n".utf8
        }
        let lengths = dash.map(thousandths)
        if state.dash != lengths {
            state.dash = lengths
            bytes.append(UInt8(ascii: "["))
            for length in lengths { operands(length) }
            bytes += "]0 d\n".utf8
        }
    }

    package mutating func strokeLine(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
        endText()
        operands(thousandths(start.x), thousandths(start.y))
        bytes += "m ".utf8
        operands(thousandths(end.x), thousandths(end.y))
        bytes += "l S\n".utf8
    }

    /// - Parameters:
    ///   - x: of the lower left corner, as `y`.
    package mutating func paintRectangle(x: Double, y: Double, width: Double, height: Double, fills: Bool, strokes: Bool) {
        endText()
        operands(thousandths(x), thousandths(y), thousandths(width), thousandths(height))
        bytes += "re ".utf8
        bytes += (fills ? strokes ? "B\n" : "f\n" : strokes ? "S\n" : "n\n").utf8
    }

    // MARK: Objects (8.8)

    /// Paints the image or form of this name among the resources.
    ///
    /// - Parameters:
    ///   - matrix: from its space to the page's, six numbers; none: they are the same.
    ///   - text: what it is read as; nil: it is no text.
    package mutating func paint(_ name: PDFName, matrix: [Double] = [], text: String? = nil) {
        endText()
        if let text { beginActualText(text) }
        if !matrix.isEmpty {
            bytes += "q ".utf8
            for number in matrix { operands(thousandths(number)) }
            bytes += "cm ".utf8
        }
        bytes.append(.name(name))
        bytes += (matrix.isEmpty ? " Do\n" : " Do Q\n").utf8
        if text != nil { bytes += "EMC\n".utf8 }
    }

    // MARK: Numbers

    private mutating func operand(_ thousandths: Int) {
        bytes.append(0x20)
        bytes.append(thousandths, decimals: 3)
    }

    private mutating func operands(_ thousandths: Int...) {
        for number in thousandths {
            bytes.append(number, decimals: 3)
            bytes.append(0x20)
        }
    }
}

private func thousandths(_ value: Double) -> Int { Int((value * 1000).rounded()) }
