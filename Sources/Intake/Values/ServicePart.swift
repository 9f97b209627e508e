internal import Catalogue
internal import Commune

/// What one part of a multi-select cell, or one choice of a form, says.
enum PartMeaning: Sendable, Hashable {
    case blank
    case services(PaidServices)
    /// "Khác: …", whatever follows.
    case other
    /// "Không sử dụng dịch vụ nào".
    case none
    /// "Có", "Thanh toán trực tuyến".
    case unnamed
    /// "Không biết".
    case noAnswer
    /// A service that is in no form.
    case unknown
    /// No words, or a "no" to something else.
    case unread

    init(_ part: Substring) {
        let name = PartMeaning.trimmed(part)
        if name.isEmpty {
            self = PartMeaning.isDash(part) ? .none : .blank
            return
        }
        if PartMeaning.noAnswers.contains(HeadingKey.make(name)) {
            self = .noAnswer
            return
        }
        switch Vocabularies.tick.value(of: name) {
        case .yes?: self = .unnamed
        case .no?: self = .none
        case .unknown?, nil: self = PartMeaning.named(name)
        }
    }

    private static func named(_ name: String) -> PartMeaning {
        let words = HeadingKey.bareWords(name.utf8)
        let keys = words.map(Array.init)
        if isNone(keys) || saysOnlyCash(keys) { return .none }
        if let colon = name.firstIndex(of: ":"), colon > name.startIndex {
            let before = String(name[..<colon])
            if let services = services(HeadingKey.bareWords(before.utf8), before) {
                return services == PaidServices(.other) ? specified(name[name.index(after: colon)...]) : .services(services)
            }
        }
        if let services = services(words, name) { return .services(services) }
        if ServiceName.saysOnlyPayment(words) { return .unnamed }
        if let first = keys.first, denials.contains(first) { return keys.contains(where: further.contains) ? .blank : .unread }
        let isWorded = name.contains(where: \.isLetter) && !name.hasDigits(5)
        return isWorded ? .unknown : .unread
    }

    /// What stands behind "Khác:".
    private static func specified(_ text: Substring) -> PartMeaning {
        switch PartMeaning(text) {
        case .none, .noAnswer: text.allSatisfy(\.isWhitespace) ? .other : .blank
        case .services(let services): .services(services)
        case .blank, .other, .unnamed, .unknown, .unread: .other
        }
    }

    /// A service, several that only blanks part ("Điện Nước", "dien mua_sam"), or one that was typed without any marks.
    private static func services(_ words: [HeadingKey.Word], _ name: String) -> PaidServices? {
        if let named = ServiceName(words) { return named.services }
        if let joined = ServiceName.joined(words, ServiceName.byKey) { return joined }
        guard !NameKey(name).hasMarks else { return nil }
        return ServiceName.joined(words, ServiceName.byPlainKey)
    }

    /// "Không", "Chưa", and nothing behind it but words of using and paying.
    private static func isNone(_ words: [[UInt8]]) -> Bool {
        let said = words.drop { speakers.contains($0) }
        guard let first = said.first, denials.contains(first) else { return false }
        return said.dropFirst().allSatisfy { using.contains($0) || denials.contains($0) }
    }

    /// "Trả bằng tiền mặt": cash, and no word but those of paying.
    private static func saysOnlyCash(_ words: [[UInt8]]) -> Bool {
        let said = words.drop { speakers.contains($0) }
        return said.count > 1 && zip(said, said.dropFirst()).contains { moneys.contains($0) && cashes.contains($1) }
            && said.allSatisfy { cash.contains($0) }
    }

    private static func trimmed(_ part: Substring) -> String {
        let isMark: (Character) -> Bool = { $0.isWhitespace || "-–—•*\"'“”‘’[]{}.".contains($0) }
        var text = part.drop(while: isMark)
        while let last = text.last, last.isWhitespace || "\"'“”‘’.".contains(last) { text.removeLast() }
        return String(text)
    }

    private static func isDash(_ part: Substring) -> Bool {
        let text = part.filter { !$0.isWhitespace }
        return text == "-" || text == "–" || text == "—"
    }

    /// Words as they stand and as they are typed without marks.
    private static func words(_ text: String) -> Set<[UInt8]> {
        Set((HeadingKey.words(text.utf8) + HeadingKey.words(NameKey(text).plain)).map(Array.init))
    }

    private static let noAnswers = Set(
        [
            "n/a", "na", "#n/a", "null", "nan", "none", "không biết", "không rõ", "không nhớ", "không trả lời", "từ chối trả lời",
            "từ chối", "chưa rõ", "chưa biết", "chưa trả lời", "kxđ", "không xác định", "không có ý kiến", "không ý kiến", "khong biet",
            "khong ro", "khong tra loi",
        ].map(HeadingKey.make))
    private static let moneys = words("tiền")
    private static let cashes = words("mặt")
    private static let cash = words("tiền mặt chỉ dùng sử trả thanh toán bằng vẫn toàn nộp chi đóng hoàn")
    private static let denials = words("không chưa ko kg k")
    private static let speakers = words("tôi em gia đình hộ nhà bản thân mình hiện nay tại")
    private static let using = words(
        "sử dụng dùng thanh toán trực tuyến online dịch vụ nào gì có các bất kỳ cứ hề từng bao giờ lần qua mạng trên khoản trả chi hết cả một ai đã thực hiện biết trong số này những kể"
    )
    private static let further = words("khác thêm")
}
