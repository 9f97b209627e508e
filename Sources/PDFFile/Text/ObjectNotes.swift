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
        /// Its words' digits among all; nil where they are to be read again: of a stream, or of what may be within another object.
        let texts: Range<Int>?
    }

    private let references: [PDFReference]
    private var notes = ByNumber<Note>()
    /// Why objects cannot be read: that is told to who asks for them.
    private var failures: [Int: PDFFileError] = [:]
    private let texts: [[UInt8]]
    let types: [PDFName]

    package init(of reader: PDFReader) {
        references = reader.references
        var maker = NoteMaker()
        // Objects of a sound file stand side by side; those of another one may be within each other, with the same words again and again.
        var rest = reader.size
        for reference in references {
            let first = maker.texts.count
            var element: ObjectNotes.Element?
            var texts: Range<Int>?
            do throws(PDFFileError) {
                let object = try reader.read(reference, by: &maker)
                if object?.value.isDictionary == true { element = maker.element }
                if let length = object?.length, length <= rest, object?.stream == nil {
                    rest -= length
                    texts = first..<maker.texts.count
                }
            } catch {
                failures[reference.number] = error
            }
            if texts == nil { maker.removeTexts(from: first) }
            notes[reference.number] = Note(generation: reference.generation, element: element, texts: texts)
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
        for reference in references {
            guard let note = try note(of: reference) else { continue }
            if let own = note.texts {
                for text in texts[own] where !text.isEmpty { digits.append(text) }
            } else {
                digits += try DigitSum.digits(in: reader.object(reference)) { (stream) throws(PDFFileError) in try reader.decoded(stream) }
            }
        }
        return digits
    }
}
