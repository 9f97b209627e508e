import Graphics
import SceneTesting
import Testing

@Suite("Drawings as text")
struct SceneDumpTests {
    private static let line = SceneElement.line(from: Point(x: 0, y: 0), to: Point(x: 10, y: 0), stroke: Stroke(width: 0.75))

    private static let cases: [(element: SceneElement, text: String)] = [
        (line, "line 0,0 → 10,0 stroke 0.75 #000000"),
        (.group(SceneGroup(origin: Point(x: 5, y: 2.25), elements: [line])), "line 5,2.3 → 15,2.3 stroke 0.75 #000000"),
        (
            .rectangle(Rectangle(x: 1, y: 2, width: 3.04, height: 4), fill: .solid(Colour(hex: 0x0B5C8C)), stroke: nil),
            "rectangle 1,2 3×4 fill #0B5C8C"
        ),
        (
            .path(
                Path(steps: [.move(Point(x: 0, y: 0)), .line(Point(x: 1, y: 1)), .close]), fill: nil,
                stroke: Stroke(width: 1, dash: [2, 1])),
            "path M 0,0 L 1,1 Z stroke 1 #000000 dash 2 1"
        ),
    ]

    @Test(arguments: cases.indices)
    func oneLineAPrimitive(index: Int) {
        let example = Self.cases[index]
        let scene = Scene(size: Size(width: 100, height: 50), elements: [example.element])
        #expect(SceneDump.text(of: scene) == "scene 100 × 50\n\(example.text)\n")
    }
}

@Suite("The typesetter of fixed widths")
struct FixedWidthTypesetterTests {
    private let style = TextStyle(.serif, size: 10)

    @Test(arguments: [
        ("Toàn xã tiếp nhận", 45.0, ["Toàn xã", "tiếp nhận"]), ("Toàn xã", 200, ["Toàn xã"]), ("", 100, [""]),
        ("Hộ tịch\u{2028}Đất đai", 200, ["Hộ tịch", "Đất đai"]),
    ])
    func breaks(_ text: String, width: Double, lines: [String]) {
        let found = FixedWidthTypesetter().lines(of: [StyledText(text, style)], width: width, alignment: .left, firstLineIndent: 0)
        let texts = found.map { $0.runs.map(\.text).joined() }
        #expect(texts.map { $0.trimmed } == lines)
    }

    @Test func everyCharacterIsHalfItsSizeWide() {
        #expect(FixedWidthTypesetter().measure("Thôn", style).width == 20)
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\u{2028}" }.reversed()) }
}
