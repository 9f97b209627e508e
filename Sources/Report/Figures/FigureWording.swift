// A sentence stays on one line.
// swift-format-ignore-file

internal import Aggregation
internal import Catalogue
internal import Language

/// The words of tables and charts.
struct FigureWording {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func choose(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }

    // Places and subjects
    var village: String { choose("Thôn", "Village") }
    var villageNoun: String { choose("thôn", "villages") }
    var fieldNoun: String { choose("lĩnh vực", "fields") }
    var monthNoun: String { choose("tháng", "months") }
    var field: String { choose("Lĩnh vực", "Field") }
    var procedure: String { choose("Thủ tục hành chính", "Procedure") }
    var month: String { choose("Tháng", "Month") }
    var commune: String { choose("Toàn xã", "Commune") }
    var total: String { choose("Tổng cộng", "Total") }
    var unknownVillage: String { choose("Không xác định thôn", "Village not known") }
    var outside: String { choose("Ngoài địa bàn", "Outside the commune") }
    var unstatedField: String { choose("Không ghi lĩnh vực", "Field not stated") }
    var unstatedProcedure: String { choose("Không ghi thủ tục", "Procedure not stated") }
    var order: String { choose("TT", "No.") }

    // Counts
    /// The head of a count's column.
    func name(_ count: DossierCount) -> String { count.columnHead.text(language) }
    var totalNumber: String { choose("Tổng số", "Total") }
    var dossiers: String { choose("hồ sơ", "dossiers") }
    var people: String { choose("người", "people") }
    var statutoryUnit: String { choose("Đơn vị tính: Số hồ sơ TTHC", "Unit: dossiers") }
    var dossierUnit: String { choose("Đơn vị tính: hồ sơ", "Unit: dossiers") }
    func statutoryPeriod(_ label: String, _ days: String) -> String { choose("Kỳ báo cáo: \(label) (\(days)).", "Period: \(label) (\(days)).") }

    // Captions
    var byFieldCaption: String { choose("Tình hình, kết quả giải quyết hồ sơ thủ tục hành chính theo lĩnh vực", "Dossiers by field") }
    var byProcedureCaption: String { choose("Tình hình, kết quả giải quyết hồ sơ theo thủ tục hành chính", "Dossiers by procedure") }
    var byVillageCaption: String { choose("Tình hình, kết quả giải quyết hồ sơ thủ tục hành chính theo thôn", "Dossiers by village") }
    var byMonthCaption: String { choose("Hồ sơ tiếp nhận và giải quyết theo tháng", "Dossiers received and resolved by month") }
    var placesCaption: String { choose("Số liệu theo thôn", "Figures by village") }
    var surveyPlacesCaption: String { choose("Kết quả khảo sát theo thôn", "Survey results by village") }
    var indicatorsCaption: String { choose("Kết quả thực hiện các chỉ tiêu", "Indicators") }
    var targetsCaption: String { choose("Kết quả thực hiện so với mục tiêu", "Results against targets") }
    var shortfallsCaption: String { choose("Các chỉ tiêu chưa đạt mục tiêu", "Indicators below target") }
    var factsCaption: String { choose("Các chỉ tiêu khác", "Other facts") }
    var inputsCaption: String { choose("Các tệp dữ liệu đã dùng", "Files that were read") }
    var comparisonCaption: String { choose("So sánh với các kỳ trước", "Beside earlier periods") }
    var wavesCaption: String { choose("Kết quả khảo sát trước và sau", "Survey before and after") }
    var threeNoCaption: String { choose("Kết quả thực hiện mô hình “3 không”", "The “3 không” model") }
    var respondentsCaption: String { choose("Số người được khảo sát theo thôn", "People surveyed by village") }

