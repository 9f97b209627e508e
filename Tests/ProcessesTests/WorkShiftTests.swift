import Testing

@testable import Processes

/// Each number is given out until it is known what became of it, and told once, in order.
@Suite struct WorkShiftTests {
    private let now = SuspendingClock.now

    private func told(_ shift: inout WorkShift) -> [Int] {
        var told: [Int] = []
        shift.tell { index, _ in told.append(index) }
        return told
    }

    @Test func numbersAreToldInTheirOrder() {
        var shift = WorkShift(count: 3, timeLimit: .seconds(5))
        let pieces = (0..<3).compactMap { _ in shift.take(isFree: true, at: now) }
        #expect(pieces.map(\.index) == [0, 1, 2] && pieces.allSatisfy { !$0.isAlone && $0.deadline == now + .seconds(5) })
        #expect(shift.take(isFree: true, at: now) == nil)
        shift.finish(1, .crash)
        #expect(told(&shift) == [])
        shift.finish(0, .answer([]))
        #expect(told(&shift) == [0, 1] && !shift.isOver)
        shift.finish(2, .answer([]))
        #expect(told(&shift) == [2] && shift.isOver && shift.done == 3)
    }

    @Test func whatMustBeMadeAgainIsMadeAloneByWhoeverIsFree() {
        var shift = WorkShift(count: 4, timeLimit: .seconds(5))
        _ = shift.take(isFree: true, at: now)
        _ = shift.take(isFree: false, at: now)
        shift.finish(0, nil)
        shift.finish(1, nil)
        #expect(shift.done == 0)
        #expect(shift.take(isFree: false, at: now)?.index == 2)
        let again = shift.take(isFree: true, at: now)
        #expect(again?.index == 0 && again?.isAlone == true)
        #expect(shift.take(isFree: true, at: now)?.index == 1)
        #expect(shift.take(isFree: true, at: now)?.index == 3)
    }

    @Test func aPieceThatNobodyWasFoundForIsGivenOutNext() throws {
        var shift = WorkShift(count: 2, timeLimit: .seconds(5))
        let piece = shift.take(isFree: true, at: now)
        shift.putBack(try #require(piece))
        #expect(shift.take(isFree: true, at: now)?.index == 0)
    }

    @Test func afterASignalNothingIsBegunAndWhatIsKnownIsTold() {
        var shift = WorkShift(count: 4, timeLimit: .seconds(5))
        for _ in 0..<3 { _ = shift.take(isFree: false, at: now) }
        shift.finish(0, nil)
        shift.finish(1, .answer([1]))
        shift.signal = 15
        #expect(shift.take(isFree: true, at: now) == nil)
        var ends: [WorkEnd] = []
        shift.tellRest { ends.append($1) }
        #expect(ends == [.left, .answer([1]), .left, .left] && shift.isOver)
    }
}
