import Markup
import Testing

@Suite struct MarkupWriterTests {
    @Test func elementsAreClosedInTheirOrderAndTextsEscaped() {
        var markup = MarkupWriter()
        markup.open("p", ["class": "a\"b", "id": nil])
        markup.append(text: "1 < 2 ")
        markup.element("strong", text: "&")
        markup.void("br")
        markup.close()
        markup.element("p")
        #expect(markup.take() == "<p class=\"a&quot;b\">1 &lt; 2 <strong>&amp;</strong><br></p>\n<p></p>")
        #expect(markup.isEmpty)
    }

    @Test func idsOccurOnce() {
        var identifiers = Identifiers()
        let ids = ["bieu-1", "bieu-1", "hai từ", "", ""].map { identifiers.unique($0) }
        #expect(ids == ["bieu-1", "bieu-1-2", "hai-từ", "muc", "muc-2"])
    }

    @Test(arguments: [
        (0, "0"), (3, "3"), (-1.25, "-1.25"), (12.345, "12.35"), (12.3, "12.3"), (0.05, "0.05"), (0.004, "0"), (-0.004, "0"),
        (1_000_000.5, "1000000.5"), (99.999, "100"),
    ])
    func numbersHaveAtMostTwoDecimals(value: Double, text: String) {
        #expect(value.markupNumber == text)
    }
}
