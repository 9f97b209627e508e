internal import ArgumentParser
internal import Diagnostics
internal import Preview

/// `baocao preview FOLDER`: the report as a page on this machine, made anew on every change; writes nothing.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: CommandLineLanguage.said(
            "Xem thử báo cáo trong trình duyệt; trang tự đổi khi sửa dữ liệu, cấu hình, mẫu hoặc ảnh; không ghi gì.",
            "See the report in a browser; the page follows changes of data, settings, template and pictures; nothing is written."))

    @Argument(
        help: .said(
            "Thư mục của xã.",
            "The commune's folder.",
            value: ("thư-mục", "folder")),
        completion: .directory)
    var folder: String

    @Option(
        help: .said(
            "Cổng của trang trên máy này; không cho thì lấy một cổng trống.",
            "The page's port on this machine; a free one where none is given.",
            value: ("số", "port")))
    var port: UInt16 = 0

    @OptionGroup var template: TemplateOptions
    @OptionGroup var period: PeriodOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            guard FileSystem.kind(of: folder) == .folder else { throw DiagnosticError(.folderMissing(path: folder)) }
            var preview = FolderPreview(of: folder, override: try template.override(period), language.wording)
            let server = try server()
            terminal.say(.previewServing(address: "http://127.0.0.1:\(server.port)/"))
            let answers = PreviewAnswers(language.language, port: server.port)
            server.serve({ answers.answer($0, preview.state) }, beside: { preview.advance() })
        }
    }

    private func server() throws(DiagnosticError) -> LoopbackServer {
        do {
            return try LoopbackServer(port: port)
        } catch {
            switch error {
            case .portTaken: throw DiagnosticError(.previewPortTaken(port: Int(port)))
            case .refused(let reason): throw DiagnosticError(.previewUnserved(reason: reason))
            }
        }
    }
}
