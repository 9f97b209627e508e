internal import Catalogue

/// What a service that can be paid without cash is called, in headings and in the cells of a multi-select column.
struct ServiceName: Sendable, Hashable {
    let services: PaidServices
    /// Whether the name says that the service is paid for, or paid without cash: "Thanh toán tiền điện trực tuyến".
    let saysPayment: Bool

    /// nil where the words, without the words around it that say how it is paid, is none of the services.
    init?(_ text: [HeadingKey.Word]) {
        var words = text[...]
        var saysPayment = false
        while !words.isEmpty {
            if let services = ServiceName.byKey.value(of: HeadingKey.join(words)) {
                self.services = PaidServices(rawValue: UInt16(services))
                self.saysPayment = saysPayment
                return
            }
            guard
                let phrase = ServiceName.phrases.first(where: {
                    words.starts(with: $0.words) || words.suffix($0.words.count) == $0.words[...]
                })
            else { return nil }
            words = words.starts(with: phrase.words) ? words.dropFirst(phrase.words.count) : words.dropLast(phrase.words.count)
            saysPayment = saysPayment || phrase.saysPayment
        }
        return nil
    }

    private struct Phrase {
        let words: [HeadingKey.Word]
        let saysPayment: Bool
    }

    /// Words around a service's name, the longest first.
    private static let phrases: [Phrase] = {
        let paying = [
            "thanh toán", "chi trả", "trả", "nộp", "đóng", "nạp", "trực tuyến", "online", "qua mạng", "trên mạng", "không dùng tiền mặt",
            "không tiền mặt", "chuyển khoản", "qua tài khoản", "qua tài khoản ngân hàng", "qua ngân hàng", "qua ứng dụng", "qua app",
            "qua ví điện tử", "điện tử",
        ]
        let others = ["số người", "đã", "có", "sử dụng", "dùng", "dịch vụ", "các dịch vụ", "hóa đơn", "các khoản", "tiền", "cho", "bằng"]
        return (paying.map { ($0, true) } + others.map { ($0, false) })
            .map { Phrase(words: HeadingKey.words($0.0.utf8), saysPayment: $0.1) }
            .sorted { ($0.words.count, $1.saysPayment ? 1 : 0) > ($1.words.count, $0.saysPayment ? 1 : 0) }
    }()

    /// Whether the words say that something is paid without cash which is none of the services: "Thanh toán vé xe trực tuyến".
    static func saysOtherPayment(_ text: [HeadingKey.Word]) -> Bool {
        var words = text[...]
        var saysPayment = false
        while let phrase = phrases.first(where: { words.starts(with: $0.words) || words.suffix($0.words.count) == $0.words[...] }) {
            words = words.starts(with: phrase.words) ? words.dropFirst(phrase.words.count) : words.dropLast(phrase.words.count)
            saysPayment = saysPayment || phrase.saysPayment
        }
        return saysPayment && (1...4).contains(words.count)
    }

    /// Whether the words only say that something is paid without cash.
    static func saysOnlyPayment(_ text: [HeadingKey.Word]) -> Bool {
        var words = text[...]
        var saysPayment = false
        while !words.isEmpty {
            guard let phrase = phrases.first(where: { words.starts(with: $0.words) }) else { return false }
            words = words.dropFirst(phrase.words.count)
            saysPayment = saysPayment || phrase.saysPayment
        }
        return saysPayment
    }

    /// The services of a text that is their names one behind the other; nil where anything else stands in it.
    static func joined(_ words: [HeadingKey.Word], _ table: ByteTable) -> PaidServices? {
        guard !words.isEmpty, words.count <= 60 else { return nil }
        // By how many words are read: the services in them.
        var read: [PaidServices?] = [[]] + words.map { _ in nil }
        for end in 1...words.count {
            for start in max(0, end - longestName)..<end where read[end] == nil {
                guard let before = read[start], let named = table.value(of: HeadingKey.join(words[start..<end])) else { continue }
                read[end] = before.union(PaidServices(rawValue: UInt16(named)))
            }
        }
        return read[words.count]
    }

    /// More words than any service's name has.
    private static let longestName = 8

    /// Services as `PaidServices` numbers them, by `HeadingKey`.
    static let byKey = table { HeadingKey.make($0) }

    /// By the key without marks, and by what forms call a service in code.
    static let byPlainKey: ByteTable = {
        var services = table { HeadingKey.plain($0) }
        for service in PaidService.all { services.insert(HeadingKey.make(service.id), value: UInt32(PaidServices(service).rawValue)) }
        return services
    }()

    private static func table(_ key: (String) -> [UInt8]) -> ByteTable {
        let single = PaidService.all.map { (PaidServices($0), $0.row.spellings) }
        let joint = PaidService.jointSpellings.map { ids, spellings in
            (PaidServices(ids.compactMap { PaidService($0) }.map(PaidServices.init)), spellings)
        }
        var services = ByteTable()
        for (service, spellings) in single + joint {
            for key in Set(spellings.map(key)) { services.insert(key, value: UInt32(service.rawValue)) }
        }
        return services
    }
}

extension ServiceName {
    /// The column of a heading that names a single service.
    var column: Column? {
        let named = services.services
        return named.count == 1 ? .service(named[0]) : nil
    }
}
