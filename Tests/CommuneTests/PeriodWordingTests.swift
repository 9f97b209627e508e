import Commune
import Testing

/// Whether a label or a title speaks of the days of the period.
@Suite struct PeriodWordingTests {
    @Test(arguments: [
        ("7 tháng đầu năm 2024", "2024-01-01..2024-07-31", true), ("7 tháng đầu năm 2024", "2024-01-01..2024-06-30", false),
        ("7 tháng đầu năm 2024", "2025-01-01..2025-07-31", false), ("6 tháng cuối năm 2025", "2025-07-01..2025-12-31", true),
        ("6 tháng đầu năm", "2024-01-01..2024-06-30", true), ("6 tháng đầu năm", "2024-07-01..2024-12-31", false),
        ("9 tháng năm 2025", "2025-01-01..2025-09-30", true), ("quý III/2025", "2025-07-01..2025-09-30", true),
        ("6T/2024", "2024-6T", true), ("6T năm 2024", "2024-6T", true), ("9T/2024", "2024-6T", false), ("9T", "2024-9T", true),
        ("6 tháng đầu năm 2024", "2024-6T", true), ("9 tháng đầu năm 2024", "2024-9T", true), ("6T/2023", "2024-6T", false),
        ("Quý 2 năm 2025", "2025-07-01..2025-09-30", false), ("quý I, II năm 2025", "2025-01-01..2025-06-30", true),
        ("tháng 7 năm 2024", "2024-07-01..2024-07-31", true), ("tháng 7/2024", "2024-06-15..2024-07-14", true),
        ("kỳ báo cáo tháng 7 năm 2024", "2024-06-15..2024-07-14", true), ("tháng 7 năm 2024", "2024-06-26..2024-07-25", true),
        ("tháng 7 năm 2024", "2024-08-01..2024-08-31", false), ("tháng 07", "2024-07-01..2024-07-31", true),
        ("tháng 6, 7 năm 2024", "2024-06-01..2024-07-31", true), ("tháng 1-7/2024", "2024-01-01..2024-07-31", true),
        ("từ tháng 1 đến tháng 7 năm 2024", "2024-01-01..2024-07-31", true), ("T7/2024", "2024-07-01..2024-07-31", true),
        ("năm 2024", "2024-01-01..2024-12-31", true), ("năm 2024", "2023-12-15..2024-12-14", true),
        ("năm 2023", "2024-01-01..2024-12-31", false), ("năm 2024 (đến ngày 31 tháng 7 năm 2024)", "2024-01-01..2024-07-31", true),
        ("từ 01/01/2024 đến 31/07/2024", "2024-01-01..2024-07-31", true), ("từ 01/01/2024 đến 30/06/2024", "2024-01-01..2024-07-31", false),
        ("July 2024", "2024-07-01..2024-07-31", true), ("Q3 2025", "2025-07-01..2025-09-30", true),
        ("H1 of 2025", "2025-07-01..2025-12-31", false),
        ("đợt cao điểm", "2024-07-01..2024-07-31", true), ("", "2024-07-01..2024-07-31", true),
    ])
    func label(text: String, days: String, fits: Bool) {
        #expect(PeriodWording(text).fits(Self.period(days), isName: true) == fits)
    }

    @Test(arguments: [
        ("Kết quả 7 tháng đầu năm 2024; phương hướng, nhiệm vụ những tháng cuối năm 2024", "2024-01-01..2024-07-31", true),
        ("Kết quả tháng 7, nhiệm vụ tháng 8 năm 2024", "2024-07-01..2024-07-31", true),
        ("Kết quả tháng 7, nhiệm vụ tháng 8 năm 2024", "2024-08-01..2024-08-31", false),
        ("Phương hướng, nhiệm vụ tháng 8 năm 2024", "2024-07-01..2024-07-31", true),
        // A year alone may be that of a decree.
        ("Kết quả thực hiện Nghị quyết năm 2021", "2024-07-01..2024-07-31", true),
        ("Báo cáo ngày 5 tháng 8 năm 2024", "2024-07-01..2024-07-31", true),
        ("Báo cáo 5 tháng 8 năm 2024", "2024-08-01..2024-08-31", true),
    ])
    func title(text: String, days: String, fits: Bool) {
        #expect(PeriodWording(text).fits(Self.period(days), isName: false) == fits)
    }

    private static func period(_ days: String) -> Period {
        PeriodExpression.parse(days, today: Day(rawValue: 0))!
    }
}
