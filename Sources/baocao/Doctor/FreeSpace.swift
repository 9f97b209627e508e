internal import Diagnostics
internal import Glibc

/// What a disk has left for whoever asks.
struct FreeSpace {
    let megabytes: Int
    /// How many files more; nil where the disk does not count them.
    let files: Int?

    init(at path: String) {
        var status = statvfs()
        let isKnown = statvfs(path, &status) == 0
        megabytes = isKnown ? (Int(status.f_bavail) * Int(status.f_frsize)) >> 20 : 0
        files = isKnown && status.f_files > 0 ? Int(status.f_favail) : nil
    }

    /// A report with its pictures has a few megabytes, and stands there twice before the old one goes.
    private static let (least, comfortable) = (8, 200)
    private static let comfortableFiles = 1000

    func findings(_ path: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if megabytes < Self.least {
            found.append(Diagnostic(.doctorDiskFull(path: path, free: megabytes)))
        } else if megabytes < Self.comfortable {
            found.append(Diagnostic(.doctorDiskLow(path: path, free: megabytes)))
        }
        if let files, files < Self.comfortableFiles { found.append(Diagnostic(.doctorFilesLow(path: path, free: files))) }
        return found
    }
}
