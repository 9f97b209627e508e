internal import Diagnostics
internal import Language

/// The words of the page around the report; the problems on it are worded where all messages are.
struct PreviewWording: Sendable {
    let language: Language

    /// - Parameter name: the commune's, or its folder's.
    func title(_ name: String) -> String { said("Xem thử: \(name)", "Preview: \(name)") }

    func count(_ problems: Int) -> String {
        let count = NumberFormatting(language).count(problems)
        return said("\(count) loại vấn đề", problems == 1 ? "1 kind of problem" : "\(count) kinds of problems")
    }

    var print: String { said("Bản in (PDF)", "The print (PDF)") }
    var report: String { said("Báo cáo", "The report") }
    var problems: String { said("Vấn đề cần xem", "Problems") }
    var readings: String { said("Đã đọc", "What was read") }
    var making: String { said("Đang lập báo cáo…", "The report is being made…") }
    var withoutReport: String { said("Chưa lập được báo cáo", "There can be no report yet") }
    var stale: String {
        said(
            "Chưa lập được báo cáo mới; bên dưới là bản lập được gần nhất", "No new report could be made; below is the last one that could")
    }
    var gone: String {
        said(
            "Lệnh xem thử đã dừng: trang này không đổi theo dữ liệu nữa.", "The preview has ended: this page no longer follows the data.")
    }
    var noProblems: String { Wording(language).text(of: .runNoProblems) }
    var wholeFolder: String { Wording(language).text(of: .runWholeFolder) }

    private func said(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
}
