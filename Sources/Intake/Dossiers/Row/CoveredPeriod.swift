internal import Commune
internal import Tabular

/// The days that an export says it covers, in the rows above its header: "Từ ngày 01/03/2024 đến ngày 15/06/2024".
struct CoveredPeriod: Sendable, Hashable {
    /// nil where one end is missing.
    private(set) var period: Period?
    /// "đến ngày …"
    private(set) var last: Day?

    private static let from = TextKey.make("từ")
    private static let to = TextKey.make("đến")
    private static let words = Set(["ngày", "hết", "tháng", "năm", ":", "ngày:", "hết ngày"].map(TextKey.make))

    init(_ preamble: [PreambleRow]) {
        for row in preamble {
            let words = row.cells.joined(separator: " ").split { " \u{A0}\n\t".contains($0) }.map { TextKey.make(String($0)) }
            guard let place = words.indices.last(where: { Self.isWord(words[$0], Self.to) }), let last = Self.day(words[(place + 1)...])
            else { continue }
            self.last = last
            let start = words[..<place].lastIndex { Self.isWord($0, Self.from) }
            if let start, let first = Self.day(words[(start + 1)..<place]), first <= last { period = Period(first: first, last: last) }
            return
        }
    }

    private static func isWord(_ text: String, _ word: String) -> Bool {
        text == word || text == "(" + word
    }

    /// The date that the words begin with: "ngày 15/06/2024", "ngày 15 tháng 6 năm 2024".
    private static func day(_ words: ArraySlice<String>) -> Day? {
        let rest = words.drop { Self.words.contains($0) }
        let month = TextKey.make("tháng")
        let count = rest.dropFirst().first == month ? 5 : 1
        // The tones of "tháng" and "năm" stand apart in keys; the date is read from its numbers.
        let numbers = rest.prefix(count).joined(separator: " ").split { !$0.isNumber }
        guard numbers.count == 3, let day = Int(numbers[0]), let month = Int(numbers[1]), let year = Int(numbers[2]) else { return nil }
        if numbers[0].count == 4 { return Day(year: day, month: month, day: year) }
        return Day(year: year, month: month, day: day)
    }
}
