internal import Glibc

/// One end of a connection between two processes, over which messages go: the number of bytes in four, then the bytes.
struct Channel {
    let descriptor: Int32

    /// Both ends; nil, with the reason in `errno`, where the system has none.
    static func pair() -> (Channel, Channel)? {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
        return (Channel(descriptor: ends[0]), Channel(descriptor: ends[1]))
    }

    /// Waits until all is sent; false where the other end has gone away.
    @discardableResult
    func send(_ message: [UInt8]) -> Bool {
        var bytes = withUnsafeBytes(of: UInt32(message.count).littleEndian) { Array($0) } + message
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Waits for a message; nil where the other end has gone away.
    func receive() -> [UInt8]? {
        var arriving = ArrivingMessage()
        while true {
            if let message = arriving.take() { return message }
            guard arriving.read(from: self) else { return nil }
        }
    }
}

/// The bytes of a message that is not there as a whole yet.
struct ArrivingMessage {
    private var bytes: [UInt8] = []

    /// Reads what is there, waiting where nothing is; false where the other end has gone away.
    mutating func read(from channel: Channel) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = Glibc.read(channel.descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes += buffer[..<count]
            return true
        }
    }

    /// The message, once it is whole.
    mutating func take() -> [UInt8]? {
        guard bytes.count >= 4 else { return nil }
        let count = bytes[..<4].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count >= 4 + count else { return nil }
        defer { bytes.removeFirst(4 + count) }
        return Array(bytes[4..<(4 + count)])
    }
}
