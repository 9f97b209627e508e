import GoldenFiles
import Graphics
import SVG
import Testing

@testable import HTMLRenderer

@Suite struct SVGDrawingTests {
    @Test func everyPrimitiveIsDrawnAsItWas() throws {
        var paint = ScreenPaint()
        let svg = SVGDrawing.markup(of: MeetingFigures.scene, class: "wide", identifier: "hinh-1-wide", paint: &paint)
        try GoldenFile("scene.svg").check(svg + "\n" + paint.darkRules + "\n")
        let ids = try HTMLReader.read(svg).ids
        #expect(ids == ["hinh-1-wide-1"], "the same hatch twice is one pattern")
    }
}
