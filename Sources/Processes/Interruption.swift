internal import CProcesses
internal import Glibc

/// What ends the program from outside, and when: a signal ends it at once, unless it is about to put something into its place.
package enum Interruption {
    /// The signals by which a person, a terminal or the system ends a program.
    static let signals = [SIGTERM, SIGINT, SIGHUP]

    /// To be called once, before anything is done: the program then ends by a signal with 128 + its number, and what it cannot write is
    /// told instead of ending it.
    package static func prepareProcess() {
        for signal in signals { end_on(signal) }
        fail_writes_softly()
    }

    /// Work that is done whole before a signal ends the program.
    package static func postponed<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
        postpone_end()
        defer { release_end() }
        return try work()
    }
}
