import Catalogue
import CatalogueNames
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
        ("Phí đã thu", .charge), ("Lệ phí đã thu", .fee), ("Thu phí, lệ phí (VNĐ)", .fee), ("Hình thức thu", .collection),
        ("Hình thức thanh toán (TM hoặc CK)", .payment), ("Thanh toán qua VNPT PAY", .vnptPay),
        ("Thanh toán qua Cổng Quốc gia", .nationalPortal), ("Thanh toán qua Cổng DVCQG", .nationalPortal),
        ("Ngày thu phí, lệ phí", .paidOn), ("Trạng thái số hóa", .digitised), ("Có tái sử dụng TPHS", .reused),
        ("Lệ phí (VNĐ)", .fee), ("Lệ phí (đồng)", .fee), ("Tổng phí, lệ phí đã nộp", .fee), ("Mức độ hài lòng", .rating),
        ("Mức độ", .level),
        ("Họ và tên", .person), ("1. Họ tên", .person), ("Năm sinh", .birth), ("Tuổi", .age), ("VNeID mức 2", .question(.vneid2)),
        ("Đã dùng DVC trực tuyến", .question(.onlineServices)), ("Số người dùng dịch vụ công trực tuyến", .question(.onlineServices)),
        ("Kĩ năng số", .question(.digitalSkills)),
        ("Số người từ 15 tuổi trở lên", .from15), ("≥ 18 tuổi", .from18), ("Điện", .service(.electricity)), ("Nước", .service(.water)),
        ("Chỉ tiêu", .fact),
        ("ĐVT", .unit), ("Xã cũ", .formerCommune),
    ])
    func headingIsKnown(heading: String, column: Column) {
        let key = HeadingKey.make(heading)
        let found = Headings.byKey[key] ?? Headings.byKey[HeadingKey.bare(heading)] ?? Headings.byPlainKey[HeadingKey.bare(heading)]
        #expect(found?.column == column, "\(heading) → \(key)")
    }

    /// A heading in words of its own, in a file of some kind, and the column that it is (nil: none).
    @Test(
        arguments: [
            ("Mã hồ sơ|Ngày nhận", "Ngày, giờ hẹn trả", .due), ("Mã hồ sơ|Trạng thái", "Ngày tháng tiếp nhận", .received),
            ("Mã hồ sơ|Ngày nhận", "Trạng thái hiện tại", .status), ("Mã hồ sơ|Ngày nhận", "Địa chỉ của tổ chức, công dân", .address),
            ("Mã hồ sơ|Ngày nhận", "Nơi thường trú/tạm trú", .address), ("Ngày nhận|Trạng thái", "Mã hồ sơ/Số biên nhận", .code),
            ("Mã hồ sơ|Ngày nhận", "Thôn, bản, tổ dân phố", .village), ("Mã hồ sơ|Ngày nhận", "Thôn/xóm/bản", .village),
            ("Mã hồ sơ|Ngày nhận", "Ngày GQ xong", .finished), ("Mã hồ sơ|Ngày nhận", "Hình thức nộp HS", .channel),
            ("Mã hồ sơ|Ngày nhận", "Người khai/Địa chỉ", nil), ("Mã hồ sơ|Ngày nhận", "Thời hạn giải quyết", nil),
            ("Họ tên|Năm sinh", "Đã mở tài khoản thanh toán", .question(.account)),
            ("Họ tên|Năm sinh", "Có TK ngân hàng không?", .question(.account)),
            ("Họ tên|Năm sinh", "Chưa có tài khoản thanh toán", nil), ("Họ tên|Năm sinh", "Số tài khoản ngân hàng", nil),
            ("Họ tên|Năm sinh", "Biết sử dụng DVC trực tuyến", .question(.onlineServices)),
            ("Họ tên|Năm sinh", "Đã TTKDTM", .question(.cashless)),
            ("Họ tên|Năm sinh", "Đã kích hoạt tài khoản định danh điện tử mức 2", .question(.vneid2)),
            ("Họ tên|Năm sinh", "Các dịch vụ thanh toán trực tuyến", .services), ("Họ tên|Có tài khoản", "Sinh ngày", .birth),
            ("Họ tên|Năm sinh", "Thanh toán tiền điện không dùng tiền mặt (Có/Không)", .service(.electricity)),
            ("Họ tên|Năm sinh|Điện", "Thanh toán tiền mua sắm trực tuyến", .service(.shopping)),
            ("Họ tên|Năm sinh", "Nộp học phí qua ngân hàng", .service(.tuition)), ("Họ tên|Năm sinh", "Trả tiền điện bằng tiền mặt", nil),
            ("Họ tên|Năm sinh|Điện", "Nước", .service(.water)), ("Họ tên|Năm sinh", "Nước", nil),
            ("Họ tên|Năm sinh|Điện|Nước", "Điện thoại", nil),
            ("Ông/bà sinh năm nào?|Ông/bà ở thôn nào?|Có tài khoản", "Họ và tên của ông/bà?", .person),
            ("Họ và tên của anh/chị|Có tài khoản", "Anh/chị sinh năm nào?", .birth),
            ("Họ tên|Năm sinh|Có tài khoản", "Ông/bà ở thôn nào?", .village),
            ("Họ tên|Năm sinh", "Ông/bà có tài khoản thanh toán ngân hàng không?", .question(.account)),
            ("Chủ hộ|Nhân khẩu", "Số người ≥ 15 tuổi", .from15), ("Chủ hộ|Nhân khẩu", "Số người từ đủ 18 tuổi trở lên", .from18),
            ("Chủ hộ|Từ 15 tuổi", "Tổng số khẩu", .people), ("Từ 15 tuổi|Có tài khoản", "Đơn vị", .village),
            ("Mã hồ sơ|Ngày nhận", "Đơn vị", nil), ("Chỉ tiêu|Đơn vị", "Số lượng", .value), ("Chỉ tiêu|Giá trị", "Đơn vị", .unit),
            ("Thôn|Từ 15 tuổi", "Số người sử dụng DVCTT", .question(.onlineServices)),
            ("No|Village|Population|From 15 years|Has account", "Paid online", .question(.cashless)),
            ("Full name|Year of birth|Village", "Has account", .question(.account)),
        ] as [(String, String, Column?)])
    func headingInOtherWords(others: String, heading: String, column: Column?) {
        var diagnostics = DiagnosticCollector()
        let found = recognised(others + "|" + heading, as: nil, &diagnostics)
        #expect(found?.found.first { $0.position == others.split(separator: "|").count }?.column == column)
    }

    /// A header of one row, joined by `|`, and what the file is.
    @Test(arguments: [
        ("STT|Lĩnh vực|Mã hồ sơ|Trạng thái|Địa chỉ|Ngày nhận|Ngày hẹn trả", InputFile.Kind.dossierList),
        ("STT|Mã hồ sơ|Nội dung hồ sơ|Số lượng (bộ)|Địa chỉ|Ngày tiếp nhận|Ngày hẹn trả", .dossierLedger),
        ("STT|Mã hồ sơ|Chủ hồ sơ|Hình thức thu|Hình thức thanh toán|Thu phí, lệ phí (VNĐ)|Ngày thu phí, lệ phí", .dossierDetails),
        ("STT|Mã hồ sơ|Loại tiếp nhận|Số biên lai|Ngày thu|Phí (VNĐ)|Lệ phí (VNĐ)|Tổng (VNĐ)", .dossierDetails),
        ("STT|Mã hồ sơ|Ngày tiếp nhận|Số biên lai|Ngày thu|Số tiền", .dossierDetails),
        ("STT|Mã hồ sơ|Trạng thái|Ngày thanh toán|Số tiền", .dossierDetails),
        ("STT|Mã hồ sơ|Chủ hồ sơ|Trạng thái số hóa|Số hóa kết quả giải quyết", .dossierDetails),
        ("STT|Mã hồ sơ|Mức độ hài lòng", .dossierDetails),
        ("STT|Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả|Ngày thu phí|Lệ phí", .dossierList),
        ("STT|Mã hồ sơ|Trạng thái|Ngày tiếp nhận|Số biên lai|Ngày thu|Số tiền", .dossierList),
        ("STT|Mã hồ sơ|Ngày tiếp nhận|Số hóa TPHS", .dossierList),
        ("STT|Họ và tên|Năm sinh|Thôn|Có tài khoản thanh toán|VNeID mức 2", .persons),
        ("STT|Chủ hộ|Thôn|Số nhân khẩu|Số người từ 15 tuổi|Số người có tài khoản", .households),
        ("Thôn|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi|Có tài khoản|VNeID mức 2", .villageTotals),
        ("Thôn|Tên khác|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi", .villages), ("Thôn|Số hộ|Nhân khẩu|Từ 15 tuổi|Từ 18 tuổi", .villages),
        ("STT|Họ và tên|Tuổi|Thôn|Điện|Nước|Học phí", .persons), ("Thôn|Từ 15 tuổi|Điện|Nước", .villageTotals),
        ("Chỉ tiêu|Thôn|Tử số|Mẫu số|Giá trị|Đơn vị|Mục tiêu|Ghi chú", .facts), ("STT|Ngày|Doanh thu|Chi phí", .unrecognised),
    ])
    func kindIsKnown(header: String, kind: InputFile.Kind) {
        var diagnostics = DiagnosticCollector()
        let found = recognised(header, as: nil, &diagnostics)
        #expect((found?.kind ?? .unrecognised) == kind)
        #expect(diagnostics.diagnostics.count { $0.kind.code == "intake.file-not-recognised" } == (kind == .unrecognised ? 1 : 0))
    }

    /// A header, what it is read as, and what is said about it.
    @Test(arguments: [
        ("STT|Lĩnh vực|Trạng thái|Ngày nhận|Ngày hẹn trả", InputRole.dossiers, ["intake.column-missing"]),
        ("Mã hồ sơ|Mã hồ sơ|Trạng thái|Ngày nhận", .dossiers, ["intake.column-ambiguous"]),
        ("Mã hồ sơ|Ngày nhận|Địa chỉ|Địa chỉ", .dossiers, ["intake.column-ambiguous-unused"]),
        ("Mã hồ sơ|Số hồ sơ|Ngày nhận|Ngày tiếp nhận", .dossiers, []),
        ("Mã hồ sơ|Trạng thái|Ngày nhận", .surveys, ["intake.file-holds-dossiers"]),
        ("STT|Họ và tên|Năm sinh|Có tài khoản", .dossiers, ["intake.file-holds-survey"]),
        ("Thôn|Tên khác", .facts, ["intake.file-holds-villages"]),
    ])
    func whatIsMissingIsSaid(header: String, role: InputRole, codes: [String]) {
        var diagnostics = DiagnosticCollector()
        _ = recognised(header, as: role, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.kind.code) == codes)
    }

    /// What was taken for a header, and whether it may be a row of data, of which nothing is quoted.
    @Test(arguments: [
        ("1|H56.31.12-240218-0001|Lê Thị Hoa|thôn Bái Sim", false), ("1|Lê Thị Hoa|0912345678|Bái Sim", false),
        ("Lê Thị Hoa|Bái Sim|Ngọc Phụng", false), ("1|Lê Thị Hoa|12/03/1990|Thôn", false), ("Ngày|Thu 2024|Chi 2024|Ghi chú", true),
    ])
    func dataAreNotQuotedAsHeadings(header: String, isQuoted: Bool) {
        var diagnostics = DiagnosticCollector()
        _ = recognised(header, as: nil, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.kind.code) == [isQuoted ? "intake.file-not-recognised" : "intake.header-not-recognised"])
    }

    @Test func settingsNameColumns() throws {
        var diagnostics = DiagnosticCollector()
        let named = ["received": ["Ngày vào cửa"], "address": ["#4"]]
        let found = try #require(recognised("Mã hồ sơ|Ngày vào cửa|Địa chỉ|Địa chỉ|Ngày nhận", as: .dossiers, &diagnostics, named))
        #expect(found[.received] == 1)
        #expect(found[.address] == 3)
        #expect(diagnostics.diagnostics.isEmpty)
    }

    /// Columns beside "Thanh toán tiền điện trực tuyến", and whether it is told that a payment is not read.
    @Test(arguments: [
        ("Thanh toán vé xe trực tuyến", true), ("Số tài khoản", false), ("Thanh toán tiền nước qua mạng", false), ("Ghi chú thêm", false),
    ])
    func paymentsThatAreNotReadAreTold(heading: String, isTold: Bool) {
        var diagnostics = DiagnosticCollector()
        _ = recognised("Họ và tên|Năm sinh|Thôn|Thanh toán tiền điện trực tuyến|\(heading)", as: nil, &diagnostics)
        #expect(diagnostics.diagnostics.map(\.kind.code) == (isTold ? ["survey.payment-unread"] : []))
    }

    private func recognised(
        _ header: String, as role: InputRole?, _ diagnostics: inout DiagnosticCollector, _ named: [String: [String]] = [:]
    ) -> RecognisedColumns? {
        let table = SourceTable(
            bytes: Array((header + "\n").utf8), path: "t.csv", options: ReadingOptions(delimiter: 0x7C, headerLines: [1]),
            diagnostics: &diagnostics)
        return ColumnRecognition(named: named).columns(of: table, as: role, diagnostics: &diagnostics)
    }
}
