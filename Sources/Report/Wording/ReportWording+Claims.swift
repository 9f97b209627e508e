// A sentence stays on one line.
// swift-format-ignore-file

/// What claims say: comparisons, ranks, counts and changes.
extension ReportWording {
    func villages(_ count: String) -> String { choose("\(count) thôn", "\(count) villages") }
    func highest(_ names: String, _ value: String, count: Int) -> String { count > 1 ? choose("cao nhất có \(names) cùng đạt \(value)", "highest in \(names) (\(together(count)) \(value))") : choose("cao nhất là \(names) (\(value))", "highest in \(names) (\(value))") }
    func lowest(_ names: String, _ value: String, count: Int) -> String { count > 1 ? choose("thấp nhất có \(names) cùng ở mức \(value)", "lowest in \(names) (\(together(count)) \(value))") : choose("thấp nhất là \(names) (\(value))", "lowest in \(names) (\(value))") }
    private func together(_ count: Int) -> String { count == 2 ? "both" : "all" }

    func quoted(_ name: String) -> String { "“\(name)”" }
    func farthest(_ names: String, isOnly: Bool) -> String { isOnly ? choose("chưa đạt là \(names)", "short of its target is \(names)") : choose("xa mục tiêu nhất là \(names)", "furthest from the target: \(names)") }
    func farthest(count: String) -> String { choose("xa mục tiêu nhất có \(count) chỉ tiêu ở cùng một mức", "furthest from the target: \(count) indicators that are equally far") }
    func against(_ value: String, target: String, distance: String) -> String { choose("\(value) so với mục tiêu \(target), \(distance)", "\(value) against \(target), \(distance)") }

    func notRanked(_ villages: String) -> String { choose("Không xếp hạng \(villages).", "Not ranked: \(villages).") }
    func onSmallBase(_ count: String, under base: String, unit: String) -> String { choose("\(count) thôn có dưới \(base) \(unit)", "\(count) with fewer than \(base) \(unit)") }
    func unpublished(_ count: String) -> String { choose("\(count) thôn không công bố số liệu", "\(count) whose figures are not published") }

    func met(_ part: String, count: Int) -> String { choose("\(part) đã đạt mục tiêu", "\(part) \(count > 1 ? "have" : "has") been met") }
    var nothingToCompare: String { choose("Chưa có chỉ tiêu nào đủ số liệu để so với mục tiêu.", "No indicator has the data to be compared with its target.") }
    func withFigures(_ noun: String) -> String { choose("\(noun) có số liệu", "\(noun) with figures") }
    func noneOf(_ whole: String, _ noun: String) -> String { choose("không \(noun) nào trong số \(whole) \(noun) có số liệu", "none of \(whole) \(noun) with figures") }

    var noClearChange: String { choose("không thay đổi rõ rệt", "no clear change") }
}
