import Commune
import Diagnostics
import Language
import Testing

@testable import Site

@Suite struct RecordTests {
    @Test func recordsAreReadAsTheyWereWritten() throws {
        for report in SampleSite.reports { #expect(PublishedReport(record: report.record) == report) }
        var published = SampleSite.reports[0]
        published.site = try WebAddress("https://a.vn/b")
        published.corrections = [.init(day: Day(rawValue: 60), former: "truoc-1970-03-02", replaced: Day(rawValue: 50))]
        #expect(PublishedReport(record: published.record) == published)
        let state = try #require(SiteState(SampleSite.state.json))
        #expect(state.communes == SampleSite.state.communes)
        #expect(state.json == SampleSite.state.json)
        #expect((state.look, state.feed) == ("x", "urn:uuid:0"))
        #expect(SiteState(SiteState().json)?.feed == nil)
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"schema": "baocao-site/2"}"#, #"{"schema": "baocao-dang/1"}"#,
        #"{"schema": "baocao-dang/1", "commune": "a", "period": {"from": "2024-02-01", "to": "2024-01-01"}, "date": "2024-01-01"}"#,
        #"{"schema": "baocao-dang/1", "commune": "a", "period": {"from": "2024-02-30", "to": "2024-03-01"}, "date": "2024-01-01"}"#,
    ])
    func whatIsNoRecordIsNone(text: String) {
        #expect(PublishedReport(record: Array(text.utf8)) == nil)
        #expect(SiteState(Array(text.utf8)) == nil)
    }

    @Test func aReportsOwnDataTellOfIt() throws {
        let data = #"""
            {"schema": "baocao/1", "commune": "xã A", "within": ["huyện B"], "period": {"to": "2024-07-31", "from": "2024-01-01", "label": "c"},
              "indicators": [{"id": "d", "village": "x", "value": 1, "name": "n"}, {"id": "d", "village": null, "value": 0.5, "target": 1, "name": "n", "unit": "%"},
                {"id": "e", "village": null, "value": null, "name": "m", "unit": "%", "hidden": true}, {"id": "f", "village": null, "value": null, "name": "o", "unit": "%", "noData": true}]}
            """#
        let report = try #require(PublishedReport(data: Array(data.utf8), date: nil))
        #expect(report.commune == CommuneName(name: "xã A", within: ["huyện B"]))
        #expect(report.rates.map(\.id) == ["d", "e", "f"])
        #expect(report.rates.map(\.value) == [.known(0.5), .hidden, .noData])
        #expect(report.date == report.period.last)
        #expect(report.folder == "2024-01-01_2024-07-31")
    }

    @Test(arguments: [
        (#"<meta name="dcterms.date" content="2024-08-22">"#, "2024-08-22"), ("<p>", nil),
        (#"<meta name="dcterms.date" content="22/8/2024">"#, nil),
    ])
    func thePageTellsTheDay(html: String, day: String?) {
        #expect(PublishedReport.date(ofPage: Array(html.utf8))?.iso == day)
    }

    @Test(arguments: [
        (#"{"a": 1, "b": "x"}"#, #"{"a": 1.0, "b": "y", "c": 3}"#, false), (#"{"a": 1}"#, #"{"a": 2}"#, true),
        (#"{"a": null}"#, #"{"a": 2}"#, true), (#"{"a": null, "hidden": true}"#, #"{"a": null}"#, false),
        (#"{"a": [1]}"#, #"{"a": [1, 2]}"#, true),
        (#"{"inputs": [1], "diagnostics": {"e": 1}}"#, #"{"inputs": [2], "diagnostics": {"e": 2}}"#, false),
        (#"{"i": [{"id": "a", "v": 1}]}"#, #"{"i": [{"id": "b", "v": 2}, {"id": "a", "v": 1}]}"#, false),
        (#"{"i": [{"id": "a", "v": 1}]}"#, #"{"i": [{"id": "b", "v": 2}, {"id": "a", "v": 2}]}"#, true),
        (#"{"i": [{"id": "a", "village": "x", "v": 1}]}"#, #"{"i": [{"id": "a", "village": null, "v": 2}]}"#, false),
        (#"{"a": 0, "b": 0}"#, #"{"a": null, "b": 0, "hidden": true}"#, false),
        (#"{"a": 0, "b": 0}"#, #"{"a": null, "b": 1, "hidden": true}"#, true),
        (#"{"f": [{"field": "a", "v": 1}]}"#, #"{"f": [{"field": "b", "v": 2}, {"field": "a", "v": 1}]}"#, false),
        (#"{"v": 1}"#, #"{"v": 1, "corrections": [1]}"#, false), (#"{"corrections": []}"#, #"{"corrections": [1]}"#, false),
        (#"{"a": true}"#, #"{"a": false}"#, true), ("{", "{}", true),
    ])
    func figuresAreCompared(left: String, right: String, differ: Bool) {
        #expect(FormerReports.figuresDiffer(Array(left.utf8), Array(right.utf8)) == differ)
    }

    @Test func formerReportsHaveFoldersOfTheirOwn() throws {
        let day = try #require(Day(iso: "2024-09-05"))
        var earlier: [PublishedReport.Correction] = []
        for name in ["truoc-2024-09-05", "truoc-2024-09-05-2", "truoc-2024-09-05-3"] {
            let folder = FormerReports.folder(on: day, after: earlier)
            #expect(folder == name && FormerReports.isFolder(folder))
            earlier.append(.init(day: day, former: folder))
        }
        for name in ["truoc-", "truoc-x", "truoc-2024-09-05-1", "truoc-2024-09-05x", "2024-09-05", "truoc-2024-09-05/../..", "rieng"] {
            #expect(!FormerReports.isFolder(name), "\(name)")
        }
    }

    @Test(arguments: [
        ("xã Ngọc Phụng", ["huyện Thường Xuân", "tỉnh Thanh Hóa"], true), ("Xã Ngọc Phung", ["tỉnh Thanh Hoá"], true),
        ("phường Ngọc Phụng", ["tỉnh Thanh Hóa"], true), ("xã Ngọc Phụng", [], true), ("xã Ngọc Phượng", ["tỉnh Thanh Hóa"], false),
        ("xã Ngọc Phụng", ["huyện Như Xuân", "tỉnh Thanh Hóa"], false), ("xã Ngọc Phụng", ["huyện Thường Xuân", "tỉnh Nghệ An"], false),
    ])
    func communesAreKnownAgain(name: String, within: [String], isSame: Bool) {
        #expect(SampleSite.ngocPhung.isSame(as: CommuneName(name: name, within: within)) == isSame)
    }

    @Test(arguments: [
        ("ngoc-phung", true), ("a b", true), ("", false), (".an", false), ("index.html", false), ("Luu-Tru", false),
        ("trang-thai.json", false),
        ("a/b", false), ("moi-nhat", false), ("..", false),
    ])
    func placesOfCommunes(name: String, isOne: Bool) { #expect(SiteFile.isCommune(name) == isOne) }

    @Test func reasonsAreThoseOfTheFailures() {
        let errors: [(ErrorMessage, LackReason)] = [
            (.draftUnpublished, .draft), (.smallCountsUnpublished, .smallCounts), (.emptyPeriodUnpublished, .emptyPeriod),
            (.incompleteUnpublished(files: ["x"]), .incomplete), (.folderMissing(path: "x"), .noFiles), (.settingsSiteFolder, .settings),
            (.reportUnmakeable, .data), (.cannotWrite(path: "x", reason: "y"), .other), (.templateTagMalformed, .template),
        ]
        for (error, reason) in errors { #expect(LackReason.reasons(of: [Diagnostic(error)]) == [reason]) }
        #expect(LackReason.reasons(of: errors.reversed().map { Diagnostic($0.0) }) == LackReason.allCases.filter { $0 != .disagreement })
        #expect(LackReason.reasons(of: []) == [.other])
    }

    @Test func aLackEndsWithTheReport() {
        var commune = SiteCommune(folder: "a")
        commune.lack([.draft], in: Month(year: 2024, month: 7))
        commune.lack([.noFiles], in: Month(year: 2024, month: 6))
        commune.lack([.data], in: Month(year: 2024, month: 7))
        #expect(commune.lacks.map(\.month.month) == [7, 6] && commune.lacks[0].reasons == [.data] && commune.isFailing)
        commune.take([SampleSite.report(SampleSite.ngocPhung, "2024-07")])
        #expect(commune.lacks.map(\.month.month) == [6])
        commune.lack([.draft], in: Month(year: 2024, month: 7))
        #expect(commune.lacks.map(\.month.month) == [6], "its report stands")
    }

    /// Names by which feed readers know an entry must never change.
    @Test func lastingNames() {
        #expect(LastingName.make("report", "ngoc-phung", "2024-01-01_2024-07-31") == "urn:uuid:bf16ed85-9cab-894d-8886-2fb1eb15d2ef")
        #expect(LastingName.make("a", "b") != LastingName.make("ab") && LastingName.make("a", "b") != LastingName.make("b", "a"))
    }
}
