/// The part of a table's content that is in memory: all of it, or a few megabytes that move through a large file.
struct ContentWindow {
    private let content: TableContent
    private var buffer: ByteBuffer
    /// First byte of the window; `start` is its offset in the content and `count` its length.
    private(set) var base: UnsafePointer<UInt8>
    private(set) var start: Int
    private(set) var count: Int

    /// Whether the content ends with this window.
    var isLast: Bool { start + count >= content.count }

    /// Small enough to stay in a core's own cache between being read and being scanned.
    static let size = 1 << 18

    /// Where the chunk ends that the window moves through: nothing beyond is read before it is needed.
    private let end: Int
    /// Bytes up to `end` are handed to the file's follower.
    private let isFollowed: Bool

    /// - Parameter size: of the buffer.
    init(_ content: TableContent, at offset: Int, size: Int = ContentWindow.size) {
        self.init(content, from: offset, to: content.count, isFollowed: false) { ByteBuffer(capacity: size) }
    }

    /// A window for a chunk, with a buffer that chunks use one after the other.
    init(_ content: TableContent, from start: Int, to end: Int, buffer: ByteBuffer) {
        self.init(content, from: start, to: end, isFollowed: true) { buffer }
    }

    private init(_ content: TableContent, from offset: Int, to end: Int, isFollowed: Bool, _ makeBuffer: () -> ByteBuffer) {
        self.content = content
        self.end = end
        self.isFollowed = isFollowed
        switch content.source {
        case .memory(let whole):
            buffer = whole
            base = UnsafePointer(whole.base + content.origin)
            start = 0
            count = content.count
        case .file, .sheet:
            buffer = makeBuffer()
            base = UnsafePointer(buffer.base)
            start = offset
            count = 0
        }
    }

    /// Moves the window so that it begins at `offset`, keeps the bytes that it has from there on and reads more behind them.
    mutating func advance(to offset: Int) throws(SourceError) {
        if case .memory = content.source { return }
        let kept = count - (offset - start)
        let target = kept * 2 > buffer.capacity ? ByteBuffer(capacity: buffer.capacity * 2) : buffer
        target.base.update(from: buffer.base + (offset - start), count: kept)
        let next = offset + kept
        let limit = next < end ? end : min(content.count, next + ContentWindow.size)
        let wanted = min(target.capacity - kept, limit - next)
        let got = try content.source.read(into: target.base + kept, count: wanted, at: content.origin + next)
        if case .file(let file) = content.source {
            // A file that shrinks while it is read ends there.
            if got < wanted { throw SourceError(path: file.path, code: 5) }
            if isFollowed, next < end {
                file.follower.take(UnsafeRawBufferPointer(start: target.base + kept, count: got), at: content.origin + next)
            }
        }
        buffer = target
        base = UnsafePointer(target.base)
        start = offset
        count = kept + got
    }
}
