/// Whether a word can be a Vietnamese syllable: how text in an unnamed charset is told from what it is not.
enum VietnameseSyllable {
    /// Words after which more evidence changes nothing.
    private static let enoughWords = 4000

    /// Share of plausible syllables among the first few thousand words of `scalars` that have a letter above ASCII, and the number of such
    /// words.
    static func plausibility(of scalars: some Sequence<UnicodeScalar>) -> (share: Double, words: Int) {
        var words = 0
        var plausible = 0
        var word = SyllableLetters()
        var isForeign = false
        func close() {
            if isForeign {
                words += 1
                if word.isPlausible { plausible += 1 }
            }
            word = SyllableLetters()
            isForeign = false
        }
        for scalar in scalars where words < enoughWords {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A: word.append(scalar)
            case 0...0x7F, 0xA0: close()
            default:
                word.append(scalar)
                isForeign = true
            }
        }
        close()
        return (words == 0 ? 0 : Double(plausible) / Double(words), words)
    }
}

/// The letters of a word, without case and apart from the tone, packed into one number, five bits each.
private struct SyllableLetters {
    private var packed: UInt64 = 0
    private var count = 0
    private var scalars = 0
    /// Place in `toneMarks`, from 1.
    private var tone: UInt16 = 0
    /// Has a letter that Vietnamese lacks, two tones, or more letters than any syllable.
    private var isOther = false

    private static let longest = 12
    private static let longestInitial = 3

    mutating func append(_ scalar: UnicodeScalar) {
        scalars += 1
        if scalars > Self.longest { isOther = true }
        if isOther { return }
        let (letter, tone) = Self.parts(of: scalar)
        if tone != 0 {
            isOther = self.tone != 0
            self.tone = tone
        }
        if letter != 0 {
            packed = packed << 5 | letter
            count += 1
        } else if tone == 0 {
            mark(with: scalar)
        }
    }

    /// Gives the last letter its circumflex, breve or horn.
    private mutating func mark(with scalar: UnicodeScalar) {
        guard count > 0, let whole = Normalization.compose(Self.alphabet[Int(packed & 31) - 1], scalar),
            case let (letter, 0) = Self.parts(of: whole), letter != 0
        else {
            isOther = true
            return
        }
        packed = packed & ~31 | letter
    }

    /// Whether they make a syllable: an initial, a rime that exists, at most one tone.
    var isPlausible: Bool {
        if isOther { return false }
        for length in (0...Self.longestInitial).reversed() where length < count {
            let rimeBits = 5 * (count - length)
            guard Self.initials.contains(packed >> rimeBits), let isStopped = Self.rimes[packed & (1 << rimeBits - 1)] else { continue }
            // Syllables that end in a stop have the sharp or the heavy tone.
            if !isStopped || tone == Self.sharp || tone == Self.heavy { return true }
        }
        return false
    }

    private static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)
    private static let vowels = Array("aăâeêioôơuưy".unicodeScalars)
    private static let toneMarks: [UnicodeScalar] = ["\u{300}", "\u{303}", "\u{309}", "\u{301}", "\u{323}"]
    private static let sharp: UInt16 = 4
    private static let heavy: UInt16 = 5

    /// The letter's place in `alphabet` and its tone, each from 1; 0 where there is none.
    private static func parts(of scalar: UnicodeScalar) -> (letter: UInt64, tone: UInt16) {
        guard scalar.value < entries.count else { return (0, 0) }
        let entry = entries[Int(scalar.value)]
        return (UInt64(entry & 31), entry >> 5)
    }

    /// The two parts of every letter of either case, perhaps with a tone, and of the tone marks: by scalar, the tone above five bits.
    private static let entries: [UInt16] = {
        var entries = [UInt16](repeating: 0, count: 0x1F00)
        func enter(_ scalar: UnicodeScalar, _ letter: Int, _ tone: Int) { entries[Int(scalar.value)] = UInt16(tone << 5 | letter) }
        for (tone, mark) in toneMarks.enumerated() { enter(mark, 0, tone + 1) }
        for (number, letter) in alphabet.enumerated() {
            let tones = vowels.contains(letter) ? toneMarks.map { Normalization.compose(letter, $0) } : []
            for case (let tone, let whole?) in ([letter] + tones).enumerated() {
                enter(whole, number + 1, tone)
                enter(whole.properties.uppercaseMapping.unicodeScalars.first!, number + 1, tone)
            }
        }
        return entries
    }()

    private static func pack(_ letters: some StringProtocol) -> UInt64 {
        letters.unicodeScalars.reduce(0) { $0 << 5 | parts(of: $1).letter }
    }

    private static let initials: Set<UInt64> = Set(
        [
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t",
            "th", "tr", "v", "x",
        ].map { pack($0) })

    /// Whether each ends in a stop.
    private static let rimes: [UInt64: Bool] = {
        let written = """
            a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
            ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yt ych yêm yên yêng yêt yêu \
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong op ot ooc oong \
            ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya \
            uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            """
        let stopped = written.split(separator: " ").map { rime in (pack(rime), ["c", "p", "t", "ch"].contains { rime.hasSuffix($0) }) }
        return Dictionary(uniqueKeysWithValues: stopped)
    }()
}
