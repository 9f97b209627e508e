package import Diagnostics

/// What a preview shows: the last report that could be made, and what is wrong with the folder as it is now.
package struct PreviewState: Sendable {
    /// One kind of problem in one file.
    package struct Problem: Sendable, Hashable {
        /// As messages name it; empty for the whole folder.
        package let file: String
        package let severity: Severity
        /// A line for each place, or one for all.
        package let lines: [String]
        /// What the reader can do.
        package let hint: String?

        package init(file: String, severity: Severity, lines: [String], hint: String?) {
            self.file = file
            self.severity = severity
            self.lines = lines
            self.hint = hint
        }
    }

    /// What came of making the report once.
    package struct Making: Sendable {
        /// By name; empty where there can be no report.
        package var files: [String: [UInt8]] = [:]
        /// The commune; nil where the settings do not say it.
        package var commune: String?
        /// What was read, in a few lines.
        package var readings: [String] = []
        /// Why there is no report; empty where there is one.
        package var failures: [Problem] = []
        /// What could be passed over.
        package var problems: [Problem] = []
        /// How many things are wrong, of all kinds.
        package var errors = 0
        package var warnings = 0

        package init() {}
    }

    /// What the folder is called.
    package let folder: String
    /// Another number, another state.
    package private(set) var version = 0
    /// Another number, another report.
    package private(set) var report = 0
    package private(set) var isMaking = true
    package private(set) var latest = Making()
    /// Of the last report that could be made.
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var commune: String?

    package init(folder: String) {
        self.folder = folder
    }

    package mutating func begin() { isMaking = true }

    package mutating func end(_ making: Making) {
        isMaking = false
        version += 1
        latest = making
        commune = making.commune ?? commune
        guard making.failures.isEmpty, making.files != files else { return }
        files = making.files
        report += 1
    }
}
