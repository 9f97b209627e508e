import Testing

@testable import Tabular

/// Plain records are found ahead and many bytes at a time; whatever finds them, the records are those of the scan that looks at each mark.
@Suite struct PlainRecordsTests {
    /// A record as a scanner saw it: its cells with their quotes, and where the next one begins.
    struct Found: Equatable {
        var cells: [String] = []
        var filled = 0
        var innerLines = 0
        var next: Int?
    }

    static func scan(_ bytes: [UInt8], limit: Int, isLast: Bool, divider: Int?) -> [Found] {
        let buffer = ByteBuffer(bytes)
        var scanner = RecordScanner(Dialect(), divider: divider)
        var all: [Found] = []
        var position = 0
        while position < limit {
            var found = Found()
            found.next = scanner.scan(buffer.base, from: position, limit: limit, isLast: isLast)
            guard let next = found.next else { return all + [found] }
            let record = scanner.record(buffer.base + position, line: 1, role: .data)
            found.cells = (0..<record.count).map { (record.wasQuoted($0) ? "quoted " : "") + record[$0].string }
            (found.filled, found.innerLines) = (scanner.filledCount, scanner.innerLines)
            all.append(found)
            position = next
        }
        return all
    }

    /// Cells and line ends that meet at every place of a block of 64 bytes, most of them plain.
    static func text(seed: UInt64) -> [UInt8] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func number(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let odd = ["\"a\"\"b\"", "\"a\nb\"", "\"a\r\nb\"", "a\"b", "\"a\" ", "\"a", "\"a\"b", "\t\u{1}", "\"\"\"\""]
        var text = ""
        for _ in 0..<(1 + number(below: 40)) {
            let count = 1 + number(below: 20)
            let cells = (0..<count).map { _ in
                switch number(below: 24) {
                case 0..<8: String(repeating: "ă", count: number(below: 12))
                case 8..<16: String(repeating: "x", count: number(below: 4))
                case 16..<20: "\"\(String(repeating: "y,", count: number(below: 40)))\""
                case 20..<22: "\"\""
                case 22: String(repeating: "z", count: 60 + number(below: 80))
                default: seed % 3 == 0 ? odd[number(below: odd.count)] : "w"
                }
            }
            text += cells.joined(separator: ",") + ["\r\n", "\r\n", "\n", "\n\n", "\r"][number(below: 5)]
        }
        return Array(text.utf8)
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func everyDividerFindsTheSame(seed: UInt64) {
        let bytes = Self.text(seed: seed)
        let cuts = [bytes.count, bytes.count * 2 / 3, bytes.count / 3]
        for (limit, isLast) in cuts.flatMap({ [($0, true), ($0, false)] }) {
            let expected = Self.scan(bytes, limit: limit, isLast: isLast, divider: nil)
            for divider in PlainRecords.dividers.indices {
                #expect(Self.scan(bytes, limit: limit, isLast: isLast, divider: divider) == expected)
            }
        }
    }

    /// Texts longer than what is looked at together.
    @Test func recordsCrossStretches() {
        let bytes = Array((0..<3_000).map { "\($0),\"Thôn \($0 % 7), xã A\",x\r\n" }.joined().utf8)
        let expected = Self.scan(bytes, limit: bytes.count, isLast: true, divider: nil)
        #expect(expected.count == 3_000)
        for divider in PlainRecords.dividers.indices {
            #expect(Self.scan(bytes, limit: bytes.count, isLast: true, divider: divider) == expected)
        }
    }
}
