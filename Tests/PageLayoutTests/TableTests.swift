import Graphics
import Report
import SampleHandouts
import SceneTesting
import Testing

@testable import PageLayout

struct TableTests {
    @Test(arguments: [1, 7, 60])
    func decimalMarksStandUnderEachOther(_ villages: Int) {
        var document = HandoutSample.document()
        document.blocks = [.table(HandoutSample.surveyTable(villages: villages))]
        let pages = DocumentLayout(typesetter: FixedWidthTypesetter()).layOut(document).pages
        for page in pages {
            // The last column alone: others have such figures too.
            let shares = page.texts.filter { $0.text.hasSuffix(",8%") && !$0.style.bold && $0.origin.x > 450 }
            let marks = Set(shares.map { ($0.origin.x + Double($0.text.count - 3) * $0.style.size / 2).rounded() })
            #expect(marks.count <= 1, "page \(page.number)")
        }
    }

    @Test("A row that no page holds goes on over pages, and loses nothing", arguments: [200, 2000])
    func highRows(_ words: Int) {
        let text = (1...words).map { "chữ\($0)" }.joined(separator: " ")
        var document = HandoutSample.document()
        document.blocks = [.table(HandoutSample.dossierTable(fields: [text, "Hộ tịch"]))]
        let pages = DocumentLayout(typesetter: FixedWidthTypesetter()).layOut(document).pages
        let shown = pages.flatMap(\.texts).flatMap { $0.text.split(separator: " ") }.filter { $0.hasPrefix("chữ") }
        #expect(shown.joined(separator: " ") == text)
        #expect(pages.count > words / 1000)
        for page in pages {
            #expect(page.lowestText(above: .infinity) <= page.size.height - PageStyle.Geometry.landscape.bottom + 1)
            #expect(page.texts.count > 15, "page \(page.number) has more than a header")
        }
    }

    @Test(arguments: [1, 5, 12, 120])
    func tablesStayInTheTextArea(_ fields: Int) {
        var document = HandoutSample.document()
        let names = (1...fields).map { "Thủ tục hành chính thứ \($0) có tên rất dài để xuống dòng" }
        document.blocks = [.table(HandoutSample.dossierTable(fields: names))]
        for page in DocumentLayout(typesetter: FixedWidthTypesetter()).layOut(document).pages {
            let geometry: PageStyle.Geometry = page.size.width > page.size.height ? .landscape : .portrait
            for text in page.texts {
                #expect(text.origin.x >= geometry.left - 0.1)
                #expect(text.origin.x + text.width <= geometry.size.width - geometry.right + text.style.size)
            }
        }
    }
}
