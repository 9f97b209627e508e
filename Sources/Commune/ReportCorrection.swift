/// Other figures take the place of those of a report that had been published.
package struct ReportCorrection: Sendable, Hashable {
    /// The day on which it was published.
    package let day: Day
    /// The day of the version that it replaces: of its correction, else the day printed in it; nil where a site does not know it any more.
    package let replaced: Day?

    package init(day: Day, replaced: Day?) {
        self.day = day
        self.replaced = replaced
    }
}
