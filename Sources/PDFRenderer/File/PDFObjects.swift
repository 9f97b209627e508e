/// The objects of a PDF file that Cairo wrote: numbered from 1, each with its own bytes.
///
/// Made for Cairo's files alone: one cross-reference table, every object as "n 0 obj … endobj", nothing encrypted or linearised.
struct PDFObjects {
    /// The file is not as Cairo writes it.
    struct Unreadable: Error, Hashable {
        let reason: String
    }

    /// Everything between "n 0 obj" and "endobj"; nil: the number is free.
    private(set) var bodies: [Int: [UInt8]]
    private(set) var root: Int
    private(set) var info: Int?
    private var next: Int

    init(_ file: [UInt8]) throws {
        let tail = file.suffix(1024)
        guard let marker = tail.lastRange(of: "startxref\n"), let table = file.integer(at: marker.upperBound) else {
            throw Unreadable(reason: "no startxref")
        }
        guard let size = file.integer(at: table + 7) else { throw Unreadable(reason: "no cross-reference table") }
        guard let trailer = file[table...].firstRange(of: "trailer"),
            let root = Self.reference("/Root ", in: file[trailer.upperBound...])
        else { throw Unreadable(reason: "no trailer") }
        self.root = root
        info = Self.reference("/Info ", in: file[trailer.upperBound...])
        next = size

        // "xref\n0 N\n", then entries of 20 bytes.
        guard let firstEntry = file[table...].firstRange(of: "0000000000 65535 f")?.lowerBound else {
            throw Unreadable(reason: "no first entry")
        }
        var offsets: [(offset: Int, number: Int)] = []
        for number in 1..<size {
            let entry = firstEntry + 20 * number
            guard entry + 18 <= file.count, file[entry + 17] == UInt8(ascii: "n"), let offset = file.integer(at: entry) else { continue }
            offsets.append((offset, number))
        }
        offsets.sort { $0.offset < $1.offset }
        bodies = [:]
        for (index, entry) in offsets.enumerated() {
            let end = index + 1 < offsets.count ? offsets[index + 1].offset : table
            guard let start = file[entry.offset..<end].firstRange(of: " obj\n")?.upperBound,
                let stop = file[start..<end].lastRange(of: "endobj")?.lowerBound
            else { throw Unreadable(reason: "object \(entry.number)") }
            bodies[entry.number] = Array(file[start..<stop])
        }
    }

    /// Object numbers in ascending order.
    var numbers: [Int] { bodies.keys.sorted() }

    /// A free number for a new object.
    mutating func allocate() -> Int {
        defer { next += 1 }
        return next
    }

    mutating func set(_ number: Int, _ body: String) { bodies[number] = Array(body.utf8) + [0x0A] }

    mutating func set(_ number: Int, _ body: [UInt8]) { bodies[number] = body }

    mutating func remove(_ number: Int) { bodies[number] = nil }

    /// The body as text; streams are cut off.
    func dictionary(_ number: Int) -> String {
        guard let body = bodies[number] else { return "" }
        let end = body[...].firstRange(of: "stream\n")?.lowerBound ?? body.count
        return String(decoding: body[..<end], as: UTF8.self)
    }

    /// The encoded bytes of a stream object, nil for another.
    func stream(_ number: Int) -> [UInt8]? {
        guard let body = bodies[number], let start = body[...].firstRange(of: "stream\n")?.upperBound,
            let end = body[start...].lastRange(of: "\nendstream")?.lowerBound
        else { return nil }
        return Array(body[start..<end])
    }

    /// The whole file, with `root` as its catalogue. The identifier is made from the content: the same content has the same one.
    func file(root: Int, info: Int) -> [UInt8] {
        // PDF/UA-1 and PDF/A-2 stand on PDF 1.7; the second line says that the file is binary.
        var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var offsets: [Int: Int] = [:]
        for number in numbers {
            offsets[number] = file.count
            file += "\(number) 0 obj\n".utf8
            file += Self.withPlainEnd(bodies[number] ?? [])
            file += "endobj\n".utf8
        }
        let identifier = Self.identifier(of: file)
        let table = file.count
        file += "xref\n0 \(next)\n0000000000 65535 f \n".utf8
        for number in 1..<next {
            let offset = String(offsets[number] ?? 0)
            file += String(repeating: "0", count: 10 - offset.count).utf8
            file += offset.utf8
            file += (offsets[number] == nil ? " 65535 f \n" : " 00000 n \n").utf8
        }
        file += "trailer\n<</Size \(next)/Root \(root) 0 R/Info \(info) 0 R/ID[<\(identifier)><\(identifier)>]>>\n".utf8
        file += "startxref\n\(table)\n%%EOF\n".utf8
        return file
    }

    /// The body with a carriage return before the line feed that ends a stream: data that end with a carriage return themselves would
    /// otherwise seem a byte shorter than they are.
    private static func withPlainEnd(_ body: [UInt8]) -> [UInt8] {
        guard let end = body.suffix(32).lastRange(of: "\nendstream")?.lowerBound else { return body }
        return body[..<end] + [0x0D] + body[end...]
    }

    /// 128 bits in hexadecimal digits: FNV-1a (Fowler, Noll, Vo) from two starting points.
    private static func identifier(of bytes: [UInt8]) -> String {
        var digits = ""
        for start: UInt64 in [0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4] {
            var hash = start
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            let text = String(hash, radix: 16, uppercase: true)
            digits += String(repeating: "0", count: 16 - text.count) + text
        }
        return digits
    }

    private static func reference(_ key: String, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.firstRange(of: key).flatMap { bytes.integer(at: $0.upperBound) }
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where `text` stands first.
    func firstRange(of text: StaticString) -> Range<Int>? {
        text.withUTF8Buffer { pattern in
            var index = startIndex
            while index + pattern.count <= endIndex {
                if matches(pattern, at: index) { return index..<index + pattern.count }
                index += 1
            }
            return nil
        }
    }

    func firstRange(of text: String) -> Range<Int>? {
        let pattern = Array(text.utf8)
        return pattern.withUnsafeBufferPointer { pattern in
            var index = startIndex
            while index + pattern.count <= endIndex {
                if matches(pattern, at: index) { return index..<index + pattern.count }
                index += 1
            }
            return nil
        }
    }

    /// Where `text` stands last.
    func lastRange(of text: StaticString) -> Range<Int>? {
        text.withUTF8Buffer { pattern in
            var index = endIndex - pattern.count
            while index >= startIndex {
                if matches(pattern, at: index) { return index..<index + pattern.count }
                index -= 1
            }
            return nil
        }
    }

    /// The decimal number that begins at `index`, after spaces.
    func integer(at index: Int) -> Int? {
        var index = index
        while index < endIndex, self[index] == 0x20 || self[index] == 0x0A { index += 1 }
        var value: Int?
        while index < endIndex, (0x30...0x39).contains(self[index]) {
            value = (value ?? 0) * 10 + Int(self[index] - 0x30)
            index += 1
        }
        return value
    }

    private func matches(_ pattern: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        for offset in pattern.indices where self[index + offset] != pattern[offset] { return false }
        return true
    }
}
