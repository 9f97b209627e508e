internal import Commune
internal import Diagnostics
internal import Glibc
internal import Language

/// Whether the clock can be believed: nothing that stands on the disk was written after today.
struct ClockExamination {
    let language: Language
    /// Files whose age is known to be right; those that are not there are passed over.
    let files: [String]

    func finding() -> Diagnostic {
        let now = time(nil)
        let today = Self.day(now)
        let day = text(of: today)
        if let newest = newest(), newest.changed > now + Self.tolerance {
            return Diagnostic(.doctorClockBehind(day: day, path: newest.path, changed: text(of: Self.day(newest.changed))))
        }
        guard today.year < Self.endOfBelief else { return Diagnostic(.doctorClockAhead(day: day)) }
        let minutes = (now + Self.zone) % 86400 / 60
        let time = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return Diagnostic(.doctorClock(day: day, time: time))
    }

    /// A day: machines may stand in other time zones, and disks of the network have clocks of their own.
    private static let tolerance = 86400
    /// UTC+7, no summer time, whatever the zone of the machine.
    private static let zone = 7 * 3600
    /// A clock that has lost its battery says 1970, or a year beyond all reports.
    private static let endOfBelief = 2100

    private static func day(_ seconds: Int) -> Day { Day(rawValue: Int32(clamping: (seconds + zone) / 86400)) }

    private func text(of day: Day) -> String { DateFormatting(language).short(day.civil) }

    private func newest() -> (path: String, changed: Int)? {
        files.compactMap { path in
            var status = stat()
            return stat(path, &status) == 0 ? (path, status.st_mtim.tv_sec) : nil
        }.max { $0.1 < $1.1 }
    }
}
