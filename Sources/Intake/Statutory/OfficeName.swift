internal import Catalogue

/// Tells in sheets by unit which rows are of the report's own commune (Domain.md, "Sheets by unit").
struct OfficeName: Sendable {
    /// Whose a text says that something is.
    enum Owner: Sendable, Hashable {
        case ours, otherCommune
        /// A district, a province or one of their departments.
        case higher
        /// No unit that is known by its words.
        case unknown
    }

    /// "ngoc phung" behind "xa", each by its key; nil where the settings are not known.
    private let name: [String]
    private let level: [String]?

    /// - Parameter commune: as the settings name it: "xã Ngọc Phụng".
    init(_ commune: String) {
        let words = Self.words(commune)
        let level = Self.levels.first { words.starts(with: $0) }
        self.level = level
        name = Array(words.dropFirst(level?.count ?? 0))
    }

    func owner(of text: String) -> Owner {
        guard !name.isEmpty else { return .unknown }
        var found = Owner.unknown
        for part in text.split(whereSeparator: { ",;()/|–:".contains($0) }).flatMap({ $0.split(separator: " - ") }) {
            let words = Self.words(String(part))
            if words == Self.former { return .otherCommune }
            switch owner(of: words) {
            case .unknown: continue
            case .higher: if found == .unknown { found = .higher }
            // "UBND xã Ngọc Phụng, huyện Thường Xuân"
            case .ours: if found != .otherCommune { found = .ours }
            case .otherCommune: if found != .ours { found = .otherCommune }
            }
        }
        return found
    }

    /// - Returns: the owner that a title names by a label ("Đơn vị: UBND xã Ngọc Phụng") or as the commune that it is of; `unknown` for who gets
    ///   the report and for any other title.
    func owner(ofTitle title: String) -> Owner {
        let text = OrdinalMark.divide(title).name
        guard let mark = text.firstIndex(of: ":") else {
            let owner = owner(of: text)
            // "UBND TỈNH" stands above every sheet.
            return owner == .higher || Self.words(text).count > Self.longestTitle ? .unknown : owner
        }
        let label = Self.words(String(text[..<mark]))
        guard Self.labels.contains(label) else { return .unknown }
        return owner(of: String(text[text.index(after: mark)...]))
    }

    private func owner(of words: [String]) -> Owner {
        for start in words.indices {
            guard let level = Self.levels.first(where: { words[start...].starts(with: $0) }) else {
                // Only what an office is called may stand before: "Bộ phận một cửa" is no ministry.
                let isDesk = words[start...].starts(with: Self.desk) || (start > 0 && words[(start - 1)...].starts(with: Self.desk))
                if isDesk { continue }
                if Self.higherWords.contains(words[start]) { return .higher }
                guard Self.officeWords.contains(words[start]) || words[start].contains(where: \.isNumber) || words[start].count == 1 else {
                    break
                }
                continue
            }
            let rest = words[(start + level.count)...]
            let named = Array(rest.prefix { !Self.higherWords.contains($0) })
            // "lĩnh vực xã hội", "UBND cấp xã"
            guard !named.isEmpty, named[0] != Self.society else { return .unknown }
            let isOurs = named == name && (self.level == nil || self.level! == level)
            return isOurs ? .ours : .otherCommune
        }
        let rest = words.drop { Self.officeWords.contains($0) }
        return Array(rest) == name ? .ours : .unknown
    }

    /// A title of more words is a sentence.
    private static let longestTitle = 12

    private static func words(_ text: String) -> [String] {
        TextKey.make(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static let levels = ["xã", "phường", "thị trấn", "đặc khu"].map(words)
    private static let higherWords = Set(["huyện", "tỉnh", "thành", "tp", "quận", "sở", "bộ"].flatMap(words))
    private static let officeWords = Set(
        [
            "ubnd", "ủy ban nhân dân", "hđnd", "đơn vị", "cơ quan", "trung tâm phục vụ hành chính công cấp",
            "bộ phận một cửa tiếp nhận và trả kết quả của tại",
            "văn phòng", "tthc", "ttpvhcc", "pvhcc", "công an", "địa bàn",
        ].flatMap(words))
    private static let desk = words("bộ phận")
    private static let former = words("cũ")
    private static let society = words("hội")[0]
    private static let labels = Set(
        [
            "Đơn vị", "Đơn vị báo cáo", "Tên đơn vị", "Đơn vị giải quyết", "Đơn vị xử lý", "Đơn vị tiếp nhận", "Đơn vị thực hiện",
            "Cơ quan",
            "Cơ quan báo cáo", "Cơ quan giải quyết", "Cơ quan, đơn vị", "Xã", "Xã, phường", "Phường",
        ].map(words))
}
