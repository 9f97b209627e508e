internal import Commune
package import Intake
internal import Tabular

/// SHA-256 of every input file, or why one could not be read.
struct InputDigests: Sendable {
    private let digests: Result<[String: String], SourceError>

    init(_ sources: FolderSources) {
        digests = Result { () throws(SourceError) in
            var digests: [String: String] = [:]
            for file in sources.all { digests[file.path] = try ContentDigest.sha256(file.bytes) }
            return digests
        }
    }

    /// Completes what was read of each file.
    func write(to inputs: inout [InputFile]) throws(SourceError) {
        let digests = try digests.get()
        for index in inputs.indices { inputs[index].sha256 = digests[inputs[index].path] ?? "" }
    }
}

extension FolderSources {
    /// Every file, in the order of reading.
    package var all: [InputSource] { [villages].compactMap { $0 } + dossiers + surveys + facts }
}
