internal import Catalogue
internal import Diagnostics
internal import Tabular

/// How many live in what a row names.
struct VillageSize {
    let households: Int?
    let people: Int?

    /// Whether so many live in a village, and in no house.
    var isOfVillage: Bool {
        guard let people else { return households.map { $0 >= Self.fewestHouseholds } ?? false }
        guard let households else { return people >= Self.fewestPeople }
        return households >= Self.fewestHouseholds && people > households && people <= households * Self.mostPerHousehold
    }

    private static let fewestHouseholds = 15
    private static let fewestPeople = 60
    private static let mostPerHousehold = 8
}

/// Which cells of a village list name a person, so that a row has slipped: villages are called after persons, and called as persons are
/// (Domain.md, "Personal data").
struct PersonsAmongVillages {
    private let words = PlaceWords()
    /// Rows by the first two words of a name of four words and more: Nghiêm Phụng Đông Hưng, Nghiêm Phụng Tây Thượng.
    private var stems: [String: Int] = [:]
    /// Rows by the last two words of such a name, where it is like no person's: Khương Thượng Bắc Nguyên.
    private var tails: [String: Int] = [:]

    /// Goes over the names of a list. Throws only where the system refuses to read it.
    init(_ table: SourceTable, _ columns: RecognisedColumns) throws(SourceError) {
        guard let column = columns[.village] else { return }
        var stems: [String: Int] = [:]
        var tails: [String: Int] = [:]
        var unused = DiagnosticCollector()
        try table.forEachRecord(&unused) { record in
            let name = record[column].content.string
            guard let (stem, tail) = Self.ends(of: name) else { return }
            stems[stem, default: 0] += 1
            if !Self.isLikePerson(name) { tails[tail, default: 0] += 1 }
        }
        self.stems = stems
        self.tails = tails
    }

    /// Whether the cell of a village's name speaks of a person.
    func isFound(inName text: String, of size: VillageSize) -> Bool {
        guard isFound(in: text, \.isVillage) else { return false }
        guard !PersonalText.hasNumber(text), let (stem, tail) = Self.ends(of: text) else { return true }
        return !(size.isOfVillage && stems[stem, default: 0] > 1) && tails[tail, default: 0] < 2
    }

    /// Whether the cell of a former commune speaks of a person.
    func isFound(inFormer text: String) -> Bool { isFound(in: text, \.isCommune) }

    /// Where the word for a place stands before a name, it is one.
    private func isFound(in text: String, _ isPlace: KeyPath<PlaceWords.Kind, Bool>) -> Bool {
        let kind = words.leading(NameKey(text).bytes[...], isPlain: false)?.kind
        if kind.map({ $0[keyPath: isPlace] }) == true { return PersonalText.hasNumber(text) }
        return Self.isLikePerson(text)
    }

    private static func isLikePerson(_ text: String) -> Bool {
        guard PersonalText(text) == .surely else { return false }
        // "Phượng Hoàng Đông Hưng": a family name behind other capitals begins nobody's name.
        let isName = text.split(whereSeparator: \.isWhitespace).allSatisfy {
            $0.first!.isUppercase && $0.allSatisfy(\.isLetter) && $0.contains(where: \.isLowercase)
        }
        return !isName || PersonName.isWritten(in: text) || isWrittenPlain(text)
    }

    /// Without marks a family name is known by its letters.
    private static func isWrittenPlain(_ text: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        return text.lowercased().split(whereSeparator: \.isWhitespace).first { !plainTitles.contains(String($0)) }
            .map { plainFamilies.contains(String($0)) } ?? false
    }

    private static let plainTitles = Set(PersonWords.titles.map(TextKey.plain))
    private static let plainFamilies = Set(PersonWords.familyNames.union(PersonWords.otherFamilyNames).map(TextKey.plain))

    /// The first and the last two words of a name of at least four, of letters alone; nil where one stands among them that only people have.
    private static func ends(of name: String) -> (stem: String, tail: String)? {
        let words = name.split(whereSeparator: \.isWhitespace)
        let parts = words.map { TextKey.make(String($0)) }
        guard parts.count > 3, words.allSatisfy({ $0.allSatisfy(\.isLetter) }), middles.isDisjoint(with: parts) else { return nil }
        return (parts.prefix(2).joined(separator: " "), parts.suffix(2).joined(separator: " "))
    }

    private static let middles = Set(PersonWords.middleNames.union(PersonWords.titles).map { TextKey.make($0) })
}
