import Commune
import Configuration
import Diagnostics
import Intake
import Pipeline
import Tabular

/// A commune of two villages in memory: settings, village list, one export, one survey, and a template of two paragraphs.
struct SmallFolder {
    static let settings = """
        commune: { name: xã Ngọc Phụng, within: [huyện Thường Xuân] }
        report: { period: { from: 2024-01-01, to: 2024-07-31 }, date: 2024-08-22 }
        targets: { survey.account: 80 }

        """
    static let villages = "Thôn,Số hộ,Nhân khẩu,Từ 15 tuổi,Từ 18 tuổi\nBái Sim,40,160,60,50\nLý Trúc,30,120,50,40\n"
    static let export = """
        Mã hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Địa chỉ
        A1,Đã trả kết quả,02/01/2024,09/01/2024,05/01/2024,"Thôn Bái Sim, xã Ngọc Phụng"
        A2,Đã trả kết quả,03/01/2024,09/01/2024,12/01/2024,"Thôn Lý Trúc, xã Ngọc Phụng"
        A3,Đang xử lý,29/07/2024,09/08/2024,,"Thôn Bái Sim, xã Ngọc Phụng"

        """
    static let survey = """
        STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán,VNeID mức 2,Ngày khảo sát
        1,Lê Văn A,1998,Bái Sim,Có,Có,08/07/2024
        2,Lê Văn B,1954,Bái Sim,Không,Có,08/07/2024
        3,Lê Văn C,1960,Lý Trúc,Có,Không,08/07/2024
        4,Lê Văn D,2012,Lý Trúc,,,08/07/2024

        """

    var exports = ["mot-cua/t1.csv": Self.export]
    var surveys = ["khao-sat/k1.csv": Self.survey]
    var hasVillages = true
    var parallelism = 1
    var digestsInputs = true

    static func read(settings: String) throws(DiagnosticError) -> Settings {
        try SettingsReader(indicators: ["survey.account"]).read(settings, file: "baocao.yaml")
    }

    var pipeline: ReportPipeline {
        get throws {
            ReportPipeline(settings: try Self.read(settings: Self.settings), parallelism: parallelism, digestsInputs: digestsInputs)
        }
    }

    var sources: FolderSources {
        func files(_ texts: [String: String]) -> [InputSource] {
            texts.sorted { $0.key < $1.key }.map { InputSource(path: $0.key, bytes: .bytes(Array($0.value.utf8))) }
        }
        return FolderSources(
            villages: hasVillages ? files(["thon.csv": Self.villages])[0] : nil, dossiers: files(exports), surveys: files(surveys))
    }

    static func template(
        _ text: String =
            "Tiếp nhận {{dossiers.received}} hồ sơ.\n\nTài khoản: {{#survey.account}}{{numerator}}/{{denominator}}{{/survey.account}}.\n",
        page: String = "{{{style}}}{{{body}}}"
    ) throws(DiagnosticError) -> CheckedTemplate {
        func file(_ path: String, _ text: String) -> TemplateFiles.File { TemplateFiles.File(path: path, text: text) }
        return try CheckedTemplate(
            TemplateFiles(report: file("report.md", text), page: file("page.html", page), style: file("page.css", "p { margin: 0 }\n")))
    }
}
