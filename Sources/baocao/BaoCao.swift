internal import ArgumentParser
internal import Diagnostics
internal import Language
internal import Pipeline
internal import Processes

/// `baocao`: the program and its commands.
@main
struct BaoCao: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao",
        abstract: CommandLineLanguage.said(
            "Lập báo cáo chuyển đổi số của xã từ các tệp dữ liệu: PDF để in, HTML để xem, JSON để dùng tiếp.",
            "Reports of a commune's digital transformation from its files of data: PDF to print, HTML to read, JSON to go on with."),
        discussion: ExitStatus.explanation,
        version: ProgramVersion.text,
        subcommands: [
            NewCommand.self, CheckCommand.self, PreviewCommand.self, MakeCommand.self, ExplainCommand.self, RowsCommand.self,
            VerifyCommand.self, DivideCommand.self, PublishCommand.self, StatusCommand.self, DoctorCommand.self,
        ])

    static func main() {
        Interruption.prepareProcess()
        ReportPipeline.prepareProcess()
        do {
            var command = try parseAsRoot(LockOptions.complete(Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let status as ExitCode {
            exit(withError: status)
        } catch {
            end(by: error)
        }
    }

    /// Shows the help that was asked for, or says what is wrong with the command line.
    private static func end(by error: any Error) -> Never {
        let terminal = Terminal(wording: Wording(CommandLineLanguage.chosen))
        let status = exitCode(for: error)
        if status.isSuccess {
            let page = fullMessage(for: error)
            terminal.print(CommandLineLanguage.chosen == .vietnamese ? CommandLineHelp.vietnamese(page) : page)
        } else if status == .validationFailure {
            let fault = CommandLineFault.message(
                for: message(for: error), arguments: Array(CommandLine.arguments.dropFirst()),
                commands: configuration.subcommands.compactMap { $0.configuration.commandName })
            terminal.report([Diagnostic(fault)])
        } else {
            exit(withError: error)
        }
        exit(withError: status)
    }
}
