internal import ArgumentParser
internal import Diagnostics
internal import Language

/// The option that every command has: the language of messages.
struct LanguageOptions: ParsableArguments {
    enum Choice: String, ExpressibleByArgument {
        case vi, en
    }

    @Option(
        name: .customLong("lang"),
        help: .said(
            "Ngôn ngữ của thông báo: vi hoặc en (language of messages).",
            "Language of messages: vi or en.",
            value: ("vi|en", "vi|en")),
        completion: .list(["vi", "en"]))
    var choice: Choice = .vi

    var language: Language { choice == .vi ? .vietnamese : .english }
    var wording: Wording { Wording(language) }
}
