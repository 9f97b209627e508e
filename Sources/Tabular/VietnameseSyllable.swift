/// Whether a word can be a Vietnamese syllable: how text in an unnamed charset is told from what it is not.
enum VietnameseSyllable {
    /// Words after which more evidence changes nothing.
    private static let enoughWords = 4000

    /// Share of plausible syllables among the first few thousand words of `scalars` that have a letter above ASCII, and the number of such
    /// words.
    static func plausibility(of scalars: some Sequence<UnicodeScalar>) -> (share: Double, words: Int) {
        var words = 0
        var plausible = 0
        var word: [UnicodeScalar] = []
        // Text has few different syllables, and judging one takes longer than finding it again.
        var judged: [[UnicodeScalar]: Bool] = [:]
        func close() {
            if word.contains(where: { $0.value > 0x7F }) {
                words += 1
                let isPlausible = judged[word] ?? isPlausible(word)
                judged[word] = isPlausible
                if isPlausible { plausible += 1 }
            }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in scalars where words < enoughWords {
            if scalar.properties.isAlphabetic || scalar.value > 0x7F && scalar.value != 0xA0 { word.append(scalar) } else { close() }
        }
        close()
        return (words == 0 ? 0 : Double(plausible) / Double(words), words)
    }

    /// Whether the letters, composed or not, make a syllable: an initial, a rime that exists, at most one tone.
    static func isPlausible(_ word: [UnicodeScalar]) -> Bool {
        guard word.count <= 12 else { return false }
        var letters: [UnicodeScalar] = []
        var tone: UnicodeScalar?
        for scalar in String(String.UnicodeScalarView(word)).lowercased().unicodeScalars {
            if let parts = tones[scalar] {
                guard tone == nil else { return false }
                letters.append(parts.letter)
                tone = parts.tone
            } else if toneMarks.contains(scalar) {
                guard tone == nil else { return false }
                tone = scalar
            } else {
                letters.append(scalar)
            }
        }
        let syllable = String(String.UnicodeScalarView(letters))
        for length in (0...3).reversed() where length < syllable.count {
            let initial = syllable.prefix(length)
            let rime = String(syllable.dropFirst(length))
            guard initials.contains(String(initial)), rimes.contains(rime) else { continue }
            // Syllables that end in a stop have the sharp or the heavy tone.
            let isStopped = ["c", "p", "t", "ch"].contains { rime.hasSuffix($0) }
            if !isStopped || tone == "\u{301}" || tone == "\u{323}" { return true }
        }
        return false
    }

    private static let toneMarks: Set<UnicodeScalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    /// Letter with a tone → the letter and the tone.
    private static let tones: [UnicodeScalar: (letter: UnicodeScalar, tone: UnicodeScalar)] = {
        var tones: [UnicodeScalar: (letter: UnicodeScalar, tone: UnicodeScalar)] = [:]
        for letter in "aăâeêioôơuưy".unicodeScalars {
            for mark in toneMarks {
                if let whole = Normalization.compose(letter, mark) { tones[whole] = (letter, mark) }
            }
        }
        return tones
    }()

    private static let initials: Set<String> = Set(
        [
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t",
            "th", "tr", "v", "x",
        ])

    private static let rimes: Set<String> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
        ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yt ych yêm yên yêng yêt yêu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong op ot ooc oong \
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya \
        uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        """.split(separator: " ").map(String.init))
}
