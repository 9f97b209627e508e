import Testing

@testable import Intake

@Suite struct ByteCacheTests {
    private static func keep(_ texts: [String], in cache: inout ByteCache<String>) -> [Int?] {
        texts.map { text in
            Array(text.utf8).withUnsafeBufferPointer { cache.keep("<\(text)>", of: $0, hash: ByteTable.hash($0)) }
        }
    }

    private static func meaning(of text: String, in cache: inout ByteCache<String>) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { cache.meaning(of: $0, hash: ByteTable.hash($0)) }
    }

    @Test func meaningsAreNumberedAsTheyCameAndAFullCacheKeepsWhatItHas() {
        var cache = ByteCache<String>(limit: 3)
        #expect(Self.keep(["", "thôn", "bản", "làng"], in: &cache) == [0, 1, 2, nil])
        #expect(cache.meanings == ["<>", "<thôn>", "<bản>"])
        #expect(["", "bản", "làng"].map { Self.meaning(of: $0, in: &cache) } == ["<>", "<bản>", nil])
        #expect(!cache.isGivenUp)
    }

    /// How many of the texts were asked for again before the cache was full, and whether it is given up.
    @Test(arguments: [(0, true), (1, true), (2, false), (9, false)])
    func whereTextsHardlyComeAgainTheCacheIsGivenUp(returns: Int, isGivenUp: Bool) {
        var cache = ByteCache<String>(limit: 2, whenFull: .judgesItself)
        _ = Self.keep(["a", "b"], in: &cache)
        for _ in 0..<returns { #expect(Self.meaning(of: "a", in: &cache) == "<a>") }
        #expect(Self.keep(["c"], in: &cache) == [nil])
        #expect(cache.isGivenUp == isGivenUp)
        #expect(Self.meaning(of: "a", in: &cache) == (isGivenUp ? nil : "<a>"))
        #expect(Self.keep(["d"], in: &cache) == [nil])
    }
}
