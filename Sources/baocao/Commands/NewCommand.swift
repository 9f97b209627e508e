internal import ArgumentParser
internal import Diagnostics

/// `baocao new FOLDER`: a new commune's folder, copied from the program's templates.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: CommandLineLanguage.said(
            "Tạo thư mục cho một xã mới: cấu hình, danh sách thôn, biểu mẫu và hướng dẫn.",
            "Make the folder of a new commune: settings, village list, forms and a guide."))

    @Argument(
        help: .said(
            "Thư mục sẽ tạo.",
            "The folder to make.",
            value: ("thư-mục", "folder")),
        completion: .directory)
    var folder: String

    @Option(
        help: .said(
            "Mẫu báo cáo của xã: hoi-nghi (báo cáo hội nghị), thang (một cửa hằng tháng), tin-hoi-nghi (tin hội nghị), tom-tat (một trang dán bảng tin).",
            "The folder's template: hoi-nghi (conference report), thang (monthly one-stop report), tin-hoi-nghi (news of a conference), tom-tat (a page for the notice board).",
            value: ("mẫu", "template")))
    var template = "hoi-nghi"

    @OptionGroup var language: LanguageOptions

    func run() throws {
        try Terminal(wording: language.wording).exit { () throws(DiagnosticError) in
            if FileSystem.kind(of: folder) != nil, !(try FileSystem.names(in: folder)).isEmpty {
                throw DiagnosticError(.folderNotEmpty(path: folder))
            }
            let library = try TemplateLibrary(communeFolder: folder)
            let more = try library.settings(for: template)
            try FileSystem.makeFolder(folder)
            try copy(library.newFolder, to: folder) { name, bytes in
                guard name == CommuneFolder.settingsFile else { return bytes }
                let settings = String(decoding: bytes, as: UTF8.self)
                    .replacing(Self.standard, with: "template: \(template)", maxReplacements: 1)
                return Array((more.isEmpty ? settings : "\(settings)\n\(more)").utf8)
            }
            Terminal(wording: language.wording).say(.runCreated(path: folder))
            return .done
        }
    }

    /// What stands in the settings of a new folder for the template.
    private static let standard = "template: hoi-nghi"

    /// - Parameter changed: what becomes of a file, by its name.
    private func copy(_ source: String, to target: String, changed: (String, [UInt8]) -> [UInt8]) throws(DiagnosticError) {
        var files: [(name: String, bytes: [UInt8])] = []
        for name in try FileSystem.names(in: source) {
            switch FileSystem.kind(of: "\(source)/\(name)") {
            case .folder:
                try FileSystem.makeFolder("\(target)/\(name)")
                try copy("\(source)/\(name)", to: "\(target)/\(name)") { $1 }
            case .file:
                files.append((name, try FileSystem.read("\(source)/\(name)", as: name)))
            case .other, nil:
                continue
            }
        }
        let folder = try OutputFolder(path: target)
        for file in files { try folder.write(file.name, changed(file.name, file.bytes)) }
    }
}
