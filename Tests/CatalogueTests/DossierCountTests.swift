import Catalogue
import Testing

/// The rows of form 06a are whole and follow the form's identities.
@Suite struct DossierCountTests {
    private static func leaves(_ count: DossierCount) -> Set<[UInt8]> {
        switch count.rule {
        case .dossiers(let receipts, let results):
            return Set(receipts.flatMap { receipt in results.map { [receipt.rawValue, $0.rawValue] } })
        case .sum(let keys, _, _):
            return keys.reduce(into: []) { leaves, key in
                let part = DossierCount.all.first { $0.part == count.part && $0.key == key }
                leaves.formUnion(part.map(Self.leaves) ?? [])
            }
        }
    }

    @Test func everyNameIsOnce() {
        for names in [
            DossierCount.all.map(\.dataName), DossierCount.all.map { "\($0.part) \($0.templateName)" },
            DossierCount.all.compactMap(\.columnName),
            DossierCount.all.map { "\($0.part) \($0.head.english)" }, DossierCount.all.map(\.dataTitle),
        ] {
            #expect(Set(names).count == names.count)
        }
        #expect(DossierCount.all.allSatisfy { !$0.head.vietnamese.isEmpty && !$0.head.english.isEmpty })
    }

    @Test func theFormHasItsColumns() {
        #expect(DossierCount.all.compactMap(\.column).sorted() == Array(3...13))
    }

    /// 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13: no dossier is missing from the parts, and none stands in two.
    @Test(arguments: [(3, [4, 5, 6]), (7, [8, 9, 10]), (11, [12, 13])])
    func theIdentitiesHold(whole: Int, parts: [Int]) throws {
        func leaves(_ column: Int) throws -> Set<[UInt8]> { Self.leaves(try #require(DossierCount.all.first { $0.column == column })) }
        let of = try parts.map(leaves)
        #expect(of.reduce(into: Set()) { $0.formUnion($1) } == (try leaves(whole)))
        #expect(of.reduce(0) { $0 + $1.count } == (try leaves(whole).count))
    }

    @Test(arguments: DossierCount.all)
    func whatASumIsMadeOfIsThere(count: DossierCount) {
        guard case .sum(let keys, let whole, let rest) = count.rule else { return }
        for key in keys + [whole, rest].compactMap({ $0 }) { #expect(count.part.counts.contains { $0.key == key }) }
        #expect(!Self.leaves(count).isEmpty)
    }

    @Test(arguments: [
        ("received", "received.total", "Tiếp nhận: tổng số"), ("in-person", "received.in-person", "Tiếp nhận: trực tiếp"),
        ("in-process-overdue", "in-process.overdue", "Đang giải quyết: quá hạn"),
        ("on-due-day", "resolved.on-time", "Đã giải quyết: đúng hạn"),
    ])
    func aRowNamesItsCount(column: String, data: String, title: String) throws {
        let count = try #require(DossierCount.named(column: column))
        #expect(count.dataName == data)
        #expect(count.dataTitle == title)
    }
}
