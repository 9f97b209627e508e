/// A PDF file in the making: objects numbered from 1, written with one cross-reference table (ISO 32000-1, 7.5).
package struct PDFWriter: Sendable {
    private enum Object {
        /// A number without one.
        case none
        /// Where it stands among `objectBytes`.
        case written(Range<Int>)
        case stream(PDFStream)
    }

    private var objects: [Object] = [.none]
    /// All objects but streams, in the order in which they were set.
    private var objectBytes = ObjectBytes()
    /// Of the words of objects that are written already (`DigitSum`), by number.
    private var writtenDigits: [Int: [[UInt8]]] = [:]

    package init() {}

    /// A reference to an object that is yet to be `set`.
    package mutating func allocate() -> PDFReference {
        objects.append(.none)
        return PDFReference(objects.count - 1)
    }

    package mutating func set(_ reference: PDFReference, _ value: PDFValue) {
        guard case .stream(let stream) = value else { return set(reference, written: objectBytes.write(reference.number, value)) }
        set(reference, .stream(stream), digits: [])
    }

    /// Sets a dictionary whose entries `write` adds.
    package mutating func set(_ reference: PDFReference, entries write: (inout ObjectBytes) -> Void) {
        set(reference, written: objectBytes.write(reference.number, entries: write))
    }

    private mutating func set(_ reference: PDFReference, written object: ObjectBytes.Written) {
        set(reference, .written(object.place), digits: object.digits)
    }

    private mutating func set(_ reference: PDFReference, _ object: Object, digits: [[UInt8]]) {
        if case .written = objects[reference.number] { writtenDigits[reference.number] = nil }
        objects[reference.number] = object
        if !digits.isEmpty { writtenDigits[reference.number] = digits }
    }

    package mutating func add(_ value: PDFValue) -> PDFReference {
        let reference = allocate()
        set(reference, value)
        return reference
    }

    /// All streams, in the order of their numbers.
    package var streams: [(reference: PDFReference, stream: PDFStream)] {
        objects.enumerated().compactMap { number, object in
            if case .stream(let stream) = object { (PDFReference(number), stream) } else { nil }
        }
    }

    /// The digits of words that no page draws (`DigitSum`), of all objects that were set so far; in no order.
    ///
    /// - Parameter decoded: gives a stream's bytes.
    package func digits(decoded: (PDFStream) throws(PDFFileError) -> [UInt8]) throws(PDFFileError) -> [[UInt8]] {
        var digits = writtenDigits.values.flatMap { $0 }
        for (_, stream) in streams { digits += try DigitSum.digits(in: .stream(stream), decoded: decoded) }
        return digits
    }

    /// The whole file. Its identifier is made from the content: the same content has the same one.
    ///
    /// - Parameters:
    ///   - root: the catalogue.
    ///   - info: the information dictionary.
    package func file(root: PDFReference, info: PDFReference) -> [UInt8] {
        // The second line says that the file is binary.
        var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        let streams = streams.reduce(0) { $0 + 256 + $1.stream.data.count }
        file.reserveCapacity(objectBytes.bytes.count + streams + 20 * objects.count + 1024)
        var table = Array("xref\n0 \(objects.count)\n0000000000 65535 f \n".utf8)
        table.reserveCapacity(20 * (objects.count + 2))
        for number in objects.indices.dropFirst() {
            if case .none = objects[number] {
                table.append(keyword: "0000000000 65535 f \n")
                continue
            }
            table.append(entryAt: file.count)
            switch objects[number] {
            case .none: break
            case .written(let place): file += objectBytes.bytes[place]
            case .stream(let stream):
                file.beginObject(number)
                file.append(stream)
                file.endObject()
            }
        }
        let identifier = PDFValue.string(ContentHash.bytes(of: file))
        let start = file.count
        file += table
        file.append(keyword: "trailer\n")
        file.append(
            .dictionary([
                "Size": .integer(objects.count), "Root": .reference(root), "Info": .reference(info),
                "ID": .array([identifier, identifier]),
            ]))
        file += "\nstartxref\n\(start)\n%%EOF\n".utf8
        return file
    }
}

extension [UInt8] {
    /// An entry of the cross-reference table: the offset has ten digits.
    fileprivate mutating func append(entryAt offset: Int) {
        let start = count
        append(keyword: "0000000000 00000 n \n")
        var (place, rest) = (start + 10, UInt(offset))
        while rest > 0, place > start {
            place -= 1
            self[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        }
    }
}
