import Testing

@testable import Commune

@Suite struct PeriodExpressionTests {
    static let today = Day(iso: "2024-08-22")!

    @Test(arguments: [
        ("2024-07", "2024-07-01", "2024-07-31", "tháng 7 năm 2024"), ("2024-02", "2024-02-01", "2024-02-29", "tháng 2 năm 2024"),
        ("2024-Q2", "2024-04-01", "2024-06-30", "quý II năm 2024"), ("2024-Q4", "2024-10-01", "2024-12-31", "quý IV năm 2024"),
        ("2024-6T", "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"), ("2024-9T", "2024-01-01", "2024-09-30", "9 tháng đầu năm 2024"),
        ("2024-2T", "2024-01-01", "2024-02-29", "2 tháng đầu năm 2024"), ("2023-11T", "2023-01-01", "2023-11-30", "11 tháng đầu năm 2023"),
        ("2024-H1", "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"), ("2024-H2", "2024-07-01", "2024-12-31", "6 tháng cuối năm 2024"),
        ("2024", "2024-01-01", "2024-12-31", "năm 2024"), ("bc-2024-07", "2024-06-15", "2024-07-14", "kỳ báo cáo tháng 7 năm 2024"),
        ("bc-2024-01", "2023-12-15", "2024-01-14", "kỳ báo cáo tháng 1 năm 2024"),
        ("2024-01-01..2024-07-31", "2024-01-01", "2024-07-31", ""),
        ("last-month", "2024-07-01", "2024-07-31", "tháng 7 năm 2024"),
        ("last-reporting-month", "2024-07-15", "2024-08-14", "kỳ báo cáo tháng 8 năm 2024"),
    ])
    func forms(text: String, first: String, last: String, label: String) throws {
        let period = try #require(PeriodExpression.parse(text, today: Self.today))
        #expect(period.first.iso == first)
        #expect(period.last.iso == last)
        #expect(period.label ?? "" == label)
    }

    @Test(arguments: [
        ("2024-6t", "2024-6T"), ("6T/2024", "2024-6T"), ("6t/2024", "2024-6T"), ("2024 6T", "2024-6T"), ("6T 2024", "2024-6T"),
        ("6T-2024", "2024-6T"), ("2024-9t", "2024-9T"), ("2024-06T", "2024-6T"), ("7/2024", "2024-07"), ("07/2024", "2024-07"),
        ("2024-7", "2024-07"), ("2024/07", "2024-07"), ("q2/2024", "2024-Q2"), ("2024-h1", "2024-H1"), ("BC-07/2024", "bc-2024-07"),
    ])
    func asOfficesWriteIt(text: String, expected: String) throws {
        let period = try #require(PeriodExpression.parse(text, today: Self.today))
        #expect(period == PeriodExpression.parse(expected, today: Self.today))
    }

    @Test(arguments: [("2024-08-14", "2024-07-14"), ("2024-08-15", "2024-08-14"), ("2024-01-03", "2023-12-14")])
    func reportingMonthEndsBeforeToday(today: String, last: String) {
        #expect(PeriodExpression.parse("last-reporting-month", today: Day(iso: today)!)?.last.iso == last)
    }

    @Test(arguments: [
        "", "2024-13", "2024-0", "2024-Q5", "2024-H3", "24-07", "bc-2024-Q1", "2024-07-31..2024-01-01", "2024-02-30..2024-03-01", "7/24",
        "yesterday", "2024-0T", "2024-1T", "2024-12T", "2024-13T", "2024-006T", "2024-T6", "T6/2024", "2024-T", "6T", "24-6T", "2024-+6",
        "2024-6T-1", "2024--6T", "bc-2024-6T", "2024-", "/2024", "2024/2025", "22/8/2024", "2024 Q 2",
    ])
    func everythingElseIsRefused(text: String) {
        #expect(PeriodExpression.parse(text, today: Self.today) == nil)
    }

    @Test(arguments: [
        ("2024-01-01", "2024-07-31", "2023-06-01", "2023-12-31", "2023-01-01", "2023-07-31"),
        ("2024-01-01", "2024-06-30", "2023-07-01", "2023-12-31", "2023-01-01", "2023-06-30"),
        ("2024-01-01", "2024-09-30", "2023-04-01", "2023-12-31", "2023-01-01", "2023-09-30"),
        ("2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31", "2023-02-01", "2023-02-28"),
        ("2023-02-01", "2023-02-28", "2023-01-01", "2023-01-31", "2022-02-01", "2022-02-28"),
        ("2024-06-15", "2024-07-14", "2024-05-15", "2024-06-14", "2023-06-15", "2023-07-14"),
        ("2023-12-15", "2024-03-14", "2023-09-15", "2023-12-14", "2022-12-15", "2023-03-14"),
        ("2024-08-23", "2024-08-30", "2024-08-15", "2024-08-22", "2023-08-23", "2023-08-30"),
    ])
    func periodsBefore(first: String, last: String, previousFirst: String, previousLast: String, yearFirst: String, yearLast: String) {
        let period = Period(first: Day(iso: first)!, last: Day(iso: last)!)
        #expect(period.previous == Period(first: Day(iso: previousFirst)!, last: Day(iso: previousLast)!))
        #expect(period.sameLastYear == Period(first: Day(iso: yearFirst)!, last: Day(iso: yearLast)!))
    }

    @Test(arguments: [
        ("2024-07", "2024-01-01..2024-07-31"), ("2024-01", nil), ("2024-Q1", nil), ("2024-Q3", "2024-01-01..2024-09-30"), ("2024-6T", nil),
        ("2024-H2", "2024-01-01..2024-12-31"), ("bc-2024-07", "2023-12-15..2024-07-14"), ("bc-2024-01", nil),
        ("2024-08-23..2024-08-30", "2024-01-01..2024-08-30"), ("2023-11-01..2024-02-29", nil),
    ])
    func cumulative(text: String, expected: String?) {
        func period(_ text: String) -> Period? { PeriodExpression.parse(text, today: Self.today) }
        #expect(period(text)?.sinceNewYear == expected.flatMap(period))
    }

    @Test func twelveMonths() {
        let months = Period(first: Day(iso: "2024-06-15")!, last: Day(iso: "2024-07-14")!).lastTwelveMonths
        #expect(months == Period(first: Day(iso: "2023-07-15")!, last: Day(iso: "2024-07-14")!))
        let year = Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!).lastTwelveMonths
        #expect(year == Period(first: Day(iso: "2023-08-01")!, last: Day(iso: "2024-07-31")!))
    }
}
