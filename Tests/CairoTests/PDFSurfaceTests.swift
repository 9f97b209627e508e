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

    /// One stands for each, however often it is drawn; and one before each part.
    @Test func imagesStandForPicturesAndBeforeParts() throws {
        let pictures = [UInt8(1), 2].map { EncodedImage(format: .jpeg, bytes: [$0], width: 10, height: 10) }
        let surface = try PDFSurface(typesetter: PangoTypesetter())
        try surface.beginPage(Size(width: 100, height: 100))
        for picture in [pictures[1], pictures[0], pictures[1]] {
            try surface.drawPart([.image(picture, frame: Rectangle(x: 0, y: 0, width: 10, height: 10))])
        }
        try surface.endPage()
        #expect(surface.pictures == [pictures[1], pictures[0]])
        let file = try PDFReader(surface.finish())
        let page = try #require(try file.pages().first)
        let images = try file.dictionary("XObject", of: file.dictionary("Resources", of: page.dictionary))
        var operators = ContentOperators(try file.contents(of: page))
        var drawn: [StandIn?] = []
        while let found = try operators.next() {
            guard operators.is(found, "Do"), let name = try operators.operands(of: found).first?.name,
                let image = try file.resolve(images[name]).stream
            else { continue }
            drawn.append(StandIn(samples: try file.decoded(image)))
        }
        #expect(drawn == [.separator, .picture(0), .separator, .picture(1), .separator, .picture(0)])
    }

    @Test(arguments: [[], [1, 2, 3], [0xBA, 0x0C, 0xA0, 0, 0, 1, 0, 0, 1]] as [[UInt8]])
    func otherImagesStandForNothing(_ samples: [UInt8]) {
        #expect(StandIn(samples: samples) == nil)
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
                try surface.drawPart([.group(group)])
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
