internal import CProcesses
internal import Glibc

/// A process of this program that works on one thing at a time, as the process sees it that made it.
struct WorkerProcess {
    let process: pid_t
    let channel: Channel
    var arriving = ArrivingMessage()
    private(set) var state: State
    /// Whether it has said something, or has ended.
    var isHeard = false

    enum State {
        /// It has until then.
        case busy(Int, until: SuspendingClock.Instant)
        /// It was asked to end, because of that; it is killed then.
        case ending(Int, as: WorkEnd, killed: SuspendingClock.Instant)
    }

    /// Asks a worker to end; what it is putting into its place it puts there first.
    private static let endingSignal = SIGUSR1
    private static let grace = Duration.seconds(2)

    /// A copy of this process that makes an answer of each number that it is sent, until nobody sends any more.
    ///
    /// - Parameter memory: the bytes that it may have of its own.
    /// - Returns: nil, with the reason in `errno`, where the system has no process to give.
    static func start(memory: UInt64, on first: Int, until deadline: SuspendingClock.Instant, work: (Int) -> [UInt8]) -> WorkerProcess? {
        guard let (ours, its) = Channel.pair() else { return nil }
        let process = fork_process(endingSignal)
        if process == 0 { serve(its, memory, work) }
        let reason = errno
        close(its.descriptor)
        guard process > 0 else {
            close(ours.descriptor)
            errno = reason
            return nil
        }
        var worker = WorkerProcess(process: process, channel: ours, state: .busy(first, until: deadline))
        worker.hand(first, until: deadline)
        return worker
    }

    /// What the new process does, all its life. It holds nothing of the old one's, such as the locks of folders, and leaves to it the
    /// signals that end the program.
    private static func serve(_ channel: Channel, _ memory: UInt64, _ work: (Int) -> [UInt8]) -> Never {
        for signal in Interruption.signals { Glibc.signal(signal, SIG_IGN) }
        end_on(endingSignal)
        keep_only(channel.descriptor)
        bound_memory(memory)
        withoutActuallyEscaping(work) { work in
            let service = Unmanaged.passRetained(Service(channel: Channel(descriptor: 3), work: work))
            work_on_new_thread({ Unmanaged<Service>.fromOpaque($0!).takeUnretainedValue().run() }, service.toOpaque())
        }
        _exit(0)
    }

    /// Answers what is asked, until nobody asks any more.
    private final class Service {
        private let channel: Channel
        private let work: (Int) -> [UInt8]

        init(channel: Channel, work: @escaping (Int) -> [UInt8]) {
            self.channel = channel
            self.work = work
        }

        func run() {
            while let message = channel.receive() {
                var record = RecordReader(message)
                guard let index = try? record.number(), channel.send(work(index)) else { return }
            }
        }
    }

    /// A worker that has gone away is noticed when its answer is read.
    mutating func hand(_ index: Int, until deadline: SuspendingClock.Instant) {
        state = .busy(index, until: deadline)
        var record = RecordWriter()
        record.put(index)
        channel.send(record.bytes)
    }

    /// Has it end, and soon after ends it, whatever it does.
    mutating func end(as reason: WorkEnd, at now: SuspendingClock.Instant) {
        guard case .busy(let index, _) = state else { return }
        kill(process, Self.endingSignal)
        state = .ending(index, as: reason, killed: now + Self.grace)
    }

    /// Ends it where it has had its time.
    mutating func check(at now: SuspendingClock.Instant) {
        switch state {
        case .busy(_, let deadline): if now >= deadline { end(as: .overtime, at: now) }
        case .ending(_, _, let time): if now >= time { kill(process, SIGKILL) }
        }
    }

    /// Whether something can be read from it without waiting.
    var hasNews: Bool {
        var awaited = pollfd(fd: channel.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&awaited, 1, 0) > 0
    }

    /// When `check` is due.
    var due: SuspendingClock.Instant {
        switch state {
        case .busy(_, let deadline): deadline
        case .ending(_, _, let time): time
        }
    }

    /// What it works on.
    var index: Int {
        switch state {
        case .busy(let index, _), .ending(let index, _, _): index
        }
    }

    /// What became of its work where it ended without an answer.
    var end: WorkEnd {
        switch state {
        case .busy: .crash
        case .ending(_, let reason, _): reason
        }
    }

    /// To be called for a worker that has ended, or has nothing to do.
    func remove() {
        kill(process, SIGKILL)
        close(channel.descriptor)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}

/// What became of a piece of work.
package enum WorkEnd: Sendable, Equatable {
    case answer([UInt8])
    /// The process that worked on it ended before it had an answer.
    case crash
    /// It took longer than it may.
    case overtime
    /// The program was to end.
    case left
}
