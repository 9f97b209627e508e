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
            <tbody><tr><th>Bái Sim</th><td><span class="bar" style="--value:5%"></span>12</td><td>○<span class="spoken">Chưa</span></td></tr></tbody></table>
            <figure class="chart"><figcaption>Hình 1.</figcaption><div class="drawings" aria-label="Bái Sim 61,2%"><svg>
            <text x="9">61,2</text></svg></div><details><summary>Xem 7</summary><table><tbody><tr><th>A</th><td>61,2%</td></tr></tbody></table></details></figure>
            </body></html>
            """)
        #expect(page.blocks == ["Toàn xã 1.234 hồ sơ & việc", "Biểu 1", "Thôn", "Số", "Bái Sim12○", "Hình 1."])
        #expect(page.rows.map(\.heading) == ["Bái Sim", "A"])
        #expect(page.rows.map(\.cells) == [["Bái Sim", "12", "○"], ["A", "61,2%"]])
        #expect(page.charts.map(\.drawings) == [[["61,2"]]])
        #expect(page.charts.map(\.rows) == [[["A", "61,2%"]]])
        #expect(page.charts[0].spoken == "Bái Sim 61,2%")
    }

    @Test func numbersAreFoundAsTheyAreWritten() {
        #expect(NumberTokens.all(in: "1.234,5 và 80,1%; Thôn 7") == ["1.234,5", "80,1", "7"])
        #expect(NumberTokens.forms(of: [0.612, 1234], .vietnamese).isSuperset(of: ["61,2", "61,20", "1.234", "61"]))
    }
}
