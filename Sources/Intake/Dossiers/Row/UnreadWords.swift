internal import Diagnostics
internal import Tabular

/// Words of a column of few values that are not known, with how many rows have them. Those of several chunks merge in the order of the
/// file. A word costs its own cell; the row counts without it.
struct UnreadWords: Sendable {
    struct Entry: Sendable {
        /// Position of the column.
        let field: Int
        /// As first written; empty where it may not be quoted.
        let form: String
        var count: Int
        /// Line of the first row that has it.
        var line: Int
    }

    private(set) var entries: [Entry] = []
    /// Indices into `entries` by the cells' bytes, by column, so that a word is looked at once.
    private var cells: [Int: ByteCache<Int>] = [:]

    /// Different words above which the rest are only counted.
    private static let limit = 200

    mutating func note(_ field: Int, _ cell: FieldBytes, among known: [String], line: Int) {
        let hash = ByteTable.hash(cell.raw)
        if let index = cells[field]?.meaning(of: cell.raw, hash: hash) {
            entries[index].count += 1
            return
        }
        let text = cell.content.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isQuotable = QuotableWord.isQuotable(text, among: known)
        let index = add(Entry(field: field, form: isQuotable ? text : "", count: 1, line: line))
        cells[field, default: ByteCache(limit: Self.limit * 4)].keep(index, of: cell.raw, hash: hash)
    }

    private mutating func add(_ entry: Entry) -> Int {
        let form = entries.count < Self.limit ? entry.form : ""
        if let index = entries.firstIndex(where: { $0.field == entry.field && $0.form == form }) {
            entries[index].count += entry.count
            return index
        }
        entries.append(Entry(field: entry.field, form: form, count: entry.count, line: entry.line))
        return entries.count - 1
    }

    /// Adds what the next part of the same file has.
    mutating func merge(_ next: UnreadWords, linesBefore: Int) {
        for var entry in next.entries {
            entry.line += linesBefore
            _ = add(entry)
        }
    }
}

/// A row that has slipped by a cell may hold a name where a status is expected. So a word is quoted only where it is nearly a known one, or
/// speaks of what offices do and is written like no name.
enum QuotableWord {
    static func isQuotable(_ text: String, among known: [String]) -> Bool {
        if NearestName.find(text, among: known) != nil { return true }
        let words = text.split(separator: " ")
        guard words.count <= 8, text.count <= 60, !text.contains(/[0-9]{4}/), !text.contains("@") else { return false }
        // Two capitals one after the other are a name, or letters that cannot tell.
        let capitals = words.map { $0.first?.isUppercase == true && $0.count > 1 }
        guard !zip(capitals, capitals.dropFirst()).contains(where: { $0 && $1 }) else { return false }
        let key = " \(TextKey.make(text)) "
        return phrases.contains { key.contains($0) }
    }

    private static let phrases = [
        "xử lý", "tiếp nhận", "hồ sơ", "kết quả", "kết thúc", "hoàn thành", "hoàn tất", "giải quyết", "quy trình", "phê duyệt", "thẩm định",
        "thẩm tra", "xác minh", "bổ sung", "từ chối", "trả lại", "tạm dừng", "đã duyệt", "chờ duyệt", "trình ký", "ký số", "chờ ký",
        "đã ký", "đã hủy", "trực tuyến", "trực tiếp", "thanh toán", "tiền mặt", "chuyển khoản", "miễn phí", "lệ phí", "thu phí",
        "ví điện tử",
        "hài lòng", "bình thường", "dịch vụ công", "mức độ", "bưu điện", "bưu chính", "liên thông", "quá hạn", "đúng hạn", "trước hạn",
    ].map { " \(TextKey.make($0)) " }
}
