import Testing

@testable import Commune

@Suite struct FolderPathTests {
    @Test(arguments: [
        ("mot-cua/t1.csv", "mot-cua/*.csv", true),
        ("mot-cua/sub/t1.csv", "mot-cua/*.csv", false),
        ("mot-cua/t1.CSV", "mot-cua/*.csv", false),
        ("thon.csv", "thon.csv", true),
        ("khao-sat/xuan-lap.csv", "khao-sat/*-*.csv", true),
        ("khao-sat/xuan.csv", "khao-sat/*-*.csv", false),
    ])
    func matchesPatterns(path: String, pattern: String, expected: Bool) {
        #expect(FolderPath.matches(path, pattern: pattern) == expected)
    }

    @Test(arguments: [("a/b.csv", true), ("/etc/passwd", false), ("../a", false), ("a/../../b", false), ("", false), ("a..b", true)])
    func knowsWhatIsInside(path: String, expected: Bool) {
        #expect(FolderPath.isInside(path) == expected)
    }
}
