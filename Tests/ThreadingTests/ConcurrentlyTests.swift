import Testing
import Threading

@Suite struct ConcurrentlyTests {
    @Test(arguments: [true, false])
    func theResultIsWaitedFor(hasThread: Bool) {
        let sums = (1...50).map { last in Concurrently(hasThread: hasThread) { (1...last).reduce(0, +) } }
        #expect(sums.map { $0.wait() } == (1...50).map { $0 * ($0 + 1) / 2 })
    }

    /// Work that waits for the caller can only end on another thread.
    @Test func theCallerGoesOn() {
        let first = Concurrently { 1 }
        let second = Concurrently { first.wait() + 1 }
        #expect(second.wait() == 2)
    }
}
