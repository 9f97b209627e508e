internal import Glibc

/// A browser that has come: its request is gathered, its answer sent, and then it is left, however it behaves.
struct ServedConnection {
    let descriptor: Int32
    private let begin = SuspendingClock.now
    private var received: [UInt8] = []
    private var pending: ArraySlice<UInt8> = []
    private var step = Step.reading

    private enum Step {
        case reading, answering
        /// Everything is sent; what still comes is passed over, since to hang up on it would take the answer back.
        case draining
        case over
    }

    /// How long a browser on the same machine may take.
    private static let patience = Duration.seconds(20)

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// What it waits for.
    var awaited: pollfd {
        pollfd(fd: descriptor, events: Int16(step == .answering ? POLLOUT : POLLIN), revents: 0)
    }

    func isOver(at time: SuspendingClock.Instant) -> Bool { step == .over || time - begin > Self.patience }

    /// Goes on as far as it can without waiting.
    mutating func advance(_ answer: (HTTPRequest) -> HTTPResponse) {
        switch step {
        case .reading: read(answer)
        case .answering: send()
        case .draining: _ = receive()
        case .over: break
        }
    }

    private mutating func read(_ answer: (HTTPRequest) -> HTTPResponse) {
        guard let bytes = receive() else { return }
        received += bytes
        switch HTTPRequest.read(received) {
        case .incomplete: return
        case .whole(let request): pending = answer(request).bytes(hasBody: request.method == .get)[...]
        case .refused(let status): pending = HTTPResponse(status).bytes()[...]
        }
        received = []
        step = .answering
        send()
    }

    /// nil where nothing has come; nothing comes any more where the other side has hung up.
    private mutating func receive() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        if count > 0 { return Array(bytes[..<count]) }
        if count == 0 || !Self.isPassing(errno) { step = .over }
        return nil
    }

    private mutating func send() {
        while !pending.isEmpty {
            let count = pending.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
            }
            guard count > 0 else {
                if !Self.isPassing(errno) { step = .over }
                return
            }
            pending = pending.dropFirst(count)
        }
        shutdown(descriptor, Int32(SHUT_WR))
        step = .draining
    }

    private static func isPassing(_ fault: Int32) -> Bool { fault == EAGAIN || fault == EWOULDBLOCK || fault == EINTR }
}
