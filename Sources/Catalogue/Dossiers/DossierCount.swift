// A row stays on one line.
// swift-format-ignore-file

/// A count of Biểu số II.06a/VPCP/KSTT, or a sum within it (Domain.md, "Table II.06a"). Its row says all about it: which dossiers it counts, in
/// which column of the form it stands, and what it is called in tables, templates, bao-cao.json and so-lieu-thon.csv.
package struct DossierCount: Sendable, Hashable {
    /// Which part of the form it belongs to; the raw value is the part's key in bao-cao.json.
    package enum Part: String, Sendable, Hashable, CaseIterable {
        case received, resolved, inProcess
    }

    /// How it comes about.
    package enum Rule: Sendable, Hashable {
        /// The dossiers that came in so and stand so at the end.
        case dossiers(Set<DossierReceipt>, Set<DossierResult>)
        /// The sum of other counts, by their keys; where one of them is hidden and `from` is not, what is left of `from` without `less`.
        case sum([String], from: String? = nil, less: String? = nil)
    }

    /// Its place in `all`.
    package let position: Int

    private var row: Row { Self.rows[position] }

    package var part: Part { row.part }
    /// The key in bao-cao.json: `inPerson`.
    package var key: String { row.key }
    package var rule: Rule { row.rule }
    /// Column of the form; nil where it has none of its own.
    package var column: Int? { row.column }
    /// In templates, after the part: `dossiers.received.in-person`.
    package var templateName: String { row.templateName }
    /// As a column of a table: `columns: [in-person]`; nil where it is none.
    package var columnName: String? { row.columnName }
    /// The head of its column under the part's.
    package var head: BilingualText { row.head }

    /// What the rows say. Counts pass through every table and every tally: they carry their place, and no copy of it.
    private final class Row: Sendable {
        let part: Part
        let key: String
        let rule: Rule
        let column: Int?
        let templateName: String
        let columnName: String?
        let head: BilingualText
        let dataName: String
        let dataTitle: String

        /// - Parameter dataHead: in so-lieu-thon.csv after the part's name, where that is not the head.
        init(
            _ part: Part, _ key: String, _ rule: Rule, column: Int?, _ templateName: String, columnName: String?, vi: String, en: String,
            dataHead: String? = nil
        ) {
            (self.part, self.key, self.rule, self.column) = (part, key, rule, column)
            (self.templateName, self.columnName, head) = (templateName, columnName, BilingualText(vi: vi, en: en))
            dataName = "\(DossierCount.kebab(part.rawValue)).\(DossierCount.kebab(key))"
            dataTitle = "\(part.name.vietnamese): \(dataHead ?? vi.prefix(1).lowercased() + vi.dropFirst())"
        }
    }

    /// Every count, in the order of the data files.
    package static let all: [DossierCount] = rows.indices.map(DossierCount.init(position:))

    private static let rows: [Row] = [
        .init(.received,  "total",            .dossiers(anyReceipt, anyResult),                             column: 3,   "total",                columnName: "received",           vi: "Tổng số",   en: "Total"),
        .init(.received,  "online",           .dossiers([.online], anyResult),                       column: 4,   "online",               columnName: "online",             vi: "Trực tuyến", en: "Online"),
        .init(.received,  "inPerson",         .dossiers([.inPerson, .unknownChannel], anyResult),    column: nil, "in-person",            columnName: "in-person",          vi: "Trực tiếp", en: "In person"),
        .init(.received,  "postal",           .dossiers([.postal], anyResult),                       column: nil, "postal",               columnName: "postal",             vi: "Bưu chính", en: "By post"),
        .init(.received,  "inPersonOrPostal", .sum(["inPerson", "postal"]),                    column: 5,   "in-person-or-postal",  columnName: nil,                  vi: "Trực tiếp, dịch vụ bưu chính", en: "In person, by post", dataHead: "trực tiếp và bưu chính"),
        .init(.received,  "inPeriod",         .sum(["online", "inPersonOrPostal"], from: "total", less: "carriedOver"), column: nil, "in-period", columnName: nil,       vi: "Trong kỳ",  en: "In the period"),
        .init(.received,  "carriedOver",      .dossiers([.carriedOver], anyResult),                  column: 6,   "carried-over",         columnName: "carried-over",       vi: "Từ kỳ trước", en: "Carried over"),
        .init(.resolved,  "total",            .dossiers(anyReceipt, resolvedResults),                 column: 7,   "total",                columnName: "resolved",           vi: "Tổng số",   en: "Total"),
        .init(.resolved,  "early",            .dossiers(anyReceipt, [.resolvedEarly]),                column: 8,   "early",                columnName: "early",              vi: "Trước hạn", en: "Before due"),
        .init(.resolved,  "onTime",           .dossiers(anyReceipt, [.resolvedOnTime]),               column: 9,   "on-due-day",           columnName: "on-due-day",         vi: "Đúng hạn",  en: "On the due day"),
        .init(.resolved,  "inTime",           .sum(["early", "onTime"], from: "total", less: "overdue"), column: nil, "in-time",    columnName: "in-time",            vi: "Trước và đúng hạn", en: "In time"),
        .init(.resolved,  "overdue",          .dossiers(anyReceipt, [.resolvedOverdue]),              column: 10,  "overdue",              columnName: "overdue",            vi: "Quá hạn",   en: "Overdue"),
        .init(.inProcess, "total",            .dossiers(anyReceipt, inProcessResults),                column: 11,  "total",                columnName: "in-process",         vi: "Tổng số",   en: "Total"),
        .init(.inProcess, "withinDue",        .dossiers(anyReceipt, [.inProcessWithinDue]),           column: 12,  "within-due",           columnName: "within-due",         vi: "Trong hạn", en: "Within due"),
        .init(.inProcess, "overdue",          .dossiers(anyReceipt, [.inProcessOverdue]),             column: 13,  "overdue",              columnName: "in-process-overdue", vi: "Quá hạn",   en: "Overdue"),
    ]

    private static let anyReceipt = Set(DossierReceipt.allCases)
    private static let anyResult = Set(DossierResult.allCases)
    private static let resolvedResults: Set<DossierResult> = [.resolvedEarly, .resolvedOnTime, .resolvedOverdue]
    private static let inProcessResults: Set<DossierResult> = [.inProcessWithinDue, .inProcessOverdue]

    package var isTotal: Bool { key == "total" }

    /// Counted of dossiers, and not a sum of other counts.
    package var isCounted: Bool {
        if case .dossiers = rule { true } else { false }
    }

    /// Whether another count is one of those that this one adds up.
    package func adds(_ other: DossierCount) -> Bool {
        if case .sum(let parts, _, _) = rule { other.part == part && parts.contains(other.key) } else { false }
    }

    /// Whether it counts a dossier that came in and stands so, itself or in a part of the sum.
    package func includes(_ receipt: DossierReceipt, _ result: DossierResult) -> Bool {
        Self.dossiersByPosition[position].contains(DossierPlace(receipt: receipt, result: result))
    }

    private struct DossierPlace: Hashable {
        let receipt: DossierReceipt
        let result: DossierResult
    }

    private static let dossiersByPosition: [Set<DossierPlace>] = all.map(\.dossiers)

    private var dossiers: Set<DossierPlace> {
        switch rule {
        case .dossiers(let receipts, let results):
            Set(receipts.flatMap { receipt in results.map { DossierPlace(receipt: receipt, result: $0) } })
        case .sum: Self.all.filter(adds).reduce(into: []) { $0.formUnion($1.dossiers) }
        }
    }

    /// A sum that stands in a column of the form, so that it may be known where its parts are not.
    package var isPrintedSum: Bool { !isCounted && column != nil }

    /// In so-lieu-thon.csv, after `dossiers.`: `received.in-person`.
    package var dataName: String { row.dataName }

    /// In so-lieu-thon.csv, which is Vietnamese: "Tiếp nhận: trực tuyến".
    package var dataTitle: String { row.dataTitle }

    /// Where columns of a file are named.
    package var title: BilingualText { BilingualText(vi: dataTitle, en: "\(part.name.english): \(head.english.prefix(1).lowercased() + head.english.dropFirst())") }

    /// The head of its column where the part's does not stand above it: that of a total is the part's name.
    package var columnHead: BilingualText { isTotal ? part.name : head }

    /// `inPerson` → `in-person`
    fileprivate static func kebab(_ key: String) -> String {
        key.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}

extension DossierCount.Part {
    package var name: BilingualText {
        switch self {
        case .received: BilingualText(vi: "Tiếp nhận", en: "Received")
        case .resolved: BilingualText(vi: "Đã giải quyết", en: "Resolved")
        case .inProcess: BilingualText(vi: "Đang giải quyết", en: "In process")
        }
    }

    /// In templates, after `dossiers.`: `in-process`.
    package var templateName: String { DossierCount.kebab(rawValue) }

    /// Its counts, in the order of the data files.
    package var counts: [DossierCount] { Self.countsByPart[self]! }

    private static let countsByPart = Dictionary(grouping: DossierCount.all, by: \.part)
}

/// The counts that the program speaks of by name; every other place goes over the rows.
extension DossierCount {
    package static let received = row(.received, "total")
    package static let online = row(.received, "online")
    package static let inPerson = row(.received, "inPerson")
    package static let postal = row(.received, "postal")
    package static let inPersonOrPostal = row(.received, "inPersonOrPostal")
    package static let inPeriod = row(.received, "inPeriod")
    package static let carriedOver = row(.received, "carriedOver")
    package static let resolved = row(.resolved, "total")
    package static let early = row(.resolved, "early")
    package static let onTime = row(.resolved, "onTime")
    package static let inTime = row(.resolved, "inTime")
    package static let overdue = row(.resolved, "overdue")
    package static let inProcess = row(.inProcess, "total")
    package static let withinDue = row(.inProcess, "withinDue")
    package static let lateInProcess = row(.inProcess, "overdue")

    /// The count that a table calls so: `columns: [in-person]`.
    package static func named(column name: String) -> DossierCount? { all.first { $0.columnName == name } }

    private static func row(_ part: Part, _ key: String) -> DossierCount { all.first { $0.part == part && $0.key == key }! }
}
