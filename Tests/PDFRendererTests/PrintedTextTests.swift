import Cairo
import Graphics
import PDFFile
import PageLayout
import SampleHandouts
import Testing

@testable import PDFRenderer

struct PrintedTextTests {
    /// The file says what was laid out: every text of every element, in the order of drawing.
    @Test func readsBackWhatWasLaidOut() throws {
        let document = DocumentLayout(typesetter: try PangoTypesetter()).layOut(HandoutSample.document())
        let laidOut = document.pages.flatMap { page in
            PageParts(page).parts.filter { $0.element != nil }.flatMap { $0.groups.flatMap { Self.texts(.group($0)) } }
        }
        let printed = try PrintedText(of: Print.file(of: HandoutSample.document(), PangoTypesetter()))
        #expect(Self.run(printed.pieces.map(\.text)) == Self.run(laidOut))
        #expect(Set(printed.pieces.map(\.type)).isSuperset(of: ["P", "TD", "TH", "Figure", "Lbl", "H1"]))
    }

    @Test func aDamagedFileIsRefused() throws {
        let file = try Print.file(of: HandoutSample.document(), PangoTypesetter())
        #expect(throws: (any Error).self) { try PrintedText(of: Array(file.prefix(file.count / 2))) }
        #expect(throws: (any Error).self) { try PrintedText(of: Array("%PDF-1.7\n%%EOF\n".utf8)) }
    }

    private static func texts(_ element: SceneElement) -> [String] {
        switch element {
        case .text(let text): [text.text]
        case .group(let group): group.elements.flatMap(texts)
        default: []
        }
    }

    private static func run(_ texts: [String]) -> String { texts.joined().filter { !$0.isWhitespace } }
}
