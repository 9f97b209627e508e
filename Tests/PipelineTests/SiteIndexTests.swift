import Testing

@testable import Pipeline

@Suite struct SiteIndexTests {
    private static let data = #"""
        {"schema": "baocao/1", "commune": "xã \"Ngọc\" \u0050h\u1ee5ng", "within": ["huyện A", "tỉnh B"],
          "period": {"to": "2024-07-31", "from": "2024-01-01", "label": "7 tháng"}, "dossiers": {"commune": "x", "rows": [1, null, -2.5e3]}}

        """#

    @Test func aReportIsReadWhateverTheOrderOfItsMembers() throws {
        let report = try #require(PublishedReport(folder: "p", json: Self.data))
        #expect(report.commune == "xã \"Ngọc\" Phụng")
        #expect(report.within == ["huyện A", "tỉnh B"])
        #expect(report.title(.vietnamese) == "7 tháng (01/01/2024–31/07/2024)")
        #expect(report.title(.english) == "7 tháng (2024-01-01–2024-07-31)")
    }

    @Test(arguments: [
        "", "{", "[]", "{}", #"{"commune": "x"}"#, #"{"commune": "x", "period": {"from": "2024-01-01"}}"#,
        #"{"commune": "x", "period": {"from": "2024-01-01", "to": "2024-01-31"}"#, #"{"commune": 1, "period": {"from": "a", "to": "b"}}"#,
        #"{"commune": "x", "period": {"from": "a", "to": "b"}} x"#, #"{"commune": "x\q", "period": {"from": "a", "to": "b"}}"#,
        String(repeating: "[", count: 100_000), #"{"a": "#,
    ])
    func whatIsNoReportIsPassedOver(json: String) {
        #expect(PublishedReport(folder: "p", json: json).map(\.commune) == nil)
    }

    @Test(arguments: [
        (#""a\/b\\c\"d""#, "a/b\\c\"d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\ud83d\ude00 \uD83D""#, "😀 \u{FFFD}"), (#""ệ""#, "ệ"),
        (#""""#, ""),
    ])
    func stringsOfJSON(json: String, text: String) throws {
        guard case .text(let read)? = try JSONReader.members(["a"], of: "{\"b\": \(json), \"a\": \(json)}")["a"] else {
            Issue.record("no text")
            return
        }
        #expect(read == text)
    }
}
