import Testing

@testable import Verification

@Suite struct PageTextTests {
    @Test func readsBlocksRowsAndCharts() {
        let page = PageText(
            """
            <!DOCTYPE html><html lang="vi"><head><title>Báo cáo 1</title><style>p { margin: 2 }</style></head><body>
            <a class="skip" href="#x">Bỏ qua 3</a><nav class="contents"><ul><li>Mục 4</li></ul></nav>
            <p>Toàn xã <strong>1.234</strong> hồ sơ &amp; việc</p>
            <table><caption>Biểu 1</caption><thead><tr><th>Thôn</th><th>Số</th></tr></thead>
            <tbody><tr data-village="Bái &quot;Sim&quot;"><th>Bái Sim</th><td><span class="bar" style="--value:5%"></span><data value="12" data-of="dossiers.overdue">12</data></td><td>○<span class="spoken">Chưa</span></td></tr></tbody></table>
            <figure class="chart"><figcaption>Hình 1.</figcaption><div class="drawings" aria-label="Bái Sim 61,2%"><svg>
            <text x="9" data-value="0.612" data-as="points">61,2</text><text data-category="0">A</text></svg></div><details><summary>Xem 7</summary><table><tbody><tr><th>A</th><td>61,2%</td></tr></tbody></table></details></figure>
            </body></html>
            """)
        #expect(page.blocks == ["Toàn xã 1.234 hồ sơ & việc", "Biểu 1", "Thôn", "Số", "Bái Sim12○", "Hình 1."])
        #expect(
            page.printedMarks == [
                FigureMark(text: "12", number: 12, figure: "dossiers.overdue", aspects: ["village": "Bái \"Sim\""], form: .plain)
            ])
        #expect(page.otherMarks == [FigureMark(text: "61,2", number: 0.612, figure: nil, aspects: [:], form: .points)])
        #expect(page.charts[0].drawings.map { $0.map(\.text) } == [["61,2", "A"]])
        #expect(page.charts[0].drawings[0].map(\.category) == [nil, 0])
        #expect(page.charts.map(\.rows) == [[["A", "61,2%"]]])
        #expect(page.charts[0].spoken == "Bái Sim 61,2%")
    }

    /// As the print, which writes what a browser counts.
    @Test func notesBeginWithTheirNumbers() {
        let page = PageText("<p>Chữ<sup>1</sup></p><ol><li value=\"1\">Chú thích <a class=\"back\">↩</a></li></ol><ul><li>a</li></ul>")
        #expect(page.blocks == ["Chữ1", "1Chú thích ", "a"])
    }

    @Test func whatIsInvisibleIsNoText() {
        #expect("Thôn\u{A0}7\u{200B}\u{202E}\u{AD}".shown == "Thôn7")
        #expect(!" \u{2060}\n".isShown)
        for text in ["Ba\u{301}i", "B\u{E1}i"] { #expect(Array(text.shown.utf8) == Array("B\u{E1}i".utf8)) }
        for text in ["bie\u{302}\u{309}u", "bi\u{EA}\u{309}u"] { #expect(Array(text.shown.utf8) == Array("bi\u{1EC3}u".utf8)) }
        #expect(NumberTokens.all(in: "Thôn 1\u{200B}2, \u{202E}3\u{202C} 4") == ["12", "3", "4"])
    }

    @Test func numbersAreFoundAsTheyAreWritten() {
        #expect(NumberTokens.all(in: "1.234,5 và 80,1%; Thôn 7") == ["1.234,5", "80,1", "7"])
    }
}
