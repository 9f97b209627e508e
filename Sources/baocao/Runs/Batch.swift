internal import Dispatch

/// Work on many folders side by side, whose results are told in the order of the folders as soon as all before them are done.
struct Batch {
    let width: Int

    /// - Parameter each: called on the caller's thread or a worker's, never on two at once, in the order of `items`.
    func run<Item: Sendable, Result: Sendable>(
        _ items: [Item], work: @Sendable (Item) -> Result, each: (Result) -> Void
    ) {
        guard width > 1 else {
            for item in items { each(work(item)) }
            return
        }
        let finished = FinishedResults<Result>(count: items.count)
        withoutActuallyEscaping(work) { work in
            let group = DispatchGroup()
            for _ in 0..<width {
                DispatchQueue.global().async(group: group) {
                    while let index = finished.claim() { finished.put(work(items[index]), at: index) }
                }
            }
            for index in items.indices { each(finished.take(index)) }
            group.wait()
        }
    }
}

/// Results that workers put and the caller takes in order.
private final class FinishedResults<Result: Sendable>: @unchecked Sendable {
    // Every access holds the condition's lock.
    private let condition = DispatchSemaphore(value: 0)
    private let lock = DispatchQueue(label: "batch")
    private var results: [Result?]
    private var next = 0

    init(count: Int) {
        results = Array(repeating: nil, count: count)
    }

    /// The next item that nobody works on.
    func claim() -> Int? {
        lock.sync {
            guard next < results.count else { return nil }
            next += 1
            return next - 1
        }
    }

    func put(_ result: Result, at index: Int) {
        lock.sync { results[index] = result }
        condition.signal()
    }

    /// Waits for the result at `index`, and lets go of it.
    func take(_ index: Int) -> Result {
        while true {
            if let result = lock.sync(execute: { results[index] }) {
                lock.sync { results[index] = nil }
                return result
            }
            condition.wait()
        }
    }
}