    // Column heads
    var indicator: String { choose("Chỉ tiêu", "Indicator") }
    var numerator: String { choose("Số đạt", "Number") }
    var denominator: String { choose("Trên tổng số", "Of") }
    var result: String { choose("Kết quả", "Result") }
    var rate: String { choose("Tỷ lệ (%)", "Rate (%)") }
    var intervalHead: String { choose("Khoảng tin cậy 95% (%)", "95% interval (%)") }
    var missing: String { choose("Không trả lời", "No answer") }
    var target: String { choose("Mục tiêu", "Target") }
    var met: String { choose("Đạt", "Met") }
    var gap: String { choose("Còn thiếu (điểm %)", "Short by (points)") }
    var missingPeople: String { choose("Còn thiếu (người, hồ sơ)", "Short by (people, dossiers)") }
    var villagesBelow: String { choose("Thôn cần tập trung", "Villages to work on") }
    var unit: String { choose("Đơn vị", "Unit") }
    var note: String { choose("Ghi chú", "Note") }
    var file: String { choose("Tệp", "File") }
    var kind: String { choose("Nội dung", "What it is") }
    var rows: String { choose("Số dòng", "Rows") }
    var used: String { choose("Đã dùng", "Used") }
    var repeated: String { choose("Trùng", "Repeated") }
    var leftOut: String { choose("Bỏ", "Left out") }
    var thisPeriod: String { choose("Kỳ này", "This period") }
    var previousPeriod: String { choose("Kỳ trước", "Previous period") }
    var lastYear: String { choose("Cùng kỳ năm trước", "A year before") }
    var change: String { choose("Tăng, giảm", "Change") }
    var before: String { choose("Trước", "Before") }
    var after: String { choose("Sau", "After") }
    var difference: String { choose("Chênh lệch (điểm %)", "Difference (points)") }
    var content: String { choose("Nội dung", "Aspect") }
    var surveyed: String { choose("Người được khảo sát", "People surveyed") }
    func fromAge(_ age: Int) -> String { choose("Từ \(age) tuổi", "Aged \(age)+") }
    func populationFromAge(_ age: Int) -> String { choose("Dân số từ \(age) tuổi", "Population aged \(age)+") }
    var coverage: String { choose("Tỷ lệ khảo sát (%)", "Coverage (%)") }
    var households: String { choose("Số hộ", "Households") }
    var population: String { choose("Nhân khẩu", "Population") }
    func percentHead(_ name: String) -> String { "\(name) (%)" }

    // "3 không"
    var noRepeat: String { choose("Không khai báo lặp lại thông tin", "No repeated declaration") }
    var noCash: String { choose("Không dùng tiền mặt", "No cash") }
    var noContact: String { choose("Không cần tiếp xúc trực tiếp", "No contact") }

    // Sources, legends, notes
    func dossierSource(_ day: String?) -> String { choose("Nguồn: hệ thống một cửa điện tử" + (day.map { ", dữ liệu đến ngày \($0)" } ?? "") + ".", "Source: the one-stop system" + (day.map { ", up to \($0)" } ?? "") + ".") }
    func statedSource(_ day: String?) -> String { choose("Nguồn: biểu tổng hợp II.06a của hệ thống một cửa điện tử" + (day.map { ", đến ngày \($0)" } ?? "") + ".", "Source: form II.06a of the one-stop system" + (day.map { ", up to \($0)" } ?? "") + ".") }
    func surveySource(_ days: String?) -> String { choose("Nguồn: khảo sát của các thôn" + (days.map { ", \($0)" } ?? "") + ".", "Source: the villages' survey" + (days.map { ", \($0)" } ?? "") + ".") }
    var factSource: String { choose("Nguồn: số liệu do xã báo cáo.", "Source: reported by the commune.") }
    /// Where figures of several kinds come from.
    func sources(_ kinds: [(vi: String, en: String)]) -> String { choose("Nguồn: \(Phrases(.vietnamese).list(kinds.map(\.vi))).", "Source: \(Phrases(.english).list(kinds.map(\.en))).") }
    var dossierKind: (vi: String, en: String) { ("hệ thống một cửa điện tử", "the one-stop system") }
    var surveyKind: (vi: String, en: String) { ("khảo sát của các thôn", "the villages' survey") }
    var factKind: (vi: String, en: String) { ("số liệu do xã báo cáo", "the commune's own reports") }
    /// Of the marks that a table has.
    func marksLegend(met: Bool, short: Bool) -> String { met && short ? choose("●: đạt mục tiêu; ○: chưa đạt.", "●: target met; ○: not met.") : met ? choose("●: đạt mục tiêu.", "●: target met.") : choose("○: chưa đạt mục tiêu.", "○: target not met.") }
    var hiddenLegend: String { choose("“*”: số liệu không công bố để bảo vệ thông tin cá nhân.", "“*”: not published, to protect people.") }
    var noDataLegend: String { choose("“…”: chưa có số liệu.", "“…”: no data.") }
    func inconsistent(_ count: String) -> String { choose("\(count) hồ sơ ghi đã giải quyết nhưng thiếu ngày kết thúc, hoặc kết thúc trước ngày tiếp nhận: tính vào cột (3), không tính vào cột (7) và (11).", "\(count) dossiers are marked resolved without a finished day, or finished before they were received: they count in (3) and neither in (7) nor in (11).") }
    func unknownChannel(_ count: String) -> String { choose("\(count) hồ sơ không ghi hình thức nộp, tính vào cột (5).", "\(count) dossiers state no channel and count in (5).") }
    var collectionDay: String { choose("Có tệp chỉ ghi ngày trả kết quả: ngày này được dùng thay cho ngày có kết quả.", "Some export has only the day of collection, which stands for the day of the result.") }
    var weighted: String { choose("Nơi chưa khảo sát hết, tỷ lệ của xã được tính theo dân số từng thôn, kèm khoảng tin cậy 95%.", "Where the survey covers a part, the commune's rate weights villages by population and has a 95% interval.") }

