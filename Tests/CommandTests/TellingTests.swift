import Foundation
import Testing

/// What the mail of a batch says: what needs a hand, and one summary.
@Suite struct TellingTests {
    private static var time: Regex<Substring> { /(?:trong|in) (?:[0-9]+ min )?[0-9]+ s(?=:)|"seconds": [0-9.]+/ }

    /// One that is made, one that was made before and has warnings, two that fail for one reason, and one for another.
    private static func communes() throws -> (work: Workplace, folders: [String]) {
        let work = try Workplace()
        for folder in ["ba", "bon", "hai", "mot"] {
            try work.write(settings, to: "\(folder)/baocao.yaml")
            try work.write("Thôn,Số hộ,Số nhân khẩu\nĐông,100,400\nTây,120,500\n", to: "\(folder)/thon.csv")
            let rows = (1...40).map { number in
                "H56.1-2401\(10 + number % 20)-00\(number + 10),Hộ tịch,Đăng ký khai sinh,Đã trả kết quả,Trực tuyến,thôn \(number % 2 == 0 ? "Đông" : "Tây"),"
                    + "\(10 + number % 10)/01/2024,\(15 + number % 10)/01/2024,\(13 + number % 10)/01/2024\n"
            }
            try work.write(header + rows.joined(), to: "\(folder)/mot-cua/t1.csv")
        }
        try work.write("Họ tên\u{1B}[31m,Số điện thoại\nNguyễn Văn An,0912345678\n", to: "hai/mot-cua/la\u{1B}]0;x\u{7}.csv")
        try work.remove("bon/baocao.yaml")
        try work.edit("ba/baocao.yaml", "template: thang", "template: khong-co")
        return (work, ["ba", "bon", "hai", "khong-co", "mot"])
    }

    private static let header = "Mã hồ sơ,Lĩnh vực,Thủ tục,Trạng thái,Hình thức nộp,Địa chỉ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc\n"
    private static let settings = """
        commune: { name: xã Thử, within: [tỉnh Thanh Hóa] }
        issuer: { superior: ỦY BAN NHÂN DÂN TỈNH, body: ỦY BAN NHÂN DÂN XÃ THỬ, signer: { authority: TM. ỦY BAN NHÂN DÂN, post: CHỦ TỊCH } }
        report: { template: thang, title: Kết quả tháng 01 năm 2024, date: 2024-02-02, period: { from: 2024-01-01, to: 2024-01-31 } }
        disclosure: { minimum: 5 }

        """

    @Test(arguments: [
        (name: "batch", options: []), (name: "batch-quiet", options: ["--quiet"]),
        (name: "batch-as-json", options: ["--log-format", "json"]), (name: "batch-in-english", options: ["--lang", "en"]),
        (name: "batch-share", options: ["--shard", "2/2"]),
    ])
    func aBatchTellsWhatNeedsAHand(name: String, options: [String]) throws {
        let (work, folders) = try Self.communes()
        var transcript = Transcript()
        for arguments in [["publish", "--site", "site"], ["publish", "--site", "site"], ["make"]] {
            let line = arguments + folders + options
            transcript.record(line, try work.run(line))
        }
        #expect(!transcript.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
        try transcript.check(name, passingOver: Self.time)
    }

    /// Whose dossiers all come from outside: one line of the mail, whatever their number.
    @Test func whatManyHaveInCommonIsSaidOnce() throws {
        let (work, _) = try Self.communes()
        let folders = (1...7).map { "xa-\($0)" }
        for folder in folders {
            for file in ["baocao.yaml", "thon.csv", "mot-cua/t1.csv"] {
                let text = try work.readText("mot/" + file)
                try work.write(text, to: "\(folder)/\(file)")
            }
            try work.edit("\(folder)/thon.csv", "Đông,100,400\nTây", "Bắc,100,400\nNam")
        }
        var transcript = Transcript()
        for _ in 1...2 { transcript.record(["make"] + folders, try work.run(["make"] + folders)) }
        try transcript.check("batch-one-warning", passingOver: Self.time)
    }

    @Test func aSingleOneAsJSON() throws {
        let (work, _) = try Self.communes()
        var transcript = Transcript()
        for arguments in [
            ["make", "mot", "--log-format", "json"], ["make", "khong-co", "--log-format", "json"], ["make", "mot", "--quiet"],
        ] {
            transcript.record(arguments, try work.run(arguments))
        }
        try work.write("", to: "tep")
        let refused = ["publish", "mot", "--site", "tep", "--log-format", "json"]
        transcript.record(refused, try work.run(refused))
        try transcript.check("single-as-json", passingOver: Self.time)
    }

    /// Every line of it is JSON, whatever the names are.
    @Test func recordsAreJSON() throws {
        let (work, folders) = try Self.communes()
        let outcome = try work.run(["make"] + folders + ["--log-format", "json"])
        let events = try outcome.text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["event"] as? String
        }
        #expect(events == ["folder", "folder", "folder", "folder", "folder", "summary"])
        #expect(outcome.complaints.isEmpty)
    }

    /// A person looks at a terminal: one line is drawn anew, and is gone at the end.
    @Test func aTerminalShowsProgress() throws {
        let (work, folders) = try Self.communes()
        let command = "\(Workplace.program.path) make \(folders.joined(separator: " "))"
        let outcome = try Workplace.run(program: "env", ["TERM=xterm", "script", "-qec", command, "/dev/null"], in: work.path)
        #expect(outcome.text.contains("\r") && outcome.text.contains("/5 xã"))
        #expect(outcome.text.contains("\r\u{1B}[K") && outcome.text.contains("Tổng cộng 5 xã"))
        let quiet = try Workplace.run(program: "env", ["TERM=xterm", "script", "-qec", command + " --quiet", "/dev/null"], in: work.path)
        #expect(!quiet.text.contains("\u{1B}[K"))
    }
}
