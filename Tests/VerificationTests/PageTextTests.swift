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
        var names = page.names
        let expected = [
            FigureMark(text: "12", number: 12, figure: "dossiers.overdue", aspects: ["village": "Bái \"Sim\""], &names)
        ]
        #expect(page.printedMarks == expected)
        #expect(page.otherMarks == [FigureMark(text: "61,2", number: 0.612, form: .points)])
        #expect(page.charts[0].drawings.map { $0.map(\.text) } == [["61,2", "A"]])
        #expect(page.charts[0].drawings[0].map(\.category) == [nil, 0])
        #expect(page.charts.map(\.rows) == [[["A", "61,2%"]]])
        #expect(page.charts[0].spoken == "Bái Sim 61,2%")
    }

    @Test func aColumnSaysWhatItsFiguresAre() {
        let page = PageText(
            """
            <table><colgroup><col><col data-of="dossiers.received.total"><col data-of="survey.account" data-as="points"><col></colgroup>
            <thead><tr><td></td><th>Số 1</th></tr></thead>
            <tbody><tr data-village="A"><th>A</th><td>12</td><td><data value="0.5">50</data></td><td>7</td></tr>
            <tr><th>B</th><td><data value="1200">1.200</data></td><td>…</td><td><data value="3" data-of="x">3</data></td></tr></tbody></table>
            """)
        var names = page.names
        let expected = [
            FigureMark(text: "12", number: 12, figure: "dossiers.received.total", aspects: ["village": "A"], &names),
            FigureMark(text: "50", number: 0.5, figure: "survey.account", aspects: ["village": "A"], form: .points, &names),
            FigureMark(text: "1.200", number: 1200, figure: "dossiers.received.total", &names),
            FigureMark(text: "3", number: 3, figure: "x", &names),
        ]
        #expect(page.printedMarks == expected)
    }

    @Test func whatIsFoldedIsRead() {
        let page = PageText(
            """
            <ul class="files"><li><a href="x.pdf">Bản in 1</a></li></ul><details class="fold"><summary>Căn cứ 2</summary><p>Luật 3</p></details>
            <details class="fold"><summary class="heading"><h2>Phụ lục 4</h2></summary><p>Số 5</p><p class="hint">Kéo 6</p></details>
            """)
        #expect(page.blocks == ["Luật 3", "Phụ lục 4", "Số 5"])
    }

    /// As the print, which writes what a browser counts.
    @Test func notesBeginWithTheirNumbers() {
        let page = PageText("<p>Chữ<sup>1</sup></p><ol><li value=\"1\">Chú thích <a class=\"back\">↩</a></li></ol><ul><li>a</li></ul>")
        #expect(page.blocks == ["Chữ1", "1Chú thích ", "a"])
    }

    @Test func aPageMayEndAnywhere() {
        let html = "<p>Số <data value=\"1\" data-of=\"x\">1</data> &amp;lt;<br>hồ sơ</p><P class=\"note\">A</P>"
        #expect(PageText(html).blocks == ["Số 1 &lt; hồ sơ", "A"])
        for count in 0..<html.utf8.count {
            let page = PageText(String(decoding: html.utf8.prefix(count), as: UTF8.self))
            #expect(page.blocks.count <= 2 && page.printedMarks.count <= 1)
        }
    }

    @Test func namesDifferByNothingThatIsNotSeen() {
        for name in ["Bái Sim", " Bái  Sim", "Bái\tSim ", "Bái\u{A0}Sim", "B\u{200B}ái Sim"] { #expect(name.asName == "Bái Sim") }
        for name in ["", " ", "\n"] { #expect(name.asName == "" && name.isBlank) }
        #expect("\n\u{A0}".isBlank && !" Đ".isBlank && !"\u{200B}".isBlank)
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

extension PageText {
    fileprivate init(_ html: String) { self.init(Array(html.utf8)) }
}
