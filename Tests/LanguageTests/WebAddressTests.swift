import Testing

@testable import Language

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://xa-ngoc-phung.example.gov.vn/bao-cao/", "https://xa-ngoc-phung.example.gov.vn/bao-cao/"),
        ("https://xa.example.gov.vn", "https://xa.example.gov.vn/"),
        ("  HTTPS://Xa.Example.GOV.vn/Bao-Cao ", "https://xa.example.gov.vn/Bao-Cao/"),
        ("http://xa.example.gov.vn:8080/a/./b//c", "http://xa.example.gov.vn:8080/a/b/c/"),
        ("https://xn--bo-co-xqa.example.vn/", "https://xn--bo-co-xqa.example.vn/"),
        ("https://a.vn/báo cáo".replacing(" ", with: "-"), "https://a.vn/b%C3%A1o-c%C3%A1o/"),
        ("https://a.vn/b%C3%A1o/~x(1)/", "https://a.vn/b%C3%A1o/~x(1)/"),
        ("http://localhost:8000/", "http://localhost:8000/"), ("http://192.168.1.5/", "http://192.168.1.5/"),
        ("https://a.vn/2024.7/", "https://a.vn/2024.7/"), ("https://a.vn/@xa/", "https://a.vn/@xa/"),
    ])
    func addressesHaveOneSpelling(written: String, text: String) throws {
        let address = try WebAddress(written)
        #expect(address.text == text)
        #expect(try WebAddress(address.text) == address)
    }

    @Test(arguments: [
        ("xa.example.gov.vn/bao-cao", WebAddress.Fault.scheme), ("", .scheme), ("   ", .scheme), ("ftp://a.vn/", .scheme),
        ("https:/a.vn", .scheme),
        ("javascript:alert(1)", .scheme), ("//a.vn/", .scheme), ("file:///srv/www", .scheme),
        ("https://a.vn/bao cao/", .space), ("https://a.vn/\nb", .space), ("https://a.vn/\u{A0}b", .space),
        ("https://admin:mat-khau@a.vn/", .user), ("https://admin@a.vn", .user),
        ("https://a.vn/?xa=1", .query), ("https://a.vn?x", .query), ("https://a.vn/#bao-cao", .query),
        ("https://", .host), ("https:///bao-cao", .host), ("https://xã.vn/", .host), ("https://a..vn/", .host), ("https://a.vn./", .host),
        ("https://https://a.vn/", .host),
        ("https://a.vn:0/", .host), ("https://a.vn:99999/", .host), ("https://a.vn:8o/", .host), ("https://a.vn:+8/", .host),
        ("https://a_b.vn/", .host), ("https://[::1]/", .host),
        ("https://a.vn/../b", .path), ("https://a.vn/a%2", .path), ("https://a.vn/a%", .path), ("https://a.vn/a%zz", .path),
        ("https://a.vn/a%+1", .path), ("https://a.vn/\"", .path), ("https://a.vn\\b", .host),
        ("https://a.vn/a\\b", .path), ("https://a.vn/<b>", .path), ("https://a.vn/{a}", .path),
        ("https://a.vn/bao-cao/index.html", .page), ("https://a.vn/Default.ASPX", .page), ("https://a.vn/atom.xml/", .page),
        ("https://a.vn/" + String(repeating: "a", count: 190), .length), ("https://a.vn/" + String(repeating: "ế", count: 30), .length),
    ])
    func whatIsNoAddressIsSaid(written: String, fault: WebAddress.Fault) {
        #expect(throws: fault) { try WebAddress(written) }
    }

    @Test func namesNeitherEndAPathNorLeadElsewhere() throws {
        let site = try WebAddress("https://a.vn/b")
        #expect(site.address(of: ["ngoc-phung", "bao-cao.html"]) == "https://a.vn/b/ngoc-phung/bao-cao.html")
        #expect(site.address(of: ["a/b?c#%\"", ""]) == "https://a.vn/b/a%2Fb%3Fc%23%25%22/")
        #expect(AddressPath.text(["hai chữ", "x"]) == "hai%20ch%E1%BB%AF/x")
    }
}
