internal import Dispatch

/// The same work for several shares, on as many threads.
package enum Workers {
    /// What `work` makes of each number below `count`, in order; returns when all are done.
    package static func map<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
        if count == 1 { return [work(0)] }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Each value is written by one thread at a place of its own, and read after all are done.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: count) { places.initializeElement(at: $0, to: work($0)) }
            initialized = count
        }
    }
}
