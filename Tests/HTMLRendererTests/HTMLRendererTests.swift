import Foundation
import Report
import SceneTesting
import Testing

@testable import HTMLRenderer

@Suite struct HTMLRendererTests {
    private func render(_ document: ReportDocument = MeetingReport.document) throws -> String {
        let page = try PageTemplate(html: DefaultPage.html, css: DefaultPage.css)
        return Self.render(document, in: page)
    }

    private static func render(_ document: ReportDocument, in page: PageTemplate) -> String {
        let files = PageFiles(print: "bao-cao.pdf", data: "bao-cao.json")
        let renderer = HTMLRenderer(document, typesetter: FixedWidthTypesetter())
        return String(decoding: renderer.render(in: page, files: files) { _ in [1, 2, 3] }, as: UTF8.self)
    }

    @Test func theWholePageIsBalancedAndItsIdsOccurOnce() throws {
        let page = try HTMLReader.read(render())
        let ids = page.ids
        #expect(ids.count > 50)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyLinkWithinThePageHasItsPlace() throws {
        let page = try HTMLReader.read(render())
        let places = Set(page.ids)
        let targets = page.attributes(named: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(targets.count > 10)
        #expect(targets.filter { !places.contains($0) }.isEmpty)
        for name in ["aria-labelledby", "aria-describedby"] {
            #expect(page.attributes(named: name).filter { !places.contains($0) }.isEmpty)
        }
    }

    @Test func nothingIsLoadedFromElsewhereAndNothingRuns() throws {
        let html = try render()
        let page = try HTMLReader.read(html)
        let scripts = page.elements.filter { $0.name == "script" }
        #expect(scripts.allSatisfy { $0.attributes.map(\.value) == ["application/ld+json"] })
        #expect(page.elements.allSatisfy { !["link", "iframe", "object", "embed", "form"].contains($0.name) })
        #expect(page.attributes(named: "src").allSatisfy { $0.hasPrefix("data:") })
        #expect(page.elements.allSatisfy { element in element.attributes.allSatisfy { !$0.name.hasPrefix("on") } })
        #expect(page.attributes(named: "style").isEmpty)
        #expect(!html.contains("@import"))
        #expect(html.matches(of: /url\((?!#)/).isEmpty)
    }

    @Test func theFirstScreenSaysWhoWhenAndWhatMatters() throws {
        let html = try render()
        let masthead = try #require(html.firstMatch(of: /(?s)<header.*<\/header>/)).0.replacing("\u{A0}", with: " ")
        for part in ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "ngày 22 tháng 8 năm 2024", "<h1>", "class=\"summary\"", "class=\"cards\"", "74,2%"] {
            #expect(masthead.contains(part), "\(part)")
        }
        #expect(html.matches(of: /<h1/).count == 1)
        #expect(html.matches(of: /class="cards"/).count == 1)
    }

    @Test func headingsNeverSkipALevel() throws {
        let levels = try HTMLReader.read(render()).elements.compactMap { element in
            element.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) }
        }
        #expect(levels.first == 1)
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }

    @Test func aPageWithoutAPlaceForTheCardsKeepsThemInTheText() throws {
        let page = try PageTemplate(html: "<style>{{{style}}}</style>{{{body}}}", css: "")
        let html = Self.render(MeetingReport.document, in: page)
        #expect(html.contains("class=\"cards\""))
        #expect(html.contains("class=\"official\""))
    }

    @Test func aDraftSaysSo() throws {
        #expect(try !render().contains("DỰ THẢO"))
        var draft = MeetingReport.document
        draft.draft = true
        #expect(try render(draft).contains("<p class=\"draft\">DỰ THẢO</p>"))
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        #expect(try render() == render())
    }
}
