internal import Diagnostics
internal import Glibc

/// What would stand in the way of reading a commune's folder or of writing results, found by trying it there.
struct FolderExamination {
    private(set) var findings: [Diagnostic] = []
    /// Files whose age tells whether the clock is right.
    private(set) var files: [String] = []

    /// A commune's folder, whose results go into it.
    init(commune folder: String) {
        do throws(DiagnosticError) {
            guard FileSystem.kind(of: folder) == .folder else { throw DiagnosticError(.folderMissing(path: folder)) }
            try examineInputs(of: folder)
        } catch {
            findings += error.diagnostics
            return
        }
        findings += readers(of: folder)
        let results = FileSystem.resolved("\(folder)/\(CommuneFolder.resultsFolder)")
        if FileSystem.kind(of: results) == nil {
            examineWriting(to: folder, beside: nil, named: folder)
        } else {
            examineWriting(to: results, beside: FileSystem.parent(of: results), named: folder)
        }
    }

    /// A site's folder, which may be missing yet.
    init(site: String) {
        if MachineExamination.umask & 0o005 != 0 { findings.append(Diagnostic(.doctorUmaskHides)) }
        var place = site
        while FileSystem.kind(of: place) == nil, place != "/", place != "." { place = FileSystem.parent(of: place) }
        // What is placed into a site stands in folders of its own below it.
        examineWriting(to: place, beside: nil, named: site)
    }

    /// Settings and every file in the folder and those in it.
    private mutating func examineInputs(of folder: String) throws(DiagnosticError) {
        let settings = "\(folder)/\(CommuneFolder.settingsFile)"
        var unreadable: [(name: Substring, reason: String)] = []
        for name in try FileSystem.names(in: folder) where name != CommuneFolder.resultsFolder {
            let path = "\(folder)/\(name)"
            let inner = FileSystem.kind(of: path) == .folder ? try FileSystem.names(in: path).map { "\(path)/\($0)" } : [path]
            for file in inner where FileSystem.kind(of: file) == .file {
                files.append(file)
                if faccessat(AT_FDCWD, file, R_OK, AT_EACCESS) != 0 {
                    unreadable.append((file.dropFirst(folder.utf8.count + 1), FileSystem.reason()))
                }
            }
        }
        if let first = unreadable.first {
            let message = ErrorMessage.doctorFilesUnreadable(
                path: folder, count: unreadable.count, first: String(first.name), reason: first.reason)
            findings.append(Diagnostic(message))
        }
        guard FileSystem.kind(of: settings) == .file else { throw DiagnosticError(.settingsMissing(path: folder)) }
    }

    /// Who else can read or change the folder, and whom its results will belong to.
    private func readers(of folder: String) -> [Diagnostic] {
        var status = stat()
        guard stat(folder, &status) == 0 else { return [] }
        var found: [Diagnostic] = []
        if status.st_mode & S_IWOTH != 0 {
            found.append(Diagnostic(.doctorFolderWritableByAll(path: folder)))
        } else if status.st_mode & S_IROTH != 0, Self.isReached(byAll: folder) {
            found.append(Diagnostic(.doctorFolderOpen(path: folder)))
        }
        if geteuid() == 0, status.st_uid != 0, let owner = getpwuid(status.st_uid) {
            found.append(Diagnostic(.doctorOwnedByOther(path: folder, owner: String(cString: owner.pointee.pw_name))))
        }
        return found
    }

    /// Whether every account may pass through the folder and all above it.
    private static func isReached(byAll folder: String) -> Bool {
        var place = FileSystem.resolved(folder)
        while true {
            var status = stat()
            guard place.hasPrefix("/"), stat(place, &status) == 0, status.st_mode & S_IXOTH != 0 else { return false }
            if place == "/" { return true }
            place = FileSystem.parent(of: place)
        }
    }

    /// - Parameters:
    ///   - place: the folder of results, or the one in which it will be made.
    ///   - parent: the folder in which the next results are made, to be exchanged with those that are there; nil for `place` itself.
    ///   - name: the path as the user gave it.
    private mutating func examineWriting(to place: String, beside parent: String?, named name: String) {
        let before = findings.count
        do throws(DiagnosticError) {
            if let parent {
                try WritingTrial(in: place).writes()
                findings += Self.exchange(place, beside: parent)
            } else if let reason = try WritingTrial(in: place).exchangeFailure() {
                findings.append(Diagnostic(.doctorNoExchange(path: name, reason: reason)))
            }
        } catch {
            findings += error.diagnostics
            return
        }
        findings += Self.lock(place)
        let space = FreeSpace(at: place)
        findings += space.findings(place)
        if findings[before...].allSatisfy({ $0.severity == .note }) {
            findings.append(Diagnostic(.doctorFolder(path: name, free: space.megabytes)))
        }
    }

    private static func exchange(_ place: String, beside parent: String) -> [Diagnostic] {
        guard device(of: place) == device(of: parent) else { return [Diagnostic(.doctorResultsElsewhere(path: place))] }
        do throws(DiagnosticError) {
            let failure = try WritingTrial(in: parent).exchangeFailure()
            return failure.map { [Diagnostic(.doctorNoExchange(path: place, reason: $0))] } ?? []
        } catch {
            return [Diagnostic(.doctorParentClosed(path: place, parent: parent))]
        }
    }

    private static func lock(_ place: String) -> [Diagnostic] {
        switch FileSystem.lock(place) {
        case .held(let held):
            close(held)
            return []
        case .busy: return [Diagnostic(.doctorLocked(path: place))]
        case .unopened(let reason), .refused(let reason): return [Diagnostic(.doctorNoLock(path: place, reason: reason))]
        }
    }

    private static func device(of path: String) -> dev_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_dev : nil
    }
}
