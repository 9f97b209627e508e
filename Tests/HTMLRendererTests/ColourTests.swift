import Graphics
import Testing

@testable import HTMLRenderer

/// The contrast that WCAG 2.1 AA asks for: 4.5 for text, 3 for what is drawn.
@Suite struct ColourTests {
    private static let light = properties(in: DefaultPage.css.prefix(before: "@media screen"))
    private static let dark = properties(
        in: DefaultPage.css.firstMatch(of: /@media screen and \(prefers-color-scheme: dark\) \{[^}]*\}/)?.0 ?? "")

    private static func properties(in css: Substring) -> [String: Colour] {
        Dictionary(
            css.matches(of: /--([a-z-]+): #([0-9a-f]{6})/).map { (String($0.1), Colour(hex: UInt32($0.2, radix: 16) ?? 0)) },
            uniquingKeysWith: { _, last in last })
    }

    @Test(arguments: [
        ("ink", "paper", 4.5), ("soft", "paper", 4.5), ("accent", "paper", 4.5), ("ink", "surface", 4.5), ("soft", "surface", 4.5),
        ("accent", "surface", 4.5), ("accent", "track", 3), ("ink", "track", 3),
    ])
    func textAndBarsStandOutInBothSchemes(front: String, ground: String, least: Double) throws {
        for scheme in [Self.light, Self.dark] {
            let ratio = ScreenColour.contrast(try #require(scheme[front]), try #require(scheme[ground]))
            #expect(ratio >= least, "--\(front) on --\(ground): \(ratio)")
        }
    }

    @Test func theDarkPageIsTheOneThatDrawingsAreAdaptedTo() {
        #expect(Self.dark["paper"] == ScreenColour.darkPaper)
        #expect(Self.dark["ink"] == ScreenColour.darkInk)
    }

    @Test(arguments: [0x000000, 0x1B4F72, 0x595959, 0xD35400, 0x7FB3D5, 0xE5E5E5, 0xFFFFFF] as [UInt32])
    func aColourStandsOutFromDarkPaperAsItDidFromWhite(hex: UInt32) {
        let colour = Colour(hex: hex)
        let wanted = min(ScreenColour.contrast(colour, .white), ScreenColour.contrast(ScreenColour.darkInk, ScreenColour.darkPaper))
        let counterpart = ScreenColour.darkCounterpart(of: colour)
        #expect(abs(ScreenColour.contrast(counterpart, ScreenColour.darkPaper) - wanted) < 0.1)
    }

    @Test func contrastIsThatOfWCAG() {
        #expect(ScreenColour.contrast(.black, .white) == 21)
        #expect(abs(ScreenColour.contrast(Colour(hex: 0x777777), .white) - 4.48) < 0.005)
    }
}

extension String {
    fileprivate func prefix(before marker: String) -> Substring {
        firstRange(of: marker).map { self[..<$0.lowerBound] } ?? self[...]
    }
}
