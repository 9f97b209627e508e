package import Catalogue
package import Diagnostics
internal import Dispatch
internal import Synchronization

extension SourceTable {
    /// Chunks smaller than this are not worth a thread.
    static let smallestChunk = 1 << 20
    /// Large files are read in chunks of this size, so that all threads are busy to the end. A chunk is held in memory whole.
    static let usualChunk = 4 << 20

    /// Calls `body` with each record after the header, in the order of the file, and returns where another table begins below this one.
    /// Throws only where the system refuses to read.
    @discardableResult
    package func forEachRecord(
        _ diagnostics: inout DiagnosticCollector, _ body: (borrowing Record) -> Void
    ) throws(SourceError) -> TableStart? {
        try tally(&diagnostics) { record in
            body(record)
            return .used
        }.below
    }

    /// As `forEachRecord`, for the records that begin in the first bytes of the data, as many as tell how a table is to be read.
    package func forEachRecordOfSample(_ body: (borrowing Record) -> Void) throws(SourceError) {
        let progress = TableChunk.Progress()
        let end = min(content.count, shape.dataStart + TableContent.sampleSize)
        // What is odd about the records is told where they are read.
        var unused = DiagnosticCollector()
        TableChunk(index: 0, table: self, start: shape.dataStart, end: end, firstLine: shape.dataLine, progress: progress)
            .forEachRecord(&unused, body)
        if let error = progress.error { throw error }
    }

    /// As `forEachRecord`, where `body` says what becomes of each record: the tally has every row from the table's titles to where another
    /// table begins.
    package func tally(
        _ diagnostics: inout DiagnosticCollector, _ body: (borrowing Record) -> RowFate
    ) throws(SourceError) -> (tally: RowTally, below: TableStart?) {
        let progress = TableChunk.Progress()
        var tally = rowsAbove
        tally.add(
            TableChunk(index: 0, table: self, start: shape.dataStart, end: content.count, firstLine: shape.dataLine, progress: progress)
                .tally(&diagnostics, body))
        if let error = progress.error { throw error }
        return (tally, progress.next)
    }

    /// Where another table begins below this one, whose records are passed over. Throws only where the system refuses to read.
    package func tableBelow() throws(SourceError) -> TableStart? {
        var unused = DiagnosticCollector()
        return try forEachRecord(&unused) { _ in }
    }

