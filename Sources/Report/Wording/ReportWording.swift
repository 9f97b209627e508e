// A sentence stays on one line.
// swift-format-ignore-file

internal import Language

/// The words that a report says by itself, beside what its template says.
struct ReportWording: Sendable {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func choose(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }

    // Values
    var noData: String { choose("chưa có số liệu", "no data") }
    var hidden: String { FigureValue.hidden.text }
    var none: String { choose("không có", "none") }

    // Official parts
    var nation: String { choose("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM") }
    var motto: String { choose("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness") }
    var report: String { choose("BÁO CÁO", "REPORT") }
    var recipients: String { choose("Nơi nhận:", "Recipients:") }
    var contents: String { choose("Mục lục", "Contents") }
    var picture: String { choose("Ảnh tư liệu", "Photograph") }
    var scan: String { choose("Quét mã để xem báo cáo trên mạng:", "Scan to see the report on the web:") }
    var pageCode: String { choose("Mã QR dẫn tới trang của báo cáo này; địa chỉ ghi bên cạnh.", "QR code that leads to this report's page, whose address stands beside it.") }
    func figureLabel(_ number: Int) -> String { choose("Hình \(number).", "Figure \(number).") }
    func tableLabel(_ number: Int) -> String { choose("Biểu \(number).", "Table \(number).") }
    func annexLabel(_ number: Int) -> String { choose("Phụ lục \(NumberWords.roman(number))", "Annex \(NumberWords.roman(number))") }

    func corrected(_ day: String, replaced: String?) -> String {
        replaced.map { choose("Bản đính chính ngày \(day), thay bản ngày \($0).", "Corrected on \(day); takes the place of the version of \($0).") }
            ?? choose("Bản đính chính ngày \(day).", "Corrected on \(day).")
    }

    // Names
    var unstatedField: String { choose("Không ghi lĩnh vực", "Field not stated") }
    var unstatedProcedure: String { choose("Không ghi thủ tục", "Procedure not stated") }
    var unknownVillage: String { choose("Không xác định thôn", "Village not known") }
    var outside: String { choose("Ngoài địa bàn", "Outside the commune") }
    var dossierUnit: String { choose("hồ sơ", "dossiers") }
    /// As a count has it.
    var village: String { choose("thôn", "villages") }
}
