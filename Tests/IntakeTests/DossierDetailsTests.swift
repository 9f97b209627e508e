import Catalogue
import Commune
import Diagnostics
import Testing

@testable import Intake

/// Sheets of payments, digitisation and ratings, joined to the dossiers of a list by code.
@Suite struct DossierDetailsTests {
    /// Three dossiers of January.
    private static let list = """
        STT|Mã hồ sơ|Lĩnh vực|Trạng thái|Ngày nhận|Ngày kết thúc xử lý
        1|H56.31.12-240103-0001|Hộ tịch|Đã trả kết quả|03/01/2024|05/01/2024
        2|H56.31.12-240104-0002|Hộ tịch|Đã trả kết quả|04/01/2024|05/01/2024
        3|H56.31.12-240105-0003|Hộ tịch|Đang xử lý|05/01/2024|

        """

    private static let gateways = "Hình thức thanh toán|Lệ phí|Thanh toán qua VNPT PAY|Thanh toán qua Cổng Quốc gia"
    private static let twoFees = """
        STT|Mã hồ sơ|Hình thức thanh toán|Số tiền
        1|H56.31.12-240103-0001|Tiền mặt|8000
        2|H56.31.12-240104-0002|Trực tuyến|8000

        """

    private func reading(_ sheet: String, list: String = list) throws -> Reading {
        try Reading(["mot-cua/ds.csv": list, "mot-cua/thu-phi.csv": sheet])
    }

    /// The header and the row of a sheet about the first dossier, and how that was paid and whether it had a fee.
    @Test(arguments: [
        ("Hình thức thanh toán|Số tiền", "Tiền mặt|8.000", Payment.cash, Tick.yes),
        ("Hình thức thanh toán|Số tiền", "truc-tuyen|8.000 đ", .online, .yes),
        ("Hình thức thanh toán|Số tiền", "Chuyển khoản|8,000", .transfer, .yes),
        ("Hình thức thanh toán (TM hoặc CK)|Lệ phí đã thu", "CK|8000", .transfer, .yes),
        ("Hình thức thanh toán (TM hoặc CK)|Lệ phí đã thu", "TM|8000", .cash, .yes),
        ("Hình thức thanh toán|Số tiền", "DVCQG|8000", .online, .yes),
        ("Hình thức thanh toán|Số tiền", "Thanh toán trực tiếp|8000", .offline, .yes),
        // A fee that is charged beside one that is not.
        ("Hình thức thanh toán|Phí đã thu|Lệ phí đã thu", "Tiền mặt|8.000|", .cash, .yes),
        ("Hình thức thanh toán|Phí (VNĐ)|Lệ phí (VNĐ)", "Tiền mặt|8.000|0", .cash, .yes),
        ("Hình thức thanh toán|Phí (VNĐ)|Lệ phí (VNĐ)|Tổng (VNĐ)", "Tiền mặt|0|0|0", .cash, .no),
        // "Chuyển khoản" stands for online payments too, where a column says which they were.
        (Self.gateways, "Chuyển khoản|8000||DVCQG", .online, .yes),
        (Self.gateways, "Chuyển khoản|8000|x|", .online, .yes),
        (Self.gateways, "Chuyển khoản|8000|0|8.000", .online, .yes),
        (Self.gateways, "Chuyển khoản|8000||03/01/2024", .online, .yes),
        (Self.gateways, "Chuyển khoản|8000||", .transfer, .yes),
        (Self.gateways, "Chuyển khoản|8000|-|Không", .transfer, .yes),
        (Self.gateways, "Tiền mặt|8000||", .cash, .yes),
        ("Lệ phí|Thanh toán qua Cổng DVCQG", "8000|", .offline, .yes), ("Lệ phí|Thanh toán qua Cổng DVCQG", "8000|Có", .online, .yes),
        // How a fee is collected is not how it is paid.
        ("Hình thức thu|Hình thức thanh toán|Số tiền", "Thu trước|Tiền mặt|8000", .cash, .yes),
        ("Hình thức thu|Hình thức thanh toán|Số tiền", "Thu sau||", .unknown, .yes),
        ("Hình thức thu|Hình thức thanh toán|Số tiền", "Đối tượng miễn phí||0", .exempt, .no),
        ("Hình thức thu|Hình thức thanh toán|Số tiền", "Không thu phí||", .unknown, .no),
        ("Hình thức thanh toán|Số tiền", "Thu sau|8000", .unknown, .yes), ("Hình thức thanh toán|Số tiền", "Miễn phí|0", .exempt, .no),
    ])
    func payment(header: String, row: String, payment: Payment, fee: Tick) throws {
        let title = "DANH SÁCH HỒ SƠ ĐÃ THU PHÍ, LỆ PHÍ\nTừ ngày 01/01/2024 đến ngày 31/01/2024\n"
        let cells = header.split(separator: "|").map { $0.contains("thanh toán") ? "Tiền mặt" : "" }
        let others = "2|H56.31.12-240104-0002|\(cells.joined(separator: "|"))"
        let sheet = "\(title)STT|Mã hồ sơ|\(header)\n1|H56.31.12-240103-0001|\(row)\n\(others)\n"
        let reading = try reading(sheet)
        let dossiers = try #require(reading.records.dossiers).dossiers
        #expect(dossiers.count == 3)
        #expect(dossiers[0].payment == payment)
        #expect(dossiers[0].fee == fee)
        let input = reading.records.inputs[1]
        #expect(input.kind == .dossierDetails)
        #expect((input.rows, input.accepted, input.rejected) == (2, 2, 0))
        #expect(!reading.said.contains { $0.kind.severity != .note }, "\(reading.text)")
    }

