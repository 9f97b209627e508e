/// The one place where days become text for readers. A day is given by its year, month and day of the month (`Day.civil`).
package struct DateFormatting: Sendable, Hashable {
    /// A day of the Gregorian calendar; months and days from 1.
    package typealias Civil = (year: Int, month: Int, day: Int)

    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// `22/08/2024`; in English `22 August 2024`, which no reader takes for the 8th of a 22nd month.
    package func short(_ day: Civil) -> String {
        language == .vietnamese ? "\(padded(day.day))/\(padded(day.month))/\(day.year)" : english(day)
    }

    /// `ngày 22 tháng 8 năm 2024`: a 0 before days under 10 and months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4).
    package func official(_ day: Civil) -> String {
        guard language == .vietnamese else { return english(day) }
        return "ngày \(padded(day.day)) tháng \(day.month < 3 ? padded(day.month) : String(day.month)) năm \(day.year)"
    }

    /// `Từ ngày 01/01/2024 đến ngày 31/07/2024`; `isCapitalised` false starts it in lower case for use inside a sentence.
    package func interval(from first: Civil, to last: Civil, isCapitalised: Bool = true) -> String {
        let text =
            language == .vietnamese
            ? "từ ngày \(short(first)) đến ngày \(short(last))" : "from \(short(first)) to \(short(last))"
        return isCapitalised ? Phrases(language).capitalised(text) : text
    }

    /// `tháng 7/2024`, `July 2024`
    package func month(year: Int, month: Int) -> String {
        language == .vietnamese ? "tháng \(month)/\(year)" : "\(Self.englishMonths[month - 1]) \(year)"
    }

    /// For axes: `T7`, `Jul`; with the year where it is given: `T7/24`, `Jul 24`.
    package func shortMonth(_ month: Int, year: Int? = nil) -> String {
        let tail = year.map { padded($0 % 100) }
        return switch language {
        case .vietnamese: "T\(month)" + (tail.map { "/\($0)" } ?? "")
        case .english: String(Self.englishMonths[month - 1].prefix(3)) + (tail.map { " \($0)" } ?? "")
        }
    }

    private func english(_ day: Civil) -> String { "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)" }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
