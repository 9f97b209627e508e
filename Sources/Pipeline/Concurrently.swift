internal import Dispatch
internal import Synchronization

/// Work on another thread, whose result is waited for where it is needed.
final class Concurrently<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async {
            let value = work()
            self.result.withLock { $0 = value }
            self.done.signal()
        }
    }

    /// To be called once.
    func wait() -> Value {
        done.wait()
        return result.withLock { $0! }
    }
}
