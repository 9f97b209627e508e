import Commune
import Foundation
import GoldenFiles
import Language
import Testing

@testable import Pipeline
@testable import Site

@Suite struct SitePagesTests {
    private static let pages = SitePages(.vietnamese)

    private static func all(_ language: Language) -> [(name: String, bytes: [UInt8])] {
        let (pages, state) = (SitePages(language), SampleSite.state)
        let report = SampleSite.reports[1]
        return [
            ("index.html", pages.index(of: state)), ("lacks.html", pages.lacks(of: state)), ("archive.html", pages.archive(of: state)),
            (
                "month.html",
                pages.month(Month(year: 2024, month: 7), among: SitePages.months(of: state), of: state)
            ), ("commune.html", pages.commune("ngoc-phung", SampleSite.reports)),
            ("latest.html", pages.latest(SampleSite.reports.first, of: "ngoc-phung")),
            ("former.html", pages.former(report, before: report.corrections[0])),
            ("atom.xml", AtomFeed(language).site(state) ?? []),
            ("commune-atom.xml", AtomFeed(language).commune(SampleSite.commune("ngoc-phung", SampleSite.reports)) ?? []),
            ("trang-thai.json", state.json), ("dang.json", SampleSite.reports[1].record),
        ]
    }

    @Test(arguments: Language.allCases) func pages(language: Language) throws {
        for page in Self.all(language) {
            try GoldenFile(page.name, in: "Goldens/\(language.rawValue)").check(String(decoding: page.bytes, as: UTF8.self))
        }
    }

    /// Names that somebody chose neither become markup nor lead elsewhere nor turn the text around them.
    @Test func hostileNamesStayNames() {
        for page in Self.all(.vietnamese) where page.name.hasSuffix("l") {
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(!text.contains("<script>alert") && !text.contains("\u{202E}") && !text.contains("<b>"), "\(page.name)")
            #expect(!text.contains("\"><script>#"))
        }
        let index = String(decoding: Self.pages.index(of: SampleSite.state), as: UTF8.self)
        #expect(index.contains("href=\"a%20b%22%3E%3Cscript%3E%23%3F%25%E2%80%AE%2F/moi-nhat/index.html\""))
    }

