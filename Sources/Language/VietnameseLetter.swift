/// What a Vietnamese letter is made of. Built from composed letters; Swift compares characters by canonical equivalence, so
/// decomposed input is found too.
package struct VietnameseLetter: Sendable {
    /// The alphabet with f, j, w, z at their Latin places; vowels with their tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
    package static let alphabet = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m", "n",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ]

    /// The letter of the basic Latin alphabet: ắ → a.
    let basic: Character
    /// Place in `alphabet`, from 0.
    let rank: Int
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    let tone: Int

    /// By lower-case character.
    static let all: [Character: VietnameseLetter] = {
        let basic: [Character: Character] = ["ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u"]
        var letters: [Character: VietnameseLetter] = [:]
        for (rank, tones) in alphabet.enumerated() {
            for (tone, character) in tones.enumerated() {
                letters[character] = VietnameseLetter(basic: basic[tones.first!] ?? tones.first!, rank: rank, tone: tone)
            }
        }
        // U+00F0, an old code page's đ.
        letters["ð"] = letters["đ"]
        return letters
    }()

    /// A small letter without its marks: ắ → a; any other character as it is.
    package static func basic(of letter: Character) -> Character { letter.isASCII ? letter : all[letter]?.basic ?? letter }
}
