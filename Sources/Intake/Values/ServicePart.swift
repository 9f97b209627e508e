internal import Catalogue
internal import Commune

/// What one part of a multi-select cell, or one choice of a form, says.
enum PartMeaning: Sendable, Hashable {
    case blank
    case services(PaidServices)
    /// A service with its own answer: "Điện: Có", "Nước (không)".
    case affirmed(PaidServices)
    case denied
    /// A service with a place for its answer, and none: "Nước:".
    case open(PaidServices)
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

    /// - Parameter isEnglish: the form is in English.
    init(_ part: Substring, isEnglish: Bool = false) {
        let name = PartMeaning.trimmed(part)
        if BoxedChoice.isUnclear(part) {
            self = .unread
            return
        }
        if name == "none" || (isEnglish && name.lowercased() == "none") || PartMeaning.nones.contains(HeadingKey.make(name)) {
            self = .none
            return
        }
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
        if let mark = name.firstIndex(where: { $0 == ":" || $0 == "=" }), mark > name.startIndex {
            let before = String(name[..<mark])
            if let services = services(HeadingKey.bareWords(before.utf8), before) {
                let behind = name[name.index(after: mark)...]
                return services == PaidServices(.other) ? specified(behind) : answered(services, behind)
            }
        }
        if let answered = answered(name) { return answered }
        if let services = services(words, name) { return .services(services) }
        if ServiceName.saysOnlyPayment(words) { return .unnamed }
        if let first = keys.first, denials.contains(first) { return keys.contains(where: further.contains) ? .blank : .unread }
        let isWorded = name.contains(where: \.isLetter) && !name.hasDigits(5)
        return isWorded ? .unknown : .unread
    }

    /// What stands behind "Điện:". A sum of money is paid, unless it is none.
    private static func answered(_ services: PaidServices, _ text: Substring) -> PartMeaning {
        let text = trimmed(text[...])
        if text.isEmpty { return .open(services) }
        return isDenial(text) ? .denied : .affirmed(services)
    }

    /// "Điện x", "nước (không)", "Nước - 0": a service and its answer, which no colon parts.
    private static func answered(_ name: String) -> PartMeaning? {
        let parts = name.split { !$0.isLetter && !$0.isNumber }
        guard parts.count > 1, let last = parts.last, let answer = answers[NameKey(String(last)).bytes] else { return nil }
        let before = String(name[..<last.startIndex])
        let named = HeadingKey.bareWords(before.utf8)
        guard let services = services(named, before) else { return nil }
        return answer ? .affirmed(services) : .denied
    }

    private static func isDenial(_ text: String) -> Bool {
        var text = text
        let count = text.withUTF8 { CountText($0) }
        // "200k" is a sum.
        return count == .count(0) || count == .dash || (!text.contains(where: \.isNumber) && Vocabularies.tick.value(of: text) == .no)
    }

    /// What stands behind "Khác:".
    private static func specified(_ text: Substring) -> PartMeaning {
        switch PartMeaning(text) {
        case .none, .noAnswer: text.allSatisfy(\.isWhitespace) ? .other : .blank
        case .services(let services), .affirmed(let services), .open(let services): .services(services)
        case .denied: .blank
        case .blank, .other, .unnamed, .unknown, .unread: .other
        }
    }

    /// A service, several that only blanks part ("Điện Nước", "dien mua_sam"), or one that was typed without any marks.
    private static func services(_ words: [HeadingKey.Word], _ name: String) -> PaidServices? {
        if let named = ServiceName(words) { return named.services }
        if let joined = ServiceName.joined(words, ServiceName.byKey) { return joined }
        // "Điện và nước"
        let listed = words.filter { !conjunctions.contains(Array($0)) }
        if listed.count < words.count, let joined = ServiceName.joined(listed, ServiceName.byKey) { return joined }
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
        let isMark: (Character) -> Bool = { $0.isWhitespace || "-–—•●■▪◆◾►▶➢➤✓✔√*\"'“”‘’[]{}.".contains($0) }
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

    private static let conjunctions = words("và với cùng and")
    /// Behind a service: yes and no.
    private static let answers: [[UInt8]: Bool] = {
        let yes = ["x", "có", "1", "v", "rồi", "yes", "true"].map { (NameKey($0).bytes, true) }
        let no = ["không", "ko", "k", "0", "chưa", "no", "false"].map { (NameKey($0).bytes, false) }
        return Dictionary(uniqueKeysWithValues: yes + no)
    }()
    /// What English forms offer to who uses nothing.
    private static let nones = Set(
        [
            "none of the above", "none of these", "none of them", "nothing", "never", "not yet", "no service", "no services", "not used",
            "not using", "not at all", "no online payment", "no online payments", "do not use", "don't use", "i don't use any",
            "i do not use any", "i don't use", "i do not use", "i don't pay online", "i do not pay online", "do not pay online",
            "don't pay online", "không mục nào", "không mục nào ở trên", "không có mục nào", "không có dịch vụ nào ở trên",
        ].map(HeadingKey.make))
    private static let noAnswers = Set(
        [
            "n/a", "na", "#n/a", "null", "nan", "none", "không biết", "không rõ", "không nhớ", "không trả lời", "từ chối trả lời",
            "từ chối", "chưa rõ", "chưa biết", "chưa trả lời", "kxđ", "không xác định", "không có ý kiến", "không ý kiến", "không áp dụng",
            "not applicable", "khong biet",
            "khong ro", "khong tra loi",
        ].map(HeadingKey.make))
    private static let moneys = words("tiền")
    private static let cashes = words("mặt")
    private static let cash = words("tiền mặt chỉ dùng sử trả thanh toán bằng vẫn toàn nộp chi đóng hoàn")
    private static let denials = words("không chưa ko kg k")
    private static let speakers = words("tôi em gia đình hộ nhà bản thân mình hiện nay tại")
    private static let using = words(
        "sử dụng dùng thanh toán trực tuyến online dịch vụ nào gì có các bất kỳ cứ hề từng bao giờ lần qua mạng trên khoản trả chi hết cả một ai đã thực hiện biết trong số này những kể nhu cầu tài ngân hàng thẻ nên vì"
    )
    private static let further = words("khác thêm")
}