    // Titles that state a finding
    func targetsTitle(_ met: String, all: Bool, none: Bool) -> String { none ? choose("Chưa có chỉ tiêu nào đạt mục tiêu", "No indicator meets its target") : choose("\(met) đạt mục tiêu", "\(met) on target") }
    var indicatorNoun: String { choose("chỉ tiêu", "indicators") }
    var rateNoun: String { choose("chỉ tiêu tính theo tỷ lệ", "rates") }
    func belowTarget(_ villages: String, _ target: String, _ what: String) -> String { choose("\(villages) chưa đạt \(target) \(what)", "\(villages) below \(target): \(what)") }
    func allMet(_ villages: String, _ target: String, _ what: String) -> String { choose("\(villages) đạt từ \(target) \(what)", "\(villages) at \(target) or more: \(what)") }
    func single(_ what: String, _ value: String) -> String { "\(what): \(value)" }
    func services(_ names: String) -> String { choose("\(names) được thanh toán trực tuyến nhiều nhất", "\(names) are paid online most") }
    func busiest(_ months: String, _ count: String, isTied: Bool) -> String { choose("Tiếp nhận nhiều nhất vào \(months): \(isTied ? "cùng " : "")\(count) hồ sơ", "Most received in \(months): \(count) dossiers\(isTied ? " each" : "")") }
    func receivedIn(_ month: String, _ count: String) -> String { choose("Tiếp nhận \(count) hồ sơ trong \(month)", "\(count) dossiers received in \(month)") }
    var noOverdue: String { choose("Không có hồ sơ giải quyết quá hạn", "No dossier was resolved overdue") }
    func overdueIn(_ places: String, _ count: String, elsewhere: String?) -> String { choose("\(places) có hồ sơ giải quyết quá hạn, tổng cộng \(count) hồ sơ", "\(places) have dossiers resolved overdue, \(count) in all") + (elsewhere ?? "") }
    func including(_ count: String?, _ what: String) -> String { choose(", kể cả \(count.map { "\($0) " } ?? "")hồ sơ \(what)", ", with \(count.map { "\($0) " } ?? "those ")\(what)") }
    var fromOutside: String { choose("ngoài địa bàn", "from outside the commune") }
    var ofUnknownVillage: String { choose("không xác định thôn", "of no known village") }
    var fromElsewhere: String { choose("ngoài địa bàn hoặc không xác định thôn", "from outside the commune or of no known village") }
    var ofUnstatedField: String { choose("không ghi lĩnh vực", "of no stated field") }
    func overdueAt(_ count: String) -> String { choose("\(count) hồ sơ giải quyết quá hạn", "\(count) dossiers resolved overdue") }
    func onlineShare(_ share: String) -> String { choose("\(share) hồ sơ nộp trực tuyến", "\(share) of dossiers came in online") }
    func channelCount(_ count: String) -> String { choose("\(count) hồ sơ tiếp nhận trong kỳ theo hình thức nộp", "\(count) dossiers received in the period, by channel") }
    var receivedAndResolved: String { choose("Hồ sơ tiếp nhận và giải quyết", "Dossiers received and resolved") }
    func most(_ what: String, _ places: String, _ count: String, isTied: Bool) -> String { choose("\(what) nhiều nhất: \(places) (\(isTied ? "cùng " : "")\(count) hồ sơ)", "\(what), most: \(places) (\(count) dossiers\(isTied ? " each" : ""))") }
    func trend(_ what: String, _ change: String, from first: String, to last: String) -> String { choose("\(what) \(change) từ \(first) đến \(last)", "\(what): \(change) from \(first) to \(last)") }
    func noTrend(_ what: String) -> String { choose("\(what) không thay đổi rõ rệt trong kỳ có số liệu", "\(what): no clear change over the months with data") }
    func trendCaption(_ what: String) -> String { choose("\(what) theo tháng", "\(what) by month") }
    var onTimeTrend: String { choose("tỷ lệ giải quyết đúng hạn", "on-time rate") }
    var onlineTrend: String { choose("tỷ lệ nộp trực tuyến", "online share") }
    func wavesTitle(risen: String, fallen: String?, none: Bool) -> String { none ? choose("Các chỉ tiêu không thay đổi rõ rệt sau đợt khảo sát đầu", "No indicator changed clearly after the first wave") : choose("\(risen) tăng rõ rệt\(fallen.map { ", \($0) giảm rõ rệt" } ?? "") sau đợt khảo sát đầu", "\(risen) rose clearly\(fallen.map { ", \($0) fell clearly" } ?? "") after the first wave") }
    var noVillageChanged: String { choose("không thôn nào thay đổi rõ rệt sau đợt khảo sát đầu", "no village changed clearly after the first wave") }

