/// How bad it is: an error means that a row, a file or the whole report could not be used; a warning that something was
/// decided for the user; a note that something is worth knowing.
package enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    case note = 0
    case warning = 1
    case error = 2

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// What kind of failure an error is where it ends the work: the classes of sysexits, whose numbers the executable knows.
package enum FailureClass: Sendable, Hashable {
    /// The command line.
    case usage
    /// What a file holds.
    case dataUnusable
    /// A file or folder that is not there or cannot be read.
    case inputMissing
    /// The program itself.
    case bug
    case cannotWrite
    /// What the system should give and does not: a lock, a process.
    case environment
    /// Another run holds the results.
    case locked
    /// Settings, templates, or what is installed.
    case configuration
}
