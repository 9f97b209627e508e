import Language
import Testing

@Suite struct FigureValueTests {
    @Test(
        arguments: [
            (.known(0.742, "74,2%"), "74,2%", 0.742, false, false), (.hidden, "*", nil, true, false),
            (.missing, "…", nil, false, true), (.known(0, "0"), "0", 0, false, false),
        ] as [(FigureValue, String, Double?, Bool, Bool)])
    func aFigureIsKnownHiddenOrMissing(value: FigureValue, text: String, number: Double?, isHidden: Bool, isMissing: Bool) {
        #expect(value.text == text)
        #expect(value.number == number)
        #expect(value.isHidden == isHidden)
        #expect(value.isMissing == isMissing)
    }
}
