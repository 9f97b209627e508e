internal import Glibc

/// Reads the XML of office formats piece by piece: UTF-8 without document type, as their standards demand (ECMA-376 part 2, section 8.1.4;
/// OpenDocument 1.2 part 1, section 3.1). A small part of the time that a general parser takes; it keeps no tree and knows nothing outside.
struct XMLReader {
    private var depth = 0
    private var hasElements = false
    private var isBroken = false
    /// Of the tag that is read.
    private var attributes: [XMLAttribute] = []

    /// No tag and no text of an office's workbook is longer.
    private static let longestTag = SheetText.longestCell
    private static let pieceSize = 1 << 17

    /// Reads a whole text with a handler.
    ///
    /// - Throws: `damaged` where it is not well-formed.
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) throws(WorkbookError) {
        var reader = XMLReader()
        let read = reader.parse(text, &handler)
        guard handler.isDone || reader.isWhole(rest: text[read...]) else { throw .damaged }
    }

    /// Reads what `fill` writes to the room that it is given, until it writes nothing.
    ///
    /// - Throws: `damaged` where it is not well-formed, `tooLarge` where a tag or a text is longer than any office's, or what `fill` throws.
    static func read(
        _ handler: inout some XMLHandler, _ fill: (UnsafeMutableBufferPointer<UInt8>) throws(WorkbookError) -> Int
    ) throws(WorkbookError) {
        var reader = XMLReader()
        var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pieceSize)
        defer { buffer.deallocate() }
        /// What is not read yet, at the buffer's beginning: that of a tag or of a text.
        var rest = 0
        while true {
            if rest * 2 > buffer.count {
                if rest > longestTag { throw .tooLarge(limit: longestTag) }
                let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
                memcpy(larger.baseAddress!, buffer.baseAddress!, rest)
                buffer.deallocate()
                buffer = larger
            }
            let count = try fill(UnsafeMutableBufferPointer(rebasing: buffer[rest...]))
            let piece = UnsafeBufferPointer(rebasing: buffer[..<(rest + count)])
            let read = reader.parse(piece, &handler)
            if handler.isDone { return }
            guard count > 0, !reader.isBroken else {
                guard reader.isWhole(rest: piece[read...]) else { throw .damaged }
                return
            }
            rest = piece.count - read
            memmove(buffer.baseAddress!, buffer.baseAddress! + read, rest)
        }
    }

    /// Whether the XML ended as it should: every element closed, nothing left over.
    private func isWhole(rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        !isBroken && hasElements && depth == 0 && rest.allSatisfy(XMLText.isBlank)
    }

    /// Reads as far as tags and texts are whole, and returns how far; stops where the XML is broken or the handler is done.
    private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) -> Int {
        var index = 0
        while index < bytes.count, !isBroken, !handler.isDone {
            guard bytes[index] == UInt8(ascii: "<") else {
                guard let end = Self.textEnd(bytes, from: index) else { return index }
                if depth > 0 { Self.tell(UnsafeBufferPointer(rebasing: bytes[index..<end]), &handler) }
                index = end
                continue
            }
            guard let end = markup(bytes, from: index, &handler) else { return index }
            index = end
        }
        return index
    }

    /// Most texts are short.
    @inline(__always) private static func textEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var end = start
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: "<") { return end }
            if end - start == 16 { return find(UInt8(ascii: "<"), in: bytes, from: end) }
            end += 1
        }
        return nil
    }

    @inline(__always) private static func tell(_ text: UnsafeBufferPointer<UInt8>, _ handler: inout some XMLHandler) {
        if memchr(text.baseAddress!, 0x26, text.count) == nil { return handler.text(text) }
        XMLText.resolved(text).withUnsafeBufferPointer { handler.text($0) }
    }

    /// Reads one tag, comment, instruction or literal text; nil where it is not whole yet, or broken.
    private mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ handler: inout some XMLHandler) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "?"): return Self.end(of: "?>", in: bytes, from: start)
        case UInt8(ascii: "!"): return declaration(bytes, from: start, &handler)
        case UInt8(ascii: "/"):
            guard let (name, end) = Self.name(bytes, from: start + 2),
                let close = Self.skipBlanks(bytes, from: end)
            else { return nil }
            depth -= 1
            guard depth >= 0, bytes[close] == UInt8(ascii: ">") else { return fail() }
            handler.end(name)
            return close + 1
        default: return element(bytes, from: start, &handler)
        }
    }

    private mutating func fail() -> Int? {
        isBroken = true
        return nil
    }

    private mutating func element(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ handler: inout some XMLHandler) -> Int? {
        guard let (tag, end) = Self.name(bytes, from: start + 1) else { return nil }
        if tag.bytes.isEmpty { return fail() }
        attributes.removeAll(keepingCapacity: true)
        var index = end
        while true {
            guard let place = Self.skipBlanks(bytes, from: index) else { return nil }
            index = place
            if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") { break }
            guard let (name, nameEnd) = Self.name(bytes, from: index), let equals = Self.skipBlanks(bytes, from: nameEnd) else {
                return nil
            }
            guard bytes[equals] == UInt8(ascii: "="), !name.bytes.isEmpty else { return fail() }
            guard let opening = Self.skipBlanks(bytes, from: equals + 1) else { return nil }
            let quote = bytes[opening]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return fail() }
            var closing = opening + 1
            while closing < bytes.count, bytes[closing] != quote { closing += 1 }
            guard closing < bytes.count else { return nil }
            attributes.append(XMLAttribute(name: name, value: UnsafeBufferPointer(rebasing: bytes[(opening + 1)..<closing])))
            index = closing + 1
        }
        let isEmpty = bytes[index] == UInt8(ascii: "/")
        if isEmpty { index += 1 }
        guard index < bytes.count else { return nil }
        guard bytes[index] == UInt8(ascii: ">") else { return fail() }
        hasElements = true
        attributes.withUnsafeBufferPointer { handler.begin(tag, XMLAttributes(all: $0)) }
        if isEmpty { handler.end(tag) } else { depth += 1 }
        return index + 1
    }

    /// The name that begins at a place, without its prefix, and where it ends; nil where the end is not there yet.
    @inline(__always) private static func name(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (name: XMLName, end: Int)? {
        var first = start
        var end = start
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: ":"): first = end + 1
            case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "<"), 0x20, 0x09, 0x0A, 0x0D:
                return (XMLName(UnsafeBufferPointer(rebasing: bytes[first..<end])), end)
            default: break
            }
            end += 1
        }
        return nil
    }

    @inline(__always) private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count, XMLText.isBlank(bytes[index]) { index += 1 }
        return index < bytes.count ? index : nil
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
