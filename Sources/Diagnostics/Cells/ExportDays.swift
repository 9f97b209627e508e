internal import Language

/// The days, with their time, on which exports were made, as they stand in names of files: they are no births.
package enum ExportDays {
    /// A file's name with something else in the place of such days.
    package static func replaced(in name: String, with other: String) -> String {
        // Each has a year.
        name.hasDigits(4) ? name.replacing(day, with: other) : name
    }

    // Made once: an expression is read anew each time that it is met in the code. Nothing changes it.
    nonisolated(unsafe) private static let day =
        /(?:20(?:1[5-9]|[2-9][0-9])[-._]?[0-9]{2}[-._]?[0-9]{2}|[0-9]{2}[-._][0-9]{2}[-._]20(?:1[5-9]|[2-9][0-9]))(?:[-_ tT]*[0-9]{2}[-._hH]?[0-9]{2}(?:[-._]?[0-9]{2})?)?(?![0-9])/
}
