import Testing

@testable import PDFRenderer

struct ColourProfileTests {
    @Test func theColourProfileIsWellFormed() {
        let profile = ColourProfile.sRGB
        #expect(profile[0..<4].reduce(0) { $0 << 8 | Int($1) } == profile.count)
        #expect(profile[36..<40].elementsEqual("acsp".utf8))
        #expect(profile.count % 4 == 0)
    }
}
