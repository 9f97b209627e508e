import Cairo
import Graphics
import PDFFile
import Testing

struct PDFSurfaceTests {
    @Test func sameSceneSameBytes() throws {
        #expect(try document() == document())
    }

    @Test func bytesThatAreNoPictureAreNotDecoded() {
        #expect(throws: CairoError.unreadablePicture) { try DecodedPicture(png: [1, 2, 3]) }
    }

    @Test func aDrawingIsAPage() throws {
        let surface = try PDFSurface(typesetter: PangoTypesetter())
        for width in [100.0, 200] {
            try surface.addPage(
                Size(width: width, height: 50), [.line(from: Point(x: 0, y: 0), to: Point(x: width, y: 50), stroke: Stroke(width: 1))])
        }
        #expect(surface.count == 2)
        let boxes = try PDFReader(surface.finish()).pages().map { $0.dictionary["MediaBox"]?.array?[2] }
        #expect(boxes == [.integer(100), .integer(200)])
    }

    private func document() throws -> [UInt8] {
        let typesetter = try PangoTypesetter()
        let surface = try PDFSurface(typesetter: typesetter)
        for _ in 1...2 {
            var elements: [SceneElement] = [
                .rectangle(
                    Rectangle(x: 72, y: 200, width: 100, height: 50),
                    fill: .hatch(.black, background: .white, spacing: 4, lineWidth: 0.5, angle: 45), stroke: Stroke(width: 1))
            ]
            for row in 0..<3 {
                let text = StyledText("Độc lập - Tự do - Hạnh phúc \(row)", TextStyle(.serif, size: 14))
                let lines = typesetter.lines(of: [text], width: 400, alignment: .left, firstLineIndent: 0)
                let group = SceneGroup(
                    origin: Point(x: 72, y: 72 + Double(row) * 20), elements: lines.flatMap(\.runs).map(SceneElement.text))
                elements.append(.group(group))
            }
            try surface.addPage(Size(width: 595, height: 842), elements)
        }
        return try surface.finish()
    }
}
