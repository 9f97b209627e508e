/// What one pass over all objects of a file notes of them, without values being made: what elements of the structure say of their places,
/// and the digits of words.
package struct ObjectNotes: Sendable {
    /// What an element of the structure says (ISO 32000-1, 14.7.2); of any other dictionary, what it has at the same keys.
    struct Element: Sendable {
        var hasType = false
        /// Place among `types`.
        var type: Int?
        var parent: PDFReference?
    }

    struct Note: Sendable {
        let generation: Int
        /// nil: it is no dictionary.
        let element: Element?
        let isStream: Bool
        /// Its words' digits among all.
        let texts: Range<Int>
    }

    private var notes = ByNumber<Note>()
    /// Why objects cannot be read: that is told to who asks for them.
    private var failures: [Int: PDFFileError] = [:]
    private let texts: [[UInt8]]
    let types: [PDFName]

    package init(of reader: PDFReader) {
        var maker = NoteMaker()
        for reference in reader.references {
            let before = maker.texts.count
            var element: Element?
            var isStream = false
            do throws(PDFFileError) {
                if let object = try reader.read(reference, by: &maker) {
                    if object.value.isDictionary { element = maker.element }
                    isStream = object.stream != nil
                }
            } catch {
                failures[reference.number] = error
            }
            notes[reference.number] = Note(
                generation: reference.generation, element: element, isStream: isStream, texts: before..<maker.texts.count)
        }
        texts = maker.texts
        types = maker.types
    }

    /// nil: there is no such object.
    func note(of reference: PDFReference) throws(PDFFileError) -> Note? {
        guard let note = notes[reference.number], note.generation == reference.generation else { return nil }
        if !failures.isEmpty, let failure = failures[reference.number] { throw failure }
        return note
    }

    /// The digits of words of all objects (`DigitSum.digits`), of each text that has any.
    func digits(in reader: PDFReader) throws(PDFFileError) -> [[UInt8]] {
        var digits: [[UInt8]] = []
        for reference in reader.references {
            guard let note = try note(of: reference) else { continue }
            if note.isStream {
                digits += try DigitSum.digits(in: reader.object(reference)) { (stream) throws(PDFFileError) in try reader.decoded(stream) }
            } else {
                for text in texts[note.texts] where !text.isEmpty { digits.append(text) }
            }
        }
        return digits
    }
}
