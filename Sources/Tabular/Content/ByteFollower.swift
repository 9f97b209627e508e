internal import Dispatch
internal import Synchronization

/// Brings the pieces of a file, which several threads read for themselves, into their order for one who wants them so.
final class ByteFollower: Sendable {
    private struct State {
        var consume: (@Sendable (UnsafeRawBufferPointer) -> Void)?
        /// Offset of the first byte that was not handed over yet.
        var position = 0
        /// Those who wait for their turn, by the offset of their bytes.
        var waiting: [Int: DispatchSemaphore] = [:]
        var isAbandoned = false
    }

    private let state = Mutex(State())

    func begin(_ consume: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        state.withLock { $0.consume = consume }
    }

    /// Hands over the bytes at `offset` when their turn has come, and waits for it: another thread must be about to hand over those
    /// before. Bytes that were handed over already are passed over.
    func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        guard let consume = turn(at: offset) else { return }
        consume(bytes)
        let next = state.withLock { state in
            state.position = offset + bytes.count
            return state.waiting.removeValue(forKey: state.position)
        }
        next?.signal()
    }

    /// Where the consumer is nil, or has had the bytes, there is nothing to be done.
    private func turn(at offset: Int) -> (@Sendable (UnsafeRawBufferPointer) -> Void)? {
        let turn: DispatchSemaphore? = state.withLock { state in
            guard state.consume != nil, state.position < offset, !state.isAbandoned else { return nil }
            let turn = DispatchSemaphore(value: 0)
            state.waiting[offset] = turn
            return turn
        }
        turn?.wait()
        return state.withLock { $0.position == offset && !$0.isAbandoned ? $0.consume : nil }
    }

    /// Some bytes will not be handed over: no one is to wait for them.
    func abandon() {
        let waiting = state.withLock { state in
            state.isAbandoned = true
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for turn in waiting { turn.signal() }
    }

    /// Lets one thread hand over the rest; returns where it begins.
    func resume() -> Int {
        state.withLock { state in
            state.isAbandoned = false
            return state.position
        }
    }
}
