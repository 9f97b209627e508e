internal import CProcesses
internal import Glibc

/// Work in processes of their own: what happens to one costs the piece that it works on, and a new one takes its place.
///
/// The processes are copies of this one (fork), so it must have one thread until then and as long as they run.
package struct WorkerPool {
    private let width: Int
    private let timeLimit: Duration
    /// How often a waiting caller is told how far it is.
    private static let tick = Duration.milliseconds(250)

    /// - Parameters:
    ///   - width: how many pieces at once.
    ///   - timeLimit: how long one piece may take.
    package init(width: Int, timeLimit: Duration) {
        self.width = width
        self.timeLimit = timeLimit
    }

    /// What a process may have of its own: one that wants more than the machine has would slow all others down before it fails.
    static var memory: UInt64 { UInt64(max(1, sysconf(Int32(_SC_PHYS_PAGES)))) * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE)))) }

    /// The system has no process to give.
    package struct Unavailable: Error {
        /// What the system says.
        package let reason: String
    }

    /// Has all numbers below `count` worked on. A number may be worked on twice: where a process goes down with two in hand, both are given
    /// to others.
    ///
    /// - Parameters:
    ///   - work: what a process makes of a number; called in the new process, which has what this one had. What it returns is called on
    ///     another thread while the next number is worked on, one after another: what waits for the disk belongs there.
    ///   - each: what became of each number, called here in their order.
    ///   - waiting: called now and then with how many are done.
    /// - Returns: the signal that ended the work early; nothing was begun after it.
    package func run(
        _ count: Int, work: (Int) -> @Sendable () -> [UInt8], each: (Int, WorkEnd) -> Void, waiting: (Int) -> Void = { _ in }
    ) throws(Unavailable) -> Int32? {
        let signals = await_signals(Interruption.signals, Int32(Interruption.signals.count))
        defer { stop_awaiting(signals, Interruption.signals, Int32(Interruption.signals.count)) }
        var shift = WorkShift(count: count, timeLimit: timeLimit)
        var workers: [WorkerProcess] = []
        while !shift.isOver {
            try fill(&workers, from: &shift, work)
            if workers.isEmpty { break }
            wait(for: &workers, of: &shift, signals)
            hear(&workers, of: &shift)
            shift.tell(each)
            waiting(shift.done)
        }
        shift.tellRest(each)
        return shift.signal
    }

    /// Starts processes for what nobody works on.
    private func fill(
        _ workers: inout [WorkerProcess], from shift: inout WorkShift, _ work: (Int) -> @Sendable () -> [UInt8]
    ) throws(Unavailable) {
        while workers.count < width, let piece = shift.take(isFree: true, at: SuspendingClock.now) {
            guard let worker = WorkerProcess.start(memory: Self.memory, on: piece, work: work) else {
                shift.putBack(piece)
                // Those that there are will do the rest.
                if !workers.isEmpty { return }
                throw Unavailable(reason: String(cString: strerror(errno)))
            }
            workers.append(worker)
        }
    }

    /// Waits until a process says something, a signal comes, or a time is up.
    private func wait(for workers: inout [WorkerProcess], of shift: inout WorkShift, _ signals: Int32) {
        let now = SuspendingClock.now
        let due = workers.compactMap(\.due).min() ?? now
        let time = max(.zero, min(Self.tick, due - now))
        var waited = (workers.map(\.channel.descriptor) + [signals]).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&waited, nfds_t(waited.count), Int32(time / .milliseconds(1)) + 1)
        for index in workers.indices where waited[index].revents != 0 { workers[index].isHeard = true }
        let signal = take_signal(signals)
        if signal != 0 { stop(&workers, of: &shift, by: signal) }
    }

    /// A second signal ends the workers at once.
    private func stop(_ workers: inout [WorkerProcess], of shift: inout WorkShift, by signal: Int32) {
        let now = SuspendingClock.now
        for index in workers.indices {
            if shift.signal != nil { kill(workers[index].process, SIGKILL) }
            workers[index].end(because: .left, at: now)
        }
        shift.signal = shift.signal ?? signal
    }

    /// Takes what was answered, gives out what is next, and lets those go that have ended or have nothing to do.
    private func hear(_ workers: inout [WorkerProcess], of shift: inout WorkShift) {
        let now = SuspendingClock.now
        workers = workers.compactMap { worker in
            var worker = worker
            guard worker.isHeard else {
                worker.check(at: now)
                return worker
            }
            worker.isHeard = false
            let lives = worker.listen { shift.finish($0, .answer($1)) }
            if lives, worker.hasRoom, let piece = shift.take(isFree: worker.isFree, at: now) { worker.hand(piece) }
            if lives, !worker.isFree { return worker }
            worker.remove()
            for (index, end) in worker.ends { shift.finish(index, end) }
            return nil
        }
    }
}
