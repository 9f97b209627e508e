import Testing
import Threading

@Suite struct WorkersTests {
    @Test(arguments: [1, 2, 7, 100])
    func valuesComeInOrder(count: Int) {
        #expect(Workers.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
}
