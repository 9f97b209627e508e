/// Computed wording: what a sentence says of a figure, chosen by rule from the figure itself, so that no one types "khoảng trên 60%".
package struct Phrases: Sendable, Hashable {
    package let language: Language
    private let numbers: NumberFormatting
    private let words: NumberWords

    package init(_ language: Language) {
        self.language = language
        numbers = NumberFormatting(language)
        words = NumberWords(language)
    }

    private var isVietnamese: Bool { language == .vietnamese }

    /// A fraction in round words by steps of 5 points: 0.612 → "khoảng trên 60%"; less than one point below a step → "gần 65%"; on a step
    /// (to one decimal) → "60%"; under 5% → "dưới 5%". Above 1 the exact percentage.
    package func approximate(_ fraction: Double) -> String {
        // In tenths of a point, as the exact figure would be printed: the words then never contradict the number beside them.
        let tenths = Int((fraction * 1000 + 1e-9).rounded(.toNearestOrAwayFromZero))
        guard (0...1000).contains(tenths) else { return numbers.percent(fraction) }
        let percent = { (step: Int) in numbers.percent(Double(step) / 1000) }
        let below = tenths / 50 * 50
        if tenths == below { return percent(below) }
        if below + 50 - tenths < 10 { return (isVietnamese ? "gần " : "almost ") + percent(below + 50) }
        if below == 0 { return (isVietnamese ? "dưới " : "under ") + percent(50) }
        return (isVietnamese ? "khoảng trên " : "a little over ") + percent(below)
    }

    /// A fraction against the simple shares a quarter, a third, half, two thirds, three quarters and the whole: "gần một nửa", "trên ba
    /// phần tư". Within half a point of a share it is "khoảng" that share, up to three points below "gần".
    package func share(_ fraction: Double) -> String {
        if fraction <= 0 { return isVietnamese ? "không có" : "none" }
        if fraction >= 1 { return isVietnamese ? "toàn bộ" : "all" }
        let shares = isVietnamese ? Self.vietnameseShares : Self.englishShares
        if let share = shares.first(where: { abs(fraction - $0.value) <= 0.005 }) {
            return (isVietnamese ? "khoảng " : "about ") + share.name
        }
        if let share = shares.first(where: { fraction < $0.value && $0.value - fraction <= 0.03 }) {
            return (isVietnamese ? "gần " : "almost ") + share.name
        }
        if fraction >= 0.9 { return isVietnamese ? "hầu hết" : "nearly all" }
        if let share = shares.last(where: { $0.value < fraction }) { return (isVietnamese ? "trên " : "over ") + share.name }
        return (isVietnamese ? "dưới " : "under ") + shares[0].name
    }

    private static let vietnameseShares: [(value: Double, name: String)] = [
        (0.25, "một phần tư"), (1.0 / 3, "một phần ba"), (0.5, "một nửa"), (2.0 / 3, "hai phần ba"), (0.75, "ba phần tư"),
    ]

    private static let englishShares: [(value: Double, name: String)] = [
        (0.25, "a quarter"), (1.0 / 3, "a third"), (0.5, "half"), (2.0 / 3, "two thirds"), (0.75, "three quarters"),
    ]

    /// A difference of two rates (fractions): "tăng 3,2 điểm phần trăm", "giảm …"; "không đổi" where it rounds to 0,0.
    package func change(_ difference: Double) -> String {
        let tenths = (difference.magnitude * 1000 + 1e-9).rounded(.toNearestOrAwayFromZero)
        guard tenths > 0 else { return isVietnamese ? "không đổi" : "unchanged" }
        let points = numbers.decimal(tenths / 10, decimals: tenths.truncatingRemainder(dividingBy: 10) == 0 ? 0 : 1)
        return isVietnamese
            ? "\(difference > 0 ? "tăng" : "giảm") \(points) điểm phần trăm"
            : "\(difference > 0 ? "up" : "down") \(points) percentage \(points == "1" ? "point" : "points")"
    }

    /// A difference of two counts with its share of the first: change(from: 120, to: 138, unit: "hồ sơ") → "tăng 18 hồ sơ (15%)".
    package func change(from old: Int, to new: Int, unit: String) -> String {
        guard old != new else { return isVietnamese ? "không đổi" : "unchanged" }
        let share = old > 0 ? " (\(numbers.percent(Double(abs(new - old)) / Double(old))))" : ""
        let direction = isVietnamese ? (new > old ? "tăng" : "giảm") : (new > old ? "up" : "down")
        return "\(direction) \(numbers.count(abs(new - old))) \(unit)\(share)"
    }

    /// "năm trên bảy thôn"; "cả bảy thôn" for all, "thôn duy nhất" for the only one, "không thôn nào" for none.
    ///
    /// - Parameter noun: in English the plural, regular, before what describes it: "villages with figures".
    package func count(_ part: Int, of whole: Int, _ noun: String) -> String {
        if part == 1, whole == 1 {
            return isVietnamese ? "\(noun) duy nhất" : "the only \(noun.replacing("s", with: "", maxReplacements: 1))"
        }
        if part == 0 { return isVietnamese ? "không \(noun) nào" : "no \(noun)" }
        if part == whole { return (isVietnamese ? "cả " : "all ") + "\(words.cardinal(whole)) \(noun)" }
        return isVietnamese
            ? "\(words.cardinal(part)) trên \(words.cardinal(whole)) \(noun)"
            : "\(words.cardinal(part)) of \(words.cardinal(whole)) \(noun)"
    }

    /// "còn thiếu 214 người để đạt 80%"
    package func missing(_ count: Int, unit: String, toReach target: Double) -> String {
        isVietnamese
            ? "còn thiếu \(numbers.count(count)) \(unit) để đạt \(numbers.percent(target))"
            : "\(numbers.count(count)) \(unit) short of \(numbers.percent(target))"
    }

    /// "Bái Sim, Thủy Mai và Lý Trúc"
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (isVietnamese ? " và " : " and ") + last
    }

    /// The first letter in upper case, for the start of a sentence.
    package func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
