import Foundation
import Testing

/// What `baocao doctor` finds wrong with a machine and its folders, and what it then says to do.
@Suite struct DoctorTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        var arguments = ["doctor", "xa"]
        var environment: [String: String] = [:]
        let status: Int32
        let said: [String]
        let prepare: @Sendable (Workplace) throws -> Void

        var testDescription: String { name }
    }

    static let faults = [
        Fault(name: "folder-missing", status: 66, said: ["Lỗi: Không tìm thấy thư mục “xa”.", "→"]) { _ in },
        Fault(name: "settings-missing", status: 66, said: ["Lỗi: Trong thư mục “xa” không có tệp baocao.yaml."]) { work in
            try work.write("Thôn\n", to: "xa/thon.csv")
        },
        Fault(name: "clock-behind", status: 1, said: ["Cảnh báo: Đồng hồ của máy chỉ ngày", "“xa/thon.csv” đã được ghi ngày 01/01/2099"]) {
            work in
            try work.run(["new", "xa"])
            let future = Date(timeIntervalSince1970: 4_070_908_800)
            try FileManager.default.setAttributes([.modificationDate: future], ofItemAtPath: "\(work.path)/xa/thon.csv")
        },
        Fault(
            name: "locale", arguments: ["doctor", "--lang", "en"], environment: ["LC_ALL": "vi_VN.TCVN"], status: 1,
            said: ["Warning: The locale is vi_VN.TCVN, which is not UTF-8", "→ Set LANG=C.UTF-8"]
        ) { _ in },
        Fault(
            name: "templates-missing", arguments: ["doctor"], environment: ["BAOCAO_TEMPLATES": "mau"], status: 78,
            said: [
                "Lỗi: Thiếu tệp mẫu “mau/hoi-nghi/report.md” của chương trình. → Cài lại gói baocao",
                "Lỗi: Thiếu tệp mẫu “mau/page/page.css”",
            ]
        ) { _ in },
        Fault(name: "writable-by-all", status: 1, said: ["Cảnh báo: Tài khoản nào trên máy cũng sửa được thư mục “xa”. → chmod -R o-w xa"])
        {
            work in
            try work.run(["new", "xa"])
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: "\(work.path)/xa")
        },
        Fault(
            name: "no-font", arguments: ["doctor"], environment: ["FONTCONFIG_FILE": "WORK/fonts.conf"], status: 78,
            said: ["Lỗi: Máy không có phông nào đủ chữ tiếng Việt", "→ Cài gói fonts-liberation2."]
        ) { work in
            try work.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>", to: "fonts.conf")
        },
        Fault(
            name: "upright-only", arguments: ["doctor"], environment: ["FONTCONFIG_FILE": "WORK/fonts.conf"], status: 1,
            said: [
                "Cảnh báo: Phông Liberation Serif không có nét nghiêng", "Cảnh báo: Phông Liberation Sans không có nét đậm",
                "→ Cài gói fonts-liberation2: apt install fonts-liberation2",
            ]
        ) { work in
            // With what the system's own configuration makes up for a missing face.
            let missing = [("slant", "italic"), ("weight", "bold")].map { name, value in
                "<pattern><patelt name=\"\(name)\"><const>\(value)</const></patelt></pattern>"
            }.joined()
            try work.write(
                """
                <?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>
                <selectfont><rejectfont>\(missing)</rejectfont></selectfont></fontconfig>
                """, to: "fonts.conf")
        },
    ]

    @Test(arguments: faults)
    func saysWhatIsWrongAndWhatToDo(fault: Fault) throws {
        let work = try Workplace()
        try fault.prepare(work)
        let outcome = try work.run(
            fault.arguments, environment: fault.environment.mapValues { $0.replacing("WORK", with: work.path) })
        #expect(outcome.status == fault.status, "\(outcome.text)")
        for said in fault.said { #expect(outcome.text.contains(said), "\(outcome.text)") }
        #expect(outcome.complaintText == "")
        #expect(outcome.text.split(separator: "\n").last?.contains(fault.arguments.contains("en") ? "To see to:" : "Cần xử lý:") == true)
    }

    /// All is well in a new folder and for a site that is not there yet, and the trial leaves nothing behind.
    @Test(arguments: [("vi", "Máy và thư mục đều ổn."), ("en", "All is well.")])
    func aNewFolderIsWell(language: String, said: String) throws {
        let work = try Workplace()
        try work.run(["new", "xa"])
        let before = work.files(in: ".")
        let outcome = try work.run(["doctor", "xa", "--site", "trang/bao-cao", "--lang", language])
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(outcome.text.hasSuffix(said + "\n"))
        #expect(work.files(in: ".") == before)
    }

    /// Where a folder above is closed, nobody else reads what is below.
    @Test func whoElseReadsIsAskedOfTheFoldersAbove() throws {
        let work = try Workplace()
        try work.run(["new", "noi/xa"])
        let open = try work.run(["doctor", "noi/xa"]).text
        #expect(open.contains("Mọi tài khoản trên máy này đọc được dữ liệu cá nhân trong “noi/xa”"), "\(open)")
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: "\(work.path)/noi")
        #expect(try !work.run(["doctor", "noi/xa"]).text.contains("Mọi tài khoản"))
    }

    /// Disks that are full, that stand apart, or that cannot do what the program asks: as this machine lets us make them.
    @Test(
        .enabled(if: mayMount),
        arguments: [
            (disk: "-t tmpfs -o size=4m none xa", said: "Lỗi: Đĩa của “xa” đã đầy (còn", status: Int32(73)),
            (disk: "-t tmpfs -o size=40m none xa", said: "Cảnh báo: Đĩa của “xa” chỉ còn trống", status: 1),
            (disk: "-t tmpfs -o nr_inodes=100 none xa", said: "Cảnh báo: Đĩa của “xa” chỉ còn ghi được", status: 1),
            (disk: "-t tmpfs none xa/ket-qua", said: "xa/ket-qua” là một ổ đĩa riêng", status: 1),
            (disk: "-t tmpfs -o ro none xa/ket-qua", said: "Lỗi: Không ghi được kết quả vào “", status: 73),
        ])
    func disksAreTried(disk: String, said: String, status: Int32) throws {
        let work = try Workplace()
        try work.run(["new", "moi"])
        try FileManager.default.createDirectory(atPath: "\(work.path)/xa/ket-qua", withIntermediateDirectories: true)
        let script = "mount \(disk) && cp -r moi/. xa && exec \(Workplace.programPath) doctor xa"
        let outcome = try Workplace.run(program: "unshare", ["--mount", "sh", "-c", script], in: work.path)
        #expect(outcome.status == status, "\(outcome.text)")
        #expect(outcome.text.contains(said), "\(outcome.text)")
    }

    private static let mayMount = (try? Workplace.run(program: "unshare", ["--mount", "mount", "-t", "tmpfs", "none", "/mnt"]).status) == 0
}
