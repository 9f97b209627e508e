import Testing

@testable import Diagnostics

@Suite struct DiagnosticCollectorTests {
    private let message = ErrorMessage.yamlSyntax(problem: .other)

    @Test func keepsTheFirstOfAKindInAFileAndCountsAll() {
        var collector = DiagnosticCollector(limit: 2)
        for line in 1...5 { collector.record(message, at: SourceLocation(file: "a", line: line)) }
        collector.record(message, at: SourceLocation(file: "b", line: 1))
        #expect(collector.diagnostics.map { $0.location?.line } == [1, 2, 1])
        #expect(collector.count(of: message.message.kind) == 6)
        #expect(collector.count(of: message.message.kind, in: "a") == 5)
        #expect(collector.count(of: .error) == 6)
    }

    @Test func mergesInOrder() {
        var first = DiagnosticCollector()
        first.record(message, at: SourceLocation(file: "a", line: 1))
        var second = DiagnosticCollector()
        second.record(message, at: SourceLocation(file: "b", line: 1))
        first.merge(second)
        #expect(first.diagnostics.map { $0.location?.file } == ["a", "b"])
        #expect(first.count(of: .error) == 2)
    }
}

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("target", "targets"), ("reprot", "report"), ("xyz", nil), ("comune", "commune"), ("Inputs", "inputs"), ("a", nil),
    ])
    func findsWhatWasMeant(name: String, expected: String?) {
        #expect(NearestName.find(name, among: ["commune", "report", "targets", "inputs"]) == expected)
    }
}
