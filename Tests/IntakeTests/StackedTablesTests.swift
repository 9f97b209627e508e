import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

/// Several tables in one file: each header begins one with its own columns (Domain.md, "Shapes of sheets").
@Suite struct StackedTablesTests {
    private static let ledger = "STT;Mã hồ sơ;Nội dung hồ sơ;Họ tên chủ hồ sơ;Nhận hồ sơ;Hẹn trả kết quả"
    private static let list = "STT;Lĩnh vực;Tên thủ tục hành chính;Mã hồ sơ;Trạng thái;Chủ hồ sơ;Ngày nhận"

    private static func row(_ number: Int) -> String {
        "\(number);000.31.12.H56-2401\(number + 10)-000\(number);Đăng ký khai sinh;Nguyễn Văn Canary;0\(number)/01/2024;1\(number)/01/2024"
    }

    /// What stands between two parts of a ledger, and what is told; no dossier of the six is in a field, and nobody's name is told.
    @Test(
        arguments: [
            [],
            [";;;;;"],
            ["SỔ THEO DÕI HỒ SƠ;;;;;", "Quyển số 2;;;;;"],
            ["Tháng 02 năm 2024;;;;;"],
            [";;;;Người báo cáo;", ";;;;Hà Thị Canary;"],
            [";Người lập biểu;;;Chủ tịch;", ";(Ký, ghi rõ họ tên);;;(Ký, đóng dấu);", ";Hà Thị Canary;;;Lò Văn Canary;"],
            [";Người lập;;Kế toán;Chủ tịch;", ";Hà Thị Canary;;Vi Thị Canary;Lò Văn Canary;"],
            ["Cộng trang;3;;;;", "Trang 2;;;;;"],
            [";Cộng: 3 hồ sơ;;;;", ";;;;;"],
            [";;;;Ngọc Phụng, ngày 31 tháng 1 năm 2024;", ";;;;KT. CHỦ TỊCH;", ";;;;PHÓ CHỦ TỊCH;", ";;;;Lò Văn Canary;"],
            ["UBND XÃ NGỌC PHỤNG;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;", "BỘ PHẬN MỘT CỬA;;;Độc lập - Tự do - Hạnh phúc;;"],
            ["DANH SÁCH HỒ SƠ QUÁ HẠN;;;;;", "(Từ ngày 01/02/2024 đến ngày 29/02/2024);;;;;"],
            ["(1);(2);(3);(4);(5);(6)"],
            ["0;0;0;0;0;0", ";;;;;"],
            ["Hà Thị Canary;;;;;"],
        ])
    func sameColumns(between: [String]) throws {
        let text = ([Self.ledger] + (1...3).map(Self.row) + between + [Self.ledger] + (4...6).map(Self.row)).joined(separator: "\n")
        let reading = try Reading(["so.csv": text + "\n"])
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.count == 6)
        #expect(register.dossiers.allSatisfy { $0.field == 0 })
        #expect(register.fields == [""])
        #expect(register.procedures == ["", "Đăng ký khai sinh"])
        #expect(reading.diagnostics.count(of: .error) == 0)
        #expect(!reading.text.contains("Canary"))
        #expect(reading.records.inputs.count == 1)
        #expect(reading.records.inputs[0].rejected == 0)
    }

    /// The second table's header, its row, and the field and the procedure that the row then has; the first table is a list of Hộ tịch.
    @Test(
        arguments: [
            (
                "STT;Chủ hồ sơ;Tên thủ tục hành chính;Mã hồ sơ;Trạng thái;Lĩnh vực;Ngày nhận",
                "2;Lê Thị Canary;Khai tử;B2;Đang xử lý;Đất đai;05/02/2024"
            ),
            (
                "STT;Mã hồ sơ;Lĩnh vực;Tên thủ tục hành chính;Chủ hồ sơ;Trạng thái;Ngày nhận",
                "2;B2;Đất đai;Khai tử;Lê Thị Canary;Đang xử lý;05/02/2024"
            ),
            (
                "Mã hồ sơ;STT;Chủ hồ sơ;Ngày nhận;Trạng thái;Tên thủ tục hành chính;Lĩnh vực",
                "B2;2;Lê Thị Canary;05/02/2024;Đang xử lý;Khai tử;Đất đai"
            ),
            ("Ngày nhận;Mã hồ sơ;Lĩnh vực;Tên thủ tục hành chính;;;", "05/02/2024;B2;Đất đai;Khai tử;;;"),
            ("Lĩnh vực;Tên thủ tục hành chính;Mã hồ sơ;Chủ hồ sơ;Ngày nhận;;", "Đất đai;Khai tử;B2;Lê Thị Canary;05/02/2024;;"),
            ("TT;Số hồ sơ;Chủ hồ sơ;Lĩnh vực;Thủ tục;Ngày tiếp nhận;Hạn trả", "2;B2;Lê Thị Canary;Đất đai;Khai tử;05/02/2024;09/02/2024"),
            (
                "STT;Mã hồ sơ;Lĩnh vực;Tên thủ tục hành chính;Thời gian;;Chủ hồ sơ\n;;;;Ngày nhận;Ngày hẹn trả;",
                "2;B2;Đất đai;Khai tử;05/02/2024;09/02/2024;Lê Thị Canary"
            ),
            (
                "STT;Mã hồ sơ;Lĩnh vực;Tên thủ tục hành chính;Ngày nhận;Địa chỉ;Chủ hồ sơ;Số điện thoại",
                "2;B2;Đất đai;Khai tử;05/02/2024;Thôn 1;Lê Thị Canary;0912345678"
            ),
            (
                "Đơn vị: UBND xã Ngọc Phụng;;;;;;\nSTT;Chủ hồ sơ;Mã hồ sơ;Lĩnh vực;Tên thủ tục hành chính;Ngày nhận;Trạng thái",
                "2;Lê Thị Canary;B2;Đất đai;Khai tử;05/02/2024;Đang xử lý"
            ),
            (
                "Lĩnh vực: Đất đai;;;;;;\nSTT;Mã hồ sơ;Tên thủ tục hành chính;Chủ hồ sơ;Ngày nhận;Trạng thái;",
                "2;B2;Khai tử;Lê Thị Canary;05/02/2024;Đang xử lý;"
            ),
            (
                "I. Đất đai;;;;;;\n1. Khai tử;;;;;;\nSTT;Mã hồ sơ;Chủ hồ sơ;Ngày nhận;Trạng thái;;",
                "1;B2;Lê Thị Canary;05/02/2024;Đang xử lý;;"
            ),
        ])
    func otherColumns(header: String, row: String) throws {
        let first = [
            "1;Hộ tịch;Khai sinh;A1;Đang xử lý;Nguyễn Văn Canary;03/01/2024", "2;Hộ tịch;Khai sinh;A2;Đang xử lý;Vi Văn Canary;04/01/2024",
        ]
        let text = ([Self.list] + first + [";;;;;;", header, row]).joined(separator: "\n")
        for parallelism in [1, 3] {
            let reading = try Reading(["a.csv": text + "\n"], parallelism: parallelism)
            let register = try #require(reading.records.dossiers)
            #expect(register.dossiers.map { register.fields[Int($0.field)] } == ["Hộ tịch", "Hộ tịch", "Đất đai"], "\(header)")
            #expect(register.dossiers.map { register.procedures[Int($0.procedure)] } == ["Khai sinh", "Khai sinh", "Khai tử"])
            #expect(register.dossiers.last?.received.iso == "2024-02-05")
            #expect(!reading.text.contains("Canary"))
        }
    }

    /// Headers below a first table that cannot be used: the part is refused aloud, at its line, and the first is kept.
    @Test(arguments: [
        ("STT;Tên thủ tục hành chính;Mã hồ sơ;Chủ hồ sơ;Ghi chú;;\n1;Khai tử;B2;Lê Thị Canary;;;", "5 intake.column-missing"),
        ("STT;Họ và tên;Năm sinh;Thôn;Có tài khoản thanh toán;;\n1;Lê Thị Canary;1960;Bái Sim;Có;;", "5 intake.file-holds-survey"),
        ("STT;Tên thôn;Số hộ;Nhân khẩu;Từ đủ 15 tuổi;;\n1;Bái Sim;20;90;60;;", "5 intake.file-holds-villages"),
    ])
    func refused(below: String, told: String) throws {
        let first = [
            "1;Hộ tịch;Khai sinh;A1;Đang xử lý;Nguyễn Văn Canary;03/01/2024", "2;Hộ tịch;Khai sinh;A2;Đang xử lý;Vi Văn Canary;04/01/2024",
        ]
        let reading = try Reading(["a.csv": ([Self.list] + first + [";;;;;;", below]).joined(separator: "\n") + "\n"])
        #expect(reading.records.dossiers?.dossiers.count == 2)
        #expect(Tables.told(reading.diagnostics).contains(told), "\(Tables.told(reading.diagnostics))")
        #expect(!reading.text.contains("Canary"))
    }

    /// A two-row header once more at the head of a page, its second row the same or in another order.
    @Test(arguments: [
        (";;;Nhận hồ sơ;Hẹn trả kết quả;Ngày nhận kết quả", "3;A3;Khai sinh;05/02/2024;09/02/2024;"),
        (";;;Hẹn trả kết quả;Nhận hồ sơ;Ngày nhận kết quả", "3;A3;Khai sinh;09/02/2024;05/02/2024;"),
    ])
    func twoRows(second: String, row: String) throws {
        let upper = "STT;Mã hồ sơ;Nội dung hồ sơ;Ngày, tháng, năm;;"
        let lower = ";;;Nhận hồ sơ;Hẹn trả kết quả;Ngày nhận kết quả"
        let rows = ["1;A1;Khai sinh;03/01/2024;08/01/2024;05/01/2024", "2;A2;Khai sinh;04/01/2024;09/01/2024;08/01/2024"]
        let reading = try Reading(["a.csv": ([upper, lower] + rows + [upper, second, row]).joined(separator: "\n") + "\n"])
        #expect(reading.records.dossiers?.dossiers.map(\.received.iso) == ["2024-01-03", "2024-01-04", "2024-02-05"])
        #expect(reading.records.dossiers?.dossiers.last?.due?.iso == "2024-02-09")
        #expect(reading.diagnostics.count(of: .error) == 0)
    }

    /// Rows above the header, and the field that the dossier then has.
    @Test(arguments: [
        ("Lĩnh vực: Hộ tịch;;;;;", "Hộ tịch"), ("LĨNH VỰC HỘ TỊCH;;;;;", "HỘ TỊCH"), ("I;Hộ tịch;;;;", "Hộ tịch"),
        ("I. Hộ tịch;;;;;", "Hộ tịch"),
        (";;Lĩnh vực: Đất đai;;;", "Đất đai"), ("SỔ THEO DÕI;;;;;\nLĩnh vực: Chứng thực;;;;;\nTháng 1;;;;;", "Chứng thực"),
        ("Quyển số 1;;;;;", ""), ("DANH SÁCH HỒ SƠ;;;;;", ""), ("Người lập: Hà Thị Canary;;;;;", ""), ("Hà Thị Canary;;;;;", ""),
        ("Lĩnh vực: Hà Thị Canary;;;;;", ""), ("LÂM NGHIỆP;;;;;", "LÂM NGHIỆP"), ("Công an xã Ngọc Phụng;;;;;", ""),
    ])
    func aboveTheHeader(title: String, field: String) throws {
        let reading = try Reading(["so.csv": ([title, Self.ledger] + (1...3).map(Self.row)).joined(separator: "\n") + "\n"])
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.map { register.fields[Int($0.field)] } == [field, field, field])
        #expect(!reading.text.contains("Canary"))
    }

    /// The name of a group stands in the second column, whatever that is of.
    @Test(arguments: ["Ngày nhận;Mã hồ sơ;Địa chỉ", "Mã hồ sơ;Địa chỉ;Ngày nhận", "Địa chỉ;Ngày nhận;Mã hồ sơ"])
    func groupsInAnyColumn(columns: String) throws {
        let heads = columns.split(separator: ";")
        func row(_ number: Int) -> String {
            let cells = heads.map { $0 == "Ngày nhận" ? "0\(number)/01/2024" : $0 == "Mã hồ sơ" ? "A\(number)-00\(number)" : "Thôn Canary" }
            return "\(number);" + cells.joined(separator: ";") + ";Đang xử lý"
        }
        let text = ["STT;\(columns);Trạng thái", "I;Hộ tịch;;;", row(1), row(2), "II;Đất đai;;;", row(3)].joined(separator: "\n")
        let register = try #require(try Reading(["so.csv": text + "\n"]).records.dossiers)
        #expect(register.dossiers.map { register.fields[Int($0.field)] } == ["Hộ tịch", "Hộ tịch", "Đất đai"])
    }

    /// Without a column for running numbers a group's mark stands in the first cell, and its name in whatever column comes second.
    @Test(arguments: [
        "Mã hồ sơ;Chủ hồ sơ;Ngày nhận", "Ngày nhận;Mã hồ sơ;Chủ hồ sơ", "Chủ hồ sơ;Ngày nhận;Mã hồ sơ", "Chủ hồ sơ;Mã hồ sơ;Ngày nhận",
    ])
    func groupsWithoutNumbers(columns: String) throws {
        let heads = columns.split(separator: ";")
        func row(_ number: Int) -> String {
            heads.map { $0 == "Ngày nhận" ? "0\(number)/01/2024" : $0 == "Mã hồ sơ" ? "A\(number)-00\(number)" : "Hà Thị Canary" }
                .joined(separator: ";") + ";Đang xử lý"
        }
        let text = ["\(columns);Trạng thái", "I;Hộ tịch;;", row(1), row(2), "II;Đất đai;;", row(3), "III;Chứng thực;;3", row(4)]
        let reading = try Reading(["so.csv": text.joined(separator: "\n") + "\n"])
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.map { register.fields[Int($0.field)] } == ["Hộ tịch", "Hộ tịch", "Đất đai", "Chứng thực"])
        #expect(reading.said.isEmpty && reading.records.inputs[0].tally[.group] == 3)
    }

    /// A row between dossiers of the open field "Hộ tịch", and the field of those below; where it is not known what it is, that is told.
    @Test(arguments: [
        ("Lĩnh vực: Đất đai;;;;;", "Đất đai", false), ("II. Đất đai;;;;;", "Đất đai", false), ("II;Đất đai;;;;", "Đất đai", false),
        ("Đất đai;;;;;", "Đất đai", false), ("CHỨNG THỰC;;;;;", "CHỨNG THỰC", false), ("Bảo trợ xã hội;;;;;", "Bảo trợ xã hội", false),
        ("Hà Thị Canary;;;;;", "", true), ("Việc khác;;;;;", "", true), ("Quyển số 2;;;;;", "", true), ("Người lập biểu;;;;;", "", true),
        ("TM. ỦY BAN NHÂN DÂN;;;;;", "", true), ("2. Hà Thị Canary;;;;;", "", true), ("Xác nhận của lãnh đạo;;;;;", "", true),
        ("Cộng;3;;;;", "Hộ tịch", false), ("0;0;0;0;0;0", "Hộ tịch", false),
    ])
    func betweenDossiers(between: String, field: String, isTold: Bool) throws {
        let text = [Self.ledger, "I. Hộ tịch;;;;;", Self.row(1), Self.row(2), between, Self.row(3), Self.row(4)].joined(separator: "\n")
        let reading = try Reading(["so.csv": text + "\n"])
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.map { register.fields[Int($0.field)] } == ["Hộ tịch", "Hộ tịch", field, field])
        #expect(reading.said.contains { $0.kind.code == "intake.group-rows-unknown" } == isTold)
        #expect(!reading.text.contains("Canary") && !register.fields.contains { $0.contains("Canary") })
    }
}
