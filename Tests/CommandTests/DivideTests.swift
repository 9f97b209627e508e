import Foundation
import GoldenFiles
import Testing

/// A province's exports become folders of its communes, which give the reports that they would give alone.
@Suite struct DivideTests {
    private static let settings = """
        commune: { name: $xã, within: [tỉnh Thanh Hóa] }
        issuer: { superior: ỦY BAN NHÂN DÂN $XÃ, body: BAN CHỈ ĐẠO, place: $tên }
        report: { date: 2024-08-22, period: { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 } }

        """

    private static let dossiers = """
        ỦY BAN NHÂN DÂN TỈNH THANH HÓA,,,,,,
        STT,Đơn vị tiếp nhận,Lĩnh vực,Mã hồ sơ,Trạng thái,Ngày nhận,Ngày hẹn trả
        1,UBND xã Ngọc Phụng,Hộ tịch,H56-1,Đang xử lý,02/01/2024,05/09/2024
        2,UBND phường Hạc Thành,Hộ tịch,H56-2,Đang xử lý,03/01/2024,05/09/2024
        3,Sở Tư pháp,Hộ tịch,H56-3,Đang xử lý,03/01/2024,05/09/2024
        4,"Trung tâm PVHCC
        xã Ngọc Phụng","Hộ tịch, chứng thực",H56-4,Đang xử lý,04/01/2024,05/09/2024

        """

    private static func province() throws -> Workplace {
        let work = try Workplace()
        try work.write(settings, to: "tinh/baocao.yaml")
        try work.write(
            "Xã,Thôn,Số hộ\nXã Ngọc Phụng,Bái Sim,245\nXã Ngọc Phụng,Hồng Kỳ,198\nphường Hạc Thành,Phố 1,310\nxã Xuân Cao,Trung Tiến,90\n",
            to: "tinh/thon.csv")
        try work.write(dossiers, to: "tinh/mot-cua/t7.csv")
        // Its titles say whose it is.
        try work.write(
            "KHẢO SÁT CỦA PHƯỜNG HẠC THÀNH,,,\nThôn,Từ 15 tuổi,Có tài khoản,Từ 18 tuổi\nPhố 1,40,30,38\n", to: "tinh/khao-sat/hac-thanh.csv"
        )
        try work.write("Chỉ tiêu,Đơn vị,Giá trị\nTrạm BTS,trạm,4\n", to: "tinh/chi-tieu.csv")
        return work
    }

    @Test func rowsGoToTheirCommunes() throws {
        let work = try Self.province()
        var transcript = Transcript()
        transcript.record(["divide", "tinh"], try work.run(["divide", "tinh"]))
        for file in work.files(in: "tinh/cac-xa").filter({ $0.contains(".csv") || $0.contains(".yaml") }) {
            transcript.record(file, try work.readText("tinh/cac-xa/\(file)"))
        }
        transcript.record(["divide", "tinh", "--lang", "en"], try work.run(["divide", "tinh", "--lang", "en"]))
        try transcript.check("divide")
    }

    /// The sample's list has a column of units, its ledger titles: its figures are those that it has alone.
    @Test func figuresAreWhatTheyWouldBeAlone() throws {
        let work = try Workplace()
        for folder in ["tinh", "rieng"] {
            try work.copySample("ngoc-phung", as: folder)
            // These do not say whose they are.
            for part in ["khao-sat", "chi-tieu.csv", "mot-cua/ho-so-2024-06_2024-08.txt"] { try work.remove("\(folder)/\(part)") }
        }
        try work.edit("tinh/baocao.yaml", "name: xã Ngọc Phụng", "name: $xã")
        let list = "tinh/mot-cua/danh-sach-ho-so-2023-11_2024-03.csv"
        try work.write(try work.readText(list).replacing("Bộ phận Tiếp nhận và Trả kết quả", with: "UBND xã Ngọc Phụng"), to: list)
        let villages = try work.readText("tinh/thon.csv").split(whereSeparator: \.isNewline)
        try work.write(villages.enumerated().map { $0 == 0 ? "\($1),Xã\n" : "\($1),xã Ngọc Phụng\n" }.joined(), to: "tinh/thon.csv")
        let divided = try work.run(["divide", "tinh"])
        #expect(divided.status == 0, "\(divided.complaintText)")
        var tables: [String] = []
        for folder in ["tinh/cac-xa/xa-ngoc-phung", "rieng"] {
            #expect(try work.run(["make", folder, "--output", "ra"]).status == 0)
            tables.append(try work.readText("ra/so-lieu-thon.csv"))
        }
        #expect(tables[0].contains("Bái Sim") && tables[0] == tables[1])
    }

