import Diagnostics
import Language
import Testing
import YAMLReading

/// What offices write wrongly in YAML, and what they are told.
@Suite struct YAMLProblemTests {
    @Test(arguments: [
        ("a:\n\tb: 1", YAMLProblem.tab, 2), ("a: @b", .tab, 1), ("a: b: c", .colonInValue, 1), ("a: 1\n  b: 2", .colonInValue, 2),
        ("a: 1\nb\nc: 2", .colonMissing, 3), ("a:\n  b: 1\n c: 2", .indentation, 3), ("a: [1, 2", .listOpen, 2),
        ("a: {b: 1", .mappingOpen, 2),
        ("a: \"b", .quoteOpen, 1), ("a: 'b", .quoteOpen, 1), ("a: \"b\\q\"", .escape, 1), ("a: *b", .reference, 1),
        ("a: - b", .dashMisplaced, 1),
        ("a: “b: c”", .typedQuotes, 1), ("title: “Kết quả”: nửa năm", .typedQuotes, 1), ("a: b\u{7}c", .control, 1),
    ])
    func isToldInItsOwnWords(text: String, problem: YAMLProblem, line: Int) throws {
        let error = #expect(throws: DiagnosticError.self) { try YAMLValue.parse(text, file: "baocao.yaml") }
        #expect(error?.diagnostics.first?.message == ErrorMessage.yamlSyntax(problem: problem).message)
        #expect(error?.diagnostics.first?.location?.line == line)
    }

    /// Marks that Word types around a value are quotation marks; within it they are its letters.
    @Test(arguments: [
        ("a: “xã Ngọc Phụng”", "xã Ngọc Phụng"), ("“a”: ‘xã’", "xã"), ("a: ba “không” này", "ba “không” này"),
        ("a: “Ba” và “không”", "“Ba” và “không”"),
        ("a: \"“Ba không”\"", "“Ba không”"), ("a: “", "“"),
    ])
    func typedQuotes(text: String, value: String) throws {
        guard case .mapping(let entries, _) = try YAMLValue.parse(text, file: "baocao.yaml") else { return }
        #expect(entries.map(\.key) == ["a"])
        guard case .scalar(let read, _)? = entries.first?.value else { return }
        #expect(read == value)
    }

    /// Each problem has words and a hint in both languages.
    @Test(arguments: YAMLProblem.allCases)
    func isWorded(problem: YAMLProblem) {
        #expect(problem.text(in: .vietnamese) != problem.text(in: .english))
        #expect(!problem.hint(in: .vietnamese).isEmpty && !problem.hint(in: .english).isEmpty)
    }
}
