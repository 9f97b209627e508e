internal import ArgumentParser
internal import Diagnostics
internal import Site

/// `baocao status SITE`: which communes of a site have the report of its newest month, which are late, and where the last run failed.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: CommandLineLanguage.said(
            "Xem trang web: xã nào đã có báo cáo mới nhất, xã nào chậm, xã nào lần chạy gần nhất không lập được.",
            "Look at a site: which communes have the newest report, which are late, and where the last run failed."))

    @Argument(
        help: .said(
            "Thư mục của trang web.",
            "The site's folder.",
            value: ("thư-mục", "site")),
        completion: .directory)
    var site: String

    @Flag(help: .said("In dạng JSON cho chương trình khác.", "Print JSON for other programs."))
    var json = false

    @Flag(
        help: .said(
            "Có xã chậm hoặc không lập được thì kết thúc với mã 1.",
            "End with 1 where a commune is late or failing."))
    var strict = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit(json ? .json : .text) { () throws(DiagnosticError) in
            let path = site.trimmingSlashes
            guard FileSystem.kind(of: path) == .folder else { throw DiagnosticError(.folderMissing(path: site)) }
            let file = "\(path)/\(SiteState.file)"
            guard FileSystem.kind(of: file) == .file, let state = SiteState(try FileSystem.read(file, as: file)) else {
                throw DiagnosticError(.siteStateMissing(path: path, file: SiteState.file))
            }
            let standing = SiteStanding(state)
            if json {
                terminal.printRecord(standing.record.line)
            } else {
                for line in standing.lines(language.wording) { terminal.print(line) }
            }
            return strict && standing.count(.fresh) < standing.communes.count ? .warnings : .done
        }
    }
}
