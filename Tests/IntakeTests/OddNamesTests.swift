import Catalogue
import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

/// What the report prints as fields and procedures, and what it counts under another name.
@Suite struct OddNamesTests {
    @Test(arguments: [
        // One odd name among known ones.
        ("Hộ tịch|Đăng ký khai sinh", 1, ["Hộ tịch": 10], []),
        ("Nguyễn Văn An|Đăng ký khai sinh", 1, ["Hộ tịch": 9, "": 1], ["intake.groups-name-persons"]),
        ("Nguyễn Văn An|Đăng ký khai sinh", 5, ["Hộ tịch": 5, "": 5], ["intake.groups-name-persons"]),
        ("0912345678|Đăng ký khai sinh", 4, ["Hộ tịch": 6, "": 4], ["intake.groups-name-persons"]),
        ("Sâm Ngọc|Đăng ký khai sinh", 2, ["Hộ tịch": 8, "Khác": 2], ["intake.fields-odd"]),
        ("Sâm Ngọc|Đăng ký khai sinh", 3, ["Hộ tịch": 7, "Sâm Ngọc": 3], []),
        ("Đất đai|Đăng ký kết hôn cho anh Vi Văn Hùng", 1, ["Hộ tịch": 9, "Đất đai": 1], ["intake.procedures-odd"]),
        ("Đất đai|Đăng ký kết hôn cho Hùng", 1, ["Hộ tịch": 9, "Đất đai": 1], ["intake.procedures-odd"]),
        ("Đất đai|Chứng thực bản sao cho Lê Văn Tám", 1, ["Hộ tịch": 9, "Đất đai": 1], ["intake.procedures-odd"]),
        ("Đất đai|Giải quyết chế độ trợ cấp Bà mẹ Việt Nam anh hùng", 1, ["Hộ tịch": 9, "Đất đai": 1], []),
        ("Đất đai|Cấp giấy chứng nhận theo Nghị định 101/2024/NĐ-CP", 1, ["Hộ tịch": 9, "Đất đai": 1], []),
    ])
    func names(odd: String, count: Int, fields: [String: Int], codes: [String]) throws {
        let rows = (0..<10).map { row in
            let names = row < count ? odd.replacing("|", with: ",") : "Hộ tịch,Đăng ký khai sinh"
            return "H56-240101-\(row),\(names),02/01/2024,05/01/2024"
        }
        let text = (["Mã hồ sơ,Lĩnh vực,Tên thủ tục hành chính,Ngày nhận,Ngày hẹn trả"] + rows).joined(separator: "\n")
        var diagnostics = DiagnosticCollector()
        let matcher = VillageMatcher(gazetteer: Gazetteer(villages: []), commune: CommuneName(name: "xã Ngọc Phụng"))
        let reader = DossierRegisterReader(
            recognition: ColumnRecognition(), files: DossierFileReader(matcher: matcher, parallelism: 1), parallelism: 1,
            own: OfficeName("xã Ngọc Phụng"))
        let register = try #require(try reader.read([Tables.text(text)], diagnostics: &diagnostics).register)
        var counts: [String: Int] = [:]
        for dossier in register.dossiers { counts[register.fields[Int(dossier.field)], default: 0] += 1 }
        #expect(counts == fields)
        #expect(diagnostics.diagnostics.map(\.kind.code).filter { $0.hasSuffix("-odd") || $0.hasSuffix("-persons") } == codes)
    }
}