    /// What the sheets say is asked of the register as of a list's columns; who is not in the list of fees had none.
    @Test func dossiersOfNoFee() throws {
        let reading = try reading(Self.twoFees)
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.map(\.fee) == [.yes, .yes, .no])
        #expect(register.has(.payment) && register.has(.fee) && !register.has(.digitised))
        #expect(!register.columns[0].contains(.payment))
        #expect(reading.said.map(\.kind.code) == ["intake.details-joined", "intake.dossiers-without-fee"])
    }

    /// A list of fees says nothing of dossiers that were received after it.
    @Test func theListOfFeesEndsSomewhere() throws {
        let sheet = "Từ ngày 01/01/2024 đến ngày 04/01/2024||||\n\(Self.twoFees)"
        #expect(try #require(try reading(sheet).records.dossiers).dossiers.map(\.fee) == [.yes, .yes, .unknown])
    }

    /// Codes compare as in lists; rows that no list has, without code and with damaged ones join nothing, and are told.
    @Test func codes() throws {
        let sheet = """
            STT|Mã hồ sơ|Hình thức thanh toán|Số tiền
            Đăng ký khai sinh|||
            1|'h56.31.12–240103–0001 - Số phiếu: 26.1|Tiền mặt|8000
            2|="H56.31.12-240104-0002"|Trực tuyến|8000
            3|H56.31.12-231201-0009|Tiền mặt|8000
            4|2.40105E+11|Tiền mặt|8000
            5||Tiền mặt|8000
            Tổng cộng|||40.000
            """
        let reading = try reading(sheet)
        #expect(try #require(reading.records.dossiers).dossiers.map(\.payment) == [.cash, .online, .unknown])
        let input = reading.records.inputs[1]
        #expect((input.rows, input.accepted, input.rejected) == (5, 2, 3))
        #expect(
            reading.said.map(\.kind.code) == [
                "intake.details-without-code", "intake.details-joined", "intake.details-unjoined", "intake.dossiers-without-fee",
            ])
    }

    /// Two payments of one dossier: of what kinds, and what it comes to.
    @Test(arguments: [
        (["Tiền mặt", "Tiền mặt"], Payment.cash, false), (["Trực tuyến", "Trực tuyến"], .online, false),
        (["Trực tuyến", "Tiền mặt"], .offline, true), (["Miễn phí", "Tiền mặt"], .cash, false),
        (["Miễn phí", "Trực tuyến"], .online, false),
        (["", "Chuyển khoản"], .transfer, false),
    ])
    func severalPayments(ways: [String], payment: Payment, isTold: Bool) throws {
        let rows = ways.map { "1|H56.31.12-240103-0001|\($0)|8000\n" }.joined()
        let reading = try reading("STT|Mã hồ sơ|Hình thức thanh toán|Số tiền\n\(rows)")
        #expect(try #require(reading.records.dossiers).dossiers[0].payment == payment)
        #expect(reading.said.contains { $0.kind.code == "intake.fee-paid-in-several-ways" } == isTold)
        #expect(reading.records.inputs[1].accepted == 2)
    }

    /// The sheet holds where the list says otherwise, and it is told.
    @Test func theSheetHolds() throws {
        let list = """
            Mã hồ sơ|Ngày nhận|Trạng thái|Hình thức thanh toán|Số hóa TPHS|Đánh giá
            A1|03/01/2024|Đang xử lý|Chuyển khoản|Không|Hài lòng
            A2|04/01/2024|Đang xử lý||Có|

            """
        let sheet = "Mã hồ sơ|Hình thức thanh toán|Số hóa TPHS|Đánh giá\nA1|Trực tuyến|Có|Không hài lòng\nA2||Có|Hài lòng\n"
        let reading = try reading(sheet, list: list)
        let dossiers = try #require(reading.records.dossiers).dossiers
        #expect(dossiers.map(\.payment) == [.online, .unknown])
        #expect(dossiers.map(\.digitised) == [.yes, .yes])
        #expect(dossiers.map(\.rating) == [.dissatisfied, .satisfied])
        #expect(reading.said.count { $0.kind.code == "intake.details-differ" } == 3)
    }

    /// A sheet of online payments alone: what is said of the others depends on whether some file knows of their fees.
    @Test(arguments: [
        ("", [Payment.unknown, .unknown, .unknown], [Tick.unknown, .unknown, .unknown], "intake.online-payments-without-base"),
        ("Lệ phí|8000|8000|0", [.online, .offline, .unknown], [.yes, .yes, .no], "intake.details-joined"),
        ("Hình thức thanh toán|Chuyển khoản|Tiền mặt|", [.online, .cash, .unknown], [.yes, .unknown, .unknown], "intake.details-differ"),
    ])
    func onlinePaymentsAlone(column: String, payments: [Payment], fees: [Tick], code: String) throws {
        let cells = column.split(separator: "|", omittingEmptySubsequences: false).map { "|\($0)" }
        let list = Self.list.split(separator: "\n").enumerated().map { "\($1)\(column.isEmpty ? "" : cells[$0])" }.joined(separator: "\n")
        let title = "DANH SÁCH HỒ SƠ THANH TOÁN TRỰC TUYẾN|||"
        let sheet = "\(title)\nSTT|Mã hồ sơ|Ngày thanh toán|Số tiền\n1|H56.31.12-240103-0001|03/01/2024|8000\n"
        let reading = try reading(sheet, list: list + "\n")
        let register = try #require(reading.records.dossiers)
        if register.has(.payment) {
            #expect(register.dossiers.map(\.payment) == payments)
            #expect(register.dossiers.map(\.fee) == fees)
        } else {
            #expect(payments == [.unknown, .unknown, .unknown])
        }
        #expect(reading.said.contains { $0.kind.code == code }, "\(reading.said.map(\.kind.code))")
    }

    /// Where every payment was online the rate would be 100%.
    @Test func allPaidOnline() throws {
        let rows = (1...6).map { "\($0)|A\($0)|Trực tuyến|8000\n" }.joined()
        let reading = try reading("STT|Mã hồ sơ|Hình thức thanh toán|Số tiền\n\(rows)")
        #expect(reading.said.contains { $0.kind.code == "intake.payments-all-online" })
    }

    /// Cells of digitisation, and what they say of components and result.
    @Test(arguments: [
        ("Trạng thái số hóa", "Đã số hóa", Tick.yes, Tick.unknown), ("Trạng thái số hóa", "Chưa số hóa", .no, .unknown),
        ("Số hóa TPHS", "Có số hóa TPHS", .yes, .unknown), ("Số hóa TPHS", "Chưa số hóa TPHS", .no, .unknown),
        ("Số hóa TPHS", "Có tái sử dụng thành phần", .yes, .unknown),
        ("Số hóa TPHS", "Có tái sử dụng thành phần từ cổng DVC quốc gia", .yes, .unknown), ("Số hóa TPHS", "", .unknown, .unknown),
        ("Số hóa TPHS|Số hóa kết quả giải quyết", "Có|Chưa số hóa", .yes, .no), ("Số hóa TPHS|Số hóa kết quả", "x|Đã số hóa", .yes, .yes),
        ("Số hóa TPHS|Có tái sử dụng TPHS", "Không|x", .yes, .unknown), ("Số hóa TPHS|Có tái sử dụng TPHS", "Không|", .no, .unknown),
    ])
    func digitisation(header: String, row: String, digitised: Tick, result: Tick) throws {
        let reading = try reading("STT|Mã hồ sơ|\(header)\n1|H56.31.12-240103-0001|\(row)\n2|H56.31.12-240104-0002|\(row)\n")
        let dossier = try #require(reading.records.dossiers?.dossiers.first)
        #expect(dossier.digitised == digitised)
        #expect(dossier.electronicResult == result)
        #expect(!reading.said.contains { $0.kind.severity != .note })
    }

    /// Columns that are ticked under one heading.
    @Test(arguments: [
        ("x||||", Tick.no, Tick.unknown), ("|x|||", .yes, .unknown), ("||x||", .yes, .unknown), ("x||||x", .no, .yes),
        ("|x||x|", .yes, .no),
    ])
    func tickedDigitisation(row: String, digitised: Tick, result: Tick) throws {
        let sheet = """
            STT|Mã hồ sơ|Số hóa hồ sơ TTHC khi tiếp nhận|||Số hóa kết quả giải quyết|
            ||Chưa số hóa TPHS|Có số hóa TPHS|Có tái sử dụng thành phần|Chưa số hóa|Đã số hóa
            1|H56.31.12-240103-0001|\(row)
            2|H56.31.12-240104-0002|x|||x|
            """
        let dossier = try #require(try reading(sheet).records.dossiers?.dossiers.first)
        #expect(dossier.digitised == digitised)
        #expect(dossier.electronicResult == result)
    }

    /// Without a list there are no dossiers, and the sheet joins nothing.
    @Test func withoutList() throws {
        let reading = try Reading(["mot-cua/thu-phi.csv": "STT|Mã hồ sơ|Hình thức thanh toán|Số tiền\n1|A1|Tiền mặt|8000\n"])
        #expect(reading.records.dossiers == nil)
        #expect(reading.records.inputs[0].isUnusable)
        #expect(reading.said.map(\.kind.code) == ["intake.details-unjoined"])
    }

    @Test func namesAreNotTold() throws {
        let name = "Nguyễn Thị Canary 0912345678"
        let rows = (0..<5).map { slipped in
            (0..<5).map { $0 == slipped ? name : ["\(slipped)", "A\(slipped)", "Tiền mặt", "8000", "Thu sau"][$0] }.joined(separator: "|")
        }
        let reading = try reading("STT|Mã hồ sơ|Hình thức thanh toán|Số tiền|Hình thức thu\n\(rows.joined(separator: "\n"))\n")
        #expect(reading.said.count > 2)
        #expect(!reading.text.contains("Canary") && !reading.text.contains("0912345678"))
    }
}
