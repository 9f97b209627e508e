internal import Language

/// Something that the program can say, in both languages, with the values that it speaks of.
///
/// Each kind of message is a static member, in `Catalogue/`, one file a stage: its parameters are what the kind needs, and its sentences
/// stand beside them. Nothing else in the program words a message. The sentences are put together only when they are read: of a million
/// bad rows two hundred are.
package struct Message: Sendable {
    package let kind: MessageKind
    private let vietnamese: @Sendable () -> Phrase
    private let english: @Sendable () -> Phrase

    fileprivate init(_ kind: MessageKind, _ vietnamese: @escaping @Sendable () -> Phrase, _ english: @escaping @Sendable () -> Phrase) {
        self.kind = kind
        self.vietnamese = vietnamese
        self.english = english
    }

    /// Says that something was decided for the user.
    static func warning(
        _ code: String, vi vietnamese: @autoclosure @escaping @Sendable () -> Phrase,
        en english: @autoclosure @escaping @Sendable () -> Phrase
    ) -> Message {
        Message(MessageKind(code: code, weight: .warning), vietnamese, english)
    }

    /// Says something that is worth knowing.
    static func note(
        _ code: String, vi vietnamese: @autoclosure @escaping @Sendable () -> Phrase,
        en english: @autoclosure @escaping @Sendable () -> Phrase
    ) -> Message {
        Message(MessageKind(code: code, weight: .note), vietnamese, english)
    }

    /// The sentence and its hint in a language.
    func phrase(in language: Language) -> Phrase { language == .vietnamese ? vietnamese() : english() }
}

extension Message: Hashable {
    /// Two messages are the same when they say the same.
    package static func == (left: Message, right: Message) -> Bool {
        left.kind == right.kind && left.vietnamese() == right.vietnamese() && left.english() == right.english()
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

/// A message that a row, a file or the whole report could not be used. Such alone can be thrown, so each declares how the program ends
/// by it.
package struct ErrorMessage: Sendable, Hashable {
    package let message: Message

    /// - Parameter failure: how the program ends where this ends the work.
    static func error(
        _ code: String, _ failure: FailureClass, vi vietnamese: @autoclosure @escaping @Sendable () -> Phrase,
        en english: @autoclosure @escaping @Sendable () -> Phrase
    ) -> ErrorMessage {
        ErrorMessage(message: Message(MessageKind(code: code, weight: .error(failure)), vietnamese, english))
    }
}

/// Which message it is, whatever its values.
package struct MessageKind: Sendable {
    /// Stable identifier, `stage.what-happened`, for `--json`, tests and searching.
    package let code: String
    fileprivate let weight: Weight

    fileprivate enum Weight: Sendable {
        case note, warning
        case error(FailureClass)
    }

    fileprivate init(code: String, weight: Weight) {
        self.code = code
        self.weight = weight
    }

    package var severity: Severity {
        switch weight {
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }

    /// How the program ends where this ends the work; nil for what is no error.
    package var failure: FailureClass? {
        if case .error(let failure) = weight { failure } else { nil }
    }

    /// The part of the work that it speaks of.
    package var stage: Stage? { Stage(rawValue: String(code.prefix { $0 != "." })) }

    /// What a code begins with.
    package enum Stage: String, Sendable, CaseIterable {
        case tabular, workbook, intake, villages, survey, facts, aggregation, plausibility, settings, report, rendering
        case files, division, run, usage, explain, verify, doctor, site, preview
    }
}

extension MessageKind: Hashable {
    package static func == (left: MessageKind, right: MessageKind) -> Bool { left.code == right.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
