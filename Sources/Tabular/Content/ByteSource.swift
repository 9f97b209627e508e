import Glibc
package import Workbooks

/// Why the bytes of a file could not be had: the only thing that reading a table can fail on.
package struct SourceError: Error, Sendable, Hashable {
    package let path: String
    /// `errno` of the call that failed.
    package let code: Int32

    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }

    /// What the system calls the failure, in English.
    package var reason: String { String(cString: strerror(code)) }
}

/// The bytes of a table: in memory, in a large file that is read piece by piece, or in a sheet that is written out piece by piece.
package enum ByteSource: Sendable {
    case memory(ByteBuffer)
    case file(OpenFile)
    indirect case sheet(SheetText)

    /// Files up to this size are read whole; above it they are streamed through small buffers.
    static let streamingThreshold = 32 << 20

    /// Opens the file at `path`. Throws `SourceError` where the system refuses.
    package static func open(_ path: String) throws(SourceError) -> ByteSource {
        let file = try OpenFile(path)
        if let size = file.size, size > streamingThreshold { return .file(file) }
        return .memory(try file.readAll())
    }

    package static func bytes(_ bytes: [UInt8]) -> ByteSource { .memory(ByteBuffer(bytes)) }

    /// Number of bytes.
    package var count: Int {
        switch self {
        case .memory(let buffer): buffer.count
        case .file(let file): file.size ?? 0
        case .sheet(let sheet): sheet.byteCount
        }
    }

    /// Writes up to `count` bytes from `offset` on to `target`; fewer only at the end.
    func read(into target: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) throws(SourceError) -> Int {
        switch self {
        case .memory(let buffer):
            let count = min(count, buffer.count - offset)
            target.update(from: buffer.base + offset, count: count)
            return count
        case .file(let file): return try file.read(into: target, count: count, at: offset)
        case .sheet(let sheet): return sheet.read(into: target, count: count, at: offset)
        }
    }

    /// The bytes in memory, whole.
    func inMemory() throws(SourceError) -> ByteBuffer {
        switch self {
        case .memory(let buffer): return buffer
        case .file(let file): return try file.readAll()
        case .sheet(let sheet):
            let buffer = ByteBuffer(capacity: sheet.byteCount)
            buffer.count = sheet.read(into: buffer.base, count: sheet.byteCount, at: 0)
            return buffer
        }
    }
}

/// A file that is open for reading; closed with its last reference.
package final class OpenFile: Sendable {
    let path: String
    private let descriptor: Int32
    /// Number of bytes, or nil where the file is a pipe or a device.
    let size: Int?
    let follower = ByteFollower()

    init(_ path: String) throws(SourceError) {
        self.path = path
        descriptor = openForReading(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SourceError(path: path, code: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceError(path: path, code: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw SourceError(path: path, code: EISDIR) }
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit { close(descriptor) }

    /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
    func read(into target: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) throws(SourceError) -> Int {
        var done = 0
        while done < count {
            let got = pread(descriptor, target + done, count - done, off_t(offset + done))
            if got < 0 {
                if errno == EINTR { continue }
                throw SourceError(path: path, code: errno)
            }
            if got == 0 { break }
            done += got
        }
        return done
    }

    /// Has every byte handed to `consume` once and in order, as the table in the file is read, so that the file need not be read twice.
    /// To be called before the table is read.
    package func follow(_ consume: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        follower.begin(consume)
    }

    /// Hands over what was not read for the table, when that has been read. Throws where the file cannot be read to its end.
    package func finishFollowing() throws(SourceError) {
        try follow(from: follower.resume(), to: .max)
    }

    /// Hands over the bytes before `end`, which no one reads for the table.
    func follow(from start: Int, to end: Int) throws(SourceError) {
        let piece = ByteBuffer(capacity: ContentWindow.size)
        var offset = start
        while offset < end {
            let count = try read(into: piece.base, count: min(piece.capacity, end - offset), at: offset)
            if count == 0 { return }
            follower.take(UnsafeRawBufferPointer(start: piece.base, count: count), at: offset)
            offset += count
        }
    }

    /// The whole file in memory; reads pipes to their end.
    func readAll() throws(SourceError) -> ByteBuffer {
        if let size {
            let buffer = ByteBuffer(capacity: size)
            buffer.count = try read(into: buffer.base, count: size, at: 0)
            return buffer
        }
        var bytes: [UInt8] = []
        let piece = ByteBuffer(capacity: 1 << 16)
        while true {
            let got = readSome(descriptor, piece.base, piece.capacity)
            if got < 0 {
                if errno == EINTR { continue }
                throw SourceError(path: path, code: errno)
            }
            if got == 0 { return ByteBuffer(bytes) }
            bytes.append(contentsOf: UnsafeBufferPointer(start: piece.base, count: got))
        }
    }
}

// The class has methods of these names, which hide the system's.
private func openForReading(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
private func readSome(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int { read(descriptor, target, count) }
