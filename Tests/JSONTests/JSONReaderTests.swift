import Testing

@testable import JSON

@Suite struct JSONValueTests {
    @Test(arguments: [
        (Double(0.612), "0.612"), (612.0, "612"), (1.0 / 3, "0.333333333"), (0.0, "0"), (-0.25, "-0.25"), (1e-12, "0"), (0.1 + 0.2, "0.3"),
        (12_345.5, "12345.5"),
    ])
    func numbers(value: Double, text: String) {
        #expect(JSONValue.number(value) == text)
    }

    @Test(arguments: [
        ("ệ – “…”", "ệ – “…”"), ("\"\\/", #"\"\\/"#), ("a\n\r\tb", #"a\n\r\tb"#), ("\u{1}\u{1F}\u{7F}", #"\u0001\u001f\u007f"#),
        ("\u{2028}–\u{2029}", #"\u2028–\u2029"#), ("", ""),
    ])
    func strings(text: String, written: String) {
        #expect(JSONValue.string(text).text == "\"\(written)\"\n")
    }

    @Test func integers() {
        #expect(JSONValue.array([0, -1, 10, Int.max, Int.min].map(JSONValue.integer)).text == "[0, -1, 10, \(Int.max), \(Int.min)]\n")
    }
}

@Suite struct JSONReaderTests {
    @Test(arguments: [
        (#""a\/b\\c\"d""#, "a/b\\c\"d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\ud83d\ude00 \uD83D""#, "😀 \u{FFFD}"), (#""ệ""#, "ệ"),
        (#""""#, ""),
    ])
    func strings(json: String, text: String) throws {
        #expect(try JSONReader.members(["a"], of: Array("{\"b\": \(json), \"a\": \(json)}".utf8))["a"]?.string == text)
    }

    @Test(arguments: [("0", 0.0), ("-12", -12), ("0.612", 0.612), ("2.5e3", 2500), (" 7 ", 7)])
    func numbers(json: String, number: Double) throws {
        #expect(try JSONReader.value(of: Array(json.utf8)).number == number)
    }

    @Test func whatIsNotWantedIsPassedOver() throws {
        let value = try JSONReader.members(["b"], of: Array(#"{"a": [1, {"b": 2}], "b": {"c": [true, null, "x"]}, "d": "\""}"#.utf8))
        #expect(value.text == "{\n  \"b\": {\"c\": [true, null, \"x\"]}\n}\n")
        #expect(value["b"]?["c"]?.items.first?.isTrue == true)
        #expect(value["a"]?.items.isEmpty == nil)
    }

    /// What is written is read as it was.
    @Test func roundTrip() throws {
        let value: JSONValue = [
            ("a\u{2028}\"\\", .array([.integer(-3), .number(0.25), true, false, .null, .object([]), .array([])])), ("b", "ệ\n\t\u{1}"),
        ].object
        #expect(try JSONReader.value(of: Array(value.text.utf8)).text == value.text)
    }

    @Test(arguments: [
        "", "{", "[", "[1,]", "{\"a\"}", "{\"a\": 1,}", "nan", "inf", "tru", "-", "\"", "\"\\q\"", "\"\\u00g0\"", "1 2", "\"\u{1}\"",
        String(repeating: "[", count: 100_000),
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(throws: MalformedJSON.self) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test(
        arguments: [
            ("{\n\"a\": 1\n\"b\": 2}", 3), ("[1,\n2", 2), ("{\"a\": \"x,\n\"b\": 1}", 1), ("{\"a\" 1}", 1), ("[\n\"\\q\"]", 2),
            ("[\"\u{1}\"]", 1), ("[\n\nnil]", 3), ("[\n{\"b\": 1, \"a\": 1, \"c\": 1,\n\"a\": 2, \"b\": 2}]", 2),
        ] as [(String, Int)])
    func whatIsWrongIsToldWithItsLine(text: String, line: Int) {
        let error = #expect(throws: MalformedJSON.self) { try JSONReader.value(of: Array(text.utf8)) }
        #expect(error?.line == line)
    }

    @Test func aNameThatManyMembersHaveBesideItIsFoundTwice() {
        let members = (0..<30).map { "\"n\($0 % 29)\": 0" }.joined(separator: ", ")
        #expect(throws: MalformedJSON.self) { try JSONReader.value(of: Array("{\(members)}".utf8)) }
    }

    /// As the library reads them.
    @Test(arguments: ["0", "7", "-12", "05", "0.1", "-0.285714286", "12345678.9012", "99999999999999", "0.0000000000001", "1.50"])
    func decimalNumbers(text: String) {
        #expect(Self.decimalNumber(text)?.value == Double(text))
    }

    @Test(arguments: ["", "-", "+1", ".5", "5.", "1.2.3", "1e3", "-0", "-0.0", "0x1", " 1", "1 ", "1,5", "123456789012345678"])
    func otherNumbersAreLeftToOthers(text: String) {
        #expect(Self.decimalNumber(text) == nil)
    }

    private static func decimalNumber(_ text: String) -> DecimalNumber? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in DecimalNumber(bytes, at: 0).flatMap { $0.end == bytes.count ? $0 : nil } }
    }

    /// Names are expected in the order in which they came before, and read as they are where another comes.
    @Test(arguments: [
        #"[{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 2, "c": 3}, {"a": 1, "c": 2, "b": 3}]"#,
        #"[{"a": {"a": 1, "b": 2}, "b": {"a": 3, "b": 4}}, {"a" : 1, "b":2}, {"ab": 1, "a": 2}, {"a\u0062": 1, "a": 2}, {"a\u0062": 3}]"#,
        #"[{"ệ": 1, "x": 2}, {"ệ": 1, "x": 2}, {"x": 1, "ệ": 2}]"#,
    ])
    func namesAreReadAsTheyStand(text: String) throws {
        let compact = try JSONReader.value(of: Array(text.utf8)).text.filter { !$0.isWhitespace }
        #expect(compact == text.replacing(#"\u0062"#, with: "b").filter { !$0.isWhitespace })
    }

    /// The same letters written in two ways are one name.
    @Test func aNameSpelledInTwoWaysIsFoundTwice() {
        #expect(throws: MalformedJSON.self) { try JSONReader.value(of: Array("{\"\u{1EC7}\": 1, \"e\u{323}\u{302}\": 2}".utf8)) }
        #expect(throws: MalformedJSON.self) { try JSONReader.value(of: Array(#"{"ab": 1, "a\u0062": 2}"#.utf8)) }
    }

    /// As it is where each is asked for alone.
    @Test(arguments: [["a", "b", "c"], ["c", "a", "b"], ["b", "x", "c", "a"]])
    func membersAreFoundInAnyOrder(names: [String]) throws {
        let value = try JSONReader.value(of: Array(#"{"a": 1, "b": 2, "c": 3}"#.utf8))
        var place = 0
        for name in names { #expect(value.member(name, from: &place)?.number == value[name]?.number) }
    }
}

extension [(String, JSONValue)] {
    fileprivate var object: JSONValue { .object(map { (key: $0.0, value: $0.1) }) }
}
