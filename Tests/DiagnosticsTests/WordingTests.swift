import Language
import Testing

@testable import Diagnostics

@Suite struct WordingTests {
    @Test(arguments: MessageSamples.all)
    func bothLanguagesSayTheSameValues(message: Message) {
        #expect(Self.values(in: message.phrase(in: .vietnamese)) == Self.values(in: message.phrase(in: .english)))
    }

    @Test(arguments: MessageSamples.all)
    func sentencesEndAndErrorsSayWhatToDo(message: Message) {
        for language in Language.allCases {
            let diagnostic = Diagnostic(message)
            let text = Wording(language).text(of: diagnostic)
            #expect([".", ":"].contains { text.hasSuffix($0) }, "\(text)")
            #expect(message.kind.severity == .note || Wording(language).hint(of: diagnostic) != nil, "no hint")
        }
    }

    @Test func valuesAreFilledIn() {
        let diagnostic = Diagnostic(
            .yamlUnknownKeyNear(key: "target", nearest: "targets", known: ["report", "targets"]),
            at: SourceLocation(file: "baocao.yaml", line: 3, column: 1))
        let wording = Wording(.vietnamese)
        #expect(wording.text(of: diagnostic) == "Không có khóa nào tên là “target”.")
        #expect(wording.hint(of: diagnostic) == "Có phải là “targets”? Các khóa dùng được ở đây: “report”, “targets”.")
        #expect(wording.place(diagnostic.location!) == "baocao.yaml, dòng 3, cột 1")
        #expect(Wording(.english).place(diagnostic.location!) == "baocao.yaml, line 3, column 1")
    }

    @Test func headingsStayOnOneLine() {
        let headings = Diagnostic(.fileNotRecognised(headings: ["Kênh\r\nnộp", "TT"]))
        #expect(Wording(.vietnamese).text(of: headings).contains("“Kênh nộp”, “TT”"))
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
    func columnsOfTablesHaveLetters(column: Int, letters: String) {
        let place = SourceLocation(file: "mot-cua/t1.CSV", line: 2, column: column)
        #expect(Wording(.vietnamese).place(place) == "mot-cua/t1.CSV, dòng 2, cột \(column) (\(letters))")
    }

    private static func values(in phrase: Phrase) -> Set<MessageValue> {
        Set((phrase.text.pieces + phrase.hint.pieces).compactMap { if case .value(let value) = $0 { value } else { nil } })
    }
}

extension Message: CustomTestStringConvertible {
    public var testDescription: String { kind.code }
}
