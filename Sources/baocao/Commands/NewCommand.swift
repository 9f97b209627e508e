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

    @OptionGroup var language: LanguageOptions

    func run() throws {
        try Terminal(wording: language.wording).exit { () throws(DiagnosticError) in
            if FileSystem.kind(of: folder) != nil, !(try FileSystem.names(in: folder)).isEmpty {
                throw DiagnosticError(.folderNotEmpty(path: folder))
            }
            let library = try TemplateLibrary(communeFolder: folder)
            try FileSystem.makeFolder(folder)
            try copy(library.newFolder, to: folder)
            Terminal(wording: language.wording).say(.runCreated(path: folder))
            return .done
        }
    }

    private func copy(_ source: String, to target: String) throws(DiagnosticError) {
        var files: [(name: String, bytes: [UInt8])] = []
        for name in try FileSystem.names(in: source) {
            switch FileSystem.kind(of: "\(source)/\(name)") {
            case .folder:
                try FileSystem.makeFolder("\(target)/\(name)")
                try copy("\(source)/\(name)", to: "\(target)/\(name)")
            case .file:
                files.append((name, try FileSystem.read("\(source)/\(name)", as: name)))
            case .other, nil:
                continue
            }
        }
        let folder = try OutputFolder(path: target)
        for file in files { try folder.write(file.name, file.bytes) }
    }
}
