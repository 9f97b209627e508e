import Foundation
import Testing

@testable import Diagnostics

@Suite struct MessageTests {
    @Test func codesAreUniqueAndBeginWithAStage() {
        let kinds = MessageSamples.all.map(\.kind)
        #expect(Set(kinds).count == kinds.count)
        #expect(kinds.filter { $0.stage == nil }.map(\.code) == [])
    }

    /// What the samples lack, no test of the sentences has read.
    @Test func everyKindHasASample() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Diagnostics/Catalogue").standardized
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let declared = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /\.(?:error|warning|note)\("([a-z0-9.-]+)"/).map { String($0.1) }
        }
        #expect(declared.sorted() == MessageSamples.all.map(\.kind.code).sorted())
    }

    /// What stands in a cell comes into a message as `ShownCell`, `ShownWord` or `ShownHeading`; text is the program's own, or a file's name.
    @Test(arguments: ["Aggregation", "Intake", "Plausibility", "Sheets", "Subsets", "Survey", "Tabular", "Villages"])
    func noTextOfCellsIsAParameter(stage: String) throws {
        let own = [
            "column", "dataFirst", "dataLast", "encoding", "file", "first", "indicator", "key", "keys", "known", "last", "months", "name",
            "part", "path", "patterns", "periodLast", "text", "tried", "values", "whole",
        ]
        let file = URL(filePath: #filePath).appending(path: "../../../Sources/Diagnostics/Catalogue/Message+\(stage).swift").standardized
        let texts = try String(contentsOf: file, encoding: .utf8).matches(of: /(\w+): \[?String\]?/).map { String($0.1) }
        #expect(Set(texts).subtracting(own) == [])
    }

    @Test func errorsAloneSayHowTheProgramEnds() {
        #expect(MessageSamples.errors.allSatisfy { $0.message.kind.failure != nil && $0.message.kind.severity == .error })
        #expect(MessageSamples.others.allSatisfy { $0.kind.failure == nil && $0.kind.severity != .error })
    }

    /// Of a kind and its values, in either language.
    @Test func messagesAreTheSameWhenTheySayTheSame() {
        let messages: [Message] = [
            .surveyOutside(people: 1), .surveyOutside(people: 2), .surveyWithoutAge(people: 1), .placeBlank(count: 1),
        ]
        for (index, message) in messages.enumerated() {
            #expect(messages.indices.filter { messages[$0] == message } == [index])
        }
        #expect(Set(messages + messages).count == messages.count)
    }

    /// Of a million bad rows two hundred are read.
    @Test func sentencesArePutTogetherWhenTheyAreRead() {
        let count = Readings()
        let message = Message.note("run.x", vi: count.phrase(), en: count.phrase())
        var collector = DiagnosticCollector(limit: 1)
        for _ in 1...3 { collector.record(message) }
        #expect(count.total == 0)
        _ = Wording(.vietnamese).text(of: message)
        #expect(count.total == 1)
    }
}

/// Counts how often a phrase is put together.
private final class Readings: @unchecked Sendable {
    // One test on one thread.
    private(set) var total = 0

    func phrase() -> Phrase {
        total += 1
        return Phrase("x.")
    }
}