    @Test func theFirstPageIsOrderedAsVietnameseSorts() {
        let names = SiteOrder(SampleSite.state.communes).communes.map(\.folder)
        #expect(
            names == ["a b\"><script>#?%\u{202E}/", "an-bien", "ngoc-phung", "van-xuan", "luong-son", "khong-tinh", "xa-moi"])
        let letters = ["xã Đông", "xã Ân", "xã Ăn", "xã An", "phường Dương", "xã Thôn 10", "xã Thôn 2", "xã Hoà", "xã Hòa"]
        let order = SiteOrder(letters.enumerated().map { SiteCommune(folder: "\($0)", name: CommuneName(name: $1)) })
        #expect(
            order.communes.map { $0.name?.name }
                == ["xã An", "xã Ăn", "xã Ân", "phường Dương", "xã Đông", "xã Hoà", "xã Hòa", "xã Thôn 2", "xã Thôn 10"])
    }

    /// The page allows its script by what the script is.
    @Test func theScriptIsTheOneThatThePageAllows() throws {
        let digest = ContentDigest()
        SearchScript.text.utf8.withContiguousStorageIfAvailable { digest.add(UnsafeRawBufferPointer($0)) }
        let hex = digest.finish()
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
        #expect(SearchScript.digest == Data(bytes).base64EncodedString())
        let text = String(decoding: Self.pages.index(of: SampleSite.state), as: UTF8.self)
        #expect(text.contains("script-src 'sha256-\(SearchScript.digest)';"))
        #expect(text.components(separatedBy: "<script>\(SearchScript.text)</script>").count == 2)
        for page in Self.all(.vietnamese) where page.name != "index.html" && page.name.hasSuffix("html") {
            #expect(!String(decoding: page.bytes, as: UTF8.self).lowercased().contains("<script"), "\(page.name)")
        }
    }

    /// What the report's page and the site's have in common is the same.
    @Test func coloursAndLettersAreThoseOfTheReport() throws {
        let report = try Repository.text(of: "templates/page/page.css")
        let own = SiteStyle.text.matches(of: /--[a-z]+: [^;]+;/).map { String($0.output) }
        #expect(own.count == 15)
        #expect(own.filter { !report.contains($0) } == [])
    }

    @Test func aCorrectedReportSaysSo() {
        let page = Array("<html><body class=\"a\">\n<p>x</p></body></html>".utf8)
        let noted = String(decoding: Self.pages.noted(page, of: SampleSite.reports[1]), as: UTF8.self)
        #expect(noted.contains("<body class=\"a\">\n<aside class=\"correction\""))
        #expect(noted.contains("Đính chính ngày 05/08/2024."))
        #expect(noted.contains("href=\"../2024-06-01_2024-06-30/truoc-2024-08-05/index.html\""))
        #expect(Self.pages.noted(page, of: SampleSite.reports[0]) == page)
        let skipped = Array("<body>\n<a class=\"skip\" href=\"#x\">y</a>\n<p>x</p>".utf8)
        #expect(String(decoding: Self.pages.noted(skipped, of: SampleSite.reports[1]), as: UTF8.self).contains("y</a>\n<aside class="))
    }

    /// What entries are known by is the same with an address and without.
    @Test func feedsOfASiteWithAnAddressHaveWholeLinks() throws {
        let site = try WebAddress("https://a.vn/b")
        let reports = SampleSite.reports.map { report in
            var report = report
            report.site = site
            return report
        }
        let (plain, commune) = (SampleSite.commune("ngoc-phung", SampleSite.reports), SampleSite.commune("ngoc-phung", reports))
        let address = "https://a.vn/b/ngoc-phung/2024-07-01_2024-07-31/bao-cao.html"
        func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
        let feed = AtomFeed(.vietnamese)
        for (with, without, own) in [
            (text(feed.commune(commune)), text(feed.commune(plain)), "ngoc-phung/atom.xml"),
            (text(feed.site(SiteState(communes: [commune]))), text(feed.site(SiteState(communes: [plain]))), "atom.xml"),
        ] {
            let links = with.matches(of: /href="([^"]*)"/).map { String($0.1) }
            #expect(links.count == 10 && links.allSatisfy { $0.hasPrefix("https://a.vn/b/") })
            #expect(links.contains("https://a.vn/b/\(own)") && links.contains(address))
            let whole = without.replacing(/href="([^"]*)"/) { match in
                let folder = own.hasPrefix("ngoc") ? "ngoc-phung/" : ""
                return "href=\"https://a.vn/b/\(folder)\(match.1)\""
            }
            #expect(whole == with)
        }
        let latest = text(Self.pages.latest(reports.first, of: "ngoc-phung"))
        #expect(latest.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    }

    /// A site stands in one place: where communes say two, its own feed names none.
    @Test func aSiteHasTheAddressThatItsCommunesAgreeOn() throws {
        func commune(_ folder: String, _ site: String?) -> SiteCommune {
            SiteCommune(folder: folder, site: site.flatMap { try? WebAddress($0) })
        }
        for (sites, address) in [
            ([nil, nil], nil), (["https://a.vn", nil], "https://a.vn/"), (["https://a.vn/", "https://a.vn"], "https://a.vn/"),
            (["https://a.vn", "https://b.vn"], nil),
        ] as [([String?], String?)] {
            let state = SiteState(communes: sites.enumerated().map { commune("\($0)", $1) })
            #expect(state.address?.text == address)
            #expect(SiteState(state.json)?.communes == state.communes)
        }
    }

    /// Parts of a batch, and addresses, come in any order.
    @Test func aFeedHasTheNameOfItsSite() {
        func commune(_ folder: String, _ province: String) -> SiteCommune {
            var commune = SampleSite.commune(folder, SampleSite.reports)
            commune.name?.within = [province]
            return commune
        }
        let all = [commune("a", "tỉnh A"), commune("b", "tỉnh B"), commune("c", "tỉnh A")]
        let name = AtomFeed.name(of: SiteState(communes: all))
        #expect(name == AtomFeed.name(of: SiteState(communes: [all[0], commune("d", "tỉnh A"), SiteCommune(folder: "e")])))
        #expect(name != AtomFeed.name(of: SiteState(communes: [all[0], all[1], commune("d", "tỉnh B")])))
        let alone = AtomFeed.name(of: SiteState(communes: [all[0]]))
        #expect(alone != AtomFeed.name(of: SiteState(communes: [all[2]])))
        #expect(alone == AtomFeed.name(of: SiteState(communes: [all[0], SiteCommune(folder: "e")])))
    }

    @Test func aSiteWithoutReportsHasItsPages() {
        let state = SiteState()
        for page in [Self.pages.index(of: state), Self.pages.lacks(of: state), Self.pages.archive(of: state)] {
            #expect(String(decoding: page, as: UTF8.self).contains("Chưa có báo cáo nào."))
        }
        #expect(AtomFeed(.vietnamese).site(state) == nil)
    }

    @Test func pagesOfAnotherLanguageOrLookAreToldApart() {
        #expect(Self.pages.look == SitePages(.vietnamese).look)
        #expect(Self.pages.look != SitePages(.english).look)
    }
}
