internal import Diagnostics

/// The text of a table as UTF-8: streamed from its file where it is stored so, in memory where it had to be transcoded.
struct TableContent: Sendable {
    let encoding: TextEncoding
    let hasByteOrderMark: Bool
    /// UTF-8 without byte order mark, from `origin` on.
    let source: ByteSource
    /// Bytes of the byte order mark, which the content does not count.
    let origin: Int
    /// Number of bytes of content.
    let count: Int

    /// Bytes on whose evidence encoding, dialect and header are decided.
    static let sampleSize = 1 << 20
    /// Places of a streamed content, and their bytes, that are looked at beyond the sample.
    private static let places = 16
    private static let placeSize = 1 << 15

    init(
        _ given: ByteSource, options: ReadingOptions, path: String, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        // A small sheet is written out once and for all.
        var original = given
        if case .sheet(let sheet) = given, sheet.byteCount <= TableContent.sampleSize { original = .memory(try given.inMemory()) }
        let beginning = try TableContent.beginning(of: original, from: 0)
        // What a disk leaves of a file that was lost: it need not be taken into memory to be dropped byte by byte.
        if !beginning.bytes.isEmpty, beginning.bytes.allSatisfy({ $0 == 0 }) {
            diagnostics.record(.nullBytesRemoved, at: SourceLocation(file: path))
            self.init(.bytes([]), origin: 0, EncodingDetection.encoding(of: UnsafeBufferPointer(start: nil, count: 0), named: nil))
            return
        }
        let goesOn = original.count > beginning.bytes.count
        // A character that the end of the sample parts is not a damaged one.
        let seen = goesOn ? TableContent.wholeCharacters(beginning.bytes) : beginning.bytes
        var finding = EncodingDetection.encoding(of: seen, named: options.encoding)
        if finding.encoding == .utf8, !finding.needsRewriting, goesOn {
            finding.needsRewriting = TableContent.needsRewriting(original, from: seen.count)
        }
        for remark in finding.remarks { diagnostics.record(remark, at: SourceLocation(file: path)) }
        if finding.needsRewriting {
            let whole = try original.inMemory()
            let bytes = UnsafeBufferPointer(rebasing: whole.bytes[finding.markLength...])
            self.init(
                ByteSource.bytes(Transcoding.utf8(bytes, from: finding.encoding, isMisread: finding.isMisread)), origin: 0, finding)
        } else {
            self.init(original, origin: finding.markLength, finding)
        }
        guard !options.hasPlainQuotes else { return }
        var sample = try sample()
        var hasTags = LineBreakTags.areFound(in: sample.bytes)
        if !hasTags { hasTags = try hasLaterTags(from: sample.bytes.count) }
        if hasTags {
            try replaceTags(finding, path, &diagnostics)
            sample = try self.sample()
        }
        guard options.quote == nil, WrappedLines.areFound(in: sample.bytes) else { return }
        diagnostics.record(.linesUnwrapped, at: SourceLocation(file: path))
        let whole = try source.inMemory()
        let text = UnsafeBufferPointer(rebasing: whole.bytes[origin...])
        self.init(.bytes(WrappedLines.unwrapped(text)), origin: 0, finding)
    }

    /// Whether tags stand behind the sample: in all of a content that is in memory, and in places all over one that is streamed, since who
    /// writes them does so in row after row.
    private func hasLaterTags(from start: Int) throws(SourceError) -> Bool {
        guard start < count else { return false }
        switch source {
        case .memory(let buffer):
            return LineBreakTags.areFound(in: UnsafeBufferPointer(rebasing: buffer.bytes[(origin + start)...]))
        case .sheet: return false
        case .file:
            let window = ByteBuffer(capacity: TableContent.placeSize)
            for place in 0..<TableContent.places {
                let offset = start + (count - start) / TableContent.places * place
                window.count = try source.read(into: window.base, count: window.capacity, at: origin + offset)
                if LineBreakTags.areFound(in: window.bytes) { return true }
            }
            return false
        }
    }

    /// Makes line ends of the tags that stand for them.
    private mutating func replaceTags(
        _ finding: EncodingDetection.Finding, _ path: String, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        let whole = try source.inMemory()
        let (text, count) = LineBreakTags.replaced(in: UnsafeBufferPointer(rebasing: whole.bytes[origin...]))
        diagnostics.record(.breakTagsRead(count: count), at: SourceLocation(file: path))
        self = TableContent(.bytes(text), origin: 0, finding)
    }

    /// Without a last sequence of UTF-8 that is not there to its end.
    private static func wholeCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        for length in 1...3 where length < bytes.count {
            let first = bytes[bytes.count - length]
            if first & 0xC0 == 0x80 { continue }
            let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
            return length < wanted ? UnsafeBufferPointer(rebasing: bytes.dropLast(length)) : bytes
        }
        return bytes
    }

    private init(_ source: ByteSource, origin: Int, _ finding: EncodingDetection.Finding) {
        self.source = source
        self.origin = origin
        count = source.count - origin
        encoding = finding.encoding
        hasByteOrderMark = finding.markLength > 0
    }

    /// What the first megabyte does not show may come later; a streamed file leaves it to `FieldBytes.string`.
    private static func needsRewriting(_ source: ByteSource, from offset: Int) -> Bool {
        var isNeeded = false
        switch source {
        case .memory(let buffer):
            isNeeded = EncodingDetection.needsRewriting(TextInspection(UnsafeBufferPointer(rebasing: buffer.bytes[offset...])))
        case .sheet(let sheet):
            sheet.withStoredText { isNeeded = isNeeded || EncodingDetection.needsRewriting(TextInspection($0)) }
        case .file: break
        }
        return isNeeded
    }

    /// The first bytes of the content, ending with a whole line where more follow.
    func sample() throws(SourceError) -> (bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool, owner: ByteBuffer) {
        try sample(from: 0)
    }

    /// The bytes from `offset` on, as many as tell how a table is to be read.
    func sample(from offset: Int) throws(SourceError) -> (bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool, owner: ByteBuffer) {
        let beginning = try TableContent.beginning(of: source, from: origin + offset)
        return (beginning.bytes, beginning.bytes.count == count - offset, beginning.owner)
    }

    private static func beginning(of source: ByteSource, from origin: Int) throws(SourceError) -> (
        bytes: UnsafeBufferPointer<UInt8>, owner: ByteBuffer
    ) {
        switch source {
        case .memory(let buffer):
            let count = min(sampleSize, buffer.count - origin)
            return (UnsafeBufferPointer(start: buffer.base + origin, count: count), buffer)
        case .file, .sheet:
            let buffer = ByteBuffer(capacity: sampleSize)
            buffer.count = try source.read(into: buffer.base, count: sampleSize, at: origin)
            return (buffer.bytes, buffer)
        }
    }
}

extension TableContent {
    /// The offset after the first line end at or after `offset`; nil where none follows within a window.
    func lineStart(after offset: Int) throws(SourceError) -> Int? {
        // Most lines end soon.
        for size in [1 << 12, ContentWindow.size] {
            var window = ContentWindow(self, at: offset, size: size)
            try window.advance(to: offset)
            let low = offset - window.start
            for place in low..<min(window.count, low + size) where window.base[place] == 0x0A { return window.start + place + 1 }
        }
        return nil
    }
}
