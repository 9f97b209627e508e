import Commune
import Diagnostics

@testable import Site

/// Made-up communes and reports from which the tests make pages.
enum SampleSite {
    static func month(_ text: String) -> Period { PeriodExpression.parse(text, today: Day(rawValue: 0))! }

    static func rate(
        _ id: String, _ name: String, _ value: PublishedReport.Rate.Value, unit: String = "%", target: Double? = nil
    ) -> PublishedReport.Rate {
        .init(id: id, name: name, unit: unit, value: value, target: target)
    }

    static func report(
        _ commune: CommuneName, _ period: String, date: String = "2024-08-02", corrections: [PublishedReport.Correction] = [],
        rates: [PublishedReport.Rate] = []
    ) -> PublishedReport {
        PublishedReport(commune: commune, period: month(period), date: Day(iso: date)!, corrections: corrections, rates: rates)
    }

    static let ngocPhung = CommuneName(name: "xã Ngọc Phụng", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"])

    /// Four months, one corrected, one figure hidden, one of which nobody has data.
    static let reports: [PublishedReport] = [
        ("2024-07", 0.96, PublishedReport.Rate.Value.known(0.61), [PublishedReport.Correction]()),
        ("2024-06", 0.94, .hidden, [.init(day: Day(iso: "2024-08-05")!, former: "truoc-2024-08-05")]), ("2024-05", 0.91, .known(0.523), []),
        ("2024-04", 0.9, .known(0.5), []),
    ].map { period, onTime, online, corrections in
        report(
            ngocPhung, period, date: "\(period)-28", corrections: corrections,
            rates: [
                rate("dossiers.on-time", "Hồ sơ giải quyết trước hạn và đúng hạn", .known(onTime), target: 0.95),
                rate("dossiers.online", "Hồ sơ nộp trực tuyến", online), rate("dossiers.digitised", "Hồ sơ được số hóa", .noData),
                rate("facts.bts", "Trạm phát sóng", .known(period < "2024-06" ? 7 : 8), unit: "trạm"),
            ])
    }

    static func commune(_ folder: String, _ reports: [PublishedReport]) -> SiteCommune {
        var commune = SiteCommune(folder: folder)
        commune.take(reports)
        return commune
    }

    /// Communes of two provinces, one without; three of them lack a report.
    static let state: SiteState = {
        var lacking = commune("luong-son", [report(CommuneName(name: "xã Lương Sơn", within: ["tỉnh Thanh Hóa"]), "2024-06")])
        lacking.lack([.draft, .smallCounts], in: Month(year: 2024, month: 7))
        var failing = SiteCommune(folder: "xa-moi")
        failing.lack([.settings], in: Month(year: 2024, month: 7))
        let hostile = CommuneName(
            name: "xã \"><script>alert(1)</script>\u{202E}", within: ["tỉnh <b>&"], formerDistrict: "huyện 'Đ'")
        return SiteState(
            look: "x", feed: "urn:uuid:0",
            communes: [
                commune("ngoc-phung", reports), lacking, failing,
                commune("a b\"><script>#?%\u{202E}/", [report(hostile, "2024-07")].map { $0 }),
                commune("an-bien", [report(CommuneName(name: "phường An Biên", within: ["thành phố Hải Phòng"]), "2024-07")]),
                commune(
                    "van-xuan", [report(CommuneName(name: "xã Vạn Xuân", within: ["huyện Thường Xuân", "tỉnh Thanh Hóa"]), "2024-05")]),
                commune("khong-tinh", [report(CommuneName(name: "xã Không Tỉnh"), "2024-07")]),
            ])
    }()
}
