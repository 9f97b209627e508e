internal import Cairo
internal import PDFFile

/// A font as the objects of a file: the glyphs that it shows, numbered by code (ISO 32000-1, 9.7).
struct FontObject: Sendable {
    private let face: TrueTypeFace
    /// By their codes.
    private let characters: [FontUse.Character]
    private let program: FontProgram

    init(_ use: FontUse) throws {
        face = use.face
        characters = use.characters.sorted { $0.code < $1.code }
        program = try FontProgram.of(characters.lazy.map(\.glyph), in: face)
    }

    /// Adds them, and returns the font itself.
    func write(to file: inout PDFWriter) -> PDFReference {
        let name = PDFValue.name(PDFName(program.tag + "+" + face.name))
        let descendant: PDFDictionary = [
            "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": name,
            "CIDSystemInfo": .dictionary(["Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": .integer(0)]),
            "FontDescriptor": .reference(file.add(.dictionary(descriptor(name, &file)))),
            "DW": .integer(0),
            "W": .array(widths),
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
        let metrics = face.metrics
        let stream = PDFStream(["Length1": .integer(program.length), "Filter": .name("FlateDecode")], data: program.coded)
        return [
            "Type": .name("FontDescriptor"), "FontName": name,
            // Symbolic: codes are no Latin encoding's (9.8.2).
            "Flags": .integer(4 | (metrics.italicAngle != 0 ? 64 : 0)), "FontBBox": .array(metrics.box.map(PDFValue.integer)),
            "ItalicAngle": .integer(metrics.italicAngle), "Ascent": .integer(metrics.ascent), "Descent": .integer(metrics.descent),
            "CapHeight": .integer(metrics.capHeight),
            // Nobody knows the width of stems; readers want one only where they have to replace the font.
            "StemV": .integer(metrics.weight / 5), "FontFile2": .reference(file.add(.stream(stream))),
        ]
    }

    /// The first of codes that follow each other, and their widths (9.7.4.3).
    private var widths: [PDFValue] {
        var widths: [PDFValue] = []
        var row: [PDFValue] = []
        for (place, character) in characters.enumerated() {
            if row.isEmpty { widths.append(.integer(character.code)) }
            row.append(.real(Double(character.width) / 100))
            if place + 1 == characters.count || characters[place + 1].code != character.code + 1 {
                widths.append(.array(row))
                row = []
            }
        }
        return widths
    }

    /// For each code, from 0, the glyph's number in the subset, as two bytes (9.7.4.2).
    private var glyphNumbers: [UInt8] {
        var numbers = [UInt8](repeating: 0, count: 2 * ((characters.last?.code ?? 0) + 1))
        for character in characters {
            let place = program.place(of: character.glyph)
            numbers[2 * character.code] = UInt8(truncatingIfNeeded: place >> 8)
            numbers[2 * character.code + 1] = UInt8(truncatingIfNeeded: place)
        }
        return numbers
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
        for start in stride(from: 0, to: characters.count, by: 100) {
            let block = characters[start..<min(start + 100, characters.count)]
            table += "\(block.count) beginbfchar\n".utf8
            for character in block {
                table.append(UInt8(ascii: "<"))
                table.append(hexadecimal: character.code)
                table += "> <".utf8
                for unit in String(decoding: character.text, as: UTF8.self).utf16 { table.append(hexadecimal: Int(unit)) }
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