    // Subtitles
    func percentOf(_ base: String, _ asOf: String, _ n: String) -> String { choose("% \(base), \(asOf), n = \(n)", "% of \(base), \(asOf), n = \(n)") }
    func percentOf(_ base: String, _ asOf: String) -> String { choose("% \(base), \(asOf)", "% of \(base), \(asOf)") }
    func resultAgainstTarget(_ period: String) -> String { choose("%, kết quả \(period) và mục tiêu", "%, results of \(period) and targets") }
    func dossierCount(_ period: String, _ n: String) -> String { choose("Số hồ sơ, \(period), tổng số \(n)", "Dossiers, \(period), \(n) in all") }
    func shares(_ subtitle: String) -> String { "% · " + subtitle.prefix(1).lowercased() + subtitle.dropFirst() }
    func withIntervals(_ subtitle: String) -> String { subtitle + choose("; vạch ngang: khoảng tin cậy 95%", "; whiskers: 95% intervals") }
    func byMonths(_ subtitle: String) -> String { subtitle + choose(", từng tháng", ", month by month") }
    func shown(_ subtitle: String, _ count: String, of whole: String) -> String { subtitle + choose(", hiện \(count) trên \(whole)", ", \(count) of \(whole) shown") }
    func result(_ period: String) -> String { choose("%, kết quả \(period)", "%, results of \(period)") }
    func result(_ period: String, in unit: String) -> String { unit.isEmpty ? choose("Kết quả \(period)", "Results of \(period)") : choose("Đơn vị: \(unit), kết quả \(period)", "Unit: \(unit), results of \(period)") }
    func dossierCount(_ period: String) -> String { choose("Số hồ sơ, \(period)", "Dossiers, \(period)") }
    func trendSubtitle() -> String { choose("% theo tháng", "% by month") }
    func wavesSubtitle(_ day: String) -> String { choose("% người được hỏi, trước và từ ngày \(day)", "% of people asked, before and from \(day)") }
    func changesSubtitle(_ day: String) -> String { choose("Chênh lệch (điểm %) giữa hai đợt khảo sát, trước và từ ngày \(day)", "Difference (points) between two waves of the survey, before and from \(day)") }
    func averageLabel(_ value: String) -> String { choose("toàn xã \(value)", "commune \(value)") }
    func targetLabel(_ value: String) -> String { choose("mục tiêu \(value)", "target \(value)") }
    var tickLabel: String { choose("mục tiêu", "target") }
    var onlineRate: String { choose("Nộp trực tuyến", "Online") }
    var onTimeRate: String { choose("Đúng hạn", "On time") }
}
