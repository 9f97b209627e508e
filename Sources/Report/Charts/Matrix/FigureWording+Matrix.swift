// A sentence stays on one line.
// swift-format-ignore-file

internal import Charts
internal import Language

/// The words of the matrix of villages and indicators.
extension FigureWording {
    /// Signs of the drawing.
    var matrixKey: Matrix.Key {
        Matrix.Key(
            short: choose("chưa đạt mục tiêu", "short of target"), met: choose("đạt mục tiêu", "on target"), open: choose("không có mục tiêu", "no target"),
            target: choose("mục tiêu", "target"), interval: choose("khoảng tin cậy 95%", "95% interval"),
            hidden: choose("không công bố", "not published"), missing: choose("chưa có số liệu", "no data"))
    }

    func matrixSubtitle(_ period: String) -> String { choose("% theo thôn, \(period)", "% by village, \(period)") }
    var farthestFirst: String { choose("xếp từ thôn còn nhiều chỉ tiêu chưa đạt nhất, sau đó theo tổng số điểm % còn thiếu", "most missed targets first, then by the points missing in all") }
    var inListOrder: String { choose("xếp theo danh sách thôn", "in the order of the list") }
    func notShown(_ count: String) -> String { choose("\(count) thôn khác không nêu ở đây, có trong bảng số liệu theo thôn kèm báo cáo", "\(count) other villages are not shown here and stand in the figures by village that come with the report") }
    func smallBase(_ sign: String, _ base: String) -> String { choose("\(sign) tính trên dưới \(base) người hoặc hồ sơ, không xếp hạng", "\(sign) of fewer than \(base) people or dossiers, not ranked") }
    var noVillageData: String { choose("chưa có số liệu", "no data") }
    var surveyedShort: String { choose("Số người khảo sát", "People surveyed") }
    var dossiersShort: String { choose("Số hồ sơ", "Dossiers") }
    func onSmallBase(_ base: String) -> String { choose("tính trên dưới \(base)", "of fewer than \(base)") }

    // Titles
    func missesMost(_ village: String, _ count: String) -> String { choose("\(village) còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: \(count) chỉ tiêu", "\(village) misses most targets: \(count)") }
    func missMost(_ villages: String, _ count: String) -> String { choose("\(villages) còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: mỗi thôn \(count) chỉ tiêu", "\(villages) miss most targets: \(count) each") }
    func misses(_ village: String, _ count: String) -> String { choose("\(village) còn \(count) chỉ tiêu chưa đạt mục tiêu", "\(village): targets missed: \(count)") }
    func missEach(_ villages: String, _ count: String) -> String { choose("\(villages) đều còn \(count) chỉ tiêu chưa đạt mục tiêu", "\(villages) each miss \(count) of the targets") }
    func missTarget(_ villages: String) -> String { choose("\(villages) chưa đạt mục tiêu", "\(villages) short of the target") }
    func meetTargets(_ villages: String) -> String { choose("\(villages) đạt mọi mục tiêu có số liệu", "\(villages) on target wherever there are data") }
    var matrixCaption: String { choose("Kết quả các chỉ tiêu theo thôn so với mục tiêu", "Indicators by village against their targets") }
    var untargetedMatrix: String { choose("Kết quả các chỉ tiêu theo thôn", "Indicators by village") }
}
