internal import Glibc

/// Answers browsers on this machine, and nobody else: it listens on 127.0.0.1.
///
/// It is written by hand, because a page that one person looks at needs a hundred lines of sockets, where SwiftNIO would bring six packages.
package final class LoopbackServer {
    /// Why there can be no server.
    package enum Fault: Error {
        case portTaken
        /// What the system said.
        case refused(reason: String)
    }

    /// Where browsers find it.
    package let port: UInt16
    private let listener: Int32
    private var connections: [ServedConnection] = []
    /// More than a browser opens; the one that came first makes place for another.
    private static let mostConnections = 64
    /// After how long it looks for browsers that take too long, and for what else is to be done, in milliseconds.
    private static let interval: Int32 = 250

    /// - Parameter port: 0 for any that is free.
    package init(port: UInt16) throws(Fault) {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard listener >= 0 else { throw Self.fault() }
        // Who ends a preview and starts it again wants the same port at once.
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isHeard = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, address, &length) == 0
            }
        }
        self.port = UInt16(bigEndian: address.sin_port)
        guard isHeard else {
            let fault = Self.fault()
            close(listener)
            throw fault
        }
    }

    private static func fault() -> Fault { errno == EADDRINUSE ? .portTaken : .refused(reason: String(cString: strerror(errno))) }

    /// Answers until the program ends.
    ///
    /// - Parameter beside: what else is to be done, called several times a second; it does not wait for anything, and returns a descriptor
    ///   on which something will come to be done at once.
    package func serve(_ answer: (HTTPRequest) -> HTTPResponse, beside: () -> Int32?) -> Never {
        while true {
            // A descriptor below 0 is passed over.
            let others = beside() ?? -1
            var awaited = [listener, others].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) } + connections.map(\.awaited)
            poll(&awaited, nfds_t(awaited.count), Self.interval)
            for (index, event) in awaited.dropFirst(2).enumerated() where event.revents != 0 { connections[index].advance(answer) }
            let now = SuspendingClock.now
            leave { $0.isOver(at: now) }
            if awaited[0].revents != 0 { accept() }
        }
    }

    private func accept() {
        let descriptor = Glibc.accept(listener, nil, nil)
        guard descriptor >= 0 else {
            // Without descriptors it would be asked again at once, for ever.
            if errno == EMFILE || errno == ENFILE { usleep(100_000) }
            return
        }
        if connections.count == Self.mostConnections, let first = connections.first?.descriptor { leave { $0.descriptor == first } }
        connections.append(ServedConnection(descriptor))
    }

    private func leave(_ isLeft: (ServedConnection) -> Bool) {
        for connection in connections where isLeft(connection) { close(connection.descriptor) }
        connections.removeAll(where: isLeft)
    }
}
