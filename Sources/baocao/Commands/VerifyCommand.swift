internal import ArgumentParser
internal import Diagnostics
internal import Verification

/// `baocao verify FOLDER…`: reads finished reports back and proves that their files agree.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: CommandLineLanguage.said(
            "Đọc lại kết quả và kiểm tra HTML, PDF, JSON và CSV có khớp nhau không.",
            "Read finished reports back and check that HTML, PDF, JSON and CSV agree."))

    @Argument(
        help: .said(
            "Thư mục kết quả (ket-qua), hoặc thư mục của xã.",
            "A folder of results (ket-qua), or a commune's folder.",
            value: ("thư-mục", "folders")),
        completion: .directory)
    var folders: [String]

    @Flag(
        help: .said(
            "Liệt kê từng chỗ, dài bao nhiêu cũng được.",
            "List every place, however many there are."))
    var all = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        var status = ExitStatus.done
        for folder in folders {
            do throws(DiagnosticError) {
                status = max(status, try verify(folder, terminal))
            } catch {
                if folders.count > 1 { terminal.complain("\(folder):") }
                terminal.report(error.diagnostics)
                status = max(status, ExitStatus(for: error.diagnostics))
            }
        }
        let result = status
        try terminal.exit { () throws(DiagnosticError) in result }
    }

    private func verify(_ folder: String, _ terminal: Terminal) throws(DiagnosticError) -> ExitStatus {
        let results = "\(folder.trimmingSlashes)/\(CommuneFolder.resultsFolder)"
        let place = FileSystem.kind(of: results) == .folder ? results : folder.trimmingSlashes
        guard FileSystem.kind(of: place) == .folder else { throw DiagnosticError(.folderMissing(path: folder)) }
        let names = FinishedReport.Files.names
        let files = FinishedReport.Files(
            page: try read(names.page, in: place), print: try read(names.print, in: place), data: try read(names.data, in: place),
            villages: try read(names.villages, in: place),
            card: FileSystem.kind(of: "\(place)/\(names.card)") == .file ? try read(names.card, in: place) : nil)
        var diagnostics = DiagnosticCollector()
        let outcome = ReportVerification(try FinishedReport(files)).run(&diagnostics)
        if folders.count > 1 { terminal.print("\(folder):") }
        let errors = diagnostics.count(of: .error)
        guard errors > 0 else {
            terminal.say(
                .verifyAgree(blocks: outcome.blocks, charts: outcome.charts, figures: outcome.figures))
            return .done
        }
        for line in ProblemListing(wording: language.wording).lines(diagnostics, all: all) { terminal.complain(line) }
        terminal.say(.verifyDisagree(errors: errors))
        return .dataUnusable
    }

    private func read(_ name: String, in folder: String) throws(DiagnosticError) -> [UInt8] {
        let path = "\(folder)/\(name)"
        guard FileSystem.kind(of: path) == .file else { throw DiagnosticError(.verifyFileMissing, at: SourceLocation(file: path)) }
        return try FileSystem.read(path, as: path)
    }
}
