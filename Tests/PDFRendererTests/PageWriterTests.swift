import Cairo
import Graphics
import Testing

@testable import PDFRenderer

struct PageWriterTests {
    /// In a frame 30 wide and 40 high, its upper left corner at 10, 20 of a page 100 high: where the stored picture's lower edge runs from
    /// left to right, its left edge upwards, and its lower left corner.
    @Test(
        arguments: [
            (.upright, "30 0 0 40 10 40"), (.mirrored, "-30 0 0 40 40 40"), (.turnedHalf, "-30 0 0 -40 40 80"),
            (.mirroredAndTurnedHalf, "30 0 0 -40 10 80"), (.transposed, "0 -40 -30 0 40 80"), (.turnedRight, "0 -40 30 0 10 80"),
            (.transversed, "0 40 30 0 10 40"), (.turnedLeft, "0 40 -30 0 40 40"),
        ] as [(EncodedImage.Orientation, String)])
    func aPictureIsTurnedAsItIsShown(_ orientation: EncodedImage.Orientation, _ matrix: String) throws {
        let picture = EncodedImage(format: .jpeg, bytes: [], width: 3, height: 4, orientation: orientation)
        let frame = Rectangle(x: 10, y: 20, width: 30, height: 40)
        #expect(try content([.image(picture, frame: frame)]) == "/Artifact BMC\nq \(matrix) cm /P0 Do Q\nEMC\n")
    }

    @Test func placesAreCountedFromTheLowerEdge() throws {
        let elements: [SceneElement] = [
            .group(
                SceneGroup(
                    origin: Point(x: 10, y: 20),
                    elements: [
                        .line(from: Point(x: 0, y: 0), to: Point(x: 5, y: 10), stroke: Stroke(width: 0.5)),
                        .rectangle(Rectangle(x: 0, y: 1, width: 2, height: 3), fill: .solid(.white), stroke: nil),
                    ]))
        ]
        #expect(
            try content(elements) == "/Artifact BMC\n0 0 0 RG\n0.5 w\n10 80 m 15 70 l S\n1 1 1 rg\n10 76 2 3 re f\nEMC\n")
    }

    /// Curves and hatches.
    @Test func whatIsMoreThanARuleIsDrawnByCairo() throws {
        let hatch = Fill.hatch(.black, background: .white, spacing: 4, lineWidth: 1, angle: 45)
        let elements: [SceneElement] = [
            .path(Path(steps: [.move(Point(x: 0, y: 0)), .line(Point(x: 9, y: 9))]), fill: nil, stroke: Stroke(width: 1)),
            .rectangle(Rectangle(x: 0, y: 0, width: 9, height: 9), fill: hatch, stroke: nil),
        ]
        #expect(try content(elements) == "/Artifact BMC\n/D0 Do\n/D1 Do\nEMC\n")
    }

    private func content(_ elements: [SceneElement]) throws -> String {
        var writer = PageWriter(typesetter: try PangoTypesetter())
        let part = PageParts.Part(element: nil, groups: [SceneGroup(elements: elements)])
        let bytes = try writer.write([part], size: Size(width: 100, height: 100))
        return String(decoding: bytes, as: UTF8.self)
    }
}
