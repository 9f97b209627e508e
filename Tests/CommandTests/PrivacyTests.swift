import PDFFile
import Testing

/// Names, births, telephones, citizen numbers and house addresses of the inputs are in nothing that the program writes or says.
@Suite struct PrivacyTests {
    private static let canaries = [
        "Nguyễn Hoàng Yến Canary", "NGUYỄN HOÀNG YẾN CANARY", "Canary", "0912345670", "038199912345", "17/03/1987", "số nhà 4471 ngõ 98",
    ]

    @Test func nothingPersonalIsWrittenOrSaid() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        // One good row, and one whose every field is in the wrong place, so that each is complained of.
        let dossiers = """
            STT,Mã hồ sơ,Tên thủ tục hành chính,Lĩnh vực,Chủ hồ sơ,Số điện thoại,CCCD,Địa chỉ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả
            1,H56.1-240301-0001,Đăng ký khai sinh,Hộ tịch,Nguyễn Hoàng Yến Canary,0912345670,038199912345,"số nhà 4471 ngõ 98, thôn Bái Sim, xã Ngọc Phụng",Đã trả kết quả,01/03/2024,05/03/2024,04/03/2024
            2,H56.1-240301-0002,Đăng ký khai sinh,Hộ tịch,0912345670,038199912345,NGUYỄN HOÀNG YẾN CANARY,"số nhà 4471 ngõ 98",Nguyễn Hoàng Yến Canary,0912345670,038199912345,Nguyễn Hoàng Yến Canary

            """
        let survey = """
            STT,Họ và tên,Năm sinh,Thôn,CCCD,SĐT,Có tài khoản thanh toán,VNeID mức 2,Ngày khảo sát
            1,Nguyễn Hoàng Yến Canary,17/03/1987,Bái Sim,038199912345,0912345670,x,x,10/07/2024
            2,NGUYỄN HOÀNG YẾN CANARY,Nguyễn Hoàng Yến Canary,0912345670,038199912345,0912345670,Nguyễn Hoàng Yến Canary,038199912345,0912345670

            """
        try work.write(dossiers, to: "xa/mot-cua/canary.csv")
        try work.write(survey, to: "xa/khao-sat/canary.csv")

        var said: [UInt8] = []
        for arguments in [
            ["make", "xa"], ["check", "xa", "--all"], ["check", "xa", "--json", "--all"], ["check", "xa", "--lang", "en"],
            ["explain", "xa/mot-cua/canary.csv"], ["explain", "xa/khao-sat/canary.csv"], ["verify", "xa"],
        ] {
            let outcome = try work.run(arguments)
            said += outcome.output + outcome.complaints
        }
        expectNone(of: Self.canaries, in: String(decoding: said, as: UTF8.self), "messages")
        for file in work.files(in: "xa/ket-qua") {
            let bytes = try work.read("xa/ket-qua/\(file)")
            expectNone(of: Self.canaries, in: String(decoding: bytes, as: UTF8.self), file)
            if file.hasSuffix(".pdf") {
                expectNone(of: Self.canaries, in: try PrintedText(of: bytes).pieces.map(\.text).joined(), file)
            }
        }
        #expect(work.files(in: "xa/ket-qua").count == 4)
        #expect(try work.readText("xa/ket-qua/bao-cao.json").contains("mot-cua/tep-"), "the rows were read")
    }

    /// A file may be called after a person: neither the report nor a message names it, and by its first letters it is found.
    @Test func namesOfFilesAreNotPublished() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        let survey = "STT,Họ và tên,Năm sinh,Thôn,Có tài khoản thanh toán\n1,Lê Văn A,1980,Bái Sim,x\n"
        try work.write(survey, to: "xa/khao-sat/Nguyễn Hoàng Yến Canary.csv")
        try work.write("Mã hồ sơ,Ngày nhận\nA1,\n", to: "xa/mot-cua/0912345670.csv")
        let outcome = try work.run(["make", "xa"])
        #expect(outcome.status == 0 && work.files(in: "xa/ket-qua").count == 4)
        var said = outcome.text + outcome.complaintText
        for arguments in [
            ["check", "xa", "--all"], ["check", "xa", "--json", "--all"], ["publish", "xa", "--site", "trang", "--allow-small-counts"],
        ] {
            let outcome = try work.run(arguments)
            said += outcome.text + outcome.complaintText
        }
        expectNone(of: Self.canaries, in: said, "messages")
        #expect(said.contains("mot-cua/0….csv"))
        for file in work.files(in: "xa/ket-qua") {
            let bytes = try work.read("xa/ket-qua/\(file)")
            expectNone(of: Self.canaries, in: String(decoding: bytes, as: UTF8.self), file)
            if file.hasSuffix(".pdf") { expectNone(of: Self.canaries, in: try PrintedText(of: bytes).pieces.map(\.text).joined(), file) }
        }
        #expect(try work.readText("xa/ket-qua/bao-cao.json").contains("khao-sat/tep-"))
    }

    private func expectNone(of canaries: [String], in text: String, _ place: String) {
        let run = text.filter { !$0.isWhitespace }
        for canary in canaries {
            #expect(!text.contains(canary) && !run.contains(canary.filter { !$0.isWhitespace }), "\(canary) in \(place)")
        }
    }
}
