internal import ArgumentParser
internal import Language

/// The language in which the command line explains itself: it is asked for before the command line has been parsed.
enum CommandLineLanguage {
    /// What `--lang` says, else Vietnamese.
    static let chosen = language(of: CommandLine.arguments)

    static func language(of arguments: [String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            let value = argument == "--lang" ? arguments.dropFirst(index + 1).first : argument == "--lang=en" ? "en" : nil
            if value == "en" { return .english }
        }
        return .vietnamese
    }

    static func said(_ vietnamese: String, _ english: String) -> String { chosen == .vietnamese ? vietnamese : english }
}

extension ArgumentHelp {
    /// What an argument or option does; `value` is what stands for its value in usages.
    static func said(_ vietnamese: String, _ english: String, value: (vi: String, en: String)? = nil) -> ArgumentHelp {
        ArgumentHelp(
            stringLiteral: CommandLineLanguage.said(vietnamese, english), valueName: value.map { CommandLineLanguage.said($0.vi, $0.en) })
    }

    private init(stringLiteral abstract: String, valueName: String?) {
        self.init(abstract, valueName: valueName)
    }
}
