internal import Commune

/// The dossiers of all exports in reading order, before duplicates are removed.
struct DossierStore {
    var dossiers: [Dossier] = []
    /// `CodeFingerprint` by dossier.
    var codes: [UInt64] = []
    /// Line by dossier.
    var lines: [UInt32] = []
    var fields = NameRegister()
    var procedures = NameRegister()

    /// What the store held at a time.
    struct Extent {
        let count: Int
        fileprivate let fields: NameRegister
        fileprivate let procedures: NameRegister
    }

    var extent: Extent { Extent(count: dossiers.count, fields: fields, procedures: procedures) }

    /// Forgets what came since.
    mutating func remove(after earlier: Extent) {
        dossiers.removeLast(dossiers.count - earlier.count)
        codes.removeLast(codes.count - earlier.count)
        lines.removeLast(lines.count - earlier.count)
        (fields, procedures) = (earlier.fields, earlier.procedures)
    }

    /// Makes room for the dossiers of a file, judged by those of its first chunk, so that nothing is copied while they come.
    mutating func reserve(forBytes fileBytes: Int, as count: Int, inBytes chunkBytes: Int) {
        guard chunkBytes < fileBytes, dossiers.capacity - dossiers.count < count else { return }
        let expected = dossiers.count + Int(Double(fileBytes) / Double(chunkBytes) * Double(count) * 1.03)
        dossiers.reserveCapacity(expected)
        codes.reserveCapacity(expected)
        lines.reserveCapacity(expected)
    }
}
