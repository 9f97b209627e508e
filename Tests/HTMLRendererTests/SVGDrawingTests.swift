import GoldenFiles
import Graphics
import SVG
import Testing

@testable import HTMLRenderer

@Suite struct SVGDrawingTests {
    @Test func everyPrimitiveIsDrawnAsItWas() throws {
        var paint = ScreenPaint()
        let svg = SVGDrawing.markup(of: MeetingFigures.scene, identifier: "hinh-1", paint: &paint)
        try GoldenFile("scene.svg").check(svg + "\n" + paint.rules + "\n")
        let ids = try HTMLReader.read(svg).ids
        #expect(ids == ["hinh-1-1"], "the same hatch twice is one pattern")
    }
}
