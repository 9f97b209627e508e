internal import ArgumentParser
internal import Commune
internal import Configuration
internal import Diagnostics
internal import Glibc

/// The options with which a cron job says which period it wants, and on which day it stands.
struct PeriodOptions: ParsableArguments {
    @Option(
        name: .long,
        help: .said(
            "Kỳ báo cáo thay cho kỳ trong baocao.yaml: 2024-07, 2024-Q2, 2024-6T, 2024-9T, 2024-H1, 2024, bc-2024-07, 2024-01-01..2024-07-31, last-month, last-reporting-month.",
            "The period in place of that of baocao.yaml: 2024-07, 2024-Q2, 2024-6T, 2024-9T, 2024-H1, 2024, bc-2024-07, 2024-01-01..2024-07-31, last-month, last-reporting-month.",
            value: ("kỳ", "period"))
    )
    var period: String?

    @Option(
        name: .long,
        help: .said(
            "Ngày lập báo cáo (2024-08-22), thay cho ngày trong baocao.yaml và đồng hồ của máy.",
            "The day of the report (2024-08-22), in place of that of baocao.yaml and of the clock.",
            value: ("ngày", "today")))
    var today: String?

    /// The day on which the command runs, as it was given, or by the clock.
    ///
    /// - Throws: `run.day-unknown`.
    func day() throws(DiagnosticError) -> Day { try given() ?? Self.dayInVietnam }

    private func given() throws(DiagnosticError) -> Day? {
        guard let today else { return nil }
        guard let day = Day(iso: today) else { throw DiagnosticError(.runDayUnknown(text: today)) }
        return day
    }

    /// - Throws: `run.period-unknown` or `run.day-unknown`.
    func override() throws(DiagnosticError) -> ReportOverride {
        let given = try given()
        guard let period else { return ReportOverride(date: given) }
        let isRelative = PeriodExpression.isRelative(period)
        let day = given ?? (isRelative ? Self.dayInVietnam : Day(rawValue: 0))
        guard let parsed = PeriodExpression.parse(period, today: day) else {
            throw DiagnosticError(.runPeriodUnknown(text: period, forms: PeriodExpression.forms))
        }
        return ReportOverride(period: parsed, date: given ?? (isRelative ? day : nil))
    }

    /// Today by Vietnam's clock (UTC+7, no summer time), whatever the zone of the machine.
    private static var dayInVietnam: Day { Day(rawValue: Int32((time(nil) + 7 * 3600) / 86400)) }
}
