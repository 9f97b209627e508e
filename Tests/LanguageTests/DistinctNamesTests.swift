import Language
import Testing

@Suite struct DistinctNamesTests {
    @Test(arguments: [
        ("hinh hinh hinh", "hinh hinh-2 hinh-3"), ("bieu hinh bieu", "bieu hinh bieu-2"), ("bieu-2 bieu bieu", "bieu-2 bieu bieu-3"),
    ])
    func eachIsGivenOnce(wanted: String, given: String) {
        var names = DistinctNames()
        #expect(wanted.split(separator: " ").map { names.name(like: String($0)) }.joined(separator: " ") == given)
    }
}
