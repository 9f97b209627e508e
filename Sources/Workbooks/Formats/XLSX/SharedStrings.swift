/// The texts that cells refer to by number (ECMA-376 part 1, section 18.4), in one run of bytes.
struct SharedStrings: XMLHandler {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [Int] = []
    private var isWithinText = false
    private(set) var isTooLarge = false
    /// Within a reading aid above the text, which is no part of it.
    private var isPhonetic = false

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "t": isWithinText = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "t": isWithinText = false
        case "rPh": isPhonetic = false
        case "si": ends.append(bytes.count)
        default: break
        }
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        if isWithinText { bytes.append(contentsOf: text) }
        if bytes.count > SheetText.limit { isTooLarge = true }
    }

    var isDone: Bool { isTooLarge }

    /// Calls `body` with the text of a number; with nothing where there is no such text.
    func withText(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard index >= 0, index < ends.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let start = index == 0 ? 0 : ends[index - 1]
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[index]])) }
    }
}
