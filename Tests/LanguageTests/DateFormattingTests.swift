import Testing

@testable import Language

@Suite struct DateFormattingTests {
    static let days: [(DateFormatting.Civil, short: String, official: String, english: String)] = [
        ((2024, 8, 22), "22/08/2024", "ngày 22 tháng 8 năm 2024", "22 August 2024"),
        ((2024, 1, 5), "05/01/2024", "ngày 05 tháng 01 năm 2024", "5 January 2024"),
        ((2024, 2, 10), "10/02/2024", "ngày 10 tháng 02 năm 2024", "10 February 2024"),
        ((2024, 3, 9), "09/03/2024", "ngày 09 tháng 3 năm 2024", "9 March 2024"),
        ((2025, 12, 31), "31/12/2025", "ngày 31 tháng 12 năm 2025", "31 December 2025"),
    ]

    @Test(arguments: days.indices)
    func daysAreWritten(index: Int) {
        let (day, short, official, english) = Self.days[index]
        #expect(DateFormatting(.vietnamese).short(day) == short)
        #expect(DateFormatting(.vietnamese).official(day) == official)
        #expect(DateFormatting(.english).official(day) == english)
    }

    @Test func intervalsAndMonths() {
        let (vi, en) = (DateFormatting(.vietnamese), DateFormatting(.english))
        #expect(vi.interval(from: (2024, 1, 1), to: (2024, 7, 31)) == "Từ ngày 01/01/2024 đến ngày 31/07/2024")
        #expect(vi.interval(from: (2024, 1, 1), to: (2024, 7, 31), isCapitalised: false) == "từ ngày 01/01/2024 đến ngày 31/07/2024")
        #expect(en.interval(from: (2024, 1, 1), to: (2024, 7, 31)) == "From 1 January 2024 to 31 July 2024")
        #expect(vi.month(year: 2024, month: 7) == "tháng 7/2024")
        #expect(vi.shortMonth(7) == "T7")
        #expect(vi.shortMonth(12, year: 2005) == "T12/05")
        #expect(en.shortMonth(7, year: 2024) == "Jul 24")
    }
}
