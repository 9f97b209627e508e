internal import Catalogue

/// A cell of a fact as offices fill it: a number with what it counts behind it and words before it (Domain.md, "Facts"): "8 trạm", "đạt 95%",
/// "7/7 thôn", "95/100 (95%)".
enum FactCell: Sendable, Hashable {
    case blank
    case number(Double, Written)
    /// A part and its whole.
    case share(Double, of: Double, Written)
    case invalid

    /// What stands around the number.
    struct Written: Sendable, Hashable {
        /// "%" for a percentage; empty where the cell holds the number alone.
        var unit = ""
        /// "khoảng", "trên": the number is not exact.
        var isApproximate = false
        /// "dưới", "không quá": what may not be passed.
        var isCeiling = false
        /// 1,234: a mark and three digits, which the unit decides.
        var mayBeThousands = false
    }

    /// - Parameters:
    ///   - isRate: the fact's unit is per cent.
    ///   - isUnit: whether a text may stand behind the number as its unit.
    init(_ text: String, isRate: Bool, isUnit: (String) -> Bool) {
        var (rest, written) = Self.withoutWords(text)
        switch NumberText(rest, isRate: isRate) {
        case .blank:
            self = .blank
            return
        case .number(let number, let isPercent):
            if isPercent { written.unit = "%" }
            written.mayBeThousands = Self.hasOneMark(rest)
            self = .number(number, written)
            return
        case .invalid: break
        }
        // "95/100 (95%)": the share in words behind it must be the same.
        var stated: Double?
        if let bracket = rest.firstIndex(of: "("), rest.last == ")" {
            let inner = rest[rest.index(after: bracket)...].dropLast().trimmed
            if case .number(let number, true) = NumberText(inner) {
                stated = number
            } else {
                rest.replaceSubrange(bracket..., with: inner)
            }
            if stated != nil { rest = String(rest[..<bracket].trimmed) }
        }
        let digits = rest.prefix { $0.isNumber || ".,/ ".contains($0) || $0 == "\u{A0}" }
        let unit = rest[digits.endIndex...].trimmed
        guard unit == "%" || unit.isEmpty || isUnit(unit) else {
            self = .invalid
            return
        }
        written.unit = unit
        let parts = digits.split(separator: "/", omittingEmptySubsequences: false).map { String(String($0).trimmed) }
        let numbers = parts.map { NumberText($0, isRate: unit == "%") }
        switch (numbers.first, numbers.count) {
        case (.number(let number, false), 1):
            written.mayBeThousands = Self.hasOneMark(parts[0])
            if let stated, stated != number { self = .invalid } else { self = .number(number, written) }
        case (.number(let part, false), 2):
            guard case .number(let whole, false) = numbers[1], whole > 0, unit != "%",
                stated.map({ abs($0 - part / whole * 100) < 0.6 }) ?? true
            else {
                self = .invalid
                return
            }
            self = .share(part, of: whole, written)
        default: self = .invalid
        }
    }

    /// "đạt khoảng 95%" → "95%".
    private static func withoutWords(_ text: String) -> (rest: String, written: Written) {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        var written = Written()
        search: while words.count > 1 {
            for (phrase, meaning) in phrases where words.count > phrase.count {
                guard zip(phrase, words).allSatisfy({ $0 == TextKey.make($1) }) else { continue }
                words = words.dropFirst(phrase.count)
                switch meaning {
                case .plain: break
                case .approximate: written.isApproximate = true
                case .ceiling: written.isCeiling = true
                }
                continue search
            }
            break
        }
        if words.count > 2, words.suffix(2).elementsEqual(["trở", "lên"]) {
            words = words.dropLast(2)
            written.isApproximate = true
        }
        var rest = words.joined(separator: " ")
        while let sign = rest.first, let meaning = signs[sign] {
            rest = String(rest.dropFirst().trimmed)
            if meaning == .ceiling { written.isCeiling = true } else { written.isApproximate = true }
        }
        if rest.first == "=" { rest = String(rest.dropFirst().trimmed) }
        return (rest, written)
    }

    private enum Meaning { case plain, approximate, ceiling }

    private static let signs: [Character: Meaning] = [
        "≥": .approximate, ">": .approximate, "~": .approximate, "≤": .ceiling, "<": .ceiling,
    ]

    private static let phrases: [([String], Meaning)] = [
        ("đạt được", .plain), ("đã đạt", .plain), ("đạt", .plain), ("được", .plain), ("là", .plain), ("có", .plain), ("đã có", .plain),
        ("ước đạt", .approximate), ("ước", .approximate), ("khoảng", .approximate), ("gần", .approximate), ("trên", .approximate),
        ("hơn", .approximate), ("từ", .approximate), ("tối thiểu", .approximate), ("ít nhất", .approximate), ("không dưới", .approximate),
        ("dưới", .ceiling), ("không quá", .ceiling), ("tối đa", .ceiling), ("nhỏ hơn", .ceiling), ("ít hơn", .ceiling),
    ].map { phrase, meaning in (phrase.split(separator: " ").map { TextKey.make(String($0)) }, meaning) }.sorted { $0.0.count > $1.0.count }

    /// "1,234", "12,345"
    private static func hasOneMark(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
        return groups.count == 2 && (1...3).contains(groups[0].count) && groups[1].count == 3 && groups[0].first != 0x30
            && groups.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
