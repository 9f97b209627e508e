internal import Cairo
internal import PDFFile

/// A font as the objects of a file: the glyphs that it shows, numbered by code (ISO 32000-1, 9.7).
struct FontObject: Sendable {
    private let use: FontUse
    private let subset: TrueTypeFace.Subset

    init(_ use: FontUse) throws(CairoError) {
        self.use = use
        subset = try use.face.subset(use.characters.map(\.glyph))
    }

    /// Adds them, and returns the font itself.
    func write(to file: inout PDFWriter) -> PDFReference {
        let name = PDFValue.name(PDFName(subsetTag + "+" + use.face.name))
        let descendant: PDFDictionary = [
            "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": name,
            "CIDSystemInfo": .dictionary(["Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": .integer(0)]),
            "FontDescriptor": .reference(file.add(.dictionary(descriptor(name, &file)))),
            "DW": .integer(0),
            "W": .array([.integer(1), .array(use.characters.map { .real(Double($0.width) / 100) })]),
            "CIDToGIDMap": .reference(file.add(.stream(PDFStream([:], data: glyphNumbers)))),
        ]
        return file.add(
            .dictionary([
                "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": name, "Encoding": .name("Identity-H"),
                "DescendantFonts": .array([.reference(file.add(.dictionary(descendant)))]),
                "ToUnicode": .reference(file.add(.stream(PDFStream([:], data: characterTable)))),
            ]))
    }

    private func descriptor(_ name: PDFValue, _ file: inout PDFWriter) -> PDFDictionary {
        let metrics = use.face.metrics
        let program = PDFStream(["Length1": .integer(subset.file.count)], data: subset.file)
        return [
            "Type": .name("FontDescriptor"), "FontName": name,
            // Symbolic: codes are no Latin encoding's (9.8.2).
            "Flags": .integer(4 | (metrics.italicAngle != 0 ? 64 : 0)), "FontBBox": .array(metrics.box.map(PDFValue.integer)),
            "ItalicAngle": .integer(metrics.italicAngle), "Ascent": .integer(metrics.ascent), "Descent": .integer(metrics.descent),
            "CapHeight": .integer(metrics.capHeight),
            // Nobody knows the width of stems; readers want one only where they have to replace the font.
            "StemV": .integer(metrics.weight / 5), "FontFile2": .reference(file.add(.stream(program))),
        ]
    }

    /// Six capitals that tell subsets of a face apart (9.6.4).
    private var subsetTag: String {
        String(decoding: ContentHash.bytes(of: subset.file).prefix(6).map { UInt8(ascii: "A") + $0 % 26 }, as: UTF8.self)
    }

    /// For each code, from 0, the glyph's number in the subset, as two bytes (9.7.4.3).
    private var glyphNumbers: [UInt8] {
        [0, 0] + subset.places.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    /// For each code the text that it stands for (9.10.3), a hundred in a block at most.
    private var characterTable: [UInt8] {
        var table = Array(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.utf8)
        let codes = use.characters.indices.map { $0 + 1 }
        for start in stride(from: 0, to: codes.count, by: 100) {
            let block = codes[start..<min(start + 100, codes.count)]
            table += "\(block.count) beginbfchar\n".utf8
            for code in block {
                table.append(UInt8(ascii: "<"))
                table.append(hexadecimal: code)
                table += "> <".utf8
                for unit in String(decoding: use.characters[code - 1].text, as: UTF8.self).utf16 { table.append(hexadecimal: Int(unit)) }
                table += ">\n".utf8
            }
            table += "endbfchar\n".utf8
        }
        table += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n".utf8
        return table
    }
}

extension [UInt8] {
    /// Four digits.
    fileprivate mutating func append(hexadecimal number: Int) {
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(number >> shift & 0xF)
            append(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
    }
}
