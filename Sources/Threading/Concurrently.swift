internal import Dispatch
internal import Synchronization

/// Work on another thread, whose result is waited for where it is needed.
package final class Concurrently<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)
    private let done = DispatchSemaphore(value: 0)

    /// - Parameter hasThread: whether there is a thread for it; otherwise the work is done at once, here.
    package init(hasThread: Bool = true, _ work: @escaping @Sendable () -> Value) {
        guard hasThread else {
            finish(work())
            return
        }
        DispatchQueue.global().async { self.finish(work()) }
    }

    private func finish(_ value: Value) {
        result.withLock { $0 = value }
        done.signal()
    }

    /// To be called once.
    package func wait() -> Value {
        done.wait()
        return result.withLock { $0! }
    }
}
