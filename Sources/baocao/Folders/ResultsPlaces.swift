internal import Diagnostics

/// Where each folder's results go.
struct ResultsPlaces: Sendable {
    private let output: String?
    private let isMany: Bool

    /// - Throws: `usage.same-name` when two folders would write to one place.
    init(_ folders: [String], output: String?) throws(DiagnosticError) {
        self.output = output
        isMany = folders.count > 1
        guard output != nil else { return }
        var seen: Set<String> = []
        for name in folders.map({ CommuneFolder(path: $0).name }) where !seen.insert(name).inserted {
            throw DiagnosticError(.runSameName(name: name))
        }
    }

    func folder(of folder: String) -> String {
        guard let output else { return "\(folder.trimmingSlashes)/\(CommuneFolder.resultsFolder)" }
        return isMany ? "\(output.trimmingSlashes)/\(CommuneFolder(path: folder).name)" : output.trimmingSlashes
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
