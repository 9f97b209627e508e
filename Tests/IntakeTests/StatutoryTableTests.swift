import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Intake

/// Finished forms 06a as systems and offices write them.
@Suite struct StatutoryTableTests {
    /// Header rows, joined by `/`, and the counts that their columns are, `-` for none.
    @Test(arguments: [
        (
            "TT|Lĩnh vực|Tiếp nhận||||Đã giải quyết||||Đang giải quyết||/||Tổng số|Trong kỳ||Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn/|||Trực tuyến|Trực tiếp, dịch vụ bưu chính||||||||",
            "- - received.total received.online received.in-person-or-postal received.carried-over resolved.total resolved.early resolved.on-time resolved.overdue in-process.total in-process.within-due in-process.overdue"
        ),
        (
            "STT|Lĩnh vực giải quyết|Tổng số hồ sơ tiếp nhận (3)|Trực tuyến (4)|Trực tiếp, dịch vụ bưu chính (5)|Từ kỳ trước (6)|Tổng số hồ sơ đã giải quyết (7)|Trước hạn (8)|Đúng hạn (9)|Quá hạn (10)|Tổng số hồ sơ đang giải quyết (11)|Trong hạn (12)|Quá hạn (13)",
            "- - received.total received.online received.in-person-or-postal received.carried-over resolved.total resolved.early resolved.on-time resolved.overdue in-process.total in-process.within-due in-process.overdue"
        ),
        (
            "STT|Lĩnh vực|Hồ sơ tiếp nhận||||Hồ sơ đã giải quyết|||Hồ sơ đang giải quyết||/||Tổng số|Trực tiếp|Trực tuyến|BCCI|Tổng số|Đúng và trước hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn",
            "- - received.total received.in-person received.online received.postal resolved.total resolved.in-time resolved.overdue in-process.total in-process.within-due in-process.overdue"
        ),
        (
            "STT|Lĩnh vực|Số HS nhận giải quyết|||Kết quả đã giải quyết||||Tỷ lệ đúng hạn (%)|Đang giải quyết/||Tổng số|Kỳ trước chuyển qua|Trong kỳ|Tổng số|Trước hạn|Đúng hạn|Quá hạn||",
            "- - received.total received.carried-over received.in-period resolved.total resolved.early resolved.on-time resolved.overdue - in-process.total"
        ),
        ("STT|Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn", nil),
        ("Thôn|Số hộ|Nhân khẩu|Tiếp nhận|Đã giải quyết", nil),
    ])
    func columns(header: String, counts: String?) throws {
        let rows =
            "1|Hộ tịch|\(Array(repeating: "7", count: 11).joined(separator: "|"))\n2|Đất đai|\(Array(repeating: "5", count: 11).joined(separator: "|"))\n"
        let table = Tables.text(header.replacingOccurrences(of: "/", with: "\n") + "\n" + rows)
        let width = header.split(separator: "/")[0].split(separator: "|", omittingEmptySubsequences: false).count
        let found = StatutoryHeadings.counts(table.header)?.prefix(width).map { $0?.dataName ?? "-" }.joined(separator: " ")
        #expect(found == counts)
    }

    private static let header = """
        Biểu số II.06a/VPCP/KSTT||||||||||||
        |||Từ ngày 01/01/2024 đến ngày 31/01/2024|||||||||
        TT|Lĩnh vực|Tiếp nhận||||Đã giải quyết||||Đang giải quyết||
        ||Tổng số|Trong kỳ||Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn|Tổng số|Trong hạn|Quá hạn
        |||Trực tuyến|Trực tiếp, dịch vụ bưu chính||||||||
        (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)

        """
    private static let civil = "Hộ tịch|40|38|2|0|38|30|8|0|2|2|0"
    private static let land = "Đất đai|6|1|3|2|5|2|1|2|1|0|1"

