package import Diagnostics
internal import Dispatch

extension SourceTable {
    /// Chunks smaller than this are not worth a thread.
    static let smallestChunk = 1 << 20

    /// Calls `body` with each record after the header, in the order of the file. Throws only where the system refuses to read.
    package func forEachRecord(_ diagnostics: inout DiagnosticCollector, _ body: (borrowing Record) -> Void) throws(SourceError) {
        let progress = TableChunk.Progress()
        TableChunk(index: 0, table: self, start: shape.dataStart, end: content.count, firstLine: shape.dataLine, progress: progress)
            .forEachRecord(&diagnostics, body)
        if let error = progress.error { throw error }
    }

    /// Reads the records after the header in up to `parallelism` chunks at the same time and returns what `body` makes of each, in
    /// the order of the file. `body` must depend on its chunk alone: it is called again for a chunk that began at a wrong place.
    /// Throws only where the system refuses to read.
    ///
    /// - Parameter shiftLines: corrects the lines that a partial has noted, where its chunk could only count from its own first line.
    package func read<Partial: Sendable>(
        parallelism: Int, diagnostics: inout DiagnosticCollector, shiftLines: (inout Partial, Int) -> Void = { _, _ in },
        _ body: @escaping @Sendable (TableChunk, inout DiagnosticCollector) -> Partial
    ) throws(SourceError) -> [Partial] {
        let starts = try chunkStarts(parallelism)
        var outcomes = [Outcome<Partial>?](repeating: nil, count: starts.count)
        @Sendable func outcome(_ index: Int, from start: Int) -> Outcome<Partial> {
            let end = index + 1 < starts.count ? starts[index + 1] : content.count
            let progress = TableChunk.Progress()
            var found = DiagnosticCollector()
            // Only the first chunk knows its line; the others count from 0 and are corrected below.
            let chunk = TableChunk(
                index: index, table: self, start: start, end: end, firstLine: index == 0 ? shape.dataLine : 0, progress: progress)
            let partial = body(chunk, &found)
            return Outcome(partial: partial, diagnostics: found, end: progress.end, lines: progress.lines, error: progress.error)
        }
        if starts.count == 1 {
            outcomes[0] = outcome(0, from: starts[0])
        } else {
            outcomes.withUnsafeMutableBufferPointer { buffer in
                nonisolated(unsafe) let slots = buffer
                DispatchQueue.concurrentPerform(iterations: starts.count) { index in slots[index] = outcome(index, from: starts[index]) }
            }
        }
        var partials: [Partial] = []
        var line = 0
        var position = starts[0]
        for index in starts.indices {
            var done = outcomes[index]!
            outcomes[index] = nil
            // The chunk before ran past this one's start: a quoted field spans it, so its records were not the file's.
            if position != starts[index] { done = outcome(index, from: position) }
            if let error = done.error { throw error }
            if index > 0 {
                done.diagnostics.shiftLines(in: path, by: line)
                shiftLines(&done.partial, line)
            }
            diagnostics.merge(done.diagnostics)
            partials.append(done.partial)
            line += done.lines + (index == 0 ? shape.dataLine : 0)
            position = done.end
        }
        return partials
    }

    private struct Outcome<Partial: Sendable>: Sendable {
        var partial: Partial
        var diagnostics: DiagnosticCollector
        var end: Int
        var lines: Int
        var error: SourceError?
    }

    /// Offsets at which chunks begin: the data's start, and for the others the first line end after an equal share.
    private func chunkStarts(_ parallelism: Int) throws(SourceError) -> [Int] {
        let length = content.count - shape.dataStart
        let count = max(1, min(parallelism, length / SourceTable.smallestChunk))
        var starts = [shape.dataStart]
        for index in 1..<max(count, 1) {
            guard let start = try content.lineStart(after: shape.dataStart + length / count * index), start > starts.last! else { continue }
            starts.append(start)
        }
        return starts
    }
}
