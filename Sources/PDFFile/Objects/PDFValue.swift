/// A value as a PDF file holds it (ISO 32000-1, 7.3).
package enum PDFValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    /// The bytes that a string stands for, without escapes.
    case string([UInt8])
    case name(PDFName)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    case reference(PDFReference)
    indirect case stream(PDFStream)
}

/// A name without its slash and with its `#xx` undone, each byte a character (ISO 32000-1, 7.3.5).
package struct PDFName: Sendable, Hashable, ExpressibleByStringLiteral {
    package let text: String

    package init(_ text: String) { self.text = text }

    package init(stringLiteral text: String) { self.text = text }
}

/// Which object another one names (7.3.10).
package struct PDFReference: Sendable, Hashable {
    package let number: Int
    package let generation: Int

    package init(_ number: Int, generation: Int = 0) {
        self.number = number
        self.generation = generation
    }
}

/// Entries in the order in which they stand; of two with one key the later counts (7.3.7).
package struct PDFDictionary: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    package struct Entry: Sendable, Hashable {
        package let key: PDFName
        package var value: PDFValue
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    package init(dictionaryLiteral elements: (PDFName, PDFValue)...) {
        entries = elements.map { Entry(key: $0, value: $1) }
    }

    /// nil: no such entry; setting nil removes it.
    package subscript(key: PDFName) -> PDFValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            if let newValue { return set(key, newValue) }
            if let place = entries.firstIndex(where: { $0.key == key }) { entries.remove(at: place) }
        }
    }

    mutating func set(_ key: PDFName, _ value: PDFValue) {
        if let place = entries.firstIndex(where: { $0.key == key }) { return entries[place].value = value }
        // As many as an element of the structure has: an array grows from one to two to four.
        if entries.isEmpty { entries.reserveCapacity(5) }
        entries.append(Entry(key: key, value: value))
    }
}

/// A dictionary and bytes, coded as the dictionary's /Filter says (7.3.8).
package struct PDFStream: Sendable, Hashable {
    /// /Length need not be right, nor be there: the writer says it.
    package var dictionary: PDFDictionary
    package var data: ArraySlice<UInt8>

    package init(_ dictionary: PDFDictionary, data: some Collection<UInt8>) {
        self.init(dictionary, data: ArraySlice(data))
    }

    /// The bytes stay where they are.
    package init(_ dictionary: PDFDictionary, data: ArraySlice<UInt8>) {
        self.dictionary = dictionary
        self.data = data
    }

    /// Whether the bytes stand as they are.
    package var isPlain: Bool { dictionary["Filter"] == nil }
}

extension PDFValue {
    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    package var name: PDFName? { if case .name(let value) = self { value } else { nil } }
    package var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }
    package var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
    package var stream: PDFStream? { if case .stream(let value) = self { value } else { nil } }
    package var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }

    /// A stream's dictionary too.
    package var dictionary: PDFDictionary? {
        switch self {
        case .dictionary(let value): value
        case .stream(let stream): stream.dictionary
        default: nil
        }
    }

    /// A number with at most two decimals: places on a page, in points.
    package static func points(_ value: Double) -> PDFValue {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? .integer(Int(rounded)) : .real(rounded)
    }

    /// A text string (7.9.2.2): as it is where it is plain ASCII, else UTF-16 after a byte order mark.
    package static func text(_ text: String) -> PDFValue {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return .string(Array(text.utf8)) }
        return unicode(text)
    }

    /// A text string as UTF-16 after a byte order mark, whatever its characters.
    package static func unicode(_ text: String) -> PDFValue {
        var bytes: [UInt8] = [0xFE, 0xFF]
        // No character has more bytes in UTF-16 than twice those in UTF-8.
        bytes.reserveCapacity(2 + 2 * text.utf8.count)
        for unit in text.utf16 {
            bytes.append(UInt8(unit >> 8))
            bytes.append(UInt8(unit & 0xFF))
        }
        return .string(bytes)
    }
}
