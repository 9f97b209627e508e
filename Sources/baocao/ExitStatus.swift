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
    case locked = 75
    case configuration = 78

    /// The status that an error deserves.
    init(for diagnostics: [Diagnostic]) {
        self = diagnostics.filter { $0.severity == .error }.map(\.kind).map(Self.status(of:)).max() ?? .bug
    }

    private static func status(of kind: DiagnosticKind) -> ExitStatus {
        switch kind {
        case .folderMissing, .settingsMissing, .fileMissing, .inputsMissing, .fileUnreadable, .verifyFileMissing: .inputMissing
        case .cannotWrite, .folderNotEmpty: .cannotWrite
        case .locked: .locked
        case .templateMissing, .templatesNotFound, .fontMissing: .configuration
        case .workbook, .glyphMissing, .pictureUnreadable: .dataUnusable
        case _ where kind.code.hasPrefix("rendering.page-"): .configuration
        default:
            switch kind.code.prefix(while: { $0 != "." }) {
            case "usage": .usage
            case "settings", "report", "template": .configuration
            case "tabular", "intake", "run", "aggregation", "verify": .dataUnusable
            default: .bug
            }
        }
    }

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
