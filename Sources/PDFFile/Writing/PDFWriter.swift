/// A PDF file in the making: objects numbered from 1, written with one cross-reference table (ISO 32000-1, 7.5).
package struct PDFWriter: Sendable {
    /// nil: a number without an object.
    private var objects: [PDFValue?] = [nil]

    package init() {}

    /// A reference to an object that is yet to be `set`.
    package mutating func allocate() -> PDFReference {
        objects.append(nil)
        return PDFReference(objects.count - 1)
    }

    package mutating func set(_ reference: PDFReference, _ value: PDFValue) { objects[reference.number] = value }

    package mutating func add(_ value: PDFValue) -> PDFReference {
        let reference = allocate()
        set(reference, value)
        return reference
    }

    /// What was set so far; null otherwise.
    package func object(_ reference: PDFReference) -> PDFValue {
        (objects.indices.contains(reference.number) ? objects[reference.number] : nil) ?? .null
    }

    /// All objects that were set so far, in the order of their numbers.
    package var values: [PDFValue] { objects.compactMap { $0 } }

    /// All streams, in the order of their numbers.
    package var streams: [(reference: PDFReference, stream: PDFStream)] {
        objects.enumerated().compactMap { number, object in object?.stream.map { (PDFReference(number), $0) } }
    }

    /// The whole file. Its identifier is made from the content: the same content has the same one.
    ///
    /// - Parameters:
    ///   - root: the catalogue.
    ///   - info: the information dictionary.
    package func file(root: PDFReference, info: PDFReference) -> [UInt8] {
        // The second line says that the file is binary.
        var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        file.reserveCapacity(objects.reduce(4096) { $0 + 160 + ($1?.stream?.data.count ?? 0) })
        var table = Array("xref\n0 \(objects.count)\n0000000000 65535 f \n".utf8)
        table.reserveCapacity(20 * (objects.count + 2))
        for number in objects.indices.dropFirst() {
            guard let object = objects[number] else {
                table.append(keyword: "0000000000 65535 f \n")
                continue
            }
            table.append(offset: file.count)
            table.append(keyword: " 00000 n \n")
            file.append(decimal: number)
            file.append(keyword: " 0 obj\n")
            file.append(object)
            file.append(keyword: "\nendobj\n")
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
    /// Ten digits.
    fileprivate mutating func append(offset: Int) {
        var unit = 1_000_000_000
        while unit > 0 {
            append(UInt8(0x30 + offset / unit % 10))
            unit /= 10
        }
    }
}
