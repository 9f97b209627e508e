import Commune
import Diagnostics
import Testing

@testable import Intake

/// No person's name, and no telephone number, comes into a report from a cell or a row where it should not stand.
@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Nguyễn Văn An", true), ("Hà Thị Mận", true), ("LÒ VĂN PHƯỢNG", true), ("Cầm Bá Thước", true), ("Ông Lê Hạnh", true),
        ("Vi Văn Tuấn", true),
        ("Y Thị Blơ", true), ("Hờ A Súa", true), ("Nguyễn Thị Kim Oanh", true), ("bà Trần Thị Hoa", true), ("Hộ tịch", false),
        ("Hộ Tịch", false),
        ("Đất đai", false), ("Đăng ký khai sinh", false), ("ĐĂNG KÝ KHAI SINH", false), ("Bảo trợ xã hội", false), ("Lê", false),
        ("", false),
        ("Hồ sơ", false), ("Chứng thực bản sao từ bản chính", false), ("Trần Phú 2", false),
    ])
    func written(text: String, isPerson: Bool) {
        #expect(PersonName.isWritten(in: text) == isPerson, "\(text)")
    }

    /// A cell in the columns of fields and procedures of a row that has slipped.
    @Test(arguments: [
        "Nguyễn Thị Canary", "NGUYỄN THỊ CANARY", "Ông Lò Văn Canary", "Nguyễn Thị Canary 0912345678", "0912345678", "038098548693",
        "Vi Canary",
        "Bà Canary Thị Hoa", "Canary Văn Ba", "SĐT 0912345678",
    ])
    func slippedDossier(cell: String) throws {
        let header = "Mã hồ sơ;Lĩnh vực;Thủ tục;Ngày nhận"
        for row in ["A2;\(cell);Khai sinh;03/01/2024", "A2;Hộ tịch;\(cell);03/01/2024"] {
            let reading = try Reading(["a.csv": "\(header)\nA1;Hộ tịch;Khai sinh;02/01/2024\n\(row)\nA3;Đất đai;Khai tử;04/01/2024\n"])
            let register = try #require(reading.records.dossiers)
            #expect(register.dossiers.count == 3)
            #expect(Set(register.fields).isSubset(of: ["", "Hộ tịch", "Đất đai"]))
            #expect(Set(register.procedures).isSubset(of: ["", "Khai sinh", "Khai tử"]))
            #expect(register.dossiers.map { register.fields[Int($0.field)] }.last == "Đất đai")
            #expect(reading.said.map(\.kind.code) == ["intake.groups-name-persons"])
            #expect(reading.said.first?.location?.line == 3)
        }
    }

    /// Names of fields that begin as names of people do.
    @Test(arguments: [
        "Lâm nghiệp", "LÂM NGHIỆP", "Nông Nghiệp", "Hộ Tịch", "An sinh xã hội", "Văn Hóa", "Kế Hoạch", "Lao Động - Thương Binh",
    ])
    func fieldsAreKept(field: String) throws {
        let reading = try Reading(["a.csv": "Mã hồ sơ;Lĩnh vực;Ngày nhận\nA1;\(field);02/01/2024\n"])
        #expect(reading.records.dossiers?.fields == ["", field])
    }

    @Test func factsNameNobody() throws {
        let read = try FactReaderTests.read("Hà Thị Canary,,,,8,trạm,,\nTrạm BTS,,,,8,Lò Văn Canary,,\nLoa,,,,2,cụm,,Hà Thị Canary\n")
        #expect(read.told == ["2 facts.name-personal", "3 facts.text-personal", "4 facts.text-personal"])
        #expect(read.facts.map(\.name) == ["Trạm BTS", "Loa"])
        #expect(read.facts.allSatisfy { !$0.unit.contains("Canary") && !$0.note.contains("Canary") })
    }

    /// Lines below a village list, and the villages.
    @Test(arguments: [
        ";Người lập biểu;;\n;Hà Thị Canary;;", ";Người lập;;\n;;;\n;Canary;;", ";TM. ỦY BAN NHÂN DÂN;;\n;Lò Văn Canary;;",
        ";KT. CHỦ TỊCH;;\n;Canary;;",
        ";Ngày 1 tháng 2 năm 2024;;\n;Cán bộ Canary;;",
    ])
    func signaturesAreNoVillages(closing: String) throws {
        let rows = (1...6).map { "\($0);Thôn \($0);\(20 + $0);\(90 + 3 * $0)" }.joined(separator: "\n")
        let list = try Tables.villages(Tables.text("STT;Thôn;Số hộ;Nhân khẩu\n\(rows)\n\(closing)\n"))
        #expect(list.gazetteer.villages.count == 6)
    }
}
