internal import ArgumentParser
internal import Diagnostics

/// What the parser of the command line says in English, as a message of ours.
enum CommandLineFault {
    /// - Parameters:
    ///   - text: what the parser says.
    ///   - arguments: the command line without the program's name.
    ///   - commands: the names of the commands.
    static func message(for text: String, arguments: [String], commands: [String]) -> ErrorMessage {
        let command = arguments.first { $0 != "help" } ?? ""
        let isCommand = commands.contains(command)
        if !isCommand, !command.isEmpty, !command.hasPrefix("-") { return .commandUnknown(name: command, known: commands) }
        let help = isCommand ? "baocao \(command) --help" : "baocao --help"
        if let found = text.firstMatch(of: /^Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?/) {
            return found.2.map { .optionUnknownNear(option: String(found.1), nearest: String($0), help: help) }
                ?? .optionUnknown(option: String(found.1), help: help)
        }
        if let found = text.firstMatch(of: /^(?:Unexpected argument|[0-9]+ unexpected arguments:) '(.*)'$/) {
            return .argumentsUnexpected(arguments: String(found.1).components(separatedBy: "', '"), help: help)
        }
        if let found = text.firstMatch(of: /^Missing expected argument '(.+?)(?: \.\.\.)?'/) {
            return .argumentMissing(argument: String(found.1), help: help)
        }
        if let found = text.firstMatch(of: /^Missing value for '(.+?)'/) {
            return .optionValueMissing(option: String(found.1), help: help)
        }
        if let found = text.firstMatch(of: /^The value '(.*?)' is invalid for '(.+?)'/) {
            return .optionValueInvalid(option: String(found.2), value: String(found.1), help: help)
        }
        return .commandLineUnclear(help: help)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] { split(separator: separator).map(String.init) }
}
