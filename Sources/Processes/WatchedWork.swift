internal import Glibc

/// One piece of work in a process of its own, which whoever began it looks after now and then, between other things. What happens to the
/// process ends nothing else.
///
/// The process is a copy of this one (fork), so this one must have one thread.
package struct WatchedWork {
    private var worker: WorkerProcess

    /// - Parameters:
    ///   - timeLimit: how long it may take.
    ///   - work: what the new process makes.
    /// - Throws: `WorkerPool.Unavailable` where the system has no process to give.
    package init(timeLimit: Duration, _ work: () -> [UInt8]) throws(WorkerPool.Unavailable) {
        let piece = Piece(index: 0, isAlone: true, deadline: SuspendingClock.now + timeLimit)
        let started = WorkerProcess.start(memory: WorkerPool.memory, on: piece) { _ in
            let answer = work()
            return { answer }
        }
        guard let started else { throw WorkerPool.Unavailable(reason: String(cString: strerror(errno))) }
        worker = started
    }

    /// Has something to read when the work goes on or has ended.
    package var descriptor: Int32 { worker.channel.descriptor }

    /// Hears what has come, without waiting.
    ///
    /// - Returns: what became of the work; nil as long as it goes on. Nothing may be asked after that.
    package mutating func advance() -> WorkEnd? {
        while worker.hasNews {
            var answer: [UInt8]?
            let lives = worker.listen { answer = $1 }
            if lives, answer == nil { continue }
            worker.remove()
            return answer.map(WorkEnd.answer) ?? worker.ends.first?.end ?? .crash
        }
        worker.check(at: SuspendingClock.now)
        return nil
    }

    /// Ends the process, whatever it does: nobody wants its work any more. Nothing may be asked after that.
    package func abandon() { worker.remove() }
}
