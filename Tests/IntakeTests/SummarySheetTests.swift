// A case stays on one line.
// swift-format-ignore-file

import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Intake

/// Sheets that sum up dossiers by unit: which rows are the commune's, and what is refused.
@Suite struct SummarySheetTests {
    @Test(arguments: [
        ("UBND xã Ngọc Phụng", OfficeName.Owner.ours), ("Xã Ngọc Phụng", .ours), ("Ngọc Phụng", .ours), ("XÃ NGỌC PHỤNG", .ours),
        ("Trung tâm Phục vụ hành chính công xã Ngọc Phụng", .ours), ("UBND xã Ngọc Phụng, huyện Thường Xuân", .ours),
        ("UBND xã Ngọc Phụng - huyện Thường Xuân - tỉnh Thanh Hóa", .ours), ("H56.31.12 - UBND xã Ngọc Phụng", .ours),
        ("Bộ phận Một cửa xã Ngọc Phụng", .ours), ("Ủy ban nhân dân xã Ngọc Phụng", .ours), ("Công an xã Ngọc Phụng", .ours),
        ("UBND xã Lương Sơn", .otherCommune), ("Xã Ngọc Phụng Thượng", .otherCommune), ("Phường Ngọc Phụng", .otherCommune),
        ("Xã Ngọc Phụng (cũ)", .otherCommune), ("UBND huyện Thường Xuân", .higher), ("Sở Tư pháp", .higher), ("UBND tỉnh Thanh Hóa", .higher),
        ("Bộ phận Một cửa", .unknown), ("Hộ tịch", .unknown), ("Bảo trợ xã hội", .unknown), ("Xã hội", .unknown), ("UBND cấp xã", .unknown),
        ("Tổng cộng", .unknown), ("", .unknown),
    ])
    func owners(text: String, owner: OfficeName.Owner) {
        #expect(OfficeName("xã Ngọc Phụng").owner(of: text) == owner)
    }

    @Test(arguments: [
        ("Đơn vị: UBND xã Ngọc Phụng", OfficeName.Owner.ours), ("Đơn vị báo cáo: UBND xã Lương Sơn", .otherCommune), ("UBND XÃ NGỌC PHỤNG", .ours),
        ("Đơn vị báo cáo: UBND huyện Thường Xuân", .higher), ("UBND TỈNH THANH HÓA", .unknown), ("Đơn vị nhận báo cáo: UBND huyện Thường Xuân", .unknown),
        ("Đơn vị tính: Số hồ sơ TTHC", .unknown), ("Từ ngày 01/01/2024 đến ngày 31/01/2024", .unknown),
    ])
    func titles(text: String, owner: OfficeName.Owner) {
        #expect(OfficeName("xã Ngọc Phụng").owner(ofTitle: text) == owner)
    }

    private static let settings: Settings = {
        let day = Day(iso: "2024-01-31")!
        return Settings(
            commune: SampleList.ngocPhungName,
            report: ReportSettings(title: "", date: day, period: Period(first: Day(iso: "2024-01-01")!, last: day)),
            survey: SurveySettings(referenceDate: day))
    }()

    private static func header(_ subject: String) -> String {
        "\(subject)|Tiếp nhận|||Đã giải quyết||Đang giải quyết\n\(subject.map { $0 == "|" ? "|" : "" }.joined())|Tổng số|Trực tuyến|Trực tiếp|Tổng số|Quá hạn|"
    }

