/// A content stream in the making (ISO 32000-1, 7.8.2): operators with their operands.
///
/// Lengths are points, y grows upwards from the page's lower edge; numbers have at most three decimals. What the graphics state says
/// already is not said again, and text objects begin and end where they must.
package struct ContentStream: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var state = State()
    private var text: TextObject?
    /// What shows glyphs and is not among `bytes` yet, until `endGlyphs`.
    private var shown = ShownGlyphs()

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
        bytes.append(keyword: "/Artifact BMC\n")
    }

    /// Content of a structure element, numbered within the page.
    package mutating func beginContent(identifier: Int) {
        endText()
        bytes.append(atMost: ByteRoom.longestNumber + 32) { room in
            room.add("/Span <</MCID ")
            room.add(identifier)
            room.add(">> BDC\n")
        }
    }

    /// Ends what `beginArtifact` or `beginContent` began.
    package mutating func endContent() {
        endText()
        bytes.append(keyword: "EMC\n")
    }

    // MARK: Text (9.4)

    /// - Parameters:
    ///   - name: of the font among the resources.
    ///   - slant: how far the letters lean, as a share of their height.
    package mutating func beginLine(font name: PDFName, size: Double, slant: Double, x: Double, y: Double) {
        if text == nil {
            bytes.append(keyword: "BT\n")
            text = TextObject()
        }
        let font = Font(name: name, size: thousandths(size))
        if state.font != font {
            bytes.append(.name(name))
            operand(font.size)
            bytes.append(keyword: " Tf\n")
            state.font = font
        }
        let line = TextObject(x: thousandths(x), y: thousandths(y), slant: thousandths(slant))
        guard let before = text, before != line else { return }
        if line.slant == 0, before.slant == 0 {
            operands(line.x - before.x, line.y - before.y)
            bytes.append(keyword: "Td\n")
        } else {
            bytes.append(keyword: "1 0 ")
            operands(line.slant)
            bytes.append(keyword: "1 ")
            operands(line.x, line.y)
            bytes.append(keyword: "Tm\n")
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
        bytes.append(keyword: "Ts\n")
    }

    /// Begins to show glyphs on the line that `beginLine` began.
    package mutating func beginGlyphs() { shown.add("[(") }

    /// A code of two bytes.
    package mutating func glyph(code: Int) {
        if shown.isFull { shown.move(to: &bytes) }
        shown.add(code: code)
    }

    /// Moves the next glyph to the right by thousandths of the font's size.
    package mutating func advance(by distance: Int) {
        if shown.isFull { shown.move(to: &bytes) }
        shown.add(")")
        shown.move(to: &bytes)
        bytes.append(decimal: -distance)
        shown.add("(")
    }

    package mutating func endGlyphs() {
        if shown.isFull { shown.move(to: &bytes) }
        shown.add(")]TJ\n")
        shown.move(to: &bytes)
    }

    /// The glyphs that `show` writes are read as `text` (14.9.4).
    package mutating func replaceGlyphs(by text: String, _ show: (inout ContentStream) -> Void) {
        beginActualText(text)
        show(&self)
        bytes.append(keyword: "EMC\n")
    }

    private mutating func beginActualText(_ text: String) {
        bytes.append(keyword: "/Span ")
        bytes.append(.dictionary(["ActualText": .unicode(text)]))
        bytes.append(keyword: " BDC\n")
    }

    private mutating func endText() {
        guard text != nil else { return }
        bytes.append(keyword: "ET\n")
        text = nil
    }

    // MARK: Paths (8.5)

    package mutating func setFill(_ colour: Colour) {
        guard state.fill != colour else { return }
        state.fill = colour
        operands(colour.red, colour.green, colour.blue)
        bytes.append(keyword: "rg\n")
    }

    /// Of lines: colour, width and lengths on and off; none: unbroken.
    package mutating func setStroke(_ colour: Colour, width: Double, dash: [Double]) {
        endText()
        if state.stroke != colour {
            state.stroke = colour
            operands(colour.red, colour.green, colour.blue)
            bytes.append(keyword: "RG\n")
        }
        let width = thousandths(width)
        if state.width != width {
            state.width = width
            operands(width)
            bytes.append(keyword: "w\n")
        }
        let lengths = dash.map(thousandths)
        if state.dash != lengths {
            state.dash = lengths
            bytes.append(UInt8(ascii: "["))
            for length in lengths { operands(length) }
            bytes.append(keyword: "]0 d\n")
        }
    }

    package mutating func strokeLine(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
        endText()
        operands(thousandths(start.x), thousandths(start.y))
        bytes.append(keyword: "m ")
        operands(thousandths(end.x), thousandths(end.y))
        bytes.append(keyword: "l S\n")
    }

    /// - Parameters:
    ///   - x: of the lower left corner, as `y`.
    package mutating func paintRectangle(x: Double, y: Double, width: Double, height: Double, fills: Bool, strokes: Bool) {
        endText()
        operands(thousandths(x), thousandths(y), thousandths(width), thousandths(height))
        bytes.append(keyword: "re ")
        bytes.append(keyword: fills ? strokes ? "B\n" : "f\n" : strokes ? "S\n" : "n\n")
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
            bytes.append(keyword: "q ")
            for number in matrix { operands(thousandths(number)) }
            bytes.append(keyword: "cm ")
        }
        bytes.append(.name(name))
        bytes.append(keyword: matrix.isEmpty ? " Do\n" : " Do Q\n")
        if text != nil { bytes.append(keyword: "EMC\n") }
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
