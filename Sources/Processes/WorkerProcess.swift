internal import CProcesses
internal import Glibc
internal import Threading

/// A process of this program that makes one thing at a time while it brings the one before to its end, as the process sees it that made it.
struct WorkerProcess {
    let process: pid_t
    let channel: Channel
    private var arriving = ArrivingMessage()
    private var inHand = WorkInHand()
    /// Why it was asked to end, and when it is killed.
    private var ending: (reason: WorkInHand.Reason, killed: SuspendingClock.Instant)?
    /// Whether it has said something, or has ended.
    var isHeard = false

    /// Asks a worker to end; what it is putting into its place it puts there first.
    private static let endingSignal = SIGUSR1
    private static let grace = Duration.seconds(2)

    /// How the messages of a worker begin.
    private enum Sign: UInt8 {
        /// What it was given last is made, and it would begin another.
        case wantsMore
        /// The answer to what it was given before; it follows.
        case answer
    }

    /// A copy of this process that makes an answer of each number that it is sent, until nobody sends any more.
    ///
    /// - Parameter memory: the bytes that it may have of its own.
    /// - Returns: nil, with the reason in `errno`, where the system has no process to give.
    static func start(memory: UInt64, on first: Piece, work: (Int) -> @Sendable () -> [UInt8]) -> WorkerProcess? {
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
        var worker = WorkerProcess(process: process, channel: ours)
        worker.hand(first)
        return worker
    }

    private init(process: pid_t, channel: Channel) {
        (self.process, self.channel) = (process, channel)
    }

    /// What the new process does, all its life. It holds nothing of the old one's, such as the locks of folders, and leaves to it the
    /// signals that end the program.
    private static func serve(_ channel: Channel, _ memory: UInt64, _ work: (Int) -> @Sendable () -> [UInt8]) -> Never {
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
        private let work: (Int) -> @Sendable () -> [UInt8]

        init(channel: Channel, work: @escaping (Int) -> @Sendable () -> [UInt8]) {
            self.channel = channel
            self.work = work
        }

        func run() {
            let channel = channel
            var former: Concurrently<Void>?
            while let message = channel.receive() {
                var record = RecordReader(message)
                guard let index = try? record.number() else { break }
                let finish = work(index)
                // Until then the other thread may be sending.
                former?.wait()
                former = nil
                guard channel.send([Sign.wantsMore.rawValue]) else { break }
                former = Concurrently { channel.send([Sign.answer.rawValue] + finish()) }
            }
            former?.wait()
        }
    }

    /// A worker that has gone away is noticed when its answer is read.
    mutating func hand(_ piece: Piece) {
        inHand.begin(piece)
        var record = RecordWriter()
        record.put(piece.index)
        channel.send(record.bytes)
    }

    /// Reads what it has said, waiting where that is nothing.
    ///
    /// - Parameter answered: called with each number that has come to its end, and the answer.
    /// - Returns: false where it has ended.
    mutating func listen(_ answered: (Int, [UInt8]) -> Void) -> Bool {
        let lives = arriving.read(from: channel)
        while let message = arriving.take() {
            switch message.first.flatMap(Sign.init) {
            case .wantsMore: inHand.turnOver()
            case .answer: if let index = inHand.end() { answered(index, Array(message.dropFirst())) }
            case nil: return false
            }
        }
        return lives
    }

    /// Whether it may be handed another piece.
    var hasRoom: Bool { ending == nil && inHand.hasRoom }

    /// Whether it has nothing to do.
    var isFree: Bool { inHand.isEmpty }

    /// Has it end, and soon after ends it, whatever it does.
    mutating func end(because reason: WorkInHand.Reason, at now: SuspendingClock.Instant) {
        guard ending == nil else { return }
        kill(process, Self.endingSignal)
        ending = (reason, now + Self.grace)
    }

    /// Ends it where something has had its time.
    mutating func check(at now: SuspendingClock.Instant) {
        if let ending {
            if now >= ending.killed { kill(process, SIGKILL) }
        } else if let index = inHand.overdue(at: now) {
            end(because: .overtime(index), at: now)
        }
    }

    /// Whether something can be read from it without waiting.
    var hasNews: Bool {
        var awaited = pollfd(fd: channel.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&awaited, 1, 0) > 0
    }

    /// When `check` is due.
    var due: SuspendingClock.Instant? { ending?.killed ?? inHand.due }

    /// What becomes of what it had in hand when it ended; nil for what must be made again, alone.
    var ends: [(index: Int, end: WorkEnd?)] { inHand.ends(ending?.reason) }

    /// To be called for a worker that has ended, or has nothing to do.
    func remove() {
        kill(process, SIGKILL)
        close(channel.descriptor)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
