/// A number of a workbook as the text that an office would have typed: 45526 with the format of a day is 22/08/2024.
struct NumberCell {
    /// Days are counted from 1 January 1904 in workbooks of old Macs.
    var countsFrom1904 = false

    /// The text of a number under a format.
    func text(_ value: Double, _ format: NumberFormat) -> String {
        switch format {
        case .plain: Self.plain(value)
        case .percent: Self.plain((value * 1e12).rounded() / 1e10) + "%"
        case .date, .dateAndTime, .time: day(value, format) ?? Self.plain(value)
        }
    }

    /// A moment in ISO 8601 as the same day is told by a number, 22/08/2024 or 22/08/2024 16:30:00; what is no such moment as it stands.
    static func moment(_ iso: some Collection<UInt8>) -> [UInt8] {
        let text = Array(iso.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "Z") })
        guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            [0..<4, 5..<7, 8..<10].allSatisfy({ Int(digits: text[$0]) != nil })
        else { return Array(iso) }
        let slash = [UInt8(ascii: "/")]
        let day = text[8..<10] + slash + text[5..<7] + slash + text[..<4]
        let time = text.dropFirst(11)
        return Array(time.isEmpty || time.elementsEqual("00:00:00".utf8) ? day : day + [0x20] + time)
    }

    /// A whole number in digits, another with a point and never with three decimals, which would read as thousands.
    static func plain(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        guard value.isFinite else { return "" }
        var text = "\(value)"
        if !text.contains("e"), let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) == 4 { text += "0" }
        return text
    }

    /// dd/MM/yyyy, with the time where there is one; nil where the number is no day that a spreadsheet can show.
    private func day(_ value: Double, _ format: NumberFormat) -> String? {
        guard value.isFinite, value >= 0, value < 2_958_466 else { return nil }
        var day = Int(value)
        var second = Int(((value - Double(day)) * 86400).rounded())
        if second == 86400 { (day, second) = (day + 1, 0) }
        let time = "\(Self.two(second / 3600)):\(Self.two(second / 60 % 60))" + (second % 60 == 0 ? "" : ":\(Self.two(second % 60))")
        if format == .time, day == 0 { return time }
        // Days before 1 March 1900 are off by one: spreadsheets count a 29 February that was none.
        let sinceEpoch = countsFrom1904 ? day - 24107 : day - (day < 60 ? 25568 : 25569)
        guard day > 0 || countsFrom1904 else { return nil }
        let (year, month, date) = Self.civil(sinceEpoch)
        return "\(Self.two(date))/\(Self.two(month))/\(year)" + (second == 0 ? "" : " \(time)")
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Year, month and day of a number of days since 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
