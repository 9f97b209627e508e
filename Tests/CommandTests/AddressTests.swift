import Foundation
import Testing

/// The settings say where the site is found on the web: pages and feeds then name whole addresses.
@Suite struct AddressTests {
    private static let site = "site: { address: https://xa.example.gov.vn/bao-cao }\n"
    private static let place = "https://xa.example.gov.vn/bao-cao/ngoc-phung/2024-01-01_2024-07-31/"
    private static let arguments = ["publish", "ngoc-phung", "--site", "site", "--allow-small-counts"]

    private static func addAddress(_ text: String = site, to folder: String, in work: Workplace) throws {
        try work.write(work.readText("\(folder)/baocao.yaml") + "\n" + text, to: "\(folder)/baocao.yaml")
    }

    @Test func aPublishedPageSaysWhereItIs() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try #require(work.run(Self.arguments).status == 0)
        let feed = try work.readText("site/atom.xml")
        #expect(!feed.contains("https://xa.example"))
        try Self.addAddress(to: "ngoc-phung", in: work)
        let outcome = try work.run(Self.arguments)
        #expect(outcome.status == 0 && outcome.text.contains("số liệu không đổi"), "\(outcome.complaintText)")
        let page = try work.readText("site/ngoc-phung/2024-01-01_2024-07-31/bao-cao.html")
        #expect(page.contains("<link rel=\"canonical\" href=\"\(Self.place)bao-cao.html\">"))
        for file in ["site/atom.xml", "site/ngoc-phung/atom.xml"] {
            #expect(try work.readText(file).contains("href=\"\(Self.place)bao-cao.pdf\""), "\(file)")
        }
        let ids = { (text: String) in text.matches(of: /<id>[^<]*<\/id>/).map { String($0.0) } }
        #expect(try ids(work.readText("site/atom.xml")) == ids(feed))
        #expect(try work.run(["verify", "site/ngoc-phung/2024-01-01_2024-07-31"]).status == 0)
        #expect(try work.run(Self.arguments).text.contains("Không có gì mới"))
    }

    /// A site has one address, and one that can be typed.
    @Test func addressesThatCannotBeRightAreTold() throws {
        let work = try Workplace()
        for (folder, address) in [("mot", "https://a.vn"), ("hai", "https://b.vn"), ("Xã Ba", "https://a.vn")] {
            try work.copySample("thuong-xuan", as: folder)
            try Self.addAddress("site: { address: \(address) }\n", to: folder, in: work)
        }
        let outcome = try work.run(["publish", "mot", "hai", "Xã Ba", "--site", "site", "--allow-small-counts"])
        #expect(outcome.status == 0)
        #expect(outcome.complaintText.contains("https://a.vn/”, “https://b.vn/"), "\(outcome.complaintText)")
        let feed = try work.readText("site/atom.xml")
        #expect(feed.contains("rel=\"self\" type=\"application/atom+xml\" href=\"atom.xml\""))
        #expect(feed.contains("href=\"https://a.vn/mot/") && feed.contains("href=\"https://b.vn/hai/"))
        #expect(feed.contains("href=\"https://a.vn/X%C3%A3%20Ba/"))
        for (folder, isTold) in [("Xã Ba", true), ("mot", false)] {
            #expect(try work.run(["check", folder, "--all"]).text.contains("“Xã Ba”, nên dài") == isTold)
        }
    }

    /// Where it is published at an address the page names the card beside it; a correction keeps the former one with the former report, and
    /// without an address there is none.
    @Test func aPublishedPageHasItsCard() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung")
        try Self.addAddress(to: "ngoc-phung", in: work)
        let place = "site/ngoc-phung/2024-01-01_2024-07-31"
        try #require(work.run(Self.arguments).status == 0)
        let card = try work.read("\(place)/the.png")
        let page = try work.readText("\(place)/bao-cao.html")
        #expect(page.contains("<meta property=\"og:image\" content=\"\(Self.place)the.png\">"))
        #expect(page.contains("img-src data:;"), "the page itself shows no other file")
        #expect(try work.run(["verify", place]).status == 0)
        try work.remove("\(place)/the.png")
        #expect(try work.run(["verify", place]).status == 65)
        try #require(work.run(Self.arguments).status == 0)
        #expect(try work.read("\(place)/the.png") == card)

        try work.edit("ngoc-phung/chi-tieu.csv", ",8,", ",7,")
        try #require(work.run(Self.arguments + ["--today", "2024-09-05"]).status == 0)
        #expect(try work.read("\(place)/truoc-2024-09-05/the.png") == card)
        for folder in [place, "\(place)/truoc-2024-09-05"] { #expect(try work.run(["verify", folder]).status == 0) }

        try work.edit("ngoc-phung/baocao.yaml", Self.site, "")
        try #require(work.run(Self.arguments).status == 0)
        #expect(!work.files(in: place).contains("the.png") && work.files(in: place).contains("truoc-2024-09-05/the.png"))
        #expect(try work.run(["verify", place]).status == 0)
    }

    /// The page's address is that of its folder in the site, whatever the data's folder is called.
    @Test func aReportIsMadeAgainWhereItsAddressIsAnother() throws {
        let work = try Workplace()
        for folder in ["mot", "hai"] {
            try work.copySample("thuong-xuan", as: folder)
            try Self.addAddress(to: folder, in: work)
        }
        let command = ["make", "mot", "hai", "--output", "ra", "--log-format", "json"]
        try #require(work.run(command).status == 0)
        #expect(try work.readText("ra/mot/bao-cao.html").contains("bao-cao/mot/20"))
        #expect(try work.run(command).text.contains(#""unchanged": 2,"#))
        try FileManager.default.moveItem(atPath: "\(work.path)/hai", toPath: "\(work.path)/ba")
        try FileManager.default.moveItem(atPath: "\(work.path)/ra/hai", toPath: "\(work.path)/ra/ba")
        let moved = try work.run(["make", "mot", "ba", "--output", "ra", "--log-format", "json"])
        #expect(moved.text.contains(#""unchanged": 1,"#), "\(moved.text)")
        #expect(try work.readText("ra/ba/bao-cao.html").contains("bao-cao/ba/20"))
        try work.edit("mot/baocao.yaml", "commune:", "commune:\n  site-folder: Xã Một")
        try #require(work.run(command).status == 66)
        #expect(try work.readText("ra/mot/bao-cao.html").contains("bao-cao/xa-mot/20"))
    }
}
