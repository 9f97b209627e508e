import Catalogue
import Language
import Testing

@Suite struct BilingualTextTests {
    @Test func eachLanguageHasItsOwnText() {
        let text = BilingualText(vi: "thôn", en: "village")
        #expect(text.text(.vietnamese) == "thôn")
        #expect(text.text(.english) == "village")
    }
}