    /// Reads the records after the header in chunks, up to `parallelism` of them at the same time. `body` makes something of each, which
    /// must depend on its chunk alone: it is called again for a chunk that began at a wrong place. `join` takes what it made, in the order
    /// of the file and never twice at once, with the number of lines before the first that the chunk could count. Returns where another
    /// table begins below this one.
    ///
    /// Throws only where the system refuses to read; what is behind the place was not joined then.
    @discardableResult
    package func read<Partial: Sendable>(
        parallelism: Int, diagnostics: inout DiagnosticCollector, _ body: @Sendable (TableChunk, inout DiagnosticCollector) -> Partial,
        join: (Partial, _ linesBefore: Int) -> Void
    ) throws(SourceError) -> TableStart? {
        let starts = try chunkStarts(parallelism)
        try followHeader()
        let joining = Mutex(Joining<Partial>(position: starts[0]))
        let next = Atomic(0)
        @Sendable func read(_ index: Int, from start: Int, _ buffer: ByteBuffer?) -> Outcome<Partial> {
            outcome(index, start..<(index + 1 < starts.count ? starts[index + 1] : content.count), buffer, body)
        }
        withoutActuallyEscaping(join) { join in
            // Called by one thread at a time, while the others wait for the lock.
            nonisolated(unsafe) let join = join
            // Workers take the chunks in their order, so that no one waits to hand on bytes for a chunk that no one has begun.
            @Sendable func work(_ worker: Int) {
                let room = chunkBuffer(isOnly: starts.count == 1)
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < starts.count, joining.withLock({ $0.below == nil }) else { return }
                    let done = read(index, from: starts[index], room)
                    joining.withLock { joining in
                        joining.finished[index] = done
                        while joining.isGoingOn, var done = joining.finished.removeValue(forKey: joining.next) {
                            let index = joining.next
                            // The chunk before ran past this one's start: a quoted field spans it, so its records were not the file's.
                            if joining.position != starts[index] { done = read(index, from: joining.position, nil) }
                            let linesBefore = joining.advance(past: done, in: self)
                            if done.error == nil { join(done.partial, linesBefore) }
                        }
                    }
                }
            }
            let workers = min(max(1, parallelism), starts.count)
            if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
        }
        let (found, error, below) = joining.withLock { ($0.diagnostics, $0.error, $0.below) }
        if let error { throw error }
        diagnostics.merge(found)
        return below
    }

    private struct Outcome<Partial: Sendable>: Sendable {
        var partial: Partial
        var diagnostics: DiagnosticCollector
        var end: Int
        var lines: Int
        var error: SourceError?
        var below: TableStart?
    }

    private func outcome<Partial: Sendable>(
        _ index: Int, _ range: Range<Int>, _ buffer: ByteBuffer?, _ body: (TableChunk, inout DiagnosticCollector) -> Partial
    ) -> Outcome<Partial> {
        let progress = TableChunk.Progress()
        var found = DiagnosticCollector()
        // Only the first chunk knows its line; the others count from 0 and are corrected when they are joined.
        let chunk = TableChunk(
            index: index, table: self, start: range.lowerBound, end: range.upperBound, firstLine: index == 0 ? shape.dataLine : 0,
            progress: progress, buffer: buffer)
        let partial = body(chunk, &found)
        if progress.end < range.upperBound { abandonFollowing() }
        return Outcome(
            partial: partial, diagnostics: found, end: progress.end, lines: progress.lines, error: progress.error, below: progress.next)
    }

    /// The chunks that are read but not joined, and how far the joined ones go.
    private struct Joining<Partial: Sendable>: Sendable {
        var finished: [Int: Outcome<Partial>] = [:]
        var next = 0
        /// Where the joined chunks end.
        var position: Int
        var lines = 0
        var diagnostics = DiagnosticCollector()
        var error: SourceError?
        var below: TableStart?

        var isGoingOn: Bool { error == nil && below == nil }

        init(position: Int) { self.position = position }

        /// Returns the lines before those that the chunk counted.
        mutating func advance(past done: Outcome<Partial>, in table: SourceTable) -> Int {
            error = done.error
            let linesBefore = lines
            below = done.below.map { $0.below(lines: linesBefore) }
            var found = done.diagnostics
            if next > 0 { found.shiftLines(in: table.path, by: linesBefore) }
            diagnostics.merge(found)
            lines += done.lines + (next == 0 ? table.shape.dataLine : 0)
            position = done.end
            next += 1
            return linesBefore
        }
    }

    /// A worker's buffer, nil where the content is in memory.
    private func chunkBuffer(isOnly: Bool) -> ByteBuffer? {
        if case .memory = content.source { return nil }
        return ByteBuffer(capacity: isOnly ? ContentWindow.size : SourceTable.usualChunk + ContentWindow.size)
    }

    private func followHeader() throws(SourceError) {
        guard case .file(let file) = content.source else { return }
        try file.follow(from: 0, to: content.origin + shape.dataStart)
    }

    private func abandonFollowing() {
        guard case .file(let file) = content.source else { return }
        file.follower.abandon()
    }

    /// Offsets at which chunks begin: the data's start, and for the others the first record after an equal share.
    private func chunkStarts(_ parallelism: Int) throws(SourceError) -> [Int] {
        let length = content.count - shape.dataStart
        let usual = max(parallelism, (length + SourceTable.usualChunk - 1) / SourceTable.usualChunk)
        let count = parallelism > 1 ? max(1, min(usual, length / SourceTable.smallestChunk)) : 1
        var starts = [shape.dataStart]
        var scanner = RecordScanner(dialect)
        for index in 1..<max(count, 1) {
            let start = try recordStart(after: shape.dataStart + length / count * index, &scanner)
            if let start, start > starts.last! { starts.append(start) }
        }
        return starts
    }

    /// The first line at or after an offset that reads like a row of this table, so that a chunk does not begin within a quoted field that
    /// spans lines; where none does soon, the first line. A guess: a chunk that began at a wrong place is read again. nil where no line
    /// follows within a window.
    private func recordStart(after offset: Int, _ scanner: inout RecordScanner) throws(SourceError) -> Int? {
        guard let first = try content.lineStart(after: offset) else { return nil }
        var window = ContentWindow(content, at: first, size: 1 << 14)
        try window.advance(to: first)
        scanner.reset()
        var position = first - window.start
        for _ in 0..<16 {
            guard let next = scanner.scan(window.base, from: position, limit: window.count, isLast: window.isLast) else { break }
            if scanner.count == shape.columnCount, scanner.oddity == nil { return window.start + position }
            position = next
        }
        return first
    }
}
