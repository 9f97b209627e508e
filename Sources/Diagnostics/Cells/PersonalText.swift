internal import Catalogue
internal import Language

/// How much a text looks as if it spoke of a person: a name, a birth, a telephone, a citizen number, a house (Domain.md, "Personal data").
package enum PersonalText: Int, Sendable, Comparable {
    case no
    /// Two to five words that begin as a person's name does, and could be a place as well.
    case perhaps
    case surely

    package init(_ text: String) {
        self =
            text.utf8.contains(0x40) || Self.hasNumber(text) ? .surely : PersonalNames(text).judgement
    }

    /// Whether a text holds a telephone, a citizen number, a birth or the number of a house, whatever its words are.
    package static func hasNumber(_ text: String) -> Bool {
        text.hasDigits(1) && PersonalNumbers.areIn(text)
    }

    package static func < (left: PersonalText, right: PersonalText) -> Bool { left.rawValue < right.rawValue }
}

/// Telephones, citizen numbers, births and numbers of houses.
private enum PersonalNumbers {
    static func areIn(_ text: String) -> Bool { isLong(text) || isDate(text) || isHouse(text) }

    /// Nine digits and more, perhaps in groups; a number whose first group is one digit is an amount or the code of a procedure
    /// ("1.001193.000.00.00").
    private static func isLong(_ text: String) -> Bool {
        var groups: [Int] = []
        var isBehindMark = false
        var isFound = false
        for character in text + "|" {
            if character.isASCII, character.isNumber {
                if groups.isEmpty || isBehindMark { groups.append(0) }
                groups[groups.count - 1] += 1
                isBehindMark = false
            } else if " .-\u{A0}".contains(character), !groups.isEmpty, !isBehindMark {
                isBehindMark = true
            } else {
                isFound = isFound || (groups.reduce(0, +) >= 9 && groups[0] > 1)
                groups = []
                isBehindMark = false
            }
        }
        return isFound
    }

    /// A day with its year, or a year of birth.
    private static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if hasYear(bytes) {
            if text.contains(day) || text.contains(dayFromYear) { return true }
        }
        return mayNameBirth(bytes) && text.lowercased().contains(birth)
    }

    // Made once: an expression is read anew each time that it is met in the code. Nothing changes one.
    nonisolated(unsafe) private static let day =
        #/(?:^|[^0-9])[0-9]{1,2} ?[\/.\-] ?[0-9]{1,2} ?[\/.\-] ?(?:19|20)[0-9]{2}(?:[^0-9]|$)/#
    nonisolated(unsafe) private static let dayFromYear =
        #/(?:^|[^0-9])(?:19|20)[0-9]{2}[\/.\-][0-9]{1,2}[\/.\-][0-9]{1,2}(?:[^0-9]|$)/#
    nonisolated(unsafe) private static let birth = #/(?:sinh năm|sinh ngày|(?:^|\P{L})sn):? ?[0-9]{2}/#

    /// Whether there can be a date at all: expressions are slow, and most texts have none.
    private static func hasYear(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(3).contains { start in
            let century = (bytes[start], bytes[start + 1])
            return (century == (0x31, 0x39) || century == (0x32, 0x30))
                && bytes[(start + 2)...(start + 3)].allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// Whether "sn" or "sinh" stands somewhere, in letters of any case.
    private static func mayNameBirth(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 | 0x20 == 0x73 && ($1 | 0x20 == 0x6E || $1 | 0x20 == 0x69) }
    }

    private static func isHouse(_ text: String) -> Bool {
        let words = NameWord.all(of: text)
        return zip(words, words.dropFirst()).contains { word, next in next.beginsWithDigit && PersonWords.houses.contains(word.key) }
    }
}

/// The names of persons in a text.
private struct PersonalNames {
    private let words: [NameWord]
    /// In a text all in capitals, or all in small letters, case tells nothing.
    private let tellsCase: Bool
    /// The text has no marks at all.
    private let isPlain: Bool

    init(_ text: String) {
        words = NameWord.all(of: text)
        tellsCase = words.contains { $0.isCapitalised && !$0.isUpper }
        isPlain = words.allSatisfy(\.isPlain)
    }

