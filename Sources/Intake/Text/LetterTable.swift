internal import Language

/// What a Vietnamese letter is made of, for comparing names: its lower-case letter without the tone, and the tone.
enum LetterTable {
    /// Letter (low 16 bits) and tone 1…5 (bits 16…18) by scalar below U+1F00; 0 where the scalar is no Vietnamese letter above ASCII.
    static let entries: [UInt32] = {
        var entries = [UInt32](repeating: 0, count: 0x1F00)
        for letters in VietnameseLetter.alphabet {
            let letter = letters.unicodeScalars.first!.value
            for (tone, scalar) in letters.unicodeScalars.enumerated() where scalar.value > 0x7F {
                let entry = UInt32(tone) << 16 | letter
                entries[Int(scalar.value)] = entry
                entries[Int(scalar.properties.uppercaseMapping.unicodeScalars.first!.value)] = entry
            }
        }
        // Ð U+00D0 and ð U+00F0 stand for Đ and đ in text from old code pages.
        for scalar in [0xD0, 0xF0] { entries[scalar] = 0x111 }
        return entries
    }()

    /// Tone 1…5 of a combining mark, as `VietnameseLetter` numbers them; nil for another mark.
    static func tone(ofMark scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x300: 1
        case 0x309: 2
        case 0x303: 3
        case 0x301: 4
        case 0x323: 5
        default: nil
        }
    }

    /// The letter with a circumflex, a breve or a horn; nil where there is none.
    static func letter(_ letter: UInt32, withMark mark: UInt32) -> UInt32? {
        switch (letter, mark) {
        case (0x61, 0x302): 0xE2
        case (0x65, 0x302): 0xEA
        case (0x6F, 0x302): 0xF4
        case (0x61, 0x306): 0x103
        case (0x6F, 0x31B): 0x1A1
        case (0x75, 0x31B): 0x1B0
        default: nil
        }
    }

    /// The letter of the basic alphabet: ă â → a, đ → d.
    static func basic(_ letter: UInt32) -> UInt32 {
        switch letter {
        case 0x103, 0xE2: 0x61
        case 0x111: 0x64
        case 0xEA: 0x65
        case 0xF4, 0x1A1: 0x6F
        case 0x1B0: 0x75
        default: letter
        }
    }

    /// Blanks of every width.
    static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Characters that nobody sees: zero-width blanks and joiners, byte order marks, soft hyphens.
    static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
