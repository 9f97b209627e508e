internal import ArgumentParser
internal import Pipeline

/// `baocao`: the program and its commands.
@main
struct BaoCao: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao",
        abstract: "Lập báo cáo chuyển đổi số của xã từ các tệp CSV: PDF để in, HTML để xem, JSON để dùng tiếp.",
        version: "0.1.0",
        subcommands: [
            NewCommand.self, CheckCommand.self, MakeCommand.self, ExplainCommand.self, RowsCommand.self, VerifyCommand.self,
            PublishCommand.self,
        ])

    static func main() {
        ReportPipeline.prepareProcess()
        main(nil)
    }
}