    var judgement: PersonalText {
        words.indices.reduce(.no) { found, index in found == .surely ? found : max(found, judge(at: index)) }
    }

    private func judge(at index: Int) -> PersonalText {
        let word = words[index]
        let run = run(from: index)
        if isBehindTitle(index, run) { return .surely }
        let isFamily = contains(PersonWords.familyNames, Self.plainFamilyNames, word)
        guard isFamily || contains(PersonWords.otherFamilyNames, Self.plainOtherFamilyNames, word) else { return .no }
        if run.count > 2, isFamily || tellsCase || index == 0, contains(PersonWords.middleNames, Self.plainMiddleNames, words[index + 1]) {
            return isHonoured(run) ? .perhaps : .surely
        }
        if word.key == "nguyễn", run.count > 1, !isHonoured(run) { return .surely }
        let isWhole = index == 0 && run.count == words.count && (2...5).contains(run.count)
        if isFamily, run.count > 2, tellsCase || isWhole, !isHonoured(run) {
            return PersonWords.directions.contains(run.last!.key) ? .perhaps : .surely
        }
        return isWhole ? .perhaps : .no
    }

    /// The words of a name that begins here: capitals behind one another, where case tells.
    private func run(from index: Int) -> ArraySlice<NameWord> {
        var end = index
        while end < words.count, end == index || words[end].isJoined, tellsCase ? words[end].isCapitalised : words[end].isLetters {
            end += 1
        }
        return words[index..<end]
    }

    /// "cho ông Nam", "Bà Nguyễn Thị Hoa".
    private func isBehindTitle(_ index: Int, _ run: ArraySlice<NameWord>) -> Bool {
        guard tellsCase, index > 0, !run.isEmpty, words[index].isJoined, !PersonWords.honours.contains(words[index].key),
            !isHonoured(words[(index - 1)..<run.endIndex])
        else {
            return false
        }
        let title = words[index - 1]
        return PersonWords.titles.contains(title.key) && !title.isUpper && (!title.isCapitalised || run.count > 2)
    }

    private func contains(_ names: Set<String>, _ plainNames: Set<String>, _ word: NameWord) -> Bool {
        isPlain ? plainNames.contains(word.key) : names.contains(word.key)
    }

    /// "Lê Hồng Phong", "Nguyễn Huệ Đông", and whatever stands behind the three words of "Hồ Chí Minh".
    private func isHonoured(_ run: ArraySlice<NameWord>) -> Bool {
        let name = run.count > 2 && PersonWords.directions.contains(run.last!.key) ? run.dropLast() : run
        return [run, name, run.prefix(3)].contains { PersonWords.honoured.contains($0.map(\.key).joined(separator: " ")) }
    }

    private static let plainFamilyNames = Set(PersonWords.familyNames.map(NameWord.plain))
    private static let plainOtherFamilyNames = Set(PersonWords.otherFamilyNames.map(NameWord.plain))
    private static let plainMiddleNames = Set(PersonWords.middleNames.map(NameWord.plain))
}

/// A word of a text with what its letters tell.
private struct NameWord {
    let key: String
    let isCapitalised: Bool
    let isUpper: Bool
    let isLetters: Bool
    let beginsWithDigit: Bool
    /// Blanks alone stand before it.
    let isJoined: Bool

    var isPlain: Bool { key.utf8.allSatisfy { $0 < 0x80 } }

    static func all(of text: String) -> [NameWord] {
        var words: [NameWord] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: isPart) {
            let isJoined = !words.isEmpty && rest[..<start].allSatisfy(\.isWhitespace)
            let end = rest[start...].firstIndex { !isPart($0) } ?? rest.endIndex
            words.append(NameWord(rest[start..<end], isJoined: isJoined))
            rest = rest[end...]
        }
        return words
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber || "'’".contains(character) }

    private init(_ text: Substring, isJoined: Bool) {
        key = text.lowercased()
        isCapitalised = text.first!.isUppercase
        isUpper = !text.contains(where: \.isLowercase)
        isLetters = text.allSatisfy { !$0.isNumber }
        beginsWithDigit = text.first!.isNumber
        self.isJoined = isJoined
    }

    static func plain(_ word: String) -> String { String(word.map(VietnameseLetter.basic)) }
}
