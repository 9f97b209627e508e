/// The objects of a PDF file that Cairo wrote: numbered from 1, each with its own bytes.
///
/// Made for Cairo's files and our own alone: one cross-reference table, every object as "n 0 obj … endobj", nothing encrypted or linearised.
struct PDFObjects {
    /// The file is not as Cairo writes it.
    struct Unreadable: Error, Hashable {
        let reason: String
    }

    /// Everything between "n 0 obj" and "endobj"; nil: the number is free.
    private var bodies: [[UInt8]?]
    private(set) var root: Int
    private(set) var info: Int?

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
        bodies = Array(repeating: nil, count: size)

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
        for (index, entry) in offsets.enumerated() {
            let end = index + 1 < offsets.count ? offsets[index + 1].offset : table
            guard let start = file[entry.offset..<end].firstRange(of: " obj\n")?.upperBound,
                let stop = file[start..<end].lastRange(of: "endobj")?.lowerBound
            else { throw Unreadable(reason: "object \(entry.number)") }
            bodies[entry.number] = Array(file[start..<stop])
        }
    }

    /// Object numbers in ascending order.
    var numbers: [Int] { bodies.indices.filter { bodies[$0] != nil } }

    /// A free number for a new object.
    mutating func allocate() -> Int {
        bodies.append(nil)
        return bodies.count - 1
    }

    mutating func set(_ number: Int, _ body: String) { bodies[number] = Array(body.utf8) + [0x0A] }

    mutating func set(_ number: Int, _ body: [UInt8]) { bodies[number] = body }

    mutating func remove(_ number: Int) { bodies[number] = nil }

    mutating func set(stream: [UInt8], _ entries: String, at number: Int) {
        if let length = lengthObject(of: number) { remove(length) }
        set(number, Array("<<\(entries)/Length \(stream.count)>>\nstream\n".utf8) + stream + Array("\nendstream\n".utf8))
    }

    /// Number of a new stream object.
    mutating func add(stream: [UInt8], _ entries: String) -> Int {
        let number = allocate()
        set(stream: stream, entries, at: number)
        return number
    }

    /// The body as text; streams are cut off.
    func dictionary(_ number: Int) -> String { String(decoding: head(number), as: UTF8.self) }

    /// The body's bytes; streams are cut off.
    func head(_ number: Int) -> ArraySlice<UInt8> {
        guard let body = bodies[number] else { return [] }
        return body[..<(body[...].firstRange(of: "stream\n")?.lowerBound ?? body.count)]
    }

    /// The encoded bytes of a stream object, nil for another.
    func stream(_ number: Int) -> [UInt8]? {
        guard let body = bodies[number], let start = body[...].firstRange(of: "stream\n")?.upperBound,
            let end = body[start...].lastRange(of: "\nendstream")?.lowerBound
        else { return nil }
        return Array(body[start..<end])
    }

    /// The entries of a stream's dictionary, but for its length.
    func streamEntries(_ number: Int) -> String {
        let head = head(number)
        guard let open = head.firstRange(of: "<<")?.upperBound, let close = head.lastRange(of: ">>")?.lowerBound else { return "" }
        var entries = head[open..<close]
        if let length = entries.firstRange(of: "/Length "), let end = entries[length.upperBound...].firstIndex(of: 0x0A) {
            entries.removeSubrange(length.lowerBound...end)
        }
        return String(decoding: entries, as: UTF8.self)
    }

    /// The object in which Cairo says a stream's length.
    private func lengthObject(of number: Int) -> Int? {
        let head = head(number)
        guard let length = head.firstRange(of: "/Length "), let end = head[length.upperBound...].firstIndex(of: 0x0A),
            head[length.upperBound..<end].contains(UInt8(ascii: "R"))
        else { return nil }
        return head.integer(at: length.upperBound)
    }

    /// The whole file, with `root` as its catalogue. The identifier is made from the content: the same content has the same one.
    func file(root: Int, info: Int) -> [UInt8] {
        // PDF/UA-1 and PDF/A-2a stand on PDF 1.7; the second line says that the file is binary.
        var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        file.reserveCapacity(bodies.reduce(4096) { $0 + ($1?.count ?? 0) + 48 })
        var entries = "xref\n0 \(bodies.count)\n0000000000 65535 f \n"
        for (number, body) in bodies.enumerated().dropFirst() {
            let offset = String(body == nil ? 0 : file.count)
            entries += String(repeating: "0", count: 10 - offset.utf8.count) + offset + (body == nil ? " 65535 f \n" : " 00000 n \n")
            guard let body else { continue }
            file += "\(number) 0 obj\n".utf8
            Self.append(body, to: &file)
            file += "endobj\n".utf8
        }
        let identifier = Self.identifier(of: file)
        let table = file.count
        file += entries.utf8
        file += "trailer\n<</Size \(bodies.count)/Root \(root) 0 R/Info \(info) 0 R/ID[<\(identifier)><\(identifier)>]>>\n".utf8
        file += "startxref\n\(table)\n%%EOF\n".utf8
        return file
    }

    /// Puts a carriage return before the line feed that ends a stream: data that end with a carriage return themselves would otherwise
    /// seem a byte shorter than they are.
    private static func append(_ body: [UInt8], to file: inout [UInt8]) {
        guard let end = body.suffix(32).lastRange(of: "\nendstream")?.lowerBound else {
            file += body
            return
        }
        file += body[..<end]
        file.append(0x0D)
        file += body[end...]
    }

    /// 128 bits in hexadecimal digits: FNV-1a (Fowler, Noll, Vo) from two starting points, over words of eight bytes.
    private static func identifier(of bytes: [UInt8]) -> String {
        var hashes: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
        func add(_ word: UInt64) {
            hashes.0 = (hashes.0 ^ word) &* 0x100_0000_01B3
            hashes.1 = (hashes.1 ^ word.byteSwapped) &* 0x100_0000_01B3
        }
        bytes.withUnsafeBytes { bytes in
            let whole = bytes.count / 8 * 8
            for place in stride(from: 0, to: whole, by: 8) {
                add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            }
            for byte in bytes[whole...] { add(UInt64(byte)) }
        }
        return [hashes.0, hashes.1].map { hash in
            let text = String(hash, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - text.utf8.count) + text
        }.joined()
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
