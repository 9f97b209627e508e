import Testing

@testable import Commune

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", Int32(0)), ("2024-02-29", 19782), ("2024-08-22", 19957), ("1899-12-30", -25569), ("2000-03-01", 11017),
    ])
    func readsAndWritesISODates(iso: String, number: Int32) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.rawValue == number)
        #expect(day.iso == iso)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", "2024-01-32", ""])
    func refusesDaysThatDoNotExist(iso: String) {
        #expect(Day(iso: iso) == nil)
    }

    @Test func monthsFollowEachOtherAcrossYears() {
        #expect(Month(year: 2023, month: 11).advanced(by: 3) == Month(year: 2024, month: 2))
        #expect(Month(year: 2024, month: 1).advanced(by: -1) == Month(year: 2023, month: 12))
    }
}