    /// Forms by unit: the fields and counts received of each system, and what is said.
    @Test(arguments: [
        ("\(header("TT|Đơn vị"))\n1|UBND xã Ngọc Phụng|40|38|2|38|0|2\n2|UBND xã Lương Sơn|60|50|10|50|3|10\nTổng cộng||100|88|12|88|3|12", ": 40", []),
        ("\(header("TT|Tên đơn vị"))\n|Tổng cộng|100|88|12|88|3|12\n1|Xã Ngọc Phụng|40|38|2|38|0|2\n2|Xã Lương Sơn|60|50|10|50|3|10", ": 40", []),
        ("\(header("TT|Đơn vị giải quyết"))\n1|Huyện Thường Xuân|100|88|12|88|3|12\n1.1|Ngọc Phụng|40|38|2|38|0|2\n1.2|Lương Sơn|60|50|10|50|3|10\nTổng cộng||100|88|12|88|3|12", ": 40", []),
        ("\(header("TT|Đơn vị"))\n1|UBND xã Lương Sơn|60|50|10|50|3|10\n2|UBND xã Xuân Cao|6|1|5|5|0|1", "", ["intake.summary-of-others"]),
        ("\(header("TT|Đơn vị"))\n1|UBND xã Lương Sơn|60|50|10|50|3|10", "", ["intake.summary-of-others"]),
        ("\(header("TT|Đơn vị"))\n1|Bộ phận Một cửa|40|38|2|38|0|2\nTổng cộng||40|38|2|38|0|2", ": 40", []),
        // Two rows of the commune, and nothing says which holds; three, of which one is the sum.
        ("\(header("TT|Đơn vị"))\n1|UBND xã Ngọc Phụng|40|38|2|38|0|2\n2|Công an xã Ngọc Phụng|60|50|10|50|3|10\n3|UBND xã Xuân Cao|6|1|5|5|0|1", "", ["intake.summary-of-others"]),
        ("\(header("TT|Đơn vị|Mức độ"))\n1|UBND xã Ngọc Phụng|Một phần|30|28|2|28|0|2\n||Toàn trình|10|10|0|10|0|0\n||Tổng|40|38|2|38|0|2\n2|UBND xã Lương Sơn|Một phần|50|40|10|40|3|10\n||Toàn trình|10|10|0|10|0|0\n||Tổng|60|50|10|50|3|10\n|Tổng cộng||100|88|12|88|3|12", ": 40", []),
        ("\(header("TT|Đơn vị"))\nI|Trên Hệ thống các Bộ||||||\n1|UBND xã Ngọc Phụng|30|28|2|28|0|2\n2|UBND xã Lương Sơn|60|50|10|50|3|10\nII|Trên Hệ thống tỉnh||||||\n1|UBND xã Ngọc Phụng|10|10|0|10|0|0\n2|UBND xã Lương Sơn|60|50|10|50|3|10", "Trên Hệ thống các Bộ: 30; Trên Hệ thống tỉnh: 10", []),
        // Units above their fields, with their sums and without, in a column beside, and a table each.
        ("\(header("TT|Lĩnh vực"))\nI|UBND xã Ngọc Phụng|40|38|2|38|0|2\n1|Hộ tịch|30|28|2|28|0|2\n2|Đất đai|10|10|0|10|0|0\nII|UBND xã Lương Sơn|60|50|10|50|3|10\n1|Hộ tịch|60|50|10|50|3|10\n|Tổng cộng|100|88|12|88|3|12", ": Hộ tịch 30, Đất đai 10", []),
        ("\(header("TT|Lĩnh vực"))\nI|UBND xã Lương Sơn||||||\n1|Hộ tịch|60|50|10|50|3|10\nII|UBND xã Ngọc Phụng||||||\n1|Hộ tịch|30|28|2|28|0|2\n2|Đất đai|10|10|0|10|0|0", ": Hộ tịch 30, Đất đai 10", []),
        ("\(header("TT|Đơn vị|Lĩnh vực"))\n1|UBND xã Ngọc Phụng|Hộ tịch|30|28|2|28|0|2\n2||Đất đai|10|10|0|10|0|0\n3|UBND xã Lương Sơn|Hộ tịch|60|50|10|50|3|10\n|Tổng cộng||100|88|12|88|3|12", ": Hộ tịch 30, Đất đai 10", []),
        ("\(header("TT|Nơi tiếp nhận|Lĩnh vực"))\n1|UBND xã Ngọc Phụng|Hộ tịch|30|28|2|28|0|2\n2||Đất đai|10|10|0|10|0|0\n3|UBND xã Lương Sơn|Hộ tịch|60|50|10|50|3|10\n|Tổng cộng||100|88|12|88|3|12", ": Hộ tịch 30, Đất đai 10", []),
        ("Đơn vị: UBND xã Lương Sơn|||||||\n\(header("TT|Lĩnh vực"))\n1|Hộ tịch|60|50|10|50|3|10\n|Tổng cộng|60|50|10|50|3|10\nĐơn vị: UBND xã Ngọc Phụng|||||||\n\(header("TT|Lĩnh vực"))\n1|Hộ tịch|30|28|2|28|0|2\n2|Đất đai|10|10|0|10|0|0\n|Tổng cộng|40|38|2|38|0|2", ": Hộ tịch 30, Đất đai 10", []),
        ("Đơn vị: UBND huyện Thường Xuân|||||||\n\(header("TT|Lĩnh vực"))\n1|Hộ tịch|30|28|2|28|0|2\n2|Đất đai|10|10|0|10|0|0", "", ["intake.summary-of-others"]),
        // By field and by unit: the same dossiers.
        ("\(header("TT|Lĩnh vực"))\n1|Hộ tịch|30|28|2|28|0|2\n2|Đất đai|10|10|0|10|0|0\nTổng hợp theo đơn vị|||||||\n\(header("TT|Đơn vị"))\n1|UBND xã Ngọc Phụng|40|38|2|38|0|2", ": Hộ tịch 30, Đất đai 10", ["intake.summary-repeated"]),
    ] as [(String, String, [String])])
    func forms(text: String, systems: String, codes: [String]) throws {
        let reading = try Reading(["mot-cua/bieu.csv": text + "\n"], settings: Self.settings)
        let read = reading.records.stated.flatMap(\.systems).map { system in
            "\(system.name): \(system.rows.map { "\($0.field) \($0.counts[.received] ?? -1)".drop { $0 == " " } }.joined(separator: ", "))"
        }
        #expect(read.joined(separator: "; ") == systems)
        #expect(reading.said.map(\.kind.code) == codes)
        let input = reading.records.inputs[0]
        #expect(input.kind == .statutoryTable && !input.isUnusable)
        #expect(input.tally.all == text.split(separator: "\n").count)
        #expect(input.accepted == reading.records.stated.flatMap(\.systems).reduce(0) { $0 + $1.rows.count })
    }

