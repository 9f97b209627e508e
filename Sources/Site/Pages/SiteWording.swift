internal import Commune
internal import Language

/// The words of a site's pages.
struct SiteWording {
    let language: Language
    private let dates: DateFormatting
    private let numbers: NumberFormatting
    private let phrases: Phrases

    init(_ language: Language) {
        self.language = language
        dates = DateFormatting(language)
        numbers = NumberFormatting(language)
        phrases = Phrases(language)
    }

    private func choose(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }

    var site: String { choose("Báo cáo của các xã", "Reports of the communes") }
    var skip: String { choose("Đến phần nội dung", "Skip to the content") }
    var pages: String { choose("Các trang", "Pages") }
    var allCommunes: String { choose("Tất cả các xã", "All communes") }
    var archive: String { choose("Lưu trữ theo tháng", "Archive by month") }
    var feed: String { choose("Nhận tin (Atom)", "Feed (Atom)") }
    var lacks: String { choose("Xã chưa có báo cáo", "Communes without a report") }
    var provinces: String { choose("Các tỉnh, thành phố", "Provinces") }
    var noProvince: String { choose("Chưa ghi tỉnh, thành phố", "No province given") }
    var noReports: String { choose("Chưa có báo cáo nào.", "There are no reports yet.") }
    var noReport: String { choose("chưa có báo cáo", "no report") }
    var search: String { choose("Tìm xã, huyện cũ hoặc tỉnh", "Find a commune, former district or province") }
    var found: String { choose("Số xã tìm thấy: ", "Communes found: ") }
    var latest: String { choose("Báo cáo mới nhất", "Latest report") }
    var trend: String { choose("Diễn biến", "Trend") }
    var figures: String { choose("Số liệu mới nhất", "Latest figures") }
    var showData: String { choose("Xem số liệu từng kỳ", "Show the data of each period") }
    var measure: String { choose("Chỉ tiêu", "Indicator") }
    var reports: String { choose("Các báo cáo", "Reports") }
    var hidden: String { choose("không công bố", "not published") }
    var noData: String { choose("chưa có số liệu", "no data") }
    var toLatest: String { choose("Mở báo cáo mới nhất", "Open the latest report") }
    var former: String { choose("Bản trước khi đính chính", "Before the correction") }
    var current: String { choose("Bản hiện hành", "The report that holds") }
    var allHave: String { choose("Tất cả các xã đã có báo cáo.", "Every commune has a report.") }

    func name(_ name: String) -> String { phrases.capitalised(SiteText.shown(name)) }
    func day(_ day: Day) -> String { dates.short(day.civil) }
    func count(_ count: Int) -> String { numbers.count(count) }

    /// `tháng 7/2024`
    func month(_ month: Month) -> String { dates.month(year: month.year, month: month.month) }

    /// `T7/24`
    func shortMonth(_ month: Month) -> String { dates.shortMonth(month.month, year: month.year) }

    func year(_ year: Int) -> String { choose("Năm \(year)", "\(year)") }

    /// "7 tháng đầu năm 2024 (01/01/2024–31/07/2024)"
    func period(_ period: Period) -> String {
        let days = "\(day(period.first))–\(day(period.last))"
        return period.label.map { "\(phrases.capitalised(SiteText.shown($0))) (\(days))" } ?? days
    }

    /// "Tháng 7/2024", "7 tháng đầu năm 2024"; the days where nobody has called it anything.
    func shortPeriod(_ period: Period) -> String {
        if case .calendarMonths(1) = period.alignment { return phrases.capitalised(month(Month(of: period.last))) }
        return period.label.map { phrases.capitalised(SiteText.shown($0)) } ?? "\(day(period.first))–\(day(period.last))"
    }

    func reportsOf(_ month: Month) -> String { choose("Báo cáo \(self.month(month))", "Reports of \(self.month(month))") }
    func lacksOf(_ month: Month) -> String {
        choose("Xã chưa có báo cáo \(self.month(month))", "Communes without a report for \(self.month(month))")
    }
    func corrected(_ day: Day) -> String { choose("Đính chính ngày \(self.day(day))", "Corrected on \(self.day(day))") }
    func formerOf(_ day: Day) -> String { choose("bản trước ngày \(self.day(day))", "the report before \(self.day(day))") }
    func dated(_ day: Day) -> String { choose("Báo cáo ngày \(self.day(day))", "Report of \(self.day(day))") }
    func target(_ value: String) -> String { choose("mục tiêu \(value)", "target \(value)") }
    func since(_ period: String) -> String { choose("so với \(period.lowercasedFirst)", "since \(period)") }
    func latestOf(_ commune: String) -> String { choose("Báo cáo mới nhất của \(commune)", "Latest report of \(commune)") }
    func feedOf(_ commune: String) -> String { choose("Báo cáo của \(commune)", "Reports of \(commune)") }

    /// How many have a report for the newest month.
    func coverage(of month: Month, have: Int, all: Int) -> String {
        choose(
            "\(phrases.capitalised(self.month(month))): \(count(have)) trong \(count(all)) xã, phường, đặc khu đã có báo cáo.",
            "\(self.month(month)): \(count(have)) of \(count(all)) communes have a report.")
    }

    func communes(_ count: Int) -> String {
        choose("\(self.count(count)) xã, phường, đặc khu", count == 1 ? "1 commune" : "\(self.count(count)) communes")
    }

    /// Says of a report's figures that they were corrected, and since when they hold.
    func replaced(_ day: Day) -> String {
        choose(
            "Báo cáo này đã được đính chính ngày \(self.day(day)). Dưới đây là bản trước khi đính chính, giữ lại để tra cứu.",
            "This report was corrected on \(self.day(day)). Below is the report as it was before, kept for reference.")
    }

    /// What stands at the head of a report whose figures were corrected.
    func notice(_ day: Day) -> String {
        choose("Đính chính ngày \(self.day(day)).", "Corrected on \(self.day(day)).")
            + choose(" Số liệu ở đây thay cho số liệu đã đăng.", " These figures take the place of those published before.")
    }

    /// - Parameter percents: the decimals of the percentages that it stands with.
    func value(_ value: PublishedReport.Rate.Value, unit: String, _ percents: SharedDecimals) -> String {
        switch value {
        case .known(let number): unit == "%" ? percents.percent(number) : self.number(number, unit: unit)
        case .hidden: hidden
        case .noData: noData
        }
    }

    func number(_ number: Double, unit: String) -> String {
        if unit == "%" { return numbers.percent(number) }
        let text = number == number.rounded() ? numbers.decimal(number, decimals: 0) : numbers.decimal(number, decimals: 1)
        return unit.isEmpty ? text : "\(text) \(SiteText.shown(unit))"
    }

    func change(from old: Double, to new: Double, unit: String) -> String {
        if unit == "%" { return phrases.change(new - old) }
        if old == new { return choose("không đổi", "unchanged") }
        return choose(new > old ? "tăng " : "giảm ", new > old ? "up " : "down ") + number(abs(new - old), unit: unit)
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
