internal import Graphics
internal import QRCode
internal import Report
internal import SVG

/// The report's address as a code for telephones.
extension ReportMarkup {
    mutating func write(_ code: PageCode) {
        hasCode = true
        markup.open("figure", ["class": "code"])
        markup.open("div", ["role": "img", "aria-label": code.alternativeText])
        var paint = CodePaint()
        // A unit of the drawing is a module: its numbers are whole.
        let scene = code.symbol.scene(module: 1)
        SVGDrawing.write(scene, to: &markup, identifier: identifiers.unique("ma"), paint: &paint)
        markup.close()
        markup.open("figcaption")
        markup.element("p", text: code.words)
        markup.open("p", ["class": "address"])
        markup.element("a", ["href": code.address], text: code.address)
        markup.close()
        markup.close()
        markup.close()
    }

    /// How a code looks on any page, which has these rules only where it shows one: modules as sharp as the screen can draw them, and at
    /// least 25 mm on paper.
    static let codeRules =
        ".code{display:flex;align-items:center;gap:1rem;margin:1.75rem 0}.code svg{display:block;width:8.5rem;height:auto;"
        + "shape-rendering:crispEdges}.code p{margin:0}.code .address{font-size:.875rem;overflow-wrap:anywhere}"
        + "@media print{.code{break-inside:avoid}.code svg{width:32mm}}"
}

/// A code is dark on light on any screen: few telephones read one that is not.
private struct CodePaint: SVGPaint {
    func value(_ colour: Colour) -> String { "#\(colour.hexDigits)" }
}
