internal import ArgumentParser

@main
struct BaoCao: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "baocao")
}
