import Testing

/// What a newcomer does wrong on the first day, and what the program then says: each as a committed transcript.
@Suite struct NewcomerTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        var arguments = ["make", "xa"]
        let prepare: @Sendable (Workplace) throws -> Void

        var testDescription: String { name }
    }

    static let mistakes = [
        Mistake(name: "folder-missing") { _ in },
        Mistake(name: "settings-missing") { try $0.write("Thôn\n", to: "xa/thon.csv") },
        Mistake(name: "settings-missing-key") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  name: xã Ngọc Phụng\n", "")
        },
        Mistake(name: "settings-unknown-key") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  pictures:", "  picture:")
        },
        Mistake(name: "settings-syntax") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  place: Ngọc Phụng", "\tplace: Ngọc Phụng")
        },
        Mistake(name: "settings-not-utf8") { work in
            try work.copySample("ngoc-phung", as: "xa")
            // As Notepad saves "xã Ngọc Phụng" in the code page of old Windows.
            try work.write(Array("# Cau hinh\ncommune: { name: x".utf8) + [0xE3] + Array(" Ngoc Phung }\n".utf8), to: "xa/baocao.yaml")
        },
        Mistake(name: "settings-typed-quotes") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "title: Kết quả", "title: “Kết quả”: kết quả")
        },
        Mistake(name: "command-unknown", arguments: ["mak", "xa"]) { _ in },
        Mistake(name: "option-unknown", arguments: ["make", "xa", "--stric"]) { _ in },
        Mistake(name: "option-value-invalid-in-english", arguments: ["make", "xa", "--jobs", "hai", "--lang", "en"]) { _ in },
        Mistake(name: "argument-missing", arguments: ["publish", "xa"]) { _ in },
        Mistake(name: "arguments-unexpected", arguments: ["new", "xã", "Ngọc", "Phụng"]) { _ in },
        Mistake(name: "settings-unknown-key-in-english", arguments: ["make", "xa", "--lang", "en"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "survey.account: 80", "survey.acount: 80")
        },
        Mistake(name: "no-data") { work in
            try work.copySample("ngoc-phung", as: "xa")
            for input in ["mot-cua", "khao-sat", "chi-tieu.csv"] { try work.remove("xa/\(input)") }
        },
        Mistake(name: "named-file-missing") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "targets:", "inputs: { facts: [so-lieu.csv] }\ntargets:")
        },
        Mistake(name: "conference-wrong", arguments: ["make", "xa", "--template", "tin-hoi-nghi"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  date: 2024-08-22\n  session: sáng ", "  session: buổi sáng ")
            try work.edit("xa/baocao.yaml", "    to: 2024-08-30", "    to: 30/8")
        },
        Mistake(name: "period-of-settings-unknown") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit(
                "xa/baocao.yaml", "period: { from: 2024-01-01, to: 2024-07-31, label: 7 tháng đầu năm 2024 }", "period: 7 tháng đầu năm")
        },
        Mistake(name: "new-template-unknown", arguments: ["new", "xa", "--template", "tin-hoi-ngi"]) { _ in },
        Mistake(name: "template-unknown") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "template: hoi-nghi", "template: hoi-ngi")
        },
        Mistake(name: "template-unknown-name") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.write("# I. KẾT QUẢ\n\nToàn xã tiếp nhận {{dossiers.recieved.total}} hồ sơ.\n", to: "xa/templates/hoi-nghi/report.md")
        },
        Mistake(name: "glyph-missing") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "title: Kết quả", "title: \u{E123} Kết quả")
        },
        Mistake(name: "period-unknown", arguments: ["make", "xa", "--period", "thang-7"]) { try $0.copySample("ngoc-phung", as: "xa") },
        Mistake(name: "new-folder-still-empty") { try $0.run(["new", "xa"]) },
        Mistake(name: "two-folders-of-one-name", arguments: ["make", "a/xa", "b/xa", "--output", "out"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
        },
    ]

    /// Mistakes that a report can do without: they are told, and the rest is done.
    static let oddities = [
        Mistake(name: "column-missing") { work in
            try work.copySample("ngoc-phung", as: "xa")
            let file = "xa/mot-cua/danh-sach-ho-so-2023-11_2024-03.csv"
            try work.edit(file, "Ngày nhận;", "Cột thứ nhất;")
            try work.edit(file, "Ngày nộp hồ sơ;", "Cột thứ hai;")
        },
        Mistake(name: "bad-date-workbook-and-picture") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.write("PK", to: "xa/mot-cua/thang-8.xlsx")
            try work.remove("xa/anh/nha-van-hoa.png")
        },
        Mistake(name: "workbook-damaged") { work in
            try work.copySample("ngoc-phung", as: "xa")
            let bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00] + (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
            try work.write(bytes, to: "xa/mot-cua/ho-so.csv")
        },
        Mistake(name: "no-village-list", arguments: ["check", "xa"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.remove("xa/thon.csv")
            try work.remove("xa/khao-sat")
        },
        Mistake(name: "sheets-of-the-one-stop-system", arguments: ["check", "xa", "--all"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.write(OneStopSheets.fees, to: "xa/mot-cua/thu-phi.csv")
            try work.write(OneStopSheets.form, to: "xa/mot-cua/bieu-06a.csv")
        },
        Mistake(name: "finished-form-alone") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.remove("xa/mot-cua")
            try work.write(OneStopSheets.form, to: "xa/mot-cua/bieu-06a.csv")
        },
        Mistake(name: "check", arguments: ["check", "xa"]) { try $0.copySample("ngoc-phung", as: "xa") },
        Mistake(name: "help", arguments: ["--help"]) { _ in },
        Mistake(name: "help-of-rows", arguments: ["rows", "--help"]) { _ in },
        Mistake(name: "help-of-check-in-english", arguments: ["check", "--help", "--lang", "en"]) { _ in },
        Mistake(name: "explain", arguments: ["explain", "xa/mot-cua/so-theo-doi-2024-03_2024-06.csv"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
        },
        Mistake(name: "explain-in-english", arguments: ["explain", "xa/khao-sat/03-dong-luu-2.csv", "--lang", "en"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
        },
    ]

    @Test(arguments: oddities)
    func isToldAndTheRestIsDone(oddity: Mistake) throws {
        let work = try Workplace()
        try oddity.prepare(work)
        let outcome = try work.run(oddity.arguments)
        #expect(outcome.status == 0)
        var transcript = Transcript()
        transcript.record(oddity.arguments, outcome)
        // Sizes of files depend on the fonts that are installed.
        try transcript.check(oddity.name, passingOver: /\([\d.]+ KB\)/)
    }

    @Test(arguments: mistakes)
    func isToldWhatToDo(mistake: Mistake) throws {
        let work = try Workplace()
        try mistake.prepare(work)
        let outcome = try work.run(mistake.arguments)
        #expect(outcome.status != 0)
        #expect(work.files(in: "xa/ket-qua").isEmpty, "nothing is written")
        var transcript = Transcript()
        transcript.record(mistake.arguments, outcome)
        try transcript.check(mistake.name)
    }

    /// What a template needs of the settings stands in the new folder, as comments that are settings once the marks are taken away.
    @Test func aNewFolderHasWhatItsTemplateNeeds() throws {
        let work = try Workplace()
        var transcript = Transcript()
        let arguments = ["new", "xa", "--template", "tin-hoi-nghi"]
        transcript.record(arguments, try work.run(arguments))
        let settings = try work.readText("xa/baocao.yaml")
        transcript.record("baocao.yaml", settings)
        try transcript.check("new-folder-for-news")
        try work.write(settings.replacing(/(?m)^# (?=conference:|  )/, with: ""), to: "xa/baocao.yaml")
        let check = try work.run(["check", "xa"])
        #expect(!check.complaintText.contains("baocao.yaml, ") && !check.complaintText.contains("mục conference"))
        let usual = try work.run(["new", "hai"])
        #expect(try usual.status == 0 && work.readText("hai/baocao.yaml").contains("template: hoi-nghi"))
        #expect(try !work.readText("hai/baocao.yaml").contains("conference"))
    }
}
