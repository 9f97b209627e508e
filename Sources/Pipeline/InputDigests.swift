internal import Commune
package import Intake
internal import Tabular
internal import Threading

/// SHA-256 of every input file: of those in memory beside their reading, of large ones from the bytes that are read anyway.
struct InputDigests: Sendable {
    private let ofBuffers: Concurrently<[String: String]>
    private let ofFiles: [(path: String, file: OpenFile, digest: ContentDigest)]

    /// To be made before the files are read.
    ///
    /// - Parameters:
    ///   - known: those that have been computed already, by path.
    ///   - hasThread: whether there is a thread for the files in memory.
    init(_ sources: FolderSources, known: [String: String], hasThread: Bool) {
        var buffers: [(path: String, buffer: ByteBuffer)] = []
        var files: [(String, OpenFile, ContentDigest)] = []
        for source in sources.all where known[source.path] == nil {
            switch source.bytes {
            case .memory(let buffer): buffers.append((source.path, buffer))
            case .file(let file):
                let digest = ContentDigest()
                file.follow { digest.add($0) }
                files.append((source.path, file, digest))
            // A part of a file, which nobody hands in.
            case .sheet: break
            }
        }
        ofFiles = files
        ofBuffers = Concurrently(hasThread: hasThread) { [buffers] in
            known.merging(buffers.map { ($0.path, ContentDigest.hexadecimal(of: UnsafeRawBufferPointer($0.buffer.bytes))) }) { first, _ in
                first
            }
        }
    }

    /// Completes what was read of each file. To be called once. Throws where a file cannot be read to its end.
    func write(to inputs: inout [InputFile]) throws(SourceError) {
        var digests = ofBuffers.wait()
        for (path, file, digest) in ofFiles {
            try file.finishFollowing()
            digests[path] = digest.finish()
        }
        for index in inputs.indices { inputs[index].sha256 = digests[inputs[index].path] }
    }
}

extension FolderSources {
    /// Every file, in the order of reading.
    package var all: [InputSource] { [villages].compactMap { $0 } + dossiers + surveys + facts }
}
