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

    /// Has all numbers below `count` worked on.
    ///
    /// - Parameters:
    ///   - work: what a process makes of a number; called in the new process, which has what this one had.
    ///   - each: what became of each number, called here in their order.
    ///   - waiting: called now and then with how many are done.
    /// - Returns: the signal that ended the work early; nothing was begun after it.
    package func run(
        _ count: Int, work: (Int) -> [UInt8], each: (Int, WorkEnd) -> Void, waiting: (Int) -> Void = { _ in }
    ) throws(Unavailable) -> Int32? {
        let signals = await_signals(Interruption.signals, Int32(Interruption.signals.count))
        defer { stop_awaiting(signals, Interruption.signals, Int32(Interruption.signals.count)) }
        var shift = Shift(count: count)
        while shift.told < count {
            try fill(&shift, work)
            if shift.workers.isEmpty { break }
            wait(for: &shift, signals)
            hear(&shift)
            shift.tell(each)
            waiting(shift.done)
        }
        for index in shift.told..<count { each(index, .left) }
        return shift.signal
    }

    /// The state of a run.
    private struct Shift {
        let count: Int
        var next = 0
        var workers: [WorkerProcess] = []
        /// Those that are not told yet.
        var ends: [Int: WorkEnd] = [:]
        var told = 0
        var done = 0
        var signal: Int32?

        init(count: Int) {
            self.count = count
        }

        var hasMore: Bool { signal == nil && next < count }

        mutating func take() -> Int {
            next += 1
            return next - 1
        }

        mutating func finish(_ index: Int, _ end: WorkEnd) {
            ends[index] = end
            done += 1
        }

        mutating func tell(_ each: (Int, WorkEnd) -> Void) {
            while let end = ends.removeValue(forKey: told) {
                each(told, end)
                told += 1
            }
        }
    }

    /// Starts processes for what nobody works on.
    private func fill(_ shift: inout Shift, _ work: (Int) -> [UInt8]) throws(Unavailable) {
        while shift.hasMore, shift.workers.count < width {
            let worker = WorkerProcess.start(memory: Self.memory, on: shift.next, until: SuspendingClock.now + timeLimit, work: work)
            guard let worker else {
                // Those that there are will do the rest.
                if !shift.workers.isEmpty { return }
                throw Unavailable(reason: String(cString: strerror(errno)))
            }
            _ = shift.take()
            shift.workers.append(worker)
        }
    }

    /// Waits until a process says something, a signal comes, or a time is up.
    private func wait(for shift: inout Shift, _ signals: Int32) {
        let now = SuspendingClock.now
        let due = shift.workers.map(\.due).min() ?? now
        let time = max(.zero, min(Self.tick, due - now))
        var waited = (shift.workers.map(\.channel.descriptor) + [signals]).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&waited, nfds_t(waited.count), Int32(time / .milliseconds(1)) + 1)
        for index in shift.workers.indices where waited[index].revents != 0 { shift.workers[index].isHeard = true }
        let signal = take_signal(signals)
        if signal != 0 { stop(&shift, by: signal) }
    }

    /// A second signal ends the workers at once.
    private func stop(_ shift: inout Shift, by signal: Int32) {
        let now = SuspendingClock.now
        for index in shift.workers.indices {
            if shift.signal != nil { kill(shift.workers[index].process, SIGKILL) }
            shift.workers[index].end(as: .left, at: now)
        }
        shift.signal = shift.signal ?? signal
    }

    /// Takes what was answered, gives out what is next, and lets those go that have ended.
    private func hear(_ shift: inout Shift) {
        let now = SuspendingClock.now
        var staying: [WorkerProcess] = []
        for var worker in shift.workers {
            guard worker.isHeard else {
                worker.check(at: now)
                staying.append(worker)
                continue
            }
            worker.isHeard = false
            let lives = worker.arriving.read(from: worker.channel)
            if let answer = worker.arriving.take() {
                shift.finish(worker.index, .answer(answer))
                guard lives, case .busy = worker.state, shift.hasMore else {
                    worker.remove()
                    continue
                }
                worker.hand(shift.take(), until: now + timeLimit)
            } else if !lives {
                worker.remove()
                shift.finish(worker.index, worker.end)
                continue
            }
            staying.append(worker)
        }
        shift.workers = staying
    }
}
