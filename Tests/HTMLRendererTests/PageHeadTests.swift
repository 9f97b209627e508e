import Commune
import Foundation
import QRCode
import Report
import SceneTesting
import Testing

@testable import HTMLRenderer

@Suite struct PageHeadTests {
    private static let page = try! PageTemplate(html: DefaultPage.html, css: DefaultPage.css)

    private static func document(place: String) -> ReportDocument {
        var document = MeetingReport.document
        document.scope = ReportScope(
            place: place, within: ["tỉnh Thanh Hóa"],
            period: Period(first: Day(year: 2024, month: 1, day: 1)!, last: Day(year: 2024, month: 7, day: 31)!),
            periodName: "7 tháng đầu năm 2024")
        return document
    }

    private static func html(_ document: ReportDocument, _ files: PageFiles = PageFiles(villages: "so-lieu-thon.csv")) -> String {
        let renderer = HTMLRenderer(document, typesetter: FixedWidthTypesetter())
        return String(decoding: renderer.render(in: page, files: files) { _ in [0, 0, 1] }, as: UTF8.self)
    }

    private static func data(of html: String) throws -> [String: Any] {
        let script = try #require(html.firstMatch(of: /(?s)<script type="application\/ld\+json">(.*?)<\/script>/))
        return try #require(try JSONSerialization.jsonObject(with: Data(script.1.utf8)) as? [String: Any])
    }

    @Test func titleAndHeadingSayWhomAndWhichTimeItIsAbout() throws {
        let html = Self.html(Self.document(place: "Xã A & B")).replacing("\u{A0}", with: " ")
        #expect(html.contains("<title>Xã A &amp; B, 7 tháng đầu năm 2024: Báo cáo"))
        let heading = try #require(html.firstMatch(of: /(?s)<h1>.*?<\/h1>/)).0
        #expect(heading.contains("Xã A &amp; B,") && heading.contains("7 tháng đầu năm 2024"))
    }

    /// News say in their headline whom they are about.
    @Test(arguments: [(DocumentForm.official, true), (.notice, true), (.news, false)])
    func titlesOfEachForm(form: DocumentForm, namesPlace: Bool) {
        var document = Self.document(place: "Xã A")
        document.form = form
        #expect(Self.html(document).contains("<title>Xã A, 7 tháng") == namesPlace)
        #expect(Self.html(document).contains("<body class=\"form-\(form)\">"))
    }

    @Test(arguments: ["Xã </script><script>alert(1)</script>", "Xã <!-- ]]>", "Xã \"Bái\" \\ 'Sim' & Co", "Xã \u{2028}\u{202E}a"])
    func whatProgramsReadIsJSONWhateverTheNames(place: String) throws {
        let html = Self.html(Self.document(place: place))
        #expect(html.matches(of: /<script/).count == 1)
        let report = try Self.data(of: html)
        #expect(report["@type"] as? String == "Report")
        #expect((report["spatialCoverage"] as? [String: Any])?["name"] as? String == place)
        #expect(report["temporalCoverage"] as? String == "2024-01-01/2024-07-31")
        let download = ((report["isBasedOn"] as? [String: Any])?["distribution"] as? [[String: Any]])?.first
        #expect(download?["name"] as? String == "so-lieu-thon.csv")
    }

    @Test func aReportOfNoPlaceAndNoFilesSaysNothingOfThem() throws {
        let report = try Self.data(of: Self.html(MeetingReport.document, PageFiles()))
        #expect(report["spatialCoverage"] == nil && report["isBasedOn"] == nil)
        #expect(!Self.html(MeetingReport.document, PageFiles()).contains("class=\"files\""))
    }

    @Test func aPageWithAnAddressSaysIt() throws {
        var document = Self.document(place: "Xã A")
        document.address = "https://a.vn/x/2024-01-01_2024-07-31/bao-cao.html"
        let folder = "https://a.vn/x/2024-01-01_2024-07-31/"
        let html = Self.html(document, PageFiles(villages: "so-lieu-thon.csv", card: "the.png", folder: folder))
        #expect(html.contains("<link rel=\"canonical\" href=\"\(folder)bao-cao.html\">"))
        #expect(html.contains("<meta property=\"og:url\" content=\"\(folder)bao-cao.html\">"))
        #expect(html.contains("<meta property=\"og:image\" content=\"\(folder)the.png\">"))
        let report = try Self.data(of: html)
        #expect((report["url"] as? String, report["image"] as? String) == (folder + "bao-cao.html", folder + "the.png"))
        let download = ((report["isBasedOn"] as? [String: Any])?["distribution"] as? [[String: Any]])?.first
        #expect(download?["contentUrl"] as? String == folder + "so-lieu-thon.csv")
        #expect(html.contains("href=\"so-lieu-thon.csv\""), "what readers press stays beside the page")
    }

    @Test func aPageWithoutAnAddressNamesNone() {
        let html = Self.html(Self.document(place: "Xã A"), PageFiles(villages: "so-lieu-thon.csv", card: "the.png"))
        for name in ["canonical", "og:url", "og:image", "contentUrl", "the.png"] { #expect(!html.contains(name)) }
    }

    /// The rules of a code stand in a page that shows one, and in no other.
    @Test func aPageHasTheRulesOfACodeWhereItShowsOne() throws {
        var document = MeetingReport.document
        #expect(!Self.html(document).contains(".code{"))
        let symbol = try #require(QRSymbol("https://a.vn/b/"))
        document.blocks.append(.code(PageCode(symbol: symbol, address: "https://a.vn/b/", words: "Quét mã", alternativeText: "Mã QR")))
        let html = Self.html(document)
        #expect(html.contains(".code{") && html.contains("<figure class=\"code\">"))
        #expect(html.contains("aria-label=\"Mã QR\"") && html.contains("<a href=\"https://a.vn/b/\">https://a.vn/b/</a>"))
    }

    @Test func thePolicyAllowsTheStylesOfThePageAndNoOthers() {
        let policy = "default-src &#39;none&#39;; style-src &#39;sha256-AAAB&#39;; img-src data:; base-uri &#39;none&#39;"
        #expect(Self.html(MeetingReport.document).contains(policy))
    }
}
