import Graphics
import Testing

@testable import Cairo

@Suite struct PNGSurfaceTests {
    @Test func isAPictureOfTheScenesSize() throws {
        let typesetter = try PangoTypesetter()
        let line = typesetter.lines(
            of: [StyledText("Ngọc Phụng", TextStyle(.sans, size: 20))], width: 200, alignment: .left, firstLineIndent: 0)[0]
        let scene = Scene(
            size: Size(width: 120, height: 63),
            elements: [
                .rectangle(Rectangle(x: 10, y: 10, width: 50, height: 5), fill: .solid(.black), stroke: nil),
                .group(SceneGroup(origin: Point(x: 5, y: 40), elements: line.runs.map { .text($0) })),
            ])
        let file = try PNGSurface.file(of: scene, typesetter: typesetter)
        // Signature and the header's size (PNG, "IHDR").
        #expect(file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        #expect(Array(file[16..<24]) == [0, 0, 0, 120, 0, 0, 0, 63])
        #expect(try PNGSurface.file(of: scene, typesetter: typesetter) == file, "the same scene gives the same bytes")
        #expect(try PNGSurface.file(of: Scene(size: scene.size), typesetter: typesetter) != file)
    }
}