    /// Sheets of digitisation and payments: the rates, and what is said.
    @Test(arguments: [
        ("STT|Đơn vị|Tổng số hồ sơ tiếp nhận|Có số hóa TPHS|Chưa số hóa TPHS|Tỷ lệ (%)\n1|UBND xã Ngọc Phụng|40|30|10|75\n2|UBND xã Lương Sơn|60|20|40|33,3\n|Tổng cộng|100|50|50|50", "digitised 30/40", []),
        ("STT|Lĩnh vực|Tổng số hồ sơ tiếp nhận|Đã số hóa TPHS|Tỷ lệ (%)|Tổng số hồ sơ đã giải quyết|Đã số hóa kết quả|Tỷ lệ (%)\n1|Hộ tịch|30|28|93|28|20|71\n2|Đất đai|10|2|20|10|0|0\n|Tổng|40|30|75|38|20|52,6", "digitised 30/40 e-result 20/38", []),
        ("STT|Đơn vị|Số hóa thành phần hồ sơ|||Số hóa kết quả||\n||Tổng số hồ sơ tiếp nhận|Đã số hóa|Tỷ lệ|Tổng số hồ sơ giải quyết|Đã số hóa|Tỷ lệ\n|Tổng cộng|100|50|50|90|40|44\n1|UBND xã Ngọc Phụng|40|30|75|38|20|52,6\n2|UBND xã Lương Sơn|60|20|33|52|20|38", "digitised 30/40 e-result 20/38", []),
        ("STT|Đơn vị|Số hóa thành phần hồ sơ||Số hóa kết quả|\n||Tổng số|Đã số hóa|Tổng số|Đã số hóa\n1|UBND xã Ngọc Phụng|40|30|38|20\n2|UBND xã Lương Sơn|60|20|52|20", "digitised 30/40 e-result 20/38", []),
        ("STT|Đơn vị|Chưa số hóa TPHS|Có số hóa TPHS|Có tái sử dụng thành phần\n1|Xã Ngọc Phụng|10|30|5\n2|Xã Lương Sơn|4|5|1", "digitised 30/40", []),
        ("STT|Lĩnh vực|Số hồ sơ tiếp nhận|Đã số hóa\nI|UBND xã Lương Sơn||\n1|Hộ tịch|60|20\nII|UBND xã Ngọc Phụng||\n1|Hộ tịch|30|28\n2|Đất đai|10|2", "digitised 30/40", []),
        ("STT|Đơn vị|Tổng số hồ sơ có phí|Thanh toán trực tuyến|Tỷ lệ|Số tiền (VNĐ)\n1|Ngọc Phụng|20|8|40|160.000\n2|Lương Sơn|30|3|10|60.000", "online-payment 8/20", []),
        ("STT|Đơn vị|Tiền mặt|Chuyển khoản||Số lượt miễn phí\n|||Qua cổng DVCQG|Chuyển khoản khác|\n1|Xã Ngọc Phụng|12|6|2|3\n2|Xã Lương Sơn|1|2|3|4", "online-payment 6/20", []),
        ("STT|Lĩnh vực|Số hồ sơ phải nộp phí, lệ phí|Hình thức thanh toán|||Số tiền\n|||Trực tuyến|Tiền mặt|Chuyển khoản|\n1|Hộ tịch|20|8|10|2|160.000\n2|Đất đai|0|0|0|0|0\nTổng||20|8|10|2|160.000", "online-payment 8/20", []),
        // Which transfers were paid online nobody knows.
        ("STT|Đơn vị|Tiền mặt|Chuyển khoản|Số lượt miễn phí\n1|Xã Ngọc Phụng|12|8|3\n2|Xã Lương Sơn|1|2|3", "", ["intake.summary-transfers-open"]),
        ("STT|Đơn vị|Tổng số hồ sơ có phí|Thanh toán trực tuyến\n1|Xã Ngọc Phụng|8|20\n2|Xã Lương Sơn|8|2", "", ["intake.summary-share-above-whole"]),
        ("STT|Đơn vị|Tổng số hồ sơ tiếp nhận|Đã số hóa\n1|Xã Xuân Cao|8|2\n2|Xã Lương Sơn|8|2", "", ["intake.summary-of-others"]),
        ("STT|Đơn vị|Tổng số hồ sơ tiếp nhận|Đã số hóa\n1|Xã Ngọc Phụng|tám|2\n2|Xã Lương Sơn|8|2", "", ["intake.count-invalid"]),
    ] as [(String, String, [String])])
    func rates(text: String, rates: String, codes: [String]) throws {
        let reading = try Reading(["mot-cua/bang.csv": text + "\n"], settings: Self.settings)
        #expect(reading.records.statedRates.map { "\($0.rate.rawValue) \($0.numerator)/\($0.denominator)" }.joined(separator: " ") == rates)
        #expect(reading.said.map(\.kind.code) == codes)
        #expect(reading.records.inputs[0].kind == .rateSummary)
        #expect(reading.records.inputs[0].tally.all == text.split(separator: "\n").count)
    }
}
