internal import PDFFile

/// Takes what Cairo drew over into a file of ours, each page as a form (ISO 32000-1, 8.10).
enum DrawingForms {
    /// The forms, in the order of the pages.
    static func copy(_ drawings: [UInt8], to file: inout PDFWriter) throws(PDFFileError) -> [PDFReference] {
        let source = try PDFReader(drawings)
        var copy = ObjectCopy(from: source)
        var forms: [PDFReference] = []
        for page in try source.pages() {
            let resources = try copy.copy(source.resolve(page.dictionary["Resources"]), to: &file, completeFont)
            let form = PDFStream(
                [
                    "Type": .name("XObject"), "Subtype": .name("Form"), "BBox": try source.resolve(page.dictionary["MediaBox"]),
                    "Resources": resources,
                ], data: try source.contents(of: page))
            forms.append(file.add(.stream(form)))
        }
        return forms
    }

    /// Glyphs of an embedded TrueType font are numbered as in its file; PDF/UA wants that said.
    private static func completeFont(_ value: PDFValue) -> PDFValue {
        guard case .dictionary(var font) = value, font["Subtype"] == .name("CIDFontType2"), font["CIDToGIDMap"] == nil else { return value }
        font["CIDToGIDMap"] = .name("Identity")
        return .dictionary(font)
    }
}
