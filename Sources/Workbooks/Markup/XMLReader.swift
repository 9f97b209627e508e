internal import Glibc

/// Reads the XML of office formats piece by piece: UTF-8 without document type, as their standards demand (ECMA-376 part 2, section 8.1.4;
/// OpenDocument 1.2 part 1, section 3.1). A third of the time that a general parser takes; it keeps no tree and knows nothing outside.
struct XMLReader {
    /// What of the pieces so far is not read yet: the beginning of a tag or of a text.
    private var rest: [UInt8] = []
    private var depth = 0
    private var hasElements = false
    private var isBroken = false
    /// A tag or a text is longer than any office's.
    private(set) var isTooLong = false

    /// No tag of an office's workbook is longer.
    private static let longestTag = SheetText.longestCell

    /// Reads a whole text with a handler.
    ///
    /// - Throws: `damaged` where it is not well-formed.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) throws(WorkbookError) {
        var reader = XMLReader()
        guard reader.read(text, &handler) || handler.isDone, handler.isDone || reader.isWhole else { throw .damaged }
    }

    /// Takes the next piece and tells `handler` what is whole in it. False where nothing more is to be read: the XML is broken there, or the
    /// handler is done.
    mutating func read(_ piece: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) -> Bool {
        if rest.isEmpty {
            let read = parse(piece, &handler)
            rest.append(contentsOf: piece[read...])
        } else {
            var whole = rest
            whole.append(contentsOf: piece)
            let read = whole.withUnsafeBufferPointer { parse($0, &handler) }
            whole.removeFirst(read)
            rest = whole
        }
        if rest.count > Self.longestTag { (isBroken, isTooLong) = (true, true) }
        return !isBroken && !handler.isDone
    }

    /// Whether the XML ended as it should: every element closed, nothing left over.
    var isWhole: Bool { !isBroken && hasElements && depth == 0 && rest.allSatisfy(XMLText.isBlank) }

    /// Reads as far as tags and texts are whole; returns how far.
    private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) -> Int {
        var index = 0
        while index < bytes.count, !isBroken, !handler.isDone {
            guard bytes[index] == UInt8(ascii: "<") else {
                guard let end = Self.find(UInt8(ascii: "<"), in: bytes, from: index) else { return index }
                tell(UnsafeBufferPointer(rebasing: bytes[index..<end]), &handler)
                index = end
                continue
            }
            guard let end = markup(bytes, from: index, &handler) else { return index }
            index = end
        }
        return index
    }

    private func tell(_ text: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) {
        guard depth > 0 else { return }
        if memchr(text.baseAddress!, 0x26, text.count) == nil { return handler.text(text) }
        XMLText.resolved(text).withUnsafeBufferPointer { handler.text($0) }
    }

    /// Reads one tag, comment, instruction or literal text; nil where it is not whole yet.
    private mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ handler: inout some XMLHandler) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "?"): return Self.end(of: "?>", in: bytes, from: start)
        case UInt8(ascii: "!"): return declaration(bytes, from: start, &handler)
        case UInt8(ascii: "/"):
            guard let close = Self.find(UInt8(ascii: ">"), in: bytes, from: start) else { return nil }
            var end = close
            while XMLText.isBlank(bytes[end - 1]) { end -= 1 }
            depth -= 1
            if depth < 0 { isBroken = true }
            handler.end(XMLName(qualified: UnsafeBufferPointer(rebasing: bytes[(start + 2)..<max(start + 2, end)])))
            return close + 1
        default: return element(bytes, from: start, &handler)
        }
    }

    private mutating func element(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ handler: inout some XMLHandler) -> Int? {
        var name = start + 1
        while name < bytes.count, !XMLText.isBlank(bytes[name]), bytes[name] != UInt8(ascii: ">"), bytes[name] != UInt8(ascii: "/") {
            name += 1
        }
        // A `>` may stand within an attribute's quotes.
        var close = name
        var quote: UInt8 = 0
        while close < bytes.count {
            let byte = bytes[close]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "<") {
                isBroken = true
                return nil
            }
            close += 1
        }
        guard close < bytes.count else { return nil }
        let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
        let tag = XMLName(qualified: UnsafeBufferPointer(rebasing: bytes[(start + 1)..<name]))
        guard !tag.bytes.isEmpty else {
            isBroken = true
            return nil
        }
        hasElements = true
        handler.begin(tag, XMLAttributes(bytes: UnsafeBufferPointer(rebasing: bytes[name..<max(name, isEmpty ? close - 1 : close)])))
        if isEmpty { handler.end(tag) } else { depth += 1 }
        return close + 1
    }

    /// A comment, literal text, or what no office format may hold.
    private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ handler: inout some XMLHandler) -> Int? {
        let opening = bytes[start...].prefix(9)
        if opening.starts(with: "<!--".utf8) { return Self.end(of: "-->", in: bytes, from: start + 4) }
        if opening.starts(with: "<![CDATA[".utf8) {
            guard let end = Self.end(of: "]]>", in: bytes, from: start + 9) else { return nil }
            if depth > 0 { handler.text(UnsafeBufferPointer(rebasing: bytes[(start + 9)..<(end - 3)])) }
            return end
        }
        if opening.count == 9 { isBroken = true }
        return nil
    }

    private static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
            return nil
        }
        return found - UnsafeMutableRawPointer(mutating: base)
    }

    /// The offset after the first place of `mark`; nil where that does not come.
    private static func end(of mark: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let count = mark.utf8CodeUnitCount
        var index = start
        while let close = find(UInt8(ascii: ">"), in: bytes, from: index) {
            let first = close + 1 - count
            if first >= start, (0..<count).allSatisfy({ bytes[first + $0] == mark.utf8Start[$0] }) { return close + 1 }
            index = close + 1
        }
        return nil
    }
}
