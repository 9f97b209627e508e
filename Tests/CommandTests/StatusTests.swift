import Testing

/// How the communes of a site stand, as `publish` left it.
@Suite struct StatusTests {
    private static func report(_ month: String, _ days: Int) -> String {
        #"{"period": {"from": "\#(month)-01", "to": "\#(month)-\#(days)", "label": null}, "date": "2024-08-02"}"#
    }

    private static func state(_ communes: [String]) -> String {
        #"{"schema": "baocao-site/1", "look": "a", "feed": null, "communes": [\#(communes.joined(separator: ", "))]}"#
    }

    private static let communes = [
        #"{"folder": "an", "commune": "xã An", "within": [], "reports": [\#(report("2024-07", 31)), \#(report("2024-06", 30))]}"#,
        #"{"folder": "binh", "commune": "xã Bình", "within": [], "reports": [\#(report("2024-06", 30))], "lacks": [{"month": "2024-05", "reasons": ["draft"]}]}"#,
        #"{"folder": "cao", "commune": "xã Cao\u001b[31m", "within": [], "failing": true, "reports": [\#(report("2024-06", 30))], "lacks": [{"month": "2024-07", "reasons": ["no-files", "settings"]}]}"#,
        #"{"folder": "dong", "failing": true, "reports": [], "lacks": [{"month": "2024-07", "reasons": ["data"]}]}"#,
    ]

    @Test(arguments: [
        (name: "status", communes: communes, options: ["--strict"]), (name: "status-as-json", communes: communes, options: ["--json"]),
        (name: "status-in-english", communes: communes, options: ["--lang", "en"]),
        (name: "status-fresh", communes: Array(communes.prefix(1)), options: ["--strict"]),
        (name: "status-empty", communes: [], options: []),
    ])
    func saysWhoNeedsAHand(name: String, communes: [String], options: [String]) throws {
        let work = try Workplace()
        try work.write(Self.state(communes), to: "site/trang-thai.json")
        var transcript = Transcript()
        let arguments = ["status", "site"] + options
        transcript.record(arguments, try work.run(arguments))
        try transcript.check(name)
    }

    @Test(arguments: ["{}", "[", #"{"schema": "baocao-site/9", "communes": []}"#]) func whatIsNoSiteIsTold(state: String) throws {
        let work = try Workplace()
        #expect(try work.run(["status", "khong-co"]).status == 66)
        try work.write("", to: "trong/index.html")
        #expect(try work.run(["status", "trong"]).status == 66)
        try work.write(state, to: "site/trang-thai.json")
        let outcome = try work.run(["status", "site", "--json"])
        #expect(outcome.status == 66 && outcome.text.hasPrefix(#"{"event": "error", "status": 66"#))
    }

    @Test func readsWhatPublishLeft() throws {
        let work = try Workplace()
        try work.copySample("ngoc-phung", as: "xa")
        try work.copySample("ngoc-phung", as: "loi")
        try work.remove("loi/baocao.yaml")
        let period = ["--period", "2024-07"]
        #expect(try work.run(["publish", "xa", "loi", "--site", "site", "--allow-small-counts"] + period).status == 66)
        let outcome = try work.run(["status", "site/"])
        #expect(outcome.text.contains("Tháng mới nhất 2024-07: 1 xã đã có báo cáo, 0 xã chậm, 1 xã lần chạy gần nhất không lập được."))
        #expect(outcome.text.contains("Không lập được: loi. Chưa có tệp số liệu. Chưa có báo cáo nào."))
        #expect(outcome.status == 0)
    }
}
