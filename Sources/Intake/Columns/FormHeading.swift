internal import Tabular

/// Headings as survey tools write them (Domain.md, "Survey tools"): a group before the question and a choice behind it, parted by slashes,
/// dashes between blanks or full stops between letters, or a choice in brackets.
enum FormHeading {
    /// The column with group, question and choice as levels of their own; unchanged where the heading is known as it stands.
    static func levels(of column: TableHeader.Column) -> TableHeader.Column {
        guard let last = column.levels.last, Headings.byKey[HeadingKey.make(last)] == nil else { return column }
        let parts = parts(last)
        return parts.count > 1 ? TableHeader.Column(levels: column.levels.dropLast() + parts) : column
    }

    /// Whether questions stand behind the names of groups: several headings begin by the same one.
    static func hasGroups(_ header: TableHeader) -> Bool {
        var groups: Set<String> = []
        for column in header.columns where column.levels.count == 1 {
            let levels = levels(of: column).levels
            if levels.count > 1, !groups.insert(levels[0]).inserted { return true }
        }
        return false
    }

    /// The column without the sex that it is for, above or below what it holds, or as the last word: "Năm sinh (nam)".
    static func withoutSex(_ column: TableHeader.Column) -> TableHeader.Column? {
        let levels = column.levels
        guard let last = levels.last, let first = levels.first else { return nil }
        if levels.count > 1 {
            if isSex(HeadingKey.words(last.utf8)) { return TableHeader.Column(levels: levels.dropLast()) }
            if isSex(HeadingKey.words(first.utf8)) { return TableHeader.Column(levels: Array(levels.dropFirst())) }
        }
        let words = HeadingKey.words(last.utf8)
        guard let split = (1...2).first(where: { words.count > $0 && isSex(Array(words.suffix($0))) }) else { return nil }
        return TableHeader.Column(
            levels: levels.dropLast() + [String(decoding: HeadingKey.join(words.dropLast(split)), as: UTF8.self)])
    }

    /// Whether a heading is the whole question after the services that somebody pays without cash: "Anh/chị đã thanh toán trực tuyến
    /// những dịch vụ nào?".
    static func asksForServices(_ words: [HeadingKey.Word]) -> Bool {
        guard words.count > 4 else { return false }
        let text = " " + String(decoding: HeadingKey.join(words), as: UTF8.self) + " "
        func has(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" \($0) ") } }
        return has(services) && has(choosing) && has(paying)
    }

    private static func isSex(_ words: [HeadingKey.Word]) -> Bool { sexes.contains(HeadingKey.join(words)) }

    private static let sexes = Set(["Nam", "Nữ", "Nam giới", "Nữ giới"].map(HeadingKey.make))
    private static let services = keys("dịch vụ", "khoản", "các khoản", "hóa đơn")
    private static let choosing = keys("nào", "gì", "những", "các", "chọn")
    private static let paying = keys(
        "thanh toán trực tuyến", "thanh toán online", "thanh toán điện tử", "thanh toán qua mạng", "không dùng tiền mặt",
        "chuyển khoản", "trả qua mạng", "trả trực tuyến", "thanh toán qua ngân hàng", "thanh toán qua ứng dụng")

    private static func keys(_ phrases: String...) -> [String] {
        phrases.map { String(decoding: HeadingKey.make($0), as: UTF8.self) }
    }

    /// Parted at marks that stand in no brackets, and at a choice behind in square brackets, or in round ones where it is a
    /// service; at one that says none behind a colon.
    private static func parts(_ heading: String) -> [String] {
        var text = Substring(heading)
        var choice: String?
        while let last = text.last, last.isWhitespace { text.removeLast() }
        if text.last == "]", let open = text.lastIndex(of: "[") {
            choice = trimmed(text[text.index(after: open)...].dropLast())
            text = text[..<open]
        } else if text.last == ")", let open = text.lastIndex(of: "(") {
            let inner = text[text.index(after: open)...].dropLast()
            if ServiceName(HeadingKey.words(inner.utf8)) != nil || saysNone(inner), text[..<open].contains(where: \.isLetter) {
                choice = trimmed(inner)
                text = text[..<open]
            }
        } else if let colon = text.lastIndex(of: ":"), saysNone(text[text.index(after: colon)...]) {
            choice = trimmed(text[text.index(after: colon)...])
            text = text[..<colon]
        }
        var depth = 0
        var parts = [""]
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, isMark(characters, index) { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return (parts.map { trimmed($0[...]) } + [choice].compactMap { $0 }).filter { !$0.isEmpty }
    }

    /// Whether a choice is the one of who uses no service.
    private static func saysNone(_ choice: Substring) -> Bool {
        ServiceList.option(trimmed(choice)).map { $0.services.isEmpty && !$0.isUnknown } ?? false
    }

    /// A slash, an arrow or a stroke; a dash between blanks; a full stop between letters.
    private static func isMark(_ text: [Character], _ index: Int) -> Bool {
        func isBetween(_ test: (Character) -> Bool) -> Bool {
            index > 0 && index + 1 < text.count && test(text[index - 1]) && test(text[index + 1])
        }
        return switch text[index] {
        case "/", ">", "|", "→", "»": true
        case "-", "–", "—": isBetween(\.isWhitespace)
        case ".": isBetween(\.isLetter)
        default: false
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
