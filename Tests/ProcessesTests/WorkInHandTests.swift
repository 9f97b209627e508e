import Testing

@testable import Processes

/// What becomes of what a worker has in hand when it ends.
@Suite struct WorkInHandTests {
    private static let begin = SuspendingClock.now

    private static func piece(_ index: Int, alone: Bool = false, seconds: Int = 60) -> Piece {
        Piece(index: index, isAlone: alone, deadline: begin + .seconds(seconds))
    }

    /// One that it makes, and one before that it brings to its end.
    private static let two: WorkInHand = {
        var work = WorkInHand()
        work.begin(piece(3, seconds: 10))
        work.turnOver()
        work.begin(piece(4, seconds: 20))
        return work
    }()

    private static let one: WorkInHand = {
        var work = WorkInHand()
        work.begin(piece(3))
        return work
    }()

    private static let cases: [(WorkInHand, WorkInHand.Reason?, [WorkEnd?])] = [
        (WorkInHand(), nil, []), (one, nil, [.crash]), (one, .overtime(3), [.overtime]), (one, .left, [.left]),
        (two, nil, [nil, nil]), (two, .overtime(3), [.overtime, nil]), (two, .overtime(4), [nil, .overtime]), (two, .left, [.left, .left]),
    ]

    @Test(arguments: cases.indices) func itsEndsAreKnownOrMadeAgain(index: Int) {
        let (work, reason, wanted) = Self.cases[index]
        #expect(work.ends(reason).map(\.end) == wanted)
    }

    @Test func oneIsBegunWhileTheOneBeforeComesToItsEnd() {
        var work = WorkInHand()
        #expect(work.hasRoom && work.isEmpty)
        work.begin(Self.piece(0))
        #expect(!work.hasRoom)
        work.turnOver()
        #expect(work.hasRoom && !work.isEmpty)
        work.begin(Self.piece(1))
        #expect(!work.hasRoom)
        #expect(work.end() == 0)
        #expect(work.making?.index == 1 && work.finishing == nil)
    }

    @Test func nothingIsBegunBesideOneThatIsAlone() {
        var work = WorkInHand()
        work.begin(Self.piece(7, alone: true))
        work.turnOver()
        #expect(!work.hasRoom)
        #expect(work.end() == 7)
        #expect(work.hasRoom && work.isEmpty)
    }

    @Test func theFirstThatHasHadItsTimeIsOverdue() {
        #expect(Self.two.due == Self.begin + .seconds(10))
        #expect(Self.two.overdue(at: Self.begin + .seconds(9)) == nil)
        #expect(Self.two.overdue(at: Self.begin + .seconds(10)) == 3)
        #expect(WorkInHand().due == nil)
    }
}
