internal import ArgumentParser
internal import Diagnostics

/// `baocao divide FOLDER`: a province's exports, in folders of their communes.
struct DivideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "divide",
        abstract: CommandLineLanguage.said(
            "Tách dữ liệu của cả tỉnh thành thư mục của từng xã, để make và publish dùng tiếp.",
            "Divide a province's exports into folders of its communes, for make and publish to go on with."))

    @Argument(
        help: .said(
            "Thư mục của tỉnh: một baocao.yaml có $xã, danh sách thôn có cột xã, các tệp của cả tỉnh.",
            "The province's folder: one baocao.yaml with $xã, a village list with communes, the exports of all.",
            value: ("thư-mục", "folder")),
        completion: .directory)
    var folder: String

    @Option(
        help: .said(
            "Nơi ghi thư mục các xã; mặc định là cac-xa trong thư mục của tỉnh.",
            "Where the communes' folders are written; cac-xa in the province's folder unless given.",
            value: ("thư-mục", "folder")),
        completion: .directory)
    var output: String?

    @Flag(help: .said("Có cảnh báo thì kết thúc với mã 1.", "End with 1 where there are warnings."))
    var strict = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            let division = ProvinceDivision(folder: folder, output: output ?? "\(folder)/\(ProvinceDivision.usualFolder)")
            var diagnostics = DiagnosticCollector()
            let summary = try division.run(&diagnostics)
            for line in ProblemListing(wording: language.wording).lines(diagnostics, all: false) { terminal.complain(line) }
            terminal.say(summary.message(language.language))
            if diagnostics.count(of: .error) > 0 { return .dataUnusable }
            return strict && diagnostics.count(of: .warning) > 0 ? .warnings : .done
        }
    }
}
