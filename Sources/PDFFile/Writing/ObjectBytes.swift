/// Objects of a file as they stand in it, one behind the other, and the digits of their words (`DigitSum`).
///
/// Entries go into the dictionary that is being written. Of elements of the structure a file has a thousand: as values they would be made
/// only to be written and destroyed.
package struct ObjectBytes: Sendable {
    private(set) var bytes: [UInt8] = []
    private var digits: [[UInt8]] = []

    /// Where an object stands among `bytes`, and the digits of its words.
    struct Written {
        let place: Range<Int>
        let digits: [[UInt8]]
    }

    /// - Parameter value: no stream.
    mutating func write(_ number: Int, _ value: PDFValue) -> Written {
        let start = beginObject(number)
        DigitSum.append(value, to: &digits)
        bytes.append(value)
        return endObject(from: start)
    }

    /// A dictionary whose entries `write` adds.
    mutating func write(_ number: Int, entries write: (inout ObjectBytes) -> Void) -> Written {
        let start = beginObject(number)
        addDictionary(write)
        return endObject(from: start)
    }

    /// Returns its place.
    private mutating func beginObject(_ number: Int) -> Int {
        let start = bytes.count
        bytes.beginObject(number)
        return start
    }

    private mutating func endObject(from start: Int) -> Written {
        bytes.endObject()
        defer { digits = [] }
        return Written(place: start..<bytes.count, digits: digits)
    }

    // MARK: Entries

    package mutating func add(_ key: PDFName, _ value: PDFValue) {
        DigitSum.append(value, of: key, to: &digits)
        bytes.append(key, value)
    }

    /// Entries as they stand in the file, of so many bytes at most; a room has no words.
    package mutating func add(atMost count: Int, _ write: (inout ByteRoom) -> Void) { bytes.append(atMost: count, write) }

    /// A dictionary whose entries `write` adds.
    package mutating func add(_ key: PDFName, entries write: (inout ObjectBytes) -> Void) {
        bytes.append(key)
        addDictionary(write)
    }

    private mutating func addDictionary(_ write: (inout ObjectBytes) -> Void) {
        bytes.append(keyword: "<<")
        write(&self)
        bytes.append(keyword: ">>")
    }
}
