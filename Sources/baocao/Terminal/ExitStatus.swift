internal import Diagnostics

/// How the program ends, after sysexits; a batch ends with the gravest of its folders.
enum ExitStatus: Int32, Comparable {
    case done = 0
    /// Done, but with warnings under --strict.
    case warnings = 1
    case usage = 64
    case dataUnusable = 65
    case inputMissing = 66
    case bug = 70
    case cannotWrite = 73
    case environment = 74
    case locked = 75
    case configuration = 78
    /// Ended by a signal, as a shell says it: 128 + the signal's number.
    case hungUp = 129
    case interrupted = 130
    case terminated = 143

    /// The status that errors deserve: that of the gravest.
    init(for diagnostics: [Diagnostic]) {
        self = diagnostics.compactMap(\.kind.failure).map(ExitStatus.init).max() ?? .bug
    }

    /// - Parameter signal: one that ends the program from outside.
    init(endedBy signal: Int32) {
        self = ExitStatus(rawValue: 128 + signal) ?? .terminated
    }

    private init(_ failure: FailureClass) {
        self =
            switch failure {
            case .usage: .usage
            case .dataUnusable: .dataUnusable
            case .inputMissing: .inputMissing
            case .bug: .bug
            case .cannotWrite: .cannotWrite
            case .environment: .environment
            case .locked: .locked
            case .configuration: .configuration
            }
    }

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