    /// Rows below the header, what is read of each system (field and received), and what is said.
    @Test(
        arguments: [
            ("1|\(civil)\n2|\(land)\nTổng cộng||46|39|5|2|43|32|9|2|3|2|1", ": Hộ tịch 40, Đất đai 6", []),
            ("1|\(civil)\n2|\(land)\n|Tổng số|46|39|5|2|43|32|9|2|3|2|1", ": Hộ tịch 40, Đất đai 6", []),
            ("1|\(civil)\n2|\(land)\n|TỔNG CỘNG|47|39|5|2|43|32|9|2|3|2|1", ": Hộ tịch 40, Đất đai 6", ["intake.total-differs"]),
            (
                "I|Trên Hệ thống các Bộ|||||||||||\n1|\(civil)\nII|Trên Hệ thống tỉnh|||||||||||\n1|\(civil)\n2|\(land)\nTổng cộng||86|77|7|2|81|62|17|2|5|4|1",
                "Trên Hệ thống các Bộ: Hộ tịch 40; Trên Hệ thống tỉnh: Hộ tịch 40, Đất đai 6", []
            ),
            // A system's own sums beside its name, and below its rows.
            (
                "I|Trên Hệ thống các Bộ|40|38|2|0|38|30|8|0|2|2|0\n1|\(civil)\n|Cộng|40|38|2|0|38|30|8|0|2|2|0\nII|Trên Hệ thống thành phố|6|1|3|2|5|2|1|2|1|0|1\n1|\(land)",
                "Trên Hệ thống các Bộ: Hộ tịch 40; Trên Hệ thống thành phố: Đất đai 6", []
            ),
            // Fields with their procedures below.
            (
                "I|\(civil)\n1|Khai sinh|20|19|1|0|19|15|4|0|1|1|0\n2|Khai tử|20|19|1|0|19|15|4|0|1|1|0\nII|\(land)",
                ": Hộ tịch 40, Đất đai 6", []
            ),
            ("1|Hộ tịch|40|38|2|-||30|8| - |2|2|\n2|\(land)", ": Hộ tịch 40, Đất đai 6", ["intake.stated-row-does-not-add-up"]),
            ("1|Hộ tịch|1.234|1.200|34|0|1.234|1.234|0|0|0|0|0", ": Hộ tịch 1234", []),
            ("1|Hộ tịch|40|38|x|0|38|30|8|0|2|2|0\n2|\(land)", ": Hộ tịch 40, Đất đai 6", ["intake.count-invalid"]),
            (
                "1|\(civil)\n2|\(land)\n||||||||||Ngọc Phụng, ngày 01 tháng 02 năm 2024||\n||||||||||NGƯỜI BÁO CÁO||",
                ": Hộ tịch 40, Đất đai 6", []
            ),
        ] as [(String, String, [String])])
    func rows(rows: String, systems: String, codes: [String]) throws {
        let reading = try Reading(["mot-cua/bieu.csv": Self.header + rows + "\n"])
        let table = try #require(reading.records.stated.first)
        let read = table.systems.map { system in
            "\(system.name): \(system.rows.map { "\($0.field) \($0.counts[.received] ?? -1)" }.joined(separator: ", "))"
        }
        #expect(read.joined(separator: "; ") == systems)
        #expect(table.covers?.last.iso == "2024-01-31")
        #expect(reading.said.map(\.kind.code) == codes)
        #expect(reading.records.dossiers == nil)
        let input = reading.records.inputs[0]
        #expect(input.kind == .statutoryTable && !input.isUnusable)
        #expect(input.rows == table.systems.reduce(0) { $0 + $1.rows.count } && input.accepted == input.rows)
    }

    /// A table for each system, one below the other, each under its title.
    @Test func aTableForEachSystem() throws {
        let header = Self.header.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        let titles = Self.header.split(separator: "\n").prefix(2).joined(separator: "\n")
        let file = """
            \(titles)
            I. Trên Hệ thống các Bộ||||||||||||
            \(header)
            1|\(Self.civil)
            Tổng cộng||40|38|2|0|38|30|8|0|2|2|0
            II. Trên Hệ thống tỉnh||||||||||||
            \(header)
            1|\(Self.civil)
            2|\(Self.land)

            """
        let reading = try Reading(["mot-cua/bieu.csv": file])
        #expect(reading.records.stated.count == 1)
        let table = try #require(reading.records.stated.first)
        #expect(table.systems.map(\.name) == ["Trên Hệ thống các Bộ", "Trên Hệ thống tỉnh"])
        #expect(table.systems.map(\.rows.count) == [1, 2])
        #expect(table.covers?.last.iso == "2024-01-31")
    }

    /// An export that says nothing of how dossiers stand takes it from none, whichever is later.
    @Test(arguments: [
        "Mã hồ sơ|Ngày nhận|Số hóa TPHS\nA1|02/01/2024|Có\nA9|01/12/2024|Có\n",
        "Mã hồ sơ|Ngày nhận|Hình thức nộp\nA1|02/01/2024|Trực tuyến\n",
    ])
    func listsWithoutOutcome(later: String) throws {
        let list = "Mã hồ sơ|Trạng thái|Ngày nhận|Ngày kết thúc xử lý\nA1|Đã trả kết quả|02/01/2024|05/01/2024\n"
        let reading = try Reading(["1.csv": list, "2.csv": later])
        let dossier = try #require(reading.records.dossiers?.dossiers.first { $0.received.iso == "2024-01-02" })
        #expect(dossier.status == .returned && dossier.finished?.iso == "2024-01-05")
        #expect(dossier.digitised == .yes || dossier.channel == .online, "what it alone says is kept")
        #expect(reading.records.inputs.map(\.duplicates) == [0, 1])
    }

    /// Where dossiers of people from elsewhere belong; the list has no villages, so no address is of one.
    @Test(arguments: [
        ("SỔ THEO DÕI HỒ SƠ PHI ĐỊA GIỚI", "Ghi chú", "", true),
        ("Danh sách hồ sơ tiếp nhận phi địa giới hành chính", "Ghi chú", "x", true),
        ("SỔ THEO DÕI HỒ SƠ", "Ghi chú", "", false), ("SỔ THEO DÕI HỒ SƠ", "Phi địa giới", "x", true),
        ("SỔ THEO DÕI HỒ SƠ", "Phi địa giới", "Có", true),
        ("SỔ THEO DÕI HỒ SƠ", "Phi địa giới", "Không", false), ("SỔ THEO DÕI HỒ SƠ", "Phi địa giới", "", false),
        ("SỔ THEO DÕI HỒ SƠ", "Đơn vị phi địa giới", "UBND xã Xuân Cao", true),
    ])
    func elsewhere(title: String, heading: String, cell: String, isElsewhere: Bool) throws {
        let file =
            "\(title)|||||\nSTT|Mã hồ sơ|Nội dung hồ sơ|Địa chỉ chủ hồ sơ|Nhận hồ sơ|\(heading)\n1|A1|Khai sinh|Thôn Trung|02/01/2024|\(cell)\n"
        let reading = try Reading(["mot-cua/so.csv": file])
        #expect(reading.records.dossiers?.dossiers.map(\.place) == [isElsewhere ? .outside : .unknown])
        #expect(reading.said.contains { $0.kind.code == "intake.dossiers-from-elsewhere" } == isElsewhere)
    }
}
