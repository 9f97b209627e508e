import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

@Suite struct ColumnRecognitionTests {
    /// A heading as an office writes it, and the column that it is.
    @Test(arguments: [
        ("Mã hồ sơ", Column.code), ("MÃ HỒ SƠ", .code), ("Ma ho so", .code), ("Mã HS", .code), ("  Mã\u{a0}hồ  sơ ", .code),
        ("Số biên nhận", .code),
        ("Lĩnh vực", .field), ("Tên TTHC", .procedure), ("Nội dung hồ sơ", .procedure), ("Trạng thái", .status),
        ("Hình thức nộp hồ sơ", .channel), ("Địa chỉ chủ hồ sơ", .address), ("Thôn/Bản/Tổ dân phố", .village),
        ("Ngày tiếp nhận hồ sơ", .received), ("Ngày nộp hồ sơ", .submitted), ("Hạn xử lý", .due), ("Hạn xử lí", .due),
        ("Ngày kết thúc xử lý", .finished), ("Ngày có KQ", .finished), ("Ngày trả công dân", .collected),
        ("Số hoá thành phần hồ sơ", .digitised),
        ("Lệ phí (VNĐ)", .fee), ("Lệ phí (đồng)", .fee), ("Tổng phí, lệ phí đã nộp", .fee), ("Mức độ hài lòng", .rating),
        ("Mức độ", .level),
        ("Họ và tên", .person), ("1. Họ tên", .person), ("Năm sinh", .birth), ("Tuổi", .age), ("VNeID mức 2", .vneid2),
        ("Đã dùng DVC trực tuyến", .onlineServices), ("Số người dùng dịch vụ công trực tuyến", .onlineServices),
        ("Kĩ năng số", .digitalSkills),
        ("Số người từ 15 tuổi trở lên", .from15), ("≥ 18 tuổi", .from18), ("Điện", .electricity), ("Nước", .water), ("Chỉ tiêu", .fact),
        ("ĐVT", .unit), ("Xã cũ", .formerCommune),
    ])
    func headingIsKnown(heading: String, column: Column) {
        let key = HeadingKey.make(heading)
        let found = Headings.byKey[key] ?? Headings.byKey[HeadingKey.bare(heading)] ?? Headings.byPlainKey[HeadingKey.bare(heading)]
        #expect(found?.column == column, "\(heading) → \(key)")
    }

    /// A header of one row, joined by `|`, and what the file is.
    @Test(arguments: [
        ("STT|Lĩnh vực|Mã hồ sơ|Trạng thái|Địa chỉ|Ngày nhận|Ngày hẹn trả", InputFile.Kind.dossierList),
        ("STT|Mã hồ sơ|Nội dung hồ sơ|Số lượng (bộ)|Địa chỉ|Ngày tiếp nhận|Ngày hẹn trả", .dossierLedger),
        ("STT|Họ và tên|Năm sinh|Thôn|Có tài khoản thanh toán|VNeID mức 2", .persons),
        ("STT|Chủ hộ|Thôn|Số nhân khẩu|Số người từ 15 tuổi|Số người có tài khoản", .households),
        ("Thôn|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi|Có tài khoản|VNeID mức 2", .villageTotals),
        ("Thôn|Tên khác|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi", .villages), ("Thôn|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi", .villages),
        ("Chỉ tiêu|Thôn|Tử số|Mẫu số|Giá trị|Đơn vị|Mục tiêu|Ghi chú", .facts), ("Ngày|Doanh thu|Chi phí", .unrecognised),
    ])
    func kindIsKnown(header: String, kind: InputFile.Kind) {
        var diagnostics = DiagnosticCollector()
        let found = recognised(header, as: nil, &diagnostics)
        #expect((found?.kind ?? .unrecognised) == kind)
        #expect(diagnostics.count(of: .fileNotRecognised) == (kind == .unrecognised ? 1 : 0))
    }

    /// A header, what it is read as, and what is said about it.
    @Test(arguments: [
        ("STT|Lĩnh vực|Trạng thái|Ngày nhận|Ngày hẹn trả", InputRole.dossiers, [DiagnosticKind.columnMissing]),
        ("Mã hồ sơ|Mã hồ sơ|Trạng thái|Ngày nhận", .dossiers, [.columnAmbiguous]),
        ("Mã hồ sơ|Ngày nhận|Địa chỉ|Địa chỉ", .dossiers, [.columnAmbiguousUnused]),
        ("Mã hồ sơ|Số hồ sơ|Ngày nhận|Ngày tiếp nhận", .dossiers, []), ("Mã hồ sơ|Trạng thái|Ngày nhận", .surveys, [.fileHoldsDossiers]),
        ("STT|Họ và tên|Năm sinh|Có tài khoản", .dossiers, [.fileHoldsSurvey]), ("Thôn|Tên khác", .facts, [.fileHoldsVillages]),
    ])
    func whatIsMissingIsSaid(header: String, role: InputRole, kinds: [DiagnosticKind]) {
        var diagnostics = DiagnosticCollector()
        _ = recognised(header, as: role, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.kind) == kinds)
    }

    @Test func settingsNameColumns() throws {
        var diagnostics = DiagnosticCollector()
        let named = ["received": ["Ngày vào cửa"], "address": ["#4"]]
        let found = try #require(recognised("Mã hồ sơ|Ngày vào cửa|Địa chỉ|Địa chỉ|Ngày nhận", as: .dossiers, &diagnostics, named))
        #expect(found[.received] == 1)
        #expect(found[.address] == 3)
        #expect(diagnostics.diagnostics.isEmpty)
    }

    private func recognised(
        _ header: String, as role: InputRole?, _ diagnostics: inout DiagnosticCollector, _ named: [String: [String]] = [:]
    ) -> RecognisedColumns? {
        let table = SourceTable(
            bytes: Array((header + "\n").utf8), path: "t.csv", options: ReadingOptions(delimiter: 0x7C, headerRows: 1),
            diagnostics: &diagnostics)
        return ColumnRecognition(named: named).columns(of: table, as: role, diagnostics: &diagnostics)
    }
}
