internal import Catalogue

/// What a text alone in its row may name: known as a lĩnh vực or a thủ tục, or by its words something else (Domain.md, "Shapes of sheets").
enum GroupNames {
    private static let fields = DossierNames.fields.map { Array(TextKey.make($0).utf8) }
    private static let deeds = DossierNames.deeds.map { Array(TextKey.make($0).utf8) }
    private static let others = SheetTitles.all.map { Array(TextKey.make($0).utf8) }

    /// The level that a name is known to be of; nil where it may be anything.
    static func level(of name: String) -> GroupRows.Level? {
        let key = TextKey.make(name)
        let other = longest(others, of: key)
        let deed = key.contains(" ") ? longest(deeds, of: key) : 0
        // "Chứng thực" is a field, "Chứng thực bản sao" a procedure; "Lâm nghiệp" begins as Lâm Thị Hoa does.
        let field = longest(fields, of: key, isWhole: deed > 0)
        if field > other, name.count < 90, !name.contains(where: \.isNumber), !namesCommune(name) {
            return key.utf8.prefix(field).contains(UInt8(ascii: " ")) || !PersonName.isWritten(in: name) ? .field : nil
        }
        return deed > other && !PersonName.isWritten(in: name) ? .procedure : nil
    }

    /// Whether a cell where a field or a procedure should stand says who somebody is: its row has slipped.
    static func isPersonal(_ name: String) -> Bool { PersonName.isTold(by: name) && level(of: name) == nil }

    /// Whether a text is by its words no name of a group: a title, a closing, a person.
    static func isOther(_ name: String) -> Bool {
        PersonName.isWritten(in: name) || longest(others, of: TextKey.make(String(name.drop { !$0.isLetter }))) > 0
            || SummaryWords.meaning(of: name) != nil
    }

    /// "Công an xã Thọ Thanh" is an office.
    private static func namesCommune(_ name: String) -> Bool {
        let words = name.split(whereSeparator: \.isWhitespace)
        return words.indices.dropLast().contains { index in
            let next = TextKey.make(String(words[index + 1]))
            return communes.contains(TextKey.make(String(words[index]))) && words[index + 1].first!.isUppercase && next != society
        }
    }

    private static let communes = Set(["xã", "phường"].map { TextKey.make($0) })
    private static let society = TextKey.make("hội")

    /// How many bytes of a key the longest of the names is that it begins with; 0 where it begins with none.
    ///
    /// - Parameter isWhole: only marks may follow, and another name.
    private static func longest(_ names: [[UInt8]], of key: String, isWhole: Bool = false) -> Int {
        let bytes = Array(key.utf8)
        return names.reduce(0) { length, name in
            guard name.count > length, bytes.starts(with: name) else { return length }
            let rest = key[key.utf8.index(key.startIndex, offsetBy: name.count)...]
            guard let next = rest.first else { return name.count }
            let ends =
                isWhole ? ",;/(-–".contains(rest.first { $0 != " " } ?? "x") || rest.hasPrefix(and) : !next.isLetter && !next.isNumber
            return ends ? name.count : length
        }
    }

    private static let and = " \(TextKey.make("và")) "
}
