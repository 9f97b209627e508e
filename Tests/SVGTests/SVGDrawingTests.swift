import Graphics
import SVG
import Testing

@Suite struct SVGDrawingTests {
    /// Colours as they are: what a drawing for paper needs.
    private struct PlainPaint: SVGPaint {
        mutating func value(_ colour: Colour) -> String { "#" + colour.hexDigits }
    }

    private static func elements(_ elements: [SceneElement]) -> [Substring] {
        var paint = PlainPaint()
        let scene = Scene(size: Size(width: 20, height: 10), elements: elements)
        return SVGDrawing.markup(of: scene, identifier: "d", paint: &paint).split(separator: "\n")
    }

    private static let box = Rectangle(x: 1, y: 2, width: 3, height: 4.5)
    private static let hatch = Fill.hatch(.black, background: .white, spacing: 4, lineWidth: 1, angle: 45)

    @Test(arguments: [
        (
            SceneElement.line(from: Point(x: 0, y: 1), to: Point(x: 2, y: 1), stroke: Stroke(width: 0.5, dash: [3, 2])),
            "<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"1\" stroke=\"#000000\" stroke-dasharray=\"3 2\"/>"
        ),
        (
            .rectangle(box, fill: .solid(.white), stroke: nil),
            "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4.5\" fill=\"#ffffff\"/>"
        ),
        (
            .path(Path(steps: [.move(Point(x: 0, y: 0)), .line(Point(x: 1, y: 1)), .close]), fill: nil, stroke: nil),
            "<path d=\"M0 0L1 1Z\" fill=\"none\"/>"
        ),
        (
            .text(PlacedText(text: "a < b", style: TextStyle(.sans, size: 9), origin: Point(x: 1, y: 8), width: 12)),
            "<text x=\"1\" y=\"8\" textLength=\"12\">a &lt; b</text>"
        ),
        (
            .image(EncodedImage(format: .png, bytes: Array("foo".utf8), width: 1, height: 1), frame: box),
            "<image x=\"1\" y=\"2\" width=\"3\" height=\"4.5\" href=\"data:image/png;base64,Zm9v\"/>"
        ),
    ])
    func everyPrimitiveIsOneElement(element: SceneElement, markup: String) {
        #expect(Self.elements([element])[1] == markup)
    }

    @Test func theSameHatchIsDefinedOnce() {
        let lines = Self.elements([
            .rectangle(Self.box, fill: Self.hatch, stroke: nil), .rectangle(Self.box, fill: .solid(.white), stroke: nil),
            .rectangle(Self.box, fill: Self.hatch, stroke: nil),
        ])
        #expect(lines.count { $0.hasPrefix("<pattern id=\"d-1\"") } == 1)
        #expect(lines.count { $0.contains("fill=\"url(#d-1)\"") } == 2)
    }

    @Test(
        arguments: [
            (
                [
                    .rectangle(box, fill: .solid(.white), stroke: nil),
                    .rectangle(Rectangle(x: 5, y: 2, width: 0.5, height: 2), fill: .solid(.white), stroke: nil),
                    .rectangle(Rectangle(x: 9, y: 2, width: 0, height: 2), fill: .solid(.white), stroke: nil),
                ],
                ["<path d=\"M1 2h3v4.5h-3zM5 2h0.5v2h-0.5z\" fill=\"#ffffff\"/>"]
            ),
            (
                [
                    .line(from: Point(x: 0, y: 1), to: Point(x: 2, y: 1), stroke: Stroke(width: 0.5)),
                    .line(from: Point(x: 0, y: 1), to: Point(x: 0, y: 3), stroke: Stroke(width: 0.5)),
                    .line(from: Point(x: 0, y: 1), to: Point(x: 2, y: 3), stroke: Stroke(width: 0.5)),
                ],
                ["<path d=\"M0 1H2M0 1V3M0 1L2 3\" fill=\"none\" stroke=\"#000000\"/>"]
            ),
            (
                [.rectangle(box, fill: .solid(.white), stroke: nil), .rectangle(box, fill: nil, stroke: nil)],
                [
                    "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4.5\" fill=\"#ffffff\"/>",
                    "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4.5\" fill=\"none\"/>",
                ]
            ),
        ] as [([SceneElement], [String])])
    func whatLooksTheSameIsOnePath(_ elements: [SceneElement], _ expected: [String]) {
        #expect(Self.elements(elements)[1...].dropLast().map(String.init) == expected)
    }

    @Test func aGroupIsMovedWhereItDoesNotBeginAtTheCorner() {
        let inner = SceneElement.rectangle(Self.box, fill: nil, stroke: nil)
        let lines = Self.elements([.group(SceneGroup(origin: Point(x: 5, y: 0), elements: [inner]))])
        #expect(lines[1] == "<g transform=\"translate(5 0)\">")
    }
}
