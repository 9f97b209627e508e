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

    @Test func attributesThatAreAddedOneByOneAreThoseOfAList() {
        var markup = MarkupWriter()
        markup.open("td") { tag in
            tag.add("id", nil)
            tag.add("class", words: "a\"b", "c")
            tag.add("headers", words: nil, "d")
            tag.add("x", number: -1.25)
            tag.add("d", utf8: Array("M0 0\"".utf8))
        }
        var drawing = MarkupWriter()
        drawing.shape("rect") { $0.add("width", number: 3) }
        markup.append(drawing)
        markup.element("span", text: "<") { $0.add("class", words: "e", nil) }
        markup.close()
        #expect(
            markup.take() == "<td class=\"a&quot;b c\" headers=\"d\" x=\"-1.25\" d=\"M0 0&quot;\"><rect width=\"3\"/>"
                + "<span class=\"e\">&lt;</span></td>")
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