    @Test func nothingOfAnEarlierDivisionStays() throws {
        let work = try Self.province()
        #expect(try work.run(["divide", "tinh"]).status == 65)
        try work.write("ảnh", to: "tinh/cac-xa/xa-ngoc-phung/anh/a.txt")
        try work.remove("tinh/mot-cua/t7.csv")
        try work.write(Self.dossiers.replacing("Ngọc Phụng", with: "Xuân Cao"), to: "tinh/mot-cua/t8.csv")
        #expect(try work.run(["divide", "tinh"]).status == 65)
        #expect(
            work.files(in: "tinh/cac-xa").filter { $0.contains("/") && !$0.hasPrefix("phuong-") } == [
                "xa-ngoc-phung/anh", "xa-ngoc-phung/anh/a.txt", "xa-ngoc-phung/thon.csv", "xa-xuan-cao/baocao.yaml", "xa-xuan-cao/mot-cua",
                "xa-xuan-cao/mot-cua/t8.csv", "xa-xuan-cao/thon.csv",
            ], "a commune without rows has no settings, so that no report is made of it")
    }

    @Test(
        arguments: [
            ("name: $xã", "name: xã Ngọc Phụng", "$xã", 78),
            ("[tỉnh Thanh Hóa]", "[$huyện]", "$huyện", 78),
            ("report:", "reading: { encodings: { mot-cua/t7.csv: tcvn3 } }\nreport:", "reading.encodings", 78),
        ] as [(String, String, String, Int32)])
    func settingsMustSayWhatDiffers(old: String, new: String, word: String, status: Int32) throws {
        let work = try Self.province()
        try work.edit("tinh/baocao.yaml", old, new)
        let outcome = try work.run(["divide", "tinh"])
        #expect(outcome.status == status)
        #expect(work.files(in: "tinh/cac-xa").isEmpty)
        #expect(outcome.complaintText.contains(word))
    }

    @Test func templatesAndPicturesOfTheProvinceGoToEachCommune() throws {
        let work = try Self.province()
        try work.write("{{commune}} in {{period}}\n", to: "tinh/templates/tinh/report.md")
        try work.edit("tinh/baocao.yaml", "report: {", "report: { template: tinh, pictures: [{ file: anh/a.png, caption: A }],")
        try work.write(try Data(contentsOf: Repository.file("samples/ngoc-phung/anh/nha-van-hoa.png")).map { $0 }, to: "tinh/anh/a.png")
        #expect(try work.run(["divide", "tinh"]).status == 65)
        for commune in ["xa-ngoc-phung", "phuong-hac-thanh"] {
            for file in ["templates/tinh/report.md", "anh/a.png"] {
                #expect(try work.read("tinh/cac-xa/\(commune)/\(file)") == work.read("tinh/\(file)"))
            }
        }
    }

    @Test func whatIsInTheWayStays() throws {
        let work = try Self.province()
        try work.write("của người khác", to: "tinh/cac-xa/xa-ngoc-phung/thon.csv")
        let outcome = try work.run(["divide", "tinh"])
        #expect(outcome.status == 73)
        #expect(outcome.complaintText.contains("không do lần tách trước ghi"))
        #expect(try work.readText("tinh/cac-xa/xa-ngoc-phung/thon.csv") == "của người khác")
        #expect(work.files(in: "tinh/cac-xa").allSatisfy { !$0.hasSuffix("baocao.yaml") }, "no part of a division is taken for a whole one")
    }

    @Test func aProvinceIsNotDividedIntoItself() throws {
        let work = try Self.province()
        #expect(try work.run(["divide", "tinh", "--output", "tinh/."]).status == 64)
    }
}
