internal import Diagnostics

/// Where each folder's results go.
struct ResultsPlaces: Sendable {
    private let output: String?
    private let isMany: Bool
    /// The names of the folders below `output`, each of them asked of the disk once.
    private let names: [String: String]

    /// - Throws: `usage.same-name` when two folders would write to one place.
    init(_ folders: [String], output: String?) throws(DiagnosticError) {
        self.output = output
        isMany = folders.count > 1
        var names: [String: String] = [:]
        var seen: Set<String> = []
        for folder in output == nil ? [] : folders {
            let name = CommuneFolder(path: folder).name
            guard seen.insert(name).inserted else { throw DiagnosticError(.runSameName(name: name)) }
            names[folder] = name
        }
        self.names = names
    }

    func folder(of folder: String) -> String {
        guard let output else { return "\(folder.trimmingSlashes)/\(CommuneFolder.resultsFolder)" }
        return isMany ? "\(output.trimmingSlashes)/\(names[folder] ?? CommuneFolder(path: folder).name)" : output.trimmingSlashes
    }
}

extension String {
    /// Without slashes at the end, as the shell's completion leaves them.
    var trimmingSlashes: String {
        var text = self[...]
        while text.count > 1, text.last == "/" { text.removeLast() }
        return String(text)
    }
}
