import Testing

@testable import Tabular

/// A text is counted as a whole where it is written as nearly all are, and sequence by sequence elsewhere: both find the same.
@Suite struct TextInspectionTests {
    /// 700 bytes that begin plainly: letters of Vietnamese at the ends of their ranges, and their neighbours.
    private static let plain: [UInt8] = {
        let letters = "a,băĂđĐĩĨũŨơƠưƯẠỹẀẟ\nģħĪŧŪƟƢƮƱéÀÿ\u{80}\u{9F}\u{A0}–…ж中"
        return Array(("STT" + String(repeating: letters, count: 20)).utf8.prefix(700))
    }()

    private static func areSame(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { String(describing: TextInspection($0)) == String(describing: TextInspection(any: $0)) }
    }

    @Test(arguments: 250..<700) func everyLength(length: Int) {
        #expect(Self.areSame(Array(Self.plain.prefix(length))))
    }

    @Test(
        arguments: [
            [0], [0x80], [0xC3], [0xC0, 0x80], [0xE1, 0xBA], [0xCC, 0x81], [0xCD, 0x85], [0xE0, 0xA4, 0x85], [0xED, 0xA0, 0x80],
            [0xEF, 0xBF, 0xBD], [0xF0, 0x9F, 0x98, 0x80], [0xFF],
        ] as [[UInt8]]) func oddBytesAnywhere(bytes: [UInt8])
    {
        for place in 0...Self.plain.count {
            #expect(Self.areSame(Array(Self.plain[..<place]) + bytes + Array(Self.plain[place...])))
        }
    }
}
