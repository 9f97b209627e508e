import GoldenFiles
import Graphics
import Testing

@testable import HTMLRenderer

@Suite struct SVGDrawingTests {
    @Test func everyPrimitiveIsDrawnAsItWas() throws {
        var paint = SVGPaint()
        let svg = SVGDrawing.markup(of: MeetingFigures.scene, class: "wide", identifier: "hinh-1-wide", paint: &paint)
        try GoldenFile("scene.svg").check(svg + "\n" + paint.darkRules + "\n")
        let ids = try HTMLReader.read(svg).ids
        #expect(ids == ["hinh-1-wide-1"], "the same hatch twice is one pattern")
    }

    @Test(arguments: [
        (0, "0"), (3, "3"), (-1.25, "-1.25"), (12.345, "12.35"), (12.3, "12.3"), (0.05, "0.05"), (0.004, "0"), (-0.004, "0"),
        (1_000_000.5, "1000000.5"), (99.999, "100"),
    ])
    func numbersHaveAtMostTwoDecimals(value: Double, text: String) {
        #expect(value.svgNumber == text)
    }
}
