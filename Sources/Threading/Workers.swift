internal import Dispatch

/// The same work for several shares, on as many threads.
package enum Workers {
    /// What `work` makes of each number below `count`, in order; returns when all are done.
    ///
    /// - Parameter hasThread: whether there is another thread for it; otherwise one share follows the other.
    package static func map<Value: Sendable>(_ count: Int, hasThread: Bool = true, _ work: @Sendable (Int) -> Value) -> [Value] {
        if count == 1 || !hasThread { return (0..<count).map(work) }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Each value is written by one thread at a place of its own, and read after all are done.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: count) { places.initializeElement(at: $0, to: work($0)) }
            initialized = count
        }
    }
}
