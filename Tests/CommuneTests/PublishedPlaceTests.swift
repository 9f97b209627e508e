import Language
import Testing

@testable import Commune

@Suite struct PublishedPlaceTests {
    /// Printed on posters: it must never change.
    @Test func theAddressOfAReportNamesItsCommuneAndPeriod() throws {
        let period = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!, label: "7 tháng đầu năm 2024")
        let place = PublishedPlace(commune: "Ngọc Phụng", period: period)
        #expect(place.path == ["Ngọc Phụng", "2024-01-01_2024-07-31"])
        let address = PublishedAddress(site: try WebAddress("https://a.vn/b"), place: place)
        #expect(address.of("bao-cao.html") == "https://a.vn/b/Ng%E1%BB%8Dc%20Ph%E1%BB%A5ng/2024-01-01_2024-07-31/bao-cao.html")
        #expect(address.folder == "https://a.vn/b/Ng%E1%BB%8Dc%20Ph%E1%BB%A5ng/2024-01-01_2024-07-31/")
    }
}
