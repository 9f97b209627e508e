import Language
import Testing

@testable import Diagnostics

@Suite struct WordingTests {
    /// Every kind of every stage: one list that the tests of the sentences run over.
    static let all: [DiagnosticKind] = [
        DiagnosticKind.allTabular, DiagnosticKind.allIntake, DiagnosticKind.allVillages, DiagnosticKind.allSurvey,
        DiagnosticKind.allSettings, DiagnosticKind.allReport, DiagnosticKind.allRendering, DiagnosticKind.allFiles,
        DiagnosticKind.allRun, DiagnosticKind.allAggregation, DiagnosticKind.allExplain, DiagnosticKind.allVerification,
    ].flatMap { $0 }

    @Test(arguments: all)
    func bothLanguagesSayTheSameValues(kind: DiagnosticKind) {
        #expect(Self.names(in: kind.vietnamese) == Self.names(in: kind.english), "\(kind.code)")
    }

    @Test(arguments: all)
    func sentencesEndAndErrorsSayWhatToDo(kind: DiagnosticKind) {
        for phrase in [kind.vietnamese, kind.english] {
            #expect([".", ":"].contains { phrase.text.hasSuffix($0) }, "\(kind.code): \(phrase.text)")
            #expect(kind.severity == .note || !phrase.hint.isEmpty, "\(kind.code) has no hint")
        }
    }

    @Test func codesAreUnique() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
    }

    @Test func valuesAreFilledIn() {
        let diagnostic = Diagnostic(
            .yamlUnknownKeyNear, at: SourceLocation(file: "baocao.yaml", line: 3, column: 1),
            ["key": .text("target"), "nearest": .text("targets"), "known": .names(["report", "targets"])])
        let wording = Wording(.vietnamese)
        #expect(wording.text(of: diagnostic) == "Không có khóa nào tên là “target”.")
        #expect(wording.hint(of: diagnostic) == "Có phải là “targets”? Các khóa dùng được ở đây: “report”, “targets”.")
        #expect(wording.place(diagnostic.location!) == "baocao.yaml, dòng 3, cột 1")
        #expect(Wording(.english).place(diagnostic.location!) == "baocao.yaml, line 3, column 1")
    }

    @Test func headingsStayOnOneLine() {
        let headings = Diagnostic(.fileNotRecognised, ["headings": .names(["Kênh\r\nnộp", "TT"])])
        #expect(Wording(.vietnamese).text(of: headings).contains("“Kênh nộp”, “TT”"))
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
    func columnsOfTablesHaveLetters(column: Int, letters: String) {
        let place = SourceLocation(file: "mot-cua/t1.CSV", line: 2, column: column)
        #expect(Wording(.vietnamese).place(place) == "mot-cua/t1.CSV, dòng 2, cột \(column) (\(letters))")
    }

    private static func names(in phrase: DiagnosticKind.Phrase) -> Set<Substring> {
        Set((phrase.text + phrase.hint).matches(of: /\{([a-z-]+)\}/).map(\.1))
    }
}

extension DiagnosticKind: CustomTestStringConvertible {
    public var testDescription: String { code }
}
