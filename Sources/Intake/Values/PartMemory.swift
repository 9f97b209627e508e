internal import Tabular

/// What multi-select cells and their parts mean: the surveys of the communes that are read one after another name the same services.
struct PartMemory: ~Copyable, Sendable {
    /// Of forms in Vietnamese, and of those in English.
    static let usual = PartMemory(isEnglish: false)
    static let english = PartMemory(isEnglish: true)

    private let isEnglish: Bool
    /// Longer parts are somebody's own words.
    private let meanings = KeptMeanings<PartMeaning>(limit: 1024, longest: 128)
    /// Of whole cells.
    let lists = KeptMeanings<ServiceList>(limit: 1024, longest: 128)

    private init(isEnglish: Bool) { self.isEnglish = isEnglish }

    func meaning(of part: UnsafeBufferPointer<UInt8>, hash: UInt32) -> PartMeaning {
        meanings.meaning(of: part, hash: hash, isWorthIt: \.isNamed) {
            PartMeaning(String(decoding: part, as: UTF8.self)[...], isEnglish: isEnglish)
        }
    }
}

extension PartMeaning {
    /// Whether the part is made of words that forms have, and is nothing that somebody wrote.
    fileprivate var isNamed: Bool {
        switch self {
        case .services, .none, .unnamed, .noAnswer: true
        case .blank, .affirmed, .denied, .open, .other, .unknown, .unread: false
        }
    }
}
