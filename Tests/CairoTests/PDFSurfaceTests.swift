import Cairo
import Graphics
import Testing

struct PDFSurfaceTests {
    @Test func sameSceneSameBytes() throws {
        #expect(try document() == document())
    }

    @Test func bytesThatAreNoPictureAreNotDecoded() {
        #expect(throws: CairoError.unreadablePicture) { try DecodedPicture(png: [1, 2, 3]) }
    }

    /// One stands for each, however often it is drawn.
    @Test func picturesAreNumberedInTheOrderOfDrawing() throws {
        let pictures = [UInt8(1), 2].map { EncodedImage(format: .jpeg, bytes: [$0], width: 10, height: 10) }
        let surface = try PDFSurface(typesetter: PangoTypesetter())
        try surface.beginPage(Size(width: 100, height: 100))
        for picture in [pictures[1], pictures[0], pictures[1]] {
            try surface.draw([.image(picture, frame: Rectangle(x: 0, y: 0, width: 10, height: 10))])
        }
        try surface.endPage()
        #expect(surface.pictures == [pictures[1], pictures[0]])
        let file = String(decoding: try surface.finish(), as: UTF8.self)
        #expect(file.split(separator: "/Subtype /Image").count == 3)
        #expect(file.contains("/Width 1\n") && file.contains("/Width 2\n"))
    }

    @Test func marksAreNumberedOnEveryPage() throws {
        let bytes = try document()
        #expect(bytes.starts(with: Array("%PDF-1.5".utf8)))
        #expect(bytes.count > 4_000)
    }

    private func document() throws -> [UInt8] {
        let typesetter = try PangoTypesetter()
        let surface = try PDFSurface(typesetter: typesetter)
        for _ in 1...2 {
            try surface.beginPage(Size(width: 595, height: 842))
            for row in 0..<3 {
                let text = StyledText("Độc lập - Tự do - Hạnh phúc \(row)", TextStyle(.serif, size: 14))
                let lines = typesetter.lines(of: [text], width: 400, alignment: .left, firstLineIndent: 0)
                let elements = lines.flatMap(\.runs).map(SceneElement.text)
                let group = SceneGroup(origin: Point(x: 72, y: 72 + Double(row) * 20), elements: elements)
                try surface.drawMarked([.group(group)])
            }
            try surface.draw([
                .rectangle(
                    Rectangle(x: 72, y: 200, width: 100, height: 50),
                    fill: .hatch(.black, background: .white, spacing: 4, lineWidth: 0.5, angle: 45), stroke: Stroke(width: 1))
            ])
            try surface.endPage()
        }
        return try surface.finish()
    }
}
