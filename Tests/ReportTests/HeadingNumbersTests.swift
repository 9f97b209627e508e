import Testing

@testable import Report

@Suite struct HeadingNumbersTests {
    @Test(arguments: [
        ([1, 1, 2, 2, 3, 3, 2, 3, 1, 2], "I. II. 1. 2. a) b) 3. a) III. 1."),
        ([2, 3], "1. a)"),
        ([1, 4, 1], "I. - II."),
        // The fifth point is đ, as the law counts.
        ([3, 3, 3, 3, 3, 3, 3], "a) b) c) d) đ) e) g)"),
    ])
    func numbers(_ levels: [Int], _ expected: String) {
        var numbers = HeadingNumbers()
        #expect(levels.map { numbers.next(level: $0) ?? "-" }.joined(separator: " ") == expected)
    }
}
